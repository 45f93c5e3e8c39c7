import type { CellRef } from "./block";
import type { CellSlot, RangeSlot, Slot, WorkbookCell } from "./expression";

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

/** The cells of a slot from first to last; they have to be neighbours, otherwise the range would take in others. */
function rangeOf({ rows, column }: RangeSlot, places: Places): { from: number; to: number; column: number } {
  const found = rows.map((key) => places.row(key));
  const from = found[0]!;
  if (found.some((row, at) => row !== from + at)) throw new Error(`The rows ${rows.join(", ")} do not stand below each other.`);
  return { from, to: from + found.length - 1, column: places.column(column) };
}

/** Resolves the slots of one block; `elsewhere` knows the cells of other tables of the same workbook. */
export function resolver(places: Places, elsewhere?: (slot: CellSlot | RangeSlot) => WorkbookCell): Resolve {
  return (slot) => {
    if ("sheet" in slot) return [slot];
    if (slot.table !== undefined) {
      if (!elsewhere) throw new Error(`A cell of "${slot.table}" is asked for in a table that stands alone.`);
      return [elsewhere(slot)];
    }
    if ("row" in slot) return [{ row: places.row(slot.row), column: places.column(slot.column) }];
    const { from, to, column } = rangeOf(slot, places);
    return [{ row: from, column }, ":", { row: to, column }];
  };
}
