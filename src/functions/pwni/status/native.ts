import { capaianStatuses } from "../../../catalogue/regulations/status";
import { LARGEST_RATIO, LEAST_HUNDRED } from "../../units";
import { defineMessages } from "../../../language/message";
import { fail, ok, type Result } from "../../../language/result";
import { formulaString } from "../../../formula/print";
import { decimalText, divideExact } from "../../../numbers";
import type { Given } from "../../../portable/given";
import { guarded } from "../../../portable/guard";
import { columnText } from "../../../portable/places";
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
const rounded = (value: string): string => `ROUND(${value},12)`;

/**
 * The name beside the highest of some bounds that a value reaches, whatever the order of the rows: as many bounds as are not above
 * the value, and of these the largest. Below the lowest it is an error (#NUM!).
 */
export function nameOfReached(value: string, bounds: string, names: string): string {
  return `INDEX(${names},MATCH(SMALL(${bounds},COUNTIF(${bounds},"<="&${value})),${bounds},0))`;
}

function write(given: Given): Result<string> {
  const achieved = given.scalar(0);
  if (!achieved.ok) return achieved;
  const value = achieved.value.text;
  const answers = (bound: string): string => `IF(${rounded(value)}>=${bound},${formulaString(BEST.label)},${formulaString(WORST.label)})`;
  const argument = given.at(1);
  const one = `IF(ABS(${value})<=${LARGEST_RATIO},${decimalText(divideExact(BEST.from, 100), null)},IF(ABS(${value})>${LEAST_HUNDRED},${BEST.from},NA()))`;
  if (argument.kind === "omitted") return ok(guarded([achieved.value], answers(one)));
  const [bounds, names] = [columnText(argument, 0), columnText(argument, 1)];
  if (bounds !== null && names !== null && argument.kind === "cells" && argument.columns === 2) {
    return ok(guarded([achieved.value], nameOfReached(rounded(value), bounds, names)));
  }
  const bound = given.scalar(1);
  if (!bound.ok) {
    return fail("#VALUE!", sentence.noBounds({ name: given.name(1), text: given.written(1) }));
  }
  // A bound that is blank or 0 is the standard one.
  const { text, cell } = bound.value;
  const answer = answers(cell !== null ? `IF(N(${text})<>0,${text},${one})` : text === "0" ? one : text);
  // A ratio beside a bound out of 100, which the function refuses.
  const isHundred = cell === null ? Number(text) > LEAST_HUNDRED : null;
  const mixed = `AND(${value}<>0,ABS(${value})<=${LARGEST_RATIO}${isHundred === null ? `,N(${text})>${LEAST_HUNDRED}` : ""})`;
  return ok(guarded([achieved.value], isHundred === false ? answer : `IF(${mixed},NA(),${answer})`));
}

/** PWNI.STATUS: IF for one bound, INDEX and MATCH for a user's own classes. */
export const NATIVE: Portability = { kind: "formula", write };
