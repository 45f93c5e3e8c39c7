import type { Area } from "../../sheet/address";
import { isBlank } from "../../sheet/grid";
import type { Cells } from "./cells";
import type { FoundTable } from "./model";

/** A title stands at most so many rows above its table, blank rows included. */
const HIGHEST = 8;
/** Titles often begin left of their table. */
const LEFT = 3;

/** Lines above a header: rows with one text, or a name and its value, down from `fromRow`; nearest last. */
export function captionAbove(cells: Cells, header: Area, fromRow: number): string[] {
  const { grid } = cells;
  const lines: string[] = [];
  const left = Math.max(grid.firstColumn, header.column - LEFT);
  const right = header.column + header.columns - 1;
  for (let row = header.row - 1; row >= Math.max(fromRow, header.row - HIGHEST, grid.firstRow); row--) {
    const texts: string[] = [];
    let figures = 0;
    for (let column = left; column <= right; column++) {
      const merge = grid.merge(row, column);
      // A title merged over several tables begins left of this one.
      const from = merge && column === left ? merge.column : column;
      if (isBlank(grid.value(row, from))) continue;
      const text = cells.headerText(row, from);
      if (text === "") figures++;
      else texts.push(text);
    }
    if (texts.length === 0 && figures === 0) continue;
    const isPair = texts.length <= 3 && texts.some((text) => /^:|:$/.test(text));
    if (isPair && texts.length + figures <= 3) lines.unshift(texts.join(" ").replace(/ ?: ?:? ?/, ": "));
    else if (texts.length === 1 && figures === 0) lines.unshift(texts[0]!);
    else break;
  }
  return lines;
}

/** What numbers a table: "Tabel 2. ...", "Table 2: ...". */
const NUMBERED = /^(?:tabel|table)\s+\d/i;

/** The only text of a row in some columns; null for a row with more, or without one. */
function lineIn(cells: Cells, row: number, { column, columns }: Area): string | null | undefined {
  let found: string | undefined;
  for (let c = column; c < column + columns; c++) {
    if (cells.kind(row, c) === "blank") continue;
    if (found !== undefined || cells.kind(row, c) !== "text") return null;
    found = cells.headerText(row, c);
  }
  return found;
}

/**
 * A numbered title below a table without one above: in the next row with nothing below it, or after a blank row where the sheet ends. What
 * stands between two tables is the lower one's where it does not touch the upper one.
 */
export function captionBelow(cells: Cells, { row, rows, ...columns }: Area): { readonly line: string; readonly row: number } | null {
  const end = row + rows;
  const area: Area = { row, rows, ...columns };
  const touches = lineIn(cells, end, area);
  const at = touches === undefined ? end + 1 : end;
  const line = touches === undefined ? lineIn(cells, at, area) : touches;
  if (!line || !NUMBERED.test(line)) return null;
  const free = at === end ? 1 : HIGHEST;
  for (let r = at + 1; r <= at + free; r++) if (lineIn(cells, r, area) !== undefined) return null;
  return { line, row: at };
}

/** Tables that begin in one row have one title where only the first has any: "Tabel 3" over two tables beside each other. */
export function withSharedCaptions(tables: readonly FoundTable[]): FoundTable[] {
  const first = new Map<number, FoundTable>();
  return tables.map((table) => {
    const before = first.get(table.area.row);
    if (!before) first.set(table.area.row, table);
    return before && table.caption.length === 0 && before.caption.length > 0 ? { ...table, caption: before.caption } : table;
  });
}
