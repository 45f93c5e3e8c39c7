import { ok, type Result } from "../../language/result";
import { skmIkm } from "../../measures/survey";
import type { KOSONG } from "../enums";
import { answer } from "../host";
import { surveyIndex } from "../survey";

function ikm(jawaban: unknown, bobot: unknown, kosong: unknown): Result<number> {
  const ni = surveyIndex(jawaban, bobot, kosong);
  return ni.ok ? ok(skmIkm(ni.value)) : ni;
}

/**
 * Converted value (NIK = NI x 25, 25-100) of a satisfaction survey.
 * @customfunction SKM.IKM
 * @param jawaban Answers 1-4 or a table of frequencies.
 * @param bobot Weights of the unsur.
 * @param kosong How unanswered questions count.
 */
export function skmIkmNilai(jawaban: unknown[][], bobot?: unknown[][], kosong?: KOSONG): number {
  return answer(ikm(jawaban, bobot, kosong));
}
