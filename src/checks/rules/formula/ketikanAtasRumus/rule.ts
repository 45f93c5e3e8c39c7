import type { OddCell } from "../../../../formula/neighbours";
import { areasNamed } from "../../../../formula/references";
import { defineRule, type CheckContext } from "../../../engine/rule";
import { oddReports } from "../../../formulas/oddReports";
import { isOfUnlikeUnits } from "../../../shared/rowUnits";
import { messages } from "./messages";

/**
 * A program's own target in per cent, among sums of rupiah to its left and right: below it stand groups and tons, of which no sum is made.
 * What a column itself adds up is believed.
 */
function sumsUnlikeUnits({ reading }: CheckContext, { row, column, expected, like }: OddCell, sheet: string): boolean {
  if (!/^=\s*SUM\(/i.test(expected) || like.some((each) => each.column === column)) return false;
  const areas = areasNamed(expected).filter(({ area }) => area.column === column);
  return reading.typed().tables.some((table) => {
    if (table.sheet !== sheet || !table.columns.some((each) => each.column === column && each.holds === "figure")) return false;
    const own = table.rows.find((each) => each.row === row);
    const parts = table.rows.filter((each) => areas.some(({ area }) => each.row >= area.row && each.row < area.row + area.rows));
    return own !== undefined && isOfUnlikeUnits(table, [own, ...parts]);
  });
}

/** A number or text typed where the cells around it calculate. */
export const rule = defineRule({
  id: "ketikan-atas-rumus",
  stage: "form",
  severity: "warning",
  title: { id: "Ketikan di antara rumus", en: "Typed among formulas" },
  why: {
    id: "Angka yang diketik di atas rumus benar hari ini dan basi begitu angka lain diperbaiki.",
    en: "A number typed over a formula is right today and stale as soon as another figure is corrected.",
  },
  example: { id: "99,4 yang diketik di antara =E5/D5*100 dan =E7/D7*100.", en: "99.4 typed between =E5/D5*100 and =E7/D7*100." },
  messages,
  check: (context) =>
    oddReports(context, (odd, grid) =>
      odd.holds !== "formula" && !sumsUnlikeUnits(context, odd, grid.sheet.name) ? messages.typed : null,
    ),
});
