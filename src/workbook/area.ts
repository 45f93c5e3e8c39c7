import type { Area } from "./address";

/** Rows and columns of every sheet of Excel since 2007. */
export const SHEET_ROWS = 1048576;
export const SHEET_COLUMNS = 16384;

/** Whether a cell lies in an area. */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** Whether an area lies wholly in another. */
export function holds(outer: Area, inner: Area): boolean {
  return contains(outer, inner.row, inner.column) && contains(outer, inner.row + inner.rows - 1, inner.column + inner.columns - 1);
}
