import { ok } from "../../../language/result";
import { sampleSize } from "../../../measures/survey";
import { defineFunction } from "../../define/define";
import { numberCell } from "../../define/kinds";
import { isNot } from "../../problems";

const isPopulation = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 1;

/** Respondents a survey needs (Krejcie and Morgan). */
export const FUNCTION = defineFunction({
  id: "SKM.SAMPEL",
  gives: "number",
  parameters: { populasi: numberCell },
  quick: (populasi) => (isPopulation(populasi) ? sampleSize(populasi) : undefined),
  run({ populasi: { value, percent } }) {
    if (!percent && isPopulation(value)) return ok(sampleSize(value));
    return isNot("populasi", { value, percent }, { id: "bilangan bulat mulai 1", en: "a whole number from 1" });
  },
});
