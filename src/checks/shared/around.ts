import type { CatalogueNode } from "../../catalogue/types";
import type { FigureCell } from "../../reading/indicators/facts";
import type { RecognisedTable } from "../../reading/indicators/recognised";
import { defineQuestion } from "../engine/question";
import type { CheckContext } from "../engine/rule";

/** Figure cells by what a person looks for beside one of them: each list is made once a check. */
export interface Around {
  /** The cells of a row, in its table. */
  inRow(cell: FigureCell): readonly FigureCell[];
  /** The same figure of the other rows of its table; the nearest of a long one. */
  inColumn(cell: FigureCell): readonly FigureCell[];
  /** The realisasi of an indicator in a year: in the table asked for, if one is, otherwise anywhere. */
  realisasi(node: CatalogueNode, year: string, table: RecognisedTable | null): FigureCell | null;
}

/** Rows before and behind that are looked at: what is confused stands near. */
const NEAR = 100;

const key = (...parts: readonly (string | number)[]): string => parts.join("\u0000");

export const AROUND = defineQuestion("what stands around a figure", (context: CheckContext): Around => {
  const tables = new Map<RecognisedTable, number>(context.tables.map((table, at) => [table, at]));
  const id = (table: RecognisedTable): number => tables.get(table) ?? -1;
  const rows = new Map<string, FigureCell[]>();
  const columns = new Map<string, FigureCell[]>();
  const places = new Map<FigureCell, number>();
  const figures = new Map<string, FigureCell>();
  const add = (lists: Map<string, FigureCell[]>, name: string, cell: FigureCell): number => {
    const list = lists.get(name);
    if (!list) lists.set(name, [cell]);
    return list ? list.push(cell) - 1 : 0;
  };
  for (const cell of context.cells) {
    const { table, what, rowIndex, row } = cell;
    add(rows, key(id(table), rowIndex), cell);
    places.set(cell, add(columns, key(id(table), what), cell));
    if (what !== "realisasi" || row.node === null || row.kind !== "indikator" || cell.figure.value === null || table.within !== null)
      continue;
    const year = context.yearOf(table);
    for (const name of [key(row.node.code, year, id(table)), key(row.node.code, year)]) if (!figures.has(name)) figures.set(name, cell);
  }
  return {
    inRow: ({ table, rowIndex }) => rows.get(key(id(table), rowIndex)) ?? [],
    inColumn: (cell) => {
      const at = places.get(cell) ?? 0;
      const list = columns.get(key(id(cell.table), cell.what)) ?? [];
      return list.slice(Math.max(0, at - NEAR), at + NEAR + 1).filter((each) => each !== cell);
    },
    realisasi: ({ code }, year, table) => (table && figures.get(key(code, year, id(table)))) ?? figures.get(key(code, year)) ?? null,
  };
});

/** How much a realisasi counts in an index: 98.75 for 3.95 on a scale of 4. */
export function asCounted({ scale }: CatalogueNode, value: number): number {
  return scale === undefined ? value : (100 * value) / scale;
}
