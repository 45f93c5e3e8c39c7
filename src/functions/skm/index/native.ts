import { product, slot, sum } from "../../../formula/build";
import { formula } from "../../../formula/template";
import { BLANKS } from "../survey";
import { defineMessages } from "../../../language/message";
import { fail, ok, type Result } from "../../../language/result";
import type { Given, Native } from "../../../portable/given";
import { cellAt, columnCells } from "../../../portable/places";
import type { Portability } from "../../../portable/portability";

const sentence = defineMessages("SKM.INDEX-native", {
  unwritten: {
    id: "Argumen {name} ({text}) bukan rentang yang alamatnya tertulis dalam rumus.",
    en: "Argument {name} ({text}) is no range whose address is written into the formula.",
  },
  respondents: {
    id: 'Argumen {name} "nol" memerlukan jumlah responden, yang tidak dapat dihitung dengan satu rumus bawaan.',
    en: 'Argument {name} "nol" needs the number of respondents, which one native formula cannot count.',
  },
});

/** Excel's AVERAGE takes 255; a survey has 9 unsur, rarely more than a dozen. */
const MOST_UNSUR = 50;

function unwritten(given: Given, at: number): ReturnType<typeof fail> {
  return fail("#VALUE!", sentence.unwritten({ name: given.name(at), text: given.written(at) }));
}

/** The NRR of each unsur: a cell of a row or column of averages, or the average of a column of answers; 0 and blank are none. */
function averagesOf(given: Given): Result<readonly Native[]> {
  const answers = given.at(0);
  if (answers.kind !== "cells" || !answers.isReference || answers.columns > MOST_UNSUR) return unwritten(given, 0);
  if (answers.rows === 1) return ok(Array.from({ length: answers.columns }, (_, at) => cellAt(answers, at)));
  return ok(Array.from({ length: answers.columns }, (_, at) => formula`AVERAGEIF(${columnCells(answers, at)!},">0")`));
}

export function nativeNi(given: Given): Result<Native> {
  const blanks = given.read(2, BLANKS);
  if (!blanks.ok) return blanks;
  if (blanks.value === "nol") {
    return fail("#VALUE!", sentence.respondents({ name: given.name(2) }));
  }
  const averages = averagesOf(given);
  if (!averages.ok) return averages;
  const answers = given.at(0);
  const nrr = averages.value;
  // In one row every cell is an unsur's average or its only answer; a blank one must not drop out.
  const guard = (mean: Native): Native =>
    answers.kind === "cells" && answers.rows === 1 ? formula`IF(COUNT(${slot(answers.text)})=${nrr.length},${mean},NA())` : mean;
  if (given.at(1).kind === "omitted") return ok(guard(nrr.length === 1 ? nrr[0]! : formula`${sum(nrr)}/${nrr.length}`));
  const weights = given.list(1, nrr.length);
  if (!weights.ok) return weights;
  const { argument, text } = weights.value;
  const weighed = sum(nrr.map((average, at) => product(cellAt(argument, at), average)));
  const range = slot(text);
  return ok(guard(formula`IF(COUNT(${range})=${nrr.length},(${weighed})/SUM(${range}),NA())`));
}

/**
 * SKM.INDEX over the answers of respondents or a row of NRR. A table of frequencies looks the same to a formula and gives another
 * figure: whoever writes it compares the values and puts the function back.
 */
export const NATIVE: Portability = { kind: "formula", write: nativeNi };
