import { call, criterion, numeral, slot } from "../../../formula/build";
import type { Expression } from "../../../formula/expression";
import { formula } from "../../../formula/template";
import { catalogueInUse } from "../../catalogue";
import { indicator, year } from "../../define/kinds";
import { BASIS } from "./run";
import { LARGEST_RATIO, LARGEST_SHARE } from "../../units";
import { ok, type Result } from "../../../language/result";
import { indexWeighting, type IndexWeighting, nativeIndex, nativeIndexOf } from "../../../measures";
import type { Given, List, Native } from "../../../portable/given";
import type { Portability } from "../../../portable/portability";

function weightingOf(given: Given): Result<IndexWeighting> {
  const index = given.read(0, indicator);
  if (!index.ok) return index;
  const wanted = given.read(2, year);
  if (!wanted.ok) return wanted;
  const basis = given.read(3, BASIS);
  if (!basis.ok) return basis;
  return indexWeighting(catalogueInUse(), { code: index.value.code, year: wanted.value, basis: basis.value });
}

/** A component's value by its code, so that the rows may stand in any order: VLOOKUP is #N/A where the code is missing, SUMIF would be 0. */
function byCode(weighting: IndexWeighting, range: Native): Native {
  const exactly: Expression = { kind: "boolean", value: false };
  return nativeIndexOf(weighting, (code) => call("VLOOKUP", criterion(code), range, numeral(2), exactly));
}

/** A capaian above 2 up to 5 beside one above 5 is none; the function names it (functions/units.ts). COUNTIF takes cells only. */
function whereCapaian(weighting: IndexWeighting, { argument, text }: List, sum: Native): Native {
  const areCells = argument.kind === "line" || (argument.kind === "cells" && argument.isReference);
  if (!areCells || !weighting.terms.every(({ what }) => what === "capaian")) return sum;
  const above = (bound: number): Native => call("COUNTIF", slot(text), { kind: "text", text: `>${bound}` });
  return formula`IF(AND(${above(LARGEST_RATIO)}>0,${above(LARGEST_SHARE)}>${above(LARGEST_RATIO)}),NA(),${sum})`;
}

/** The weighted sum of an index over the cells of an argument; blank never counts as 0. */
export function indexOver(weighting: IndexWeighting, list: List): Native {
  const { text, shape } = list;
  const range = slot(text);
  const sum = shape === "codes" ? byCode(weighting, range) : nativeIndex(weighting, range, shape);
  return formula`IF(COUNT(${range})=${weighting.terms.length},${whereCapaian(weighting, list, sum)},NA())`;
}

function write(given: Given): Result<Native> {
  const weighting = weightingOf(given);
  if (!weighting.ok) return weighting;
  const list = given.list(1, weighting.value.terms.length, { codes: true });
  return list.ok ? ok(indexOver(weighting.value, list.value)) : list;
}

/**
 * PWNI.INDEX with indicator and year written into the formula: SUMPRODUCT over one row or column, VLOOKUP per code over two
 * columns. Values in 0-1 beside values in 0-100, which the function refuses, are not noticed.
 */
export const NATIVE: Portability = { kind: "formula", write };
