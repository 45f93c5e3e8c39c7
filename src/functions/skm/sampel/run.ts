import { ok } from "../../../language/result";
import { sampleSize } from "../../../measures/survey";
import { defineFunction } from "../../define/define";
import { numberCell } from "../../define/kinds";
import { isNot } from "../../problems";

/** Respondents a survey needs (Krejcie and Morgan). */
export const FUNCTION = defineFunction({
  id: "SKM.SAMPEL",
  gives: "number",
  parameters: { populasi: numberCell },
  run({ populasi: { value, percent } }) {
    if (!percent && Number.isSafeInteger(value) && value >= 1) return ok(sampleSize(value));
    return isNot("populasi", { value, percent }, { id: "bilangan bulat mulai 1", en: "a whole number from 1" });
  },
});
