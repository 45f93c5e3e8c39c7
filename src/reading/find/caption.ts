import type { Area } from "../../sheet/address";
import { isBlank } from "../../sheet/grid";
import type { Cells } from "./cells";

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
