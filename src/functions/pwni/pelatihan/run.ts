import { readOptionalText } from "../../arguments";
import { defineFunction } from "../../define/define";
import { optional, range, value } from "../../define/kind";
import { year } from "../../define/kinds";
import { readIndicator } from "../../indicator";
import { quickPairs, weightedPairs } from "../pairs";

/** The training indicator of B1.1; the other one is B3.1.3. */
const STANDARD = "B1.1.3";

/** The training indicator of an argument; that of B1.1 when it was left out. */
export const TRAINING = { ...value((name, raw) => readIndicator(name, readOptionalText(raw) ?? STANDARD)), choices: "indicators" } as const;

/** Weighted percentage of the people trained: PPK, PPW and PKL against their targets. */
export const FUNCTION = defineFunction({
  id: "PWNI.PELATIHAN",
  gives: "number",
  parameters: { peserta: range, target: range, indikator: optional(TRAINING), tahun: optional(year) },
  quick: (peserta, target, indikator, tahun) => (indikator === null && tahun === null ? quickPairs(STANDARD, peserta, target) : undefined),
  run: ({ peserta, target, indikator, tahun }) =>
    weightedPairs({ code: indikator.code, year: tahun }, ["peserta", peserta], ["target", target]),
});
