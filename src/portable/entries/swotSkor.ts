import { fail, ok, type Result } from "../../language/result";
import type { Given } from "../given";
import type { Portability } from "../portability";

/** IFAS and EFAS are of two blocks with weights of 100 each (measures/swot.ts). */
const BLOCKS = 200;

function write(given: Given): Result<string> {
  const [weights, ratings] = [given.at(0), given.at(1)];
  const isBlock = weights.kind === "cells" && ratings.kind === "cells" && weights.rows === ratings.rows && weights.columns === ratings.columns;
  const isLine = weights.kind === "line" && ratings.kind === "line" && weights.orientation !== null && weights.orientation === ratings.orientation;
  if (isBlock || isLine) {
    const [b, r] = [weights.text, ratings.text];
    // A weight without its rating, or the other way round, is no factor.
    return ok(`IF(AND(COUNT(${b})>0,COUNT(${b})=COUNT(${r})),SUMPRODUCT(${b},${r})/${BLOCKS},NA())`);
  }
  const weight = given.scalar(0);
  const rating = given.scalar(1);
  if (weight.ok && rating.ok && weight.value.cell === null && rating.value.cell === null) return ok(`${weight.value.text}*${rating.value.text}/${BLOCKS}`);
  return fail("#VALUE!", {
    id: `Argumen ${given.name(0)} (${weights.text || "kosong"}) dan ${given.name(1)} (${ratings.text || "kosong"}) bukan rentang yang sama bentuknya.`,
    en: `Arguments ${given.name(0)} (${weights.text || "left out"}) and ${given.name(1)} (${ratings.text || "left out"}) are no ranges of one shape.`,
  });
}

/** SWOT.SKOR: SUMPRODUCT of weights and ratings over 200. That the weights add up to 100 or 200 is checked by the function only. */
export const SWOT_SKOR: Portability = { kind: "formula", write };
