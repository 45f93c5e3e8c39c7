import { findTables } from "../../../src/reading/find/find";
import { gridOf } from "../../../src/sheet/grid";
import type { CellValue, SheetSnapshot } from "../../../src/sheet/snapshot";
import { sheetOf } from "../../fixtures/sheets";

const matrix = (rows: number, columns: number, cell: (row: number, column: number) => CellValue): SheetSnapshot =>
  sheetOf(
    "S",
    Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_unused, column) => cell(row, column))),
  );

/** Milliseconds; the second of two runs, because the first one compiles. */
function cost(sheet: SheetSnapshot): number {
  findTables(gridOf(sheet));
  const start = performance.now();
  findTables(gridOf(sheet));
  return performance.now() - start;
}

const table = (row: number, column: number): CellValue =>
  row === 0 ? `Kolom ${column}` : column === 0 ? row : column === 1 ? `Uraian ${row}` : row * column;

// Far above what they take (a few hundred milliseconds): only growth faster than the cells can reach these.
test.each([
  ["200.000 cells in one table", matrix(20_000, 10, table)],
  ["16.000 columns", matrix(12, 16_000, table)],
  ["cells that touch nobody", matrix(500, 400, (row, column) => (row % 2 === 0 && column % 2 === 0 ? row : null))],
  ["diagonals", matrix(450, 450, (row, column) => ((row + column) % 3 === 0 ? row : null))],
  [
    "a group over all columns",
    matrix(12, 16_000, (row, column) => (row === 0 ? (column === 0 ? "Target" : null) : row === 1 ? `T${column}` : row)),
  ],
  [
    "5.000 tables",
    matrix(20_000, 3, (row, column) => (row % 4 === 3 ? null : row % 4 === 0 ? `K${column}` : column === 0 ? `U${row}` : row)),
  ],
  ["5.000 touching tables", matrix(10_000, 3, (row, column) => (row % 2 === 0 ? `K${row} ${column}` : column === 0 ? `U${row}` : row))],
])(
  "%s",
  (_, sheet) => {
    expect(cost(sheet)).toBeLessThan(15_000);
  },
  60_000,
);
