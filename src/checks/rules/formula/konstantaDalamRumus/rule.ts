import type { OddCell } from "../../../../formula/neighbours";
import { areasNamed } from "../../../../formula/references";
import { isPercentFormat } from "../../../../reading/indicators/figure";
import { cellAddress } from "../../../../sheet/address";
import { positions } from "../../../../sheet/area";
import type { Grid } from "../../../../sheet/grid";
import type { Report } from "../../../engine/finding";
import { defineRule, type CheckContext } from "../../../engine/rule";
import { SHEET_FAULTS } from "../../../formulas/fields";
import { oddReports, shownShort, withOthers } from "../../../formulas/oddReports";
import { messages } from "./messages";

/** A total with one number more or less. */
const ADJUSTED = /^=\+?SUM\(#:#\)[+-]N$/;
/** What a row or column does so often is how it is calculated. */
const PATTERN = 3;

/** Totals that are made to fit: a sum of cells and a typed number, wherever it stands. */
function adjustedTotals(context: CheckContext): Report[] {
  return context.ask(SHEET_FAULTS).flatMap(({ grid, field }): Report[] => {
    const found: Report[] = [];
    const { firstRow, endRow, firstColumn, endColumn } = grid;
    for (const { row, column } of positions({
      row: firstRow,
      column: firstColumn,
      rows: endRow - firstRow,
      columns: endColumn - firstColumn,
    })) {
      const formula = field.at(row, column);
      if (!formula || !ADJUSTED.test(formula.skeleton)) continue;
      const place = { sheet: grid.sheet.name, address: cellAddress(row, column) };
      const often = Math.max(field.timesAcross(row, column, "column"), field.timesAcross(row, column, "row"));
      if (often >= PATTERN || context.blamed(place)) continue;
      const own = grid.formula(row, column)!;
      found.push({ ...place, message: messages.adjusted({ own: shownShort(own) }), found: own });
    }
    return found;
  });
}

/** ROUND(C8-F8,2) of "nilai" below ROUND(C7-F7,4) of per cents: as many digits as its figures have. */
function roundsAsItsFigures({ row, column, expected, like }: OddCell, grid: Grid): boolean {
  const own = grid.formula(row, column);
  const bare = (formula: string): string => formula.replace(/,[0-9]{1,2}\)/g, ",)");
  if (own === null || bare(own) !== bare(expected)) return false;
  const isOfPercents = (formula: string | null): boolean =>
    formula !== null &&
    areasNamed(formula).some(({ sheet, area }) => sheet === null && isPercentFormat(grid.format(area.row, area.column)));
  return like.every((near) => isOfPercents(grid.formula(near.row, near.column)) !== isOfPercents(own));
}

/** A number where the formulas around it refer to a cell, another number than theirs, or one more. */
export const rule = defineRule({
  id: "konstanta-dalam-rumus",
  stage: "form",
  severity: "warning",
  title: { id: "Angka ketikan di dalam rumus", en: "Typed number inside a formula" },
  why: {
    id: "Angka yang diketik di dalam rumus tidak terlihat, tidak ikut berubah, dan tidak diketahui asalnya.",
    en: "A number typed inside a formula does not show, does not change with its source, and nobody knows where it came from.",
  },
  example: { id: "=C4*D4/100+1 di antara =C3*D3/100 dan =C5*D5/100.", en: "=C4*D4/100+1 between =C3*D3/100 and =C5*D5/100." },
  messages,
  check: (context) =>
    withOthers(
      oddReports(context, (odd, grid) => (odd.difference === "constant" && !roundsAsItsFigures(odd, grid) ? messages.constant : null)),
      adjustedTotals(context),
    ),
});
