import { capaianStatuses } from "../../../catalogue/regulations/status";
import { LARGEST_RATIO, LEAST_HUNDRED } from "../../units";
import { defineMessages } from "../../../language/message";
import { fail, ok, type Result } from "../../../language/result";
import { call } from "../../../formula/build";
import { formula } from "../../../formula/template";
import { divideExact } from "../../../numbers";
import type { Given, Native } from "../../../portable/given";
import { guarded } from "../../../portable/guard";
import { columnCells } from "../../../portable/places";
import type { Portability } from "../../../portable/portability";

const sentence = defineMessages("PWNI.STATUS-native", {
  noBounds: {
    id: "Argumen {name} ({text}) bukan satu batas atau dua kolom (batas bawah, sebutan) yang alamatnya tertulis dalam rumus.",
    en: "Argument {name} ({text}) is neither one bound nor two columns (lower bound, name) whose address is written into the formula.",
  },
});

const BEST = capaianStatuses[0]!;
const WORST = capaianStatuses[capaianStatuses.length - 1]!;

/** 97.5/97.5 calculated in a cell may come out a trillionth below 1 (measures/status.ts). */
const rounded = (value: Native): Native => formula`ROUND(${value},12)`;

/**
 * The name beside the highest of some bounds that a value reaches, whatever the order of the rows: as many bounds as are not above
 * the value, and of these the largest. Below the lowest it is an error (#NUM!).
 */
export function nameOfReached(value: Native, bounds: Native, names: Native): Native {
  return formula`INDEX(${names},MATCH(SMALL(${bounds},COUNTIF(${bounds},"<="&${value})),${bounds},0))`;
}

function write(given: Given): Result<Native> {
  const achieved = given.scalar(0);
  if (!achieved.ok) return achieved;
  const { value } = achieved.value;
  const answers = (bound: Native): Native => formula`IF(${rounded(value)}>=${bound},${BEST.label},${WORST.label})`;
  const argument = given.at(1);
  const one: Native = formula`IF(ABS(${value})<=${LARGEST_RATIO},${divideExact(BEST.from, 100)},IF(ABS(${value})>${LEAST_HUNDRED},${BEST.from},NA()))`;
  if (argument.kind === "omitted") return ok(guarded([achieved.value], answers(one)));
  const [bounds, names] = [columnCells(argument, 0), columnCells(argument, 1)];
  if (bounds !== null && names !== null && argument.kind === "cells" && argument.columns === 2) {
    return ok(guarded([achieved.value], nameOfReached(rounded(value), bounds, names)));
  }
  const bound = given.scalar(1);
  if (!bound.ok) {
    return fail("#VALUE!", sentence.noBounds({ name: given.name(1), text: given.written(1) }));
  }
  // A bound that is blank or 0 is the standard one.
  const { value: least, cell } = bound.value;
  const isZero = least.kind === "number" && least.value === 0;
  const answer = answers(cell !== null ? formula`IF(N(${least})<>0,${least},${one})` : isZero ? one : least);
  // A ratio beside a bound out of 100, which the function refuses.
  const isHundred = cell === null ? least.kind === "number" && least.value > LEAST_HUNDRED : null;
  const isRatio = [formula`${value}<>0`, formula`ABS(${value})<=${LARGEST_RATIO}`];
  const mixed = call("AND", ...isRatio, ...(isHundred === null ? [formula`N(${least})>${LEAST_HUNDRED}`] : []));
  return ok(guarded([achieved.value], isHundred === false ? answer : formula`IF(${mixed},NA(),${answer})`));
}

/** PWNI.STATUS: IF for one bound, INDEX and MATCH for a user's own classes. */
export const NATIVE: Portability = { kind: "formula", write };
