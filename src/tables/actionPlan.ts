import type { Catalogue } from "../catalogue/catalogue";
import type { CatalogueNode } from "../catalogue/types";
import { text, type Cell } from "../layout/cell";
import type { DatedFact } from "../reading/indicators/ownYear";
import type { TypedRow, TypedTable } from "../reading/typed";
import { nodeOfRow } from "./agreement";
import type { DrawRequest } from "./kind";
import { followedText, isWithin, saidIn, tablesOfYear, whereOf, type WantedTables } from "./shapeTables";
import { withoutTags, printedTable, type PrintedTable } from "./printedTable";

/** What is done for an indicator. */
export interface Activity {
  readonly uraian: string;
  readonly output: string;
  readonly satuan: string;
  readonly pic: string;
}

/** An indicator of an action plan with what is done for it. */
export interface PlannedIndicator {
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

/** An activity as cells. */
export type ActivityCells = Readonly<Record<keyof Activity, Cell>>;

export function activityCells(activity: Activity): ActivityCells {
  const cell = (said: string): Cell => (said === "" ? null : text(said));
  return { uraian: cell(activity.uraian), output: cell(activity.output), satuan: cell(activity.satuan), pic: cell(activity.pic) };
}

const PLAN: WantedTables = { shape: "rencana-aksi", dated: ["target"] };

/** Headings of what is done for an indicator; a table of quarterly targets alone has none of the first. */
const HEADINGS: Readonly<Record<keyof Activity, RegExp>> = {
  uraian: /^(?:rincian |uraian |rincian kegiatan )?(?:kegiatan|aksi|aktivitas|uraian)$/i,
  output: /input\/output$|^(?:indikator )?output$/i,
  satuan: /^(?:rincian kegiatan )?satuan(?: output| kegiatan)?$/i,
  pic: /penanggung jawab$|pic$/i,
};

function columnsOf({ columns }: TypedTable): Readonly<Record<keyof Activity, number>> {
  /** Of two columns that fit, the later: the unit of an indicator stands before that of its output. */
  const last = (heading: RegExp): number => columns.map(({ path }) => heading.test(path.join(" "))).lastIndexOf(true);
  return { uraian: last(HEADINGS.uraian), output: last(HEADINGS.output), satuan: last(HEADINGS.satuan), pic: last(HEADINGS.pic) };
}

/** The workbook's own action plan of a year. */
export interface WorkbookPlan {
  readonly where: string;
  /** By indicator; none where no activity is filled in. */
  readonly activities: ReadonlyMap<string, readonly ActivityCells[]>;
  /** The facts without the quarterly targets other tables state: those of an information matrix are the year's in every quarter. */
  readonly facts: readonly DatedFact[];
}

export function workbookPlan({ catalogue, workbook, facts, year }: DrawRequest): WorkbookPlan | null {
  const table = tablesOfYear(workbook, PLAN, year).find((each) => columnsOf(each).uraian >= 0);
  if (!table) return null;
  const columns = columnsOf(table);
  const file = workbook?.file ?? null;
  const cell = (row: TypedRow, at: number): Cell => (at < 0 || saidIn(row, at) === "" ? null : followedText(table, row, at, file));
  const activities = new Map<string, ActivityCells[]>();
  let current: string | null = null;
  for (const row of table.rows) {
    current = nodeOfRow(row, catalogue)?.code ?? current;
    if (current === null || Object.values(columns).every((at) => at < 0 || saidIn(row, at) === "")) continue;
    const own: ActivityCells = {
      uraian: cell(row, columns.uraian),
      output: cell(row, columns.output),
      satuan: cell(row, columns.satuan),
      pic: cell(row, columns.pic),
    };
    activities.set(current, [...(activities.get(current) ?? []), own]);
  }
  const isOwn = (fact: DatedFact): boolean => isWithin(table, fact);
  const stated = new Set(facts.flatMap((fact) => (isOwn(fact) && fact.what === "target" ? [`${fact.code} ${fact.period}`] : [])));
  const isOthers = (fact: DatedFact): boolean =>
    fact.what === "target" && fact.period?.length !== 4 && stated.has(`${fact.code} ${fact.period}`) && !isOwn(fact);
  return { where: whereOf(table), activities, facts: facts.filter((fact) => !isOthers(fact)) };
}
