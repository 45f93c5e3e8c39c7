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

/** Whether two areas have a cell in common. */
export function overlaps(a: Area, b: Area): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

/** The common part, or null. */
export function intersection(a: Area, b: Area): Area | null {
  if (!overlaps(a, b)) return null;
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  return {
    row,
    column,
    rows: Math.min(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.min(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** The smallest area that holds both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** Every cell of an area: place on the sheet (row, column) and place in its matrix (r, c). */
export function* positions(area: Area): Generator<{ row: number; column: number; r: number; c: number }> {
  for (let r = 0; r < area.rows; r++) {
    for (let c = 0; c < area.columns; c++) yield { row: area.row + r, column: area.column + c, r, c };
  }
}
