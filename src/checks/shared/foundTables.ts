import type { TypedCell, TypedTable } from "../../reading/typed";
import type { Area } from "../../sheet/address";
import type { Grid } from "../../sheet/grid";
import { defineQuestion } from "../engine/question";
import type { CheckContext } from "../engine/rule";

/** A table with its sheet. */
export interface PlainTable {
  readonly table: TypedTable;
  readonly grid: Grid;
}

const meet = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** The tables of all sheets in which no indicator of the catalogue stands: those are recalculated by the catalogue. */
export const PLAIN_TABLES = defineQuestion("tables known by their shape alone", (context: CheckContext): readonly PlainTable[] =>
  context.reading.typed().tables.flatMap((table) => {
    const known = context.tables.some(
      ({ sheet, area, rows }) =>
        sheet === table.sheet && meet(table.area, area) && rows.some(({ kind, node }) => kind !== "total" && node !== null),
    );
    return known ? [] : [{ table, grid: context.grids.get(table.sheet)! }];
  }),
);

/** The number of a cell as it is stored: 0.8452 for one that shows 84,52%. null for anything but a number. */
export function storedNumber({ kind, value, percent, raw }: TypedCell): number | null {
  if (kind !== "number" || value === null) return null;
  if (typeof raw === "number") return raw;
  return percent ? value / 100 : value;
}
