import { ok, type Result } from "../../language/result";
import { averages } from "../../measures/survey";
import { readAnswers } from "../answers";
import { answer } from "../host";

/** Spilled the way the unsur lie: beside each other under the columns of answers, below each other beside a table's rows. */
function unsur(jawaban: unknown): Result<number[][]> {
  const answers = readAnswers("jawaban", jawaban);
  if (!answers.ok) return answers;
  const values = averages(answers.value, "abaikan");
  return ok(answers.value.direction === "row" ? [[...values]] : values.map((value) => [value]));
}

/**
 * Average (NRR, 1-4) of every unsur of a satisfaction survey.
 * @customfunction SKM.UNSUR
 * @param jawaban Answers 1-4 or a table of frequencies.
 */
export function skmUnsur(jawaban: unknown[][]): number[][] {
  return answer(unsur(jawaban));
}
