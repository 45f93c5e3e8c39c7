import { call, slot } from "../../../formula/build";
import { formula } from "../../../formula/template";
import { TOTAL } from "../factors";
import { defineMessages } from "../../../language/message";
import { fail, ok, type Result } from "../../../language/result";
import type { Given, Native } from "../../../portable/given";
import type { Portability } from "../../../portable/portability";

const sentence = defineMessages("SWOT.SKOR-native", {
  untold: {
    id: "Argumen {name} kosong, dan rumus bawaan tidak dapat membacanya dari daftar yang ditulis dalam rumus; isi {name}.",
    en: "Argument {name} is left out, and a native formula cannot tell it from a list written into it; give {name}.",
  },
  shapes: {
    id: "Argumen {one} ({weights}) dan {other} ({ratings}) bukan rentang yang sama bentuknya.",
    en: "Arguments {one} ({weights}) and {other} ({ratings}) are no ranges of one shape.",
  },
});

/** IFAS and EFAS are of two blocks with weights of 100 each; a sum may be 0,5 off for rounding (measures/swot.ts). */
const BLOCKS = 200;

const isAbout = (sum: Native, wanted: number, by: number): Native => formula`ABS(${sum}-${wanted})<=${by}`;

/** What the weights of the whole table add up to, told as the function tells it; #N/A where it refuses. */
function toldTotal(weights: Native, ratings: Native): Native {
  const sum = call("SUM", weights);
  const signs = formula`AND(COUNTIF(${ratings},">0")>0,COUNTIF(${ratings},"<0")>0)`;
  const fractions = formula`IF(${isAbout(sum, 2, 0.01)},2,IF(AND(${isAbout(sum, 1, 0.005)},${signs}),1,NA()))`;
  const many = formula`IF(${isAbout(sum, BLOCKS, 0.5)},${BLOCKS},IF(${isAbout(sum, 100, 0.5)},IF(${signs},100,${BLOCKS}),${fractions}))`;
  return formula`IF(COUNT(${weights})=1,IF(AND(${sum}>=1,${sum}<=100),${BLOCKS},NA()),${many})`;
}

function write(given: Given): Result<Native> {
  const total = given.read(2, TOTAL);
  if (!total.ok) return total;
  const [weights, ratings] = [given.at(0), given.at(1)];
  const isBlock =
    weights.kind === "cells" && ratings.kind === "cells" && weights.rows === ratings.rows && weights.columns === ratings.columns;
  const isLine =
    weights.kind === "line" && ratings.kind === "line" && weights.orientation !== null && weights.orientation === ratings.orientation;
  if (isBlock || isLine) {
    const [b, r] = [slot(weights.text), slot(ratings.text)];
    const areCells = weights.kind === "line" || weights.isReference;
    if (total.value === null && !areCells) {
      return fail("#VALUE!", sentence.untold({ name: given.name(2) }));
    }
    // A weight without its rating, or the other way round, is no factor.
    return ok(formula`IF(AND(COUNT(${b})>0,COUNT(${b})=COUNT(${r})),SUMPRODUCT(${b},${r})/${total.value ?? toldTotal(b, r)},NA())`);
  }
  const weight = given.scalar(0);
  const rating = given.scalar(1);
  if (weight.ok && rating.ok && weight.value.cell === null && rating.value.cell === null)
    return ok(formula`${weight.value.value}*${rating.value.value}/${total.value ?? BLOCKS}`);
  return fail(
    "#VALUE!",
    sentence.shapes({ one: given.name(0), other: given.name(1), weights: given.written(0), ratings: given.written(1) }),
  );
}

/** SWOT.SKOR: SUMPRODUCT of weights and ratings over the total, which is told from the cells where it was left out. */
export const NATIVE: Portability = { kind: "formula", write };
