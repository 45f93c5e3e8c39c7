import { ok, type Result } from "../../language/result";
import { averages, type BlankAnswers, skmIndex } from "../../measures/survey";
import { matrix, optional, type Values } from "../define/kind";
import { choice } from "../define/kinds";
import { readAnswers, type ReadAnswers } from "./answers";
import { readWeights } from "./weights";

export const BLANKS = choice<BlankAnswers>("abaikan", "nol");

/** What SKM.INDEX and SKM.IKM take. There are as many weights as the answers have unsur. */
export const SURVEY = {
  jawaban: matrix(readAnswers),
  bobot: optional(matrix((name, raw, { jawaban }) => readWeights(name, raw, (jawaban as ReadAnswers).unsur.length))),
  kosong: optional(BLANKS),
};

/** NI of the answers of a range. */
export function surveyIndex({ jawaban, bobot, kosong }: Values<typeof SURVEY>): Result<number> {
  return ok(skmIndex(averages(jawaban, kosong), bobot));
}
