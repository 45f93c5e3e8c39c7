import type { CatalogueNode } from "../../catalogue/types";
import { asIs } from "../../language/asIs";
import { number, text, type Cell } from "../../layout/cell";
import type { Column, RowDescription } from "../../layout/description";
import { tablePart, type SheetDescription } from "../../layout/sheets";
import { excel, type CellSlot, type OpenFormula } from "../../layout/expression";
import { unlessEmpty } from "../../layout/guards";
import { REPORTED_PLACES } from "../../measures";
import { unitFormat } from "../../measures/unitFormat";
import { divideExact, multiplyExact, roundHalfUp } from "../../numbers";
import { printedPlan, type Activity } from "../actionPlan";
import { agreed } from "../agreement";
import { ownQuarterTarget, quarterPeriod, ROMAN_QUARTERS } from "../quarters";
import { annualTarget } from "./agreement";
import { PLAN_SHEET, quarterNodes } from "./contents";
import { calculated, type InputLayout } from "./masukan";
import { sentences } from "./messages";
import { annualSlot, quarterSlot, ruleOfUnit, satuan, sheetHead, typed, typedText } from "./slots";

interface PlanRow {
  readonly node: CatalogueNode;
  readonly number: number;
  /** The first row of an indicator has its name and its targets. */
  readonly isFirst: boolean;
  /** Whether a plan of the year is in print; it may have no targets for an indicator (L1.1, line 2233). */
  readonly isInPrint: boolean;
  readonly activity: Activity | null;
}

/** Room for this many activities of an indicator; a plan that prints more has more. */
const ACTIVITIES = 3;

/** Where a year has no plan in print, its indicators with room for the activities. */
function rowsOf({ catalogue, contents: { year } }: InputLayout): PlanRow[] {
  const plan = printedPlan(catalogue, year);
  const printed = plan?.items ?? [];
  const planned = new Map(printed.flatMap((item) => (item.kind === "indicator" ? [[item.node.code, item.activities] as const] : [])));
  const rows = agreed(catalogue, year).flatMap((node) => {
    const activities = planned.get(node.code) ?? [];
    const lines = Math.max(ACTIVITIES, activities.length);
    return Array.from({ length: lines }, (_, at) => ({
      node,
      isFirst: at === 0,
      isInPrint: plan !== null,
      activity: activities[at] ?? null,
    }));
  });
  return rows.map((row, at) => ({ ...row, number: at + 1 }));
}

/**
 * The target the plan has for a quarter; it may be typed over. Where the year's plan is in print, its own: the quarter's share of the year
 * (23,25 of 93, line 2192), or the year's where that is printed (4 on a scale of 4, line 2203), both calculated from the target on Masukan.
 * Where none is, what Masukan Triwulan says: no plan by parts of the year is invented.
 *
 * The sheet Masukan Triwulan has the year's in every quarter, as the information matrix prints it (line 2344): its realisasi are measured
 * by that.
 */
function targetCell({ catalogue, contents, values }: InputLayout, { node, isFirst, isInPrint }: PlanRow, quarter: number): Cell {
  if (!isFirst) return null;
  const rule = ruleOfUnit(node);
  const target = values.target(node);
  const annual = annualSlot(node, "Target");
  const follow = (slot: CellSlot, formula: OpenFormula, value: number | null): Cell => ({
    ...calculated(unlessEmpty([slot], formula), unitFormat(node.unit, value), value),
    input: rule,
  });
  if (!isInPrint) {
    const own = ownQuarterTarget(catalogue, node, contents.year, quarter);
    if (own !== null && !quarterNodes(contents).includes(node)) return typed(own, unitFormat(node.unit, own), rule);
    const slot = quarterNodes(contents).includes(node) ? quarterSlot(node, "Target", quarter) : annual;
    return follow(slot, excel`${slot}`, own ?? target);
  }
  const printed = catalogue.fact({ code: node.code, what: "target", period: quarterPeriod(contents.year, quarter) })?.value ?? null;
  if (printed === null || target === null) return typed(printed, unitFormat(node.unit, printed), rule);
  if (printed === target) return follow(annual, excel`${annual}`, printed);
  return printed === roundHalfUp(divideExact(multiplyExact(target, quarter + 1), ROMAN_QUARTERS.length), REPORTED_PLACES)
    ? follow(annual, excel`ROUND(${annual}*${quarter + 1}/${ROMAN_QUARTERS.length},${REPORTED_PLACES})`, printed)
    : typed(printed, unitFormat(node.unit, printed), rule);
}

/** The sheet "Rencana Aksi": targets by quarter, activities and who is in charge. Null where nothing was agreed on. */
export function planSheet(layout: InputLayout): SheetDescription | null {
  const rows = rowsOf(layout);
  if (rows.length === 0) return null;
  const named = (id: string, width: number, of: (node: CatalogueNode) => string): Column<PlanRow> => ({
    id,
    header: asIs(id),
    width,
    align: "Left",
    value: ({ node, isFirst }) => (isFirst ? text(of(node)) : null),
  });
  const activity = (id: keyof Activity, header: string, width: number): Column<PlanRow> => ({
    id,
    header: asIs(header),
    width,
    align: "Left",
    value: ({ activity: own }) => typedText(own?.[id] || null),
  });
  const table = tablePart<PlanRow>({
    id: "rencana aksi",
    columns: [
      // A number in every row: a line nobody has filled in yet is still one of the table.
      { id: "No", header: asIs("No"), width: 5, align: "Center", value: (row) => number(row.number, "0") },
      named("Kode IK", 9, ({ code }) => code),
      named("Indikator Kinerja", 38, ({ name }) => name),
      named("Satuan", 10, satuan),
      {
        id: "Target",
        header: asIs("Target"),
        width: 9,
        align: "Right",
        value: (row) => (row.isFirst ? annualTarget(layout, row.node) : null),
      },
      ...ROMAN_QUARTERS.map((roman, quarter): Column<PlanRow> => ({
        id: `Target TW ${roman}`,
        header: asIs(`Target TW ${roman}`),
        width: 9,
        align: "Right",
        value: (row) => targetCell(layout, row, quarter),
      })),
      activity("uraian", "Rincian Kegiatan", 40),
      activity("output", "Indikator Input/Output", 36),
      activity("satuan", "Satuan Output", 12),
      activity("pic", "Penanggung Jawab", 20),
    ],
    rows: rows.map((row): RowDescription<PlanRow> => ({ kind: "leaf", key: String(row.number), of: row })),
  });
  return {
    name: PLAN_SHEET,
    frozen: { columns: 2 },
    parts: [...sheetHead(sentences.planTitle({ year: layout.contents.year })), table],
  };
}
