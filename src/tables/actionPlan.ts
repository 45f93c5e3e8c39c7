import type { Catalogue } from "../catalogue/catalogue";
import type { CatalogueNode } from "../catalogue/types";
import { withoutTags, printedTable, type PrintedTable } from "./printedTable";

/** What is done for an indicator. */
export interface Activity {
  readonly uraian: string;
  readonly output: string;
  readonly satuan: string;
  readonly pic: string;
}

/** An indicator of an action plan with what is done for it. */
interface PlannedIndicator {
  readonly kind: "indicator";
  readonly node: CatalogueNode;
  readonly sasaran: { readonly code: string; readonly name: string } | null;
  readonly activities: readonly Activity[];
}

export type PlanItem =
  PlannedIndicator | { readonly kind: "heading"; readonly text: string } | { readonly kind: "budget"; readonly text: string };

/** Columns of the document's table up to the year's target; what follows is read by meaning. */
const [CODE, NAME, INDICATOR, INDICATOR_NAME, TARGET] = [0, 1, 2, 3, 4];
const IS_BUDGET = /^pagu/i;
/** "21,25", "4 (skala 4)": a quarter's target. */
const IS_FIGURE = /^\d/;

const joined = (one: string, other: string): string => [one, other].filter((text) => text !== "").join(" ");

/** The activity of a row, found by its "Input: ... Output: ..." wherever it stands: some rows are shifted. */
function activityOf(cells: readonly string[]): Activity | null {
  const at = cells.findIndex((cell) => /^Input:/.test(cell));
  if (at < 0) return null;
  const uraian = cells.slice(TARGET + 1, at).filter((cell) => cell !== "" && !IS_FIGURE.test(cell));
  const [satuan = "", ...rest] = cells.slice(at + 1);
  return { uraian: uraian.join("; "), output: cells[at]!, satuan, pic: rest.find((cell) => cell !== "") ?? "" };
}

/** The rest of a row that a page break cut off: its texts belong to what stands above. */
function goOn(item: PlannedIndicator, cells: readonly string[]): PlannedIndicator {
  const last = item.activities[item.activities.length - 1];
  const [uraian, output] = [cells[9] ?? "", cells[10] ?? ""];
  const activities = last
    ? [...item.activities.slice(0, -1), { ...last, uraian: joined(last.uraian, uraian), output: joined(last.output, output) }]
    : item.activities;
  const sasaran = item.sasaran && { ...item.sasaran, name: joined(item.sasaran.name, cells[NAME]!) };
  return { ...item, sasaran, activities };
}

function nodeOf(catalogue: Catalogue, { document }: PrintedTable, cells: readonly string[]): CatalogueNode | null {
  const found = catalogue.find(cells[INDICATOR] || cells[INDICATOR_NAME]!, document.source.id);
  return found.kind === "found" ? found.node : null;
}

/** The action plan a document prints for a year: perspectives, indicators with their activities, the budget line; null where none does. */
export function printedPlan(
  catalogue: Catalogue,
  year: string,
): { readonly printed: PrintedTable; readonly items: readonly PlanItem[] } | null {
  const printed = printedTable(catalogue, "rencana-aksi", year);
  if (!printed) return null;
  const items: PlanItem[] = [];
  for (const { cells: raw } of printed.table.rows) {
    const cells = raw.map(withoutTags);
    const activity = activityOf(cells);
    const last = items[items.length - 1];
    const rest = cells.slice(1).every((cell) => cell === "");
    if (rest) items.push({ kind: IS_BUDGET.test(cells[CODE]!) ? "budget" : "heading", text: cells[CODE]! });
    else if (cells[TARGET] !== "") {
      const node = nodeOf(catalogue, printed, cells);
      const sasaran = cells[CODE] ? { code: cells[CODE], name: cells[NAME]! } : null;
      if (node) items.push({ kind: "indicator", node, sasaran, activities: activity ? [activity] : [] });
    } else if (last?.kind === "indicator")
      items[items.length - 1] = activity ? { ...last, activities: [...last.activities, activity] } : goOn(last, cells);
  }
  return { printed, items };
}
