import { defineFunction } from "../../define/define";
import { optional } from "../../define/kind";
import { indicator, year } from "../../define/kinds";
import { weightOf } from "../facts";

/**
 * Weight of an indicator in the index it belongs to. A share of 1 and not the printed 40: a weight is there to be multiplied by, and a
 * cell formatted as percent shows 40%.
 */
export const FUNCTION = defineFunction({
  id: "PWNI.BOBOT",
  gives: "number",
  parameters: { indikator: indicator, tahun: optional(year) },
  run: ({ indikator, tahun }) => weightOf(indikator, tahun),
});
