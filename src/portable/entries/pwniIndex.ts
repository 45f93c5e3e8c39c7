import { readChoice, readYear } from "../../functions/arguments";
import { catalogueInUse } from "../../functions/catalogue";
import { readIndicator } from "../../functions/indicator";
import { fail, ok, type Result } from "../../language/result";
import { type Basis, criterionText, indexPlan, type IndexPlan, nativeIndex, nativeWeights, type Orientation } from "../../measures";
import { decimalText, divideExact } from "../../numbers";
import type { Argument } from "../argument";
import type { Given } from "../given";
import type { Portability } from "../portability";

const BASES: readonly Basis[] = ["realisasi", "capaian"];

function planOf(given: Given): Result<IndexPlan> {
  const code = given.constant(0);
  if (!code.ok) return code;
  const indicator = readIndicator(given.name(0), code.value);
  if (!indicator.ok) return indicator;
  const written = given.constant(2);
  if (!written.ok) return written;
  const year = readYear(given.name(2), written.value);
  if (!year.ok) return year;
  const chosen = given.constant(3);
  if (!chosen.ok) return chosen;
  const basis = readChoice(given.name(3), chosen.value, BASES, "realisasi");
  if (!basis.ok) return basis;
  return indexPlan(catalogueInUse(), { code: indicator.value.code, year: year.value, basis: basis.value });
}

/** A component's value by its code, so that the rows may stand in any order: VLOOKUP is #N/A where the code is missing, SUMIF would be 0. */
function byCode(plan: IndexPlan, range: string): string {
  const { weights, divisor } = nativeWeights(plan);
  const terms = plan.terms.map(({ node, scale }, at) => {
    const value = `VLOOKUP(${criterionText(node.code)},${range},2,FALSE)`;
    const counted = scale === null ? value : `${value}*IF(AND(${value}>=1,${value}<=${decimalText(scale, null)}),${decimalText(divideExact(100, scale), null)},1)`;
    return `${decimalText(weights[at]!, null)}*${counted}`;
  });
  const sum = terms.join("+");
  return divisor === 1 ? sum : `(${sum})/${decimalText(divisor, null)}`;
}

/** The way a list of so many cells lies; "codes" for two columns, null for any other block. */
function shapeOf(argument: Argument, wanted: number): Orientation | "codes" | "miscounted" | null {
  if (argument.kind === "line") return argument.orientation;
  if (argument.kind !== "cells") return null;
  const { rows, columns } = argument;
  const isList = rows === 1 || columns === 1;
  if (isList && rows * columns === wanted) return columns === 1 ? "column" : "row";
  if (columns === 2) return "codes";
  return isList ? "miscounted" : null;
}

function write(given: Given): Result<string> {
  const planned = planOf(given);
  if (!planned.ok) return planned;
  const plan = planned.value;
  const wanted = plan.terms.length;
  const argument = given.at(1);
  const shape = shapeOf(argument, wanted);
  const [name, codes] = [given.name(1), plan.terms.map(({ node }) => node.code).join(", ")];
  if (shape === "miscounted") {
    return fail("#VALUE!", {
      id: `Argumen ${name} (${argument.text}) tidak memuat ${wanted} sel untuk ${codes}.`,
      en: `Argument ${name} (${argument.text}) does not hold ${wanted} cells for ${codes}.`,
    });
  }
  if (shape === null) {
    return fail("#VALUE!", {
      id: `Argumen ${name} (${argument.text || "kosong"}) bukan satu baris, satu kolom, atau dua kolom kode dan nilai yang alamatnya tertulis.`,
      en: `Argument ${name} (${argument.text || "left out"}) is not one row, one column, or two columns of code and value with a written address.`,
    });
  }
  const sum = shape === "codes" ? byCode(plan, argument.text) : nativeIndex(plan, argument.text, shape);
  // Blank never counts as 0.
  return ok(`IF(COUNT(${argument.text})=${wanted},${sum},NA())`);
}

/**
 * PWNI.INDEX with indicator and year written into the formula: SUMPRODUCT over one row or column, VLOOKUP per code over two
 * columns. Values in 0-1 beside values in 0-100, which the function refuses, are not noticed.
 */
export const PWNI_INDEX: Portability = { kind: "formula", write };
