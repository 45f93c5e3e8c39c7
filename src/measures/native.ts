import { formulaString } from "../formula/print";
import { decimalText, divideExact, multiplyExact } from "../numbers";
import type { IndexWeighting } from "./weighting";

/**
 * A text as the criterion of COUNTIF, SUMIF or an exact look-up: it means itself. Without the tildes a stage called "R*" would
 * count every stage that starts with R, and one called ">5" would be a comparison.
 */
export function criterionText(text: string): string {
  const literal = text.replace(/[~*?]/g, "~$&");
  return formulaString(/^[=<>]/.test(literal) ? `=${literal}` : literal);
}

/** The way a list of cells lies. */
export type Orientation = "row" | "column";

/** An array constant in the way the cells lie: {0.4;0.2} beside a column, {0.4,0.2} under a row. */
export function arrayConstant(values: readonly number[], orientation: Orientation): string {
  return `{${values.map((value) => decimalText(value, null)).join(orientation === "column" ? ";" : ",")}}`;
}

/** Shares with more decimals than this are written as whole weights over their total: a third is 1/3, not 0.333333. */
const MOST_DIGITS = 8;

/** The weights of a weighting as shares of 1 (40 of 100 is 0.4), or as they are with the total to divide by (1, 1, 1 of 3). */
export function nativeWeights(weighting: IndexWeighting): { readonly weights: readonly number[]; readonly divisor: number } {
  const shares = weighting.terms.map(({ weight }) => divideExact(weight, weighting.total));
  const exact = shares.every(
    (share, at) => decimalText(share, null).length <= MOST_DIGITS && multiplyExact(share, weighting.total) === weighting.terms[at]!.weight,
  );
  return exact ? { weights: shares, divisor: 1 } : { weights: weighting.terms.map(({ weight }) => weight), divisor: weighting.total };
}

/**
 * An index as a native Excel expression over the cells of its components in catalogue order:
 * `SUMPRODUCT(B2:B5,{0.4;0.2;0.25;0.15})`. Works in every version of Excel, without the add-in. A component on a scale is turned
 * into a percentage as the function does (3.95 of 4 counts 98.75, a value above 4 is a percentage already).
 *
 * A blank cell counts as 0 in SUMPRODUCT; whoever writes the expression into a cell guards against that.
 *
 * @param range en-US address or expression of one row or one column with as many cells as the weighting has terms.
 */
export function nativeIndex(weighting: IndexWeighting, range: string, orientation: Orientation): string {
  const { weights, divisor } = nativeWeights(weighting);
  const sum = [`SUMPRODUCT(${range},${arrayConstant(weights, orientation)})`];
  weighting.terms.forEach(({ scale }, at) => {
    if (scale === null) return;
    const cell = `INDEX(${range},${orientation === "column" ? `${at + 1},1` : `1,${at + 1}`})`;
    // x / scale x 100 is x plus what is missing to it; SUMPRODUCT has x already.
    sum.push(
      `${decimalText(weights[at]!, null)}*IF(AND(${cell}>=1,${cell}<=${decimalText(scale, null)}),${cell}*${decimalText(divideExact(100 - scale, scale), null)},0)`,
    );
  });
  if (divisor === 1) return sum.join("+");
  return `${sum.length === 1 ? sum[0] : `(${sum.join("+")})`}/${decimalText(divisor, null)}`;
}
