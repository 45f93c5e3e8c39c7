import { ok } from "../../../language/result";
import { applyPlan, type Basis, indexPlan } from "../../../measures";
import { catalogueInUse } from "../../catalogue";
import { definePrepared } from "../../define/define";
import { optional, range } from "../../define/kind";
import { choice, indicator, year } from "../../define/kinds";
import { readComponents } from "../components";

export const BASIS = choice<Basis>("realisasi", "capaian");

/** Weighted index of an indicator's components with the weights valid that year. */
export const FUNCTION = definePrepared({
  id: "PWNI.INDEX",
  gives: "number",
  parameters: { indikator: indicator, realisasi: range, tahun: optional(year), dasar: optional(BASIS) },
  prepare: ({ indikator, tahun, dasar }) => indexPlan(catalogueInUse(), { code: indikator.code, year: tahun, basis: dasar }),
  run(plan, { realisasi }) {
    const values = readComponents("realisasi", plan, realisasi);
    return values.ok ? ok(applyPlan(plan, values.value)) : values;
  },
});
