import { array, binary, call, numeral, sum, product } from "../formula/build";
import type { Expression } from "../formula/expression";
import { decimalText, divideExact, multiplyExact } from "../numbers";
import type { IndexWeighting } from "./weighting";

/** The way a list of cells lies. */
export type Orientation = "row" | "column";

/** Shares with more decimals than this are written as whole weights over their total: a third is 1/3, not 0.333333. */
const MOST_DIGITS = 8;

interface NativeWeights {
  readonly weights: readonly number[];
  readonly divisor: number;
}

/** The weights of a weighting as shares of 1 (40 of 100 is 0.4), or as they are with the total to divide by (1, 1, 1 of 3). */
function nativeWeights(weighting: IndexWeighting): NativeWeights {
  const shares = weighting.terms.map(({ weight }) => divideExact(weight, weighting.total));
  const exact = shares.every(
    (share, at) => decimalText(share, null).length <= MOST_DIGITS && multiplyExact(share, weighting.total) === weighting.terms[at]!.weight,
  );
  return exact ? { weights: shares, divisor: 1 } : { weights: weighting.terms.map(({ weight }) => weight), divisor: weighting.total };
}

function over<Slot>(terms: readonly Expression<Slot>[], divisor: number): Expression<Slot> {
  return divisor === 1 ? sum(terms) : binary(sum(terms), "/", numeral(divisor));
}

/** IF(AND(value>=1,value<=scale),counted,otherwise): up to the scale's top a value is on it, above it is a percentage already. */
function whereOnScale<Slot>(
  value: Expression<Slot>,
  scale: number,
  [counted, otherwise]: readonly [Expression<Slot>, Expression<Slot>],
): Expression<Slot> {
  return call("IF", call("AND", binary(value, ">=", numeral(1)), binary(value, "<=", numeral(scale))), counted, otherwise);
}

/**
 * An index as a native Excel expression over the cells of its components in catalogue order:
 * `SUMPRODUCT(B2:B5,{0.4;0.2;0.25;0.15})`. Works in every version of Excel, without the add-in. A component on a scale is turned
 * into a percentage as the function does (3.95 of 4 counts 98.75, a value above 4 is a percentage already).
 *
 * A blank cell counts as 0 in SUMPRODUCT; whoever writes the expression into a cell guards against that.
 *
 * @param range one row or one column with as many cells as the weighting has terms.
 */
export function nativeIndex<Slot>(weighting: IndexWeighting, range: Expression<Slot>, lies: Orientation): Expression<Slot> {
  const { weights, divisor } = nativeWeights(weighting);
  const onScale = weighting.terms.flatMap(({ scale }, at) => {
    if (scale === null) return [];
    const place = lies === "column" ? [at + 1, 1] : [1, at + 1];
    const cell = call("INDEX", range, ...place.map(numeral));
    // x / scale x 100 is x plus what is missing to it; SUMPRODUCT has x already.
    const missing = product(cell, numeral(divideExact(100 - scale, scale)));
    return [product(numeral(weights[at]!), whereOnScale(cell, scale, [missing, numeral(0)]))];
  });
  return over([call("SUMPRODUCT", range, array(weights, lies)), ...onScale], divisor);
}

/**
 * The same where each component is looked up on its own, so that the rows may stand in any order.
 *
 * @param valueOf the value of a component by its code.
 */
export function nativeIndexOf<Slot>(weighting: IndexWeighting, valueOf: (code: string) => Expression<Slot>): Expression<Slot> {
  const { weights, divisor } = nativeWeights(weighting);
  const terms = weighting.terms.map(({ node, scale }, at) => {
    const value = valueOf(node.code);
    const counted = scale === null ? value : product(value, whereOnScale(value, scale, [numeral(divideExact(100, scale)), numeral(1)]));
    return product(numeral(weights[at]!), counted);
  });
  return over(terms, divisor);
}
