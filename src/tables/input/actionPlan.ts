import type { CatalogueNode } from "../../catalogue/types";
import { asIs } from "../../language/asIs";
import { number, text, type Cell } from "../../layout/cell";
import type { Column, RowDescription } from "../../layout/description";
import { tablePart, type SheetDescription } from "../../layout/sheets";
import { excel } from "../../layout/expression";
import { unlessEmpty } from "../../layout/guards";
import { unitFormat } from "../../measures/unitFormat";
import { printedPlan, type Activity } from "../actionPlan";
import { agreed } from "../agreement";
import { quarterPeriod, ROMAN_QUARTERS } from "../quarters";
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
  /** Whether it has targets of the quarters; a plan in print may have none for an indicator (L1.1, line 2233). */
  readonly isQuartered: boolean;
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
    const isQuartered = !plan || catalogue.fact({ code: node.code, what: "target", period: quarterPeriod(year, 0) }) !== undefined;
    return Array.from({ length: lines }, (_, at) => ({ node, isFirst: at === 0, isQuartered, activity: activities[at] ?? null }));
  });
  return rows.map((row, at) => ({ ...row, number: at + 1 }));
}

/**
 * A quarter's target stands once, on the sheet Masukan Triwulan; one that has no row there has the year's. It may be typed over.
 *
 * The LKj prints both 93 (line 2344) and 23,25 (line 2192) for TW I of 2024. The year's is the one its own realisasi are measured by: 70,6
 * is 75,9 % of 93, and would be 303 % of 23,25. So the template begins with that, and a plan by parts of the year is the unit's to type.
 */
function targetCell({ contents, values }: InputLayout, { node, isFirst, isQuartered }: PlanRow, quarter: number): Cell {
  if (!isFirst) return null;
  if (!isQuartered) return typed(null, unitFormat(node.unit, null), ruleOfUnit(node));
  const slot = quarterNodes(contents).includes(node) ? quarterSlot(node, "Target", quarter) : annualSlot(node, "Target");
  const value = values.target(node);
  return { ...calculated(unlessEmpty([slot], excel`${slot}`), unitFormat(node.unit, value), value), input: ruleOfUnit(node) };
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
