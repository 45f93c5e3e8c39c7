import { areaAddress, type Area } from "../sheet/address";
import type { CellRef } from "./block";
import type { RangeSlot, Slot } from "./expression";

/** Where the rows and columns of a described table stand in its block. */
export interface Places {
  row(key: string): number;
  column(id: string): number;
}

function indexed(kind: string, names: readonly (readonly [name: string, at: number])[]): (name: string) => number {
  const places = new Map<string, number>();
  for (const [name, at] of names) {
    if (places.has(name)) throw new Error(`Two ${kind}s are called "${name}".`);
    places.set(name, at);
  }
  return (name) => {
    const at = places.get(name);
    if (at === undefined) throw new Error(`There is no ${kind} "${name}".`);
    return at;
  };
}

/** The places of a table by the keys of its rows and the ids of its columns. Two of one name, or a name nobody has, are errors of the description. */
export function placesOf(rows: readonly (readonly [key: string, row: number])[], columns: readonly string[]): Places {
  return {
    row: indexed("row", rows),
    column: indexed(
      "column",
      columns.map((id, at) => [id, at] as const),
    ),
  };
}

/** What a slot stands for: pieces of a formula with the places in the block. */
export type Resolve = (slot: Slot) => readonly (string | CellRef)[];

/** A table of the workbook that is written: where its rows and columns stand on their sheet. */
export interface TablePlaces {
  readonly places: Places;
  /** Null for the sheet, or the block, whose formulas are resolved. */
  readonly sheet: string | null;
}

/** The cells of a slot from first to last; they have to be neighbours, otherwise the range would take in others. */
export function areaOfRange({ rows, column, to = column }: RangeSlot, places: Places): Area {
  const found = rows.map((key) => places.row(key));
  const row = found[0]!;
  if (found.some((each, at) => each !== row + at)) throw new Error(`The rows ${rows.join(", ")} do not stand below each other.`);
  const first = places.column(column);
  return { row, column: first, rows: rows.length, columns: places.column(to) - first + 1 };
}

/** Resolves the slots of one block; `tableOf` knows its tables, and those on other sheets of the same workbook. */
export function resolver(tableOf: (id: string | undefined) => TablePlaces): Resolve {
  return (slot) => {
    if ("sheet" in slot) return [slot];
    const { places, sheet } = tableOf(slot.table);
    const area =
      "row" in slot ? { row: places.row(slot.row), column: places.column(slot.column), rows: 1, columns: 1 } : areaOfRange(slot, places);
    if (sheet !== null) return [{ sheet, address: areaAddress(area) }];
    const first = { row: area.row, column: area.column };
    return "row" in slot ? [first] : [first, ":", { row: area.row + area.rows - 1, column: area.column + area.columns - 1 }];
  };
}
