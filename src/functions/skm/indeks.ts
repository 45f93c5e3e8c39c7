import type { KOSONG } from "../enums";
import { answer } from "../host";
import { surveyIndex } from "../survey";

/**
 * Index value (NI, 1-4) of a satisfaction survey.
 * @customfunction SKM.INDEX
 * @param jawaban Answers 1-4 or a table of frequencies.
 * @param bobot Weights of the unsur.
 * @param kosong How unanswered questions count.
 */
export function skmIndeks(jawaban: unknown[][], bobot?: unknown[][], kosong?: KOSONG): number {
  return answer(surveyIndex(jawaban, bobot, kosong));
}
