import { defineFunction } from "../../define/define";
import { SURVEY, surveyIndex } from "../survey";

/** Index value (NI, 1-4) of a satisfaction survey. */
export const FUNCTION = defineFunction({ id: "SKM.INDEX", gives: "number", parameters: SURVEY, run: surveyIndex });
