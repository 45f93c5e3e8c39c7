import type { At } from "../../formula/field";
import { areaAddress } from "../../sheet/address";

/** "B12:F12", or "G17,I17,K17" where others lie between. */
export function cellsAddress(cells: readonly At[]): string {
  const runs: { first: At; last: At }[] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    const isNext =
      run &&
      (run.last.row === cell.row ? cell.column === run.last.column + 1 : run.last.column === cell.column && cell.row === run.last.row + 1);
    if (run && isNext && (run.first.row === cell.row || run.first.column === cell.column)) run.last = cell;
    else runs.push({ first: cell, last: cell });
  }
  return runs
    .map(({ first, last }) =>
      areaAddress({ row: first.row, column: first.column, rows: last.row - first.row + 1, columns: last.column - first.column + 1 }),
    )
    .join(",");
}
