import { ok } from "../../../language/result";
import { averages } from "../../../measures/survey";
import { defineFunction } from "../../define/define";
import { SURVEY } from "../survey";

/**
 * Average (NRR, 1-4) of every unsur of a satisfaction survey, spilled the way the unsur lie: beside each other under the columns of
 * answers, below each other beside a table's rows.
 */
export const FUNCTION = defineFunction({
  id: "SKM.UNSUR",
  gives: "numbers",
  parameters: { jawaban: SURVEY.jawaban },
  run({ jawaban }) {
    const values = averages(jawaban, "abaikan");
    return ok(jawaban.direction === "row" ? [[...values]] : values.map((value) => [value]));
  },
});
