import { ok } from "../../../language/result";
import { skmIkm } from "../../../measures/survey";
import { defineFunction } from "../../define/define";
import { SURVEY, surveyIndex } from "../survey";

/** Converted value (NIK = NI x 25, 25-100) of a satisfaction survey. */
export const FUNCTION = defineFunction({
  id: "SKM.IKM",
  gives: "number",
  parameters: SURVEY,
  run(survey) {
    const ni = surveyIndex(survey);
    return ni.ok ? ok(skmIkm(ni.value)) : ni;
  },
});
