import type { CatalogueNode } from "../../catalogue/types";
import type { FigureCell } from "../../reading/indicators/facts";
import type { RowPolarity } from "../../reading/indicators/polarity";
import type { FigureRole, RecognisedTable } from "../../reading/indicators/recognised";
import { defineQuestion } from "../engine/question";

/** The figures of one indicator in one row of a table; the totals at the foot count as a row of the table's own index. */
export interface FigureEntry {
  readonly node: CatalogueNode;
  /** The direction the row states itself; null where it states none. */
  readonly polarity: RowPolarity | null;
  readonly cells: Readonly<Partial<Record<FigureRole, FigureCell>>>;
}

export interface FigureTable {
  readonly table: RecognisedTable;
  readonly year: string;
  readonly entries: readonly FigureEntry[];
  /** First entry of each indicator. */
  readonly byCode: ReadonlyMap<string, FigureEntry>;
  /** By "code|variable"; a stage list has several cells. */
  readonly inputs: ReadonlyMap<string, readonly FigureCell[]>;
}

/** The recognised tables with their figures by indicator. */
export const FIGURE_TABLES = defineQuestion("the tables' figures by indicator", (context): readonly FigureTable[] =>
  context.tables.map((table) => {
    const rows = new Map<number, { node: CatalogueNode; polarity: RowPolarity | null; cells: Partial<Record<FigureRole, FigureCell>> }>();
    const totals: Partial<Record<FigureRole, FigureCell>> = {};
    const inputs = new Map<string, FigureCell[]>();
    for (const cell of context.cellsOf(table)) {
      const { row, what } = cell;
      if (row.node === null || row.kind === "jumlah") continue;
      const key = `${row.node.code}|${row.variable}`;
      if (what === "masukan") inputs.set(key, [...(inputs.get(key) ?? []), cell]);
      else if (row.kind === "total") totals[what] ??= cell;
      else {
        const entry = rows.get(row.row) ?? { node: row.node, polarity: row.polarity, cells: {} };
        entry.cells[what] = cell;
        rows.set(row.row, entry);
      }
    }
    const entries: FigureEntry[] = [...rows.values()];
    if (table.node && Object.keys(totals).length > 0) entries.push({ node: table.node, polarity: null, cells: totals });
    const byCode = new Map<string, FigureEntry>();
    for (const entry of entries) if (!byCode.has(entry.node.code)) byCode.set(entry.node.code, entry);
    return { table, year: context.yearOf(table), entries, byCode, inputs };
  }),
);
