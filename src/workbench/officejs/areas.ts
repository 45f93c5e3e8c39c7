import type { Area } from "../../workbook/address";

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
