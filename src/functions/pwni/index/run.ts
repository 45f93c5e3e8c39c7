import { ok } from "../../../language/result";
import { applyWeighting, type Basis, indexWeighting } from "../../../measures";
import { catalogueInUse } from "../../catalogue";
import { definePrepared } from "../../define/define";
import { optional, range } from "../../define/kind";
import { choice, indicator, year } from "../../define/kinds";
import { readComponents } from "../components";
import { quickIndex } from "./quick";

export const BASIS = choice<Basis>("realisasi", "capaian");

/** Weighted index of an indicator's components with the weights valid that year. */
export const FUNCTION = definePrepared({
  id: "PWNI.INDEX",
  gives: "number",
  parameters: { indikator: indicator, realisasi: range, tahun: optional(year), dasar: optional(BASIS) },
  prepare: ({ indikator, tahun, dasar }) => indexWeighting(catalogueInUse(), { code: indikator.code, year: tahun, basis: dasar }),
  quick: quickIndex,
  run(weighting, { realisasi }) {
    const values = readComponents("realisasi", weighting, realisasi);
    return values.ok ? ok(applyWeighting(weighting, values.value)) : values;
  },
});
