import { areaAddress, cellAddress } from "../../../../sheet/address";
import type { At } from "../../../../formula/field";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { FORMULA_FAULTS, SHEET_FAULTS, TOTAL_FAULTS } from "../../../formulas/fields";
import { shownShort } from "../../../formulas/oddReports";
import { messages } from "./messages";

/** "B12:F12", or "G17,I17,K17" where others lie between. */
function addressOf(cells: readonly At[]): string {
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

/** Totals of one row or column with different ranges, where nothing is left out yet and none is alone with its range. */
export const rule = defineRule({
  id: "jumlah-tidak-seragam",
  stage: "form",
  severity: "warning",
  title: { id: "Rentang jumlah tidak seragam", en: "Totals with different ranges" },
  why: {
    id: "Sel yang dilewati sebagian jumlah tidak ikut terhitung begitu diisi.",
    en: "A cell that some of the totals pass over is not counted as soon as it is filled.",
  },
  example: {
    id: "=SUM(F12:F19), =SUM(H11:H19), dan =SUM(J12:J19) dalam satu baris.",
    en: "=SUM(F12:F19), =SUM(H11:H19) and =SUM(J12:J19) in one row.",
  },
  messages,
  check(context) {
    const told = new Set([...context.ask(FORMULA_FAULTS), ...context.ask(TOTAL_FAULTS)]);
    return context.ask(SHEET_FAULTS).flatMap(({ grid, totals }) =>
      totals.unlike.flatMap(({ totals: unlike, others }): Report[] => {
        const cells = unlike.filter(({ row, column }) => !told.has(`${grid.sheet.name}!${cellAddress(row, column)}`));
        const [first] = cells;
        if (!first) return [];
        const other = [...cells, ...others].find(({ from, to }) => from !== first.from || to !== first.to);
        if (!other) return [];
        return [
          {
            sheet: grid.sheet.name,
            address: addressOf(cells),
            message: messages.unlike({
              one: { address: cellAddress(first.row, first.column) },
              own: shownShort(grid.formula(first.row, first.column)!),
              other: { address: cellAddress(other.row, other.column) },
              theirs: shownShort(grid.formula(other.row, other.column)!),
            }),
          },
        ];
      }),
    );
  },
});
