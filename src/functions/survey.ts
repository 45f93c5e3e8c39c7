import { ok, type Result } from "../language/result";
import { averages, type BlankAnswers, skmIndex } from "../measures/survey";
import { readAnswers } from "./answers";
import { readChoice } from "./arguments";
import { readWeights } from "./weights";

export const BLANKS: readonly BlankAnswers[] = ["abaikan", "nol"];

/** NI of the answers of a range; SKM.INDEX and SKM.IKM take the same arguments. */
export function surveyIndex(jawaban: unknown, bobot: unknown, kosong: unknown): Result<number> {
  const answers = readAnswers("jawaban", jawaban);
  if (!answers.ok) return answers;
  const weights = readWeights("bobot", bobot, answers.value.unsur.length);
  if (!weights.ok) return weights;
  const blanks = readChoice("kosong", kosong, BLANKS, "abaikan");
  if (!blanks.ok) return blanks;
  return ok(skmIndex(averages(answers.value, blanks.value), weights.value));
}
