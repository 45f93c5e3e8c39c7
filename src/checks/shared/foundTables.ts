import { parseNumber } from "../../numbers";
import { findTables } from "../../reading/find/find";
import type { FoundTable } from "../../reading/find/model";
import type { Area } from "../../sheet/address";
import type { Grid } from "../../sheet/grid";
import { defineQuestion } from "../engine/question";
import type { CheckContext } from "../engine/rule";

/** A table nobody's catalogue knows, with its sheet. */
export interface PlainTable {
  readonly table: FoundTable;
  readonly grid: Grid;
}

const meet = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** The tables of all sheets in which no indicator of the catalogue stands: those are recalculated by the catalogue. */
export const PLAIN_TABLES = defineQuestion("tables found by their shape alone", (context: CheckContext): readonly PlainTable[] =>
  [...context.grids.values()].flatMap((grid) => {
    const known = context.tables.filter(({ sheet }) => sheet === grid.sheet.name).map(({ area }) => area);
    return findTables(grid, context.snapshot.decimalSeparator)
      .tables.filter(({ area }) => !known.some((other) => meet(area, other)))
      .map((table) => ({ table, grid }));
  }),
);

/** "1.250.000,-": what is written behind an amount of money. */
const SUM_OF_MONEY = /^(?:[.,]?[-–—]+)?$/;

/** The number of a cell, typed as a number or as a text that is nothing else; null for anything else. */
export function numberIn(
  grid: Grid,
  { row, column }: { readonly row: number; readonly column: number },
  separator: "," | ".",
): number | null {
  const value = grid.value(row, column);
  if (typeof value === "number") return value;
  if (typeof value !== "string") return null;
  const read = parseNumber(value, separator);
  return read.kind === "number" && !read.percent && read.scale === null && SUM_OF_MONEY.test(read.rest) ? read.value : null;
}
