import { cellAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { FORMULA_FAULTS, SHEET_FAULTS, TOTAL_FAULTS } from "../../../formulas/fields";
import { cellsAddress } from "../../../formulas/cellsAddress";
import { shownShort } from "../../../formulas/oddReports";
import { messages } from "./messages";

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
            address: cellsAddress(cells),
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
