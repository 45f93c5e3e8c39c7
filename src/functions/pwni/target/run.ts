import { ok } from "../../../language/result";
import { definePrepared } from "../../define/define";
import { optional } from "../../define/kind";
import { indicator, quarter, year } from "../../define/kinds";
import { targetOf } from "../facts";

/** Target of an indicator in its printed unit. */
export const FUNCTION = definePrepared({
  id: "PWNI.TARGET",
  gives: "number",
  parameters: { indikator: indicator, tahun: optional(year), triwulan: optional(quarter) },
  prepare: ({ indikator, tahun, triwulan }) => targetOf(indikator, tahun, triwulan),
  run: ok,
});
