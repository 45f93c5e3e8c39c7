import { exactly, over, plus, rounded, times, toDouble, written } from "./exact";

/**
 * Decimal arithmetic over the decimal a person sees: 0.1 is one tenth, not the nearest binary fraction.
 *
 * Most figures of a report have few digits. Those are scaled to integers below 2^53, where a double calculates exactly, and
 * divided back once, which gives the double nearest to the true decimal: the same answer as exact arithmetic, many times faster.
 * Everything else is calculated with big integers (exact.ts), unless a function says otherwise.
 *
 * A value that is not finite makes the answer NaN; callers refuse such values with a sentence before they calculate.
 */

const SCALED_PLACES = 6;
export const SCALE = 10 ** SCALED_PLACES;
/** Looked up: a power costs more than all the rest of a rounding. */
const TENS = Array.from({ length: SCALED_PLACES + 1 }, (_, places) => 10 ** places);
/** Weights have fewer decimals than values; a smaller scale leaves their products room below 2^53. */
export const WEIGHT_SCALE = 1e4;
/** Up to fifteen digits a decimal survives the way into a double and back. */
const SAFE_SCALED = 1e15;
/** 1,5 x 2^52: added and taken away again it leaves the nearest whole number of anything below 2^51. Math.round asks, and is guessed wrong half the time. */
const TO_WHOLE = 6755399441055744;

/** value x scale as an integer, or NaN when the value has more decimals than the scale or is too large. */
export function scaled(value: number, scale = SCALE): number {
  const integer = value * scale + TO_WHOLE - TO_WHOLE;
  return Math.abs(integer) < SAFE_SCALED && integer / scale === value ? integer : NaN;
}

function allFinite(values: readonly number[]): boolean {
  return values.every(Number.isFinite);
}

/** Sum of decimals: 0.1 + 0.2 is 0.3. An empty list gives 0. */
export function sumExact(values: ArrayLike<number>): number {
  let sum = 0;
  let bound = 0;
  for (let at = 0; at < values.length; at++) {
    const term = scaled(values[at]!);
    sum += term;
    bound += Math.abs(term);
  }
  if (bound <= Number.MAX_SAFE_INTEGER) return sum / SCALE;
  const list = Array.from(values);
  if (!allFinite(list)) return NaN;
  return toDouble(list.map(exactly).reduce(plus, exactly(0)));
}

/** The sum of figures that are all there; null while one is missing, because a missing figure is never 0. */
export function sumOfAll(values: readonly (number | null)[]): number | null {
  return values.includes(null) ? null : sumExact(values as readonly number[]);
}

/** Decimals behind these are binary noise. */
const KEPT_PLACES = 12;

/** Decimals of a figure, binary noise aside: 2 for 84.52 and for 0.8452 x 100. */
export function decimalPlaces(value: number): number {
  // Above, every double is whole.
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER || Number.isInteger(value)) return 0;
  let digits = scaled(value);
  if (!Number.isNaN(digits)) {
    let places = SCALED_PLACES;
    for (; digits % 10 === 0; digits /= 10) places -= 1;
    return places;
  }
  const written = String(value);
  const point = written.indexOf(".");
  const places = written.length - point - 1;
  // As it is written, where nothing is rounded away; a power of ten is read by the exact way.
  if (point > 0 && places <= KEPT_PLACES && !written.includes("e")) return places;
  return decimalText(roundHalfUp(value, KEPT_PLACES), null).split(".")[1]?.length ?? 0;
}

/**
 * How far the sum of printed figures may be from the sum of what they stand for: half of the last decimal of each. Thirds
 * printed as 33,3 % make 99,9.
 * @param places decimals of each figure; 0 is a whole number, which is exact. More than four are no rounding a reader would see.
 */
export function sumTolerance(places: readonly number[]): number {
  return places.reduce((sum, count) => sum + (count === 0 ? 0 : 0.5 * 10 ** -Math.min(count, 4)), 1e-9);
}

/** Product of decimals: 0.4 x 84.52 is 33.808. Two named factors cost no list, and two there almost always are. */
export function multiplyExact(first: number, second: number, ...more: readonly number[]): number {
  const quick = more.length === 0 ? scaled(first) * scaled(second) : NaN;
  if (Math.abs(quick) <= Number.MAX_SAFE_INTEGER) return quick / (SCALE * SCALE) + 0;
  const factors = [first, second, ...more];
  if (!allFinite(factors)) return NaN;
  return toDouble(factors.map(exactly).reduce(times, exactly(1)));
}

/** Quotient of decimals; NaN when the divisor is 0. */
export function divideExact(dividend: number, divisor: number): number {
  const quotient = scaled(dividend) / scaled(divisor);
  if (Number.isFinite(quotient)) return quotient;
  if (divisor === 0 || !allFinite([dividend, divisor])) return NaN;
  return toDouble(over(exactly(dividend), exactly(divisor)));
}

/** Part of a whole in per cent: 66 of 70 is 94.28571428571429. NaN when the whole is 0. */
export function percentExact(part: number, whole: number): number {
  const dividend = scaled(part) * 100 + 0;
  const quotient = dividend / scaled(whole);
  return Math.abs(dividend) < SAFE_SCALED && Number.isFinite(quotient) ? quotient : divideExact(multiplyExact(part, 100), whole);
}

/** Digits Excel keeps of a number, and the most that survive a few operations on doubles. */
const KEPT_DIGITS = 15;

/**
 * Sum of value x weight over a divisor, rounded to a double only once, at the end: 84.52 x 40 + 100 x 20 + 96.8 x 25 +
 * 100.64 x 15, over 100, is 93.104. The lists have the same length.
 *
 * A figure with more digits than six decimals is a calculated one (4138/5177) and already rounded; such a sum is calculated
 * in doubles and kept to the 15 digits Excel keeps, which still gives 0.92965 where binary noise would make 0.9296499...98.
 * Terms that nearly cancel each other are calculated exactly.
 */
export function weightedSumExact(values: readonly number[], weights: readonly number[], divisor = 1): number {
  return weightedSum(weights, divisor)(values);
}

/** `weightedSumExact` with weights that stay, for one list of values after another. */
export function weightedSum(weights: readonly number[], divisor = 1): (values: ArrayLike<number>) => number {
  const scaledWeights = weights.map((weight) => scaled(weight, WEIGHT_SCALE));
  const whole = SCALE * WEIGHT_SCALE * divisor;
  return (values) => {
    let sum = 0;
    let bound = 0;
    // A term with more digits makes the bound NaN, and the rest is not looked at.
    for (let at = 0; at < values.length && bound <= Number.MAX_SAFE_INTEGER; at++) {
      const term = scaled(values[at]!) * scaledWeights[at]!;
      sum += term;
      bound += Math.abs(term);
    }
    return bound <= Number.MAX_SAFE_INTEGER ? sum / whole : longWeightedSum(values, weights, divisor);
  };
}

/** Splits a double into two halves of 26 bits, whose products are exact (Veltkamp). */
const HALVES = 2 ** 27 + 1;

/** What a product of two doubles lost to rounding, exactly (Dekker). */
function lost(one: number, other: number, product: number): number {
  let wide = one * HALVES;
  const oneHigh = wide - (wide - one);
  wide = other * HALVES;
  const otherHigh = wide - (wide - other);
  const oneLow = one - oneHigh;
  const otherLow = other - otherHigh;
  return oneHigh * otherHigh - product + oneHigh * otherLow + oneLow * otherHigh + oneLow * otherLow;
}

/**
 * The value to the 15 digits Excel keeps. The digits behind are cut off by arithmetic: the product is at most a sixteenth away from the true
 * one, so only near a half is asked what it lost; and a quotient of whole numbers below 2^53 is the double nearest to the decimal.
 */
export function kept(value: number): number {
  const size = Math.abs(value);
  if (!(size >= 0.1 && size < 1000)) return Number(value.toPrecision(KEPT_DIGITS));
  const scale = size >= 10 ? (size < 100 ? 1e13 : 1e12) : size >= 1 ? 1e14 : 1e15;
  const digits = value * scale;
  const whole = digits + TO_WHOLE - TO_WHOLE;
  return (Math.abs(digits - whole) < 0.43 ? whole : nearHalf(value, scale, digits)) / scale;
}

/** A half goes away from zero, as toPrecision has it. */
function nearHalf(value: number, scale: number, digits: number): number {
  const size = Math.abs(digits);
  const below = Math.floor(size);
  const behind = size - below - 0.5 + Math.sign(value) * lost(value, scale, digits);
  return Math.sign(value) * (behind >= 0 ? below + 1 : below);
}

function longWeightedSum(values: ArrayLike<number>, weights: readonly number[], divisor: number): number {
  let sum = 0;
  let bound = 0;
  for (let at = 0; at < values.length; at++) {
    const term = values[at]! * weights[at]!;
    sum += term;
    bound += Math.abs(term);
  }
  if (!Number.isFinite(bound)) return NaN;
  if (Math.abs(sum) * 2 >= bound) return kept(sum / divisor);
  const exact = weights.map((weight, at) => times(exactly(values[at]!), exactly(weight))).reduce(plus, exactly(0));
  return toDouble(over(exact, exactly(divisor)));
}

/**
 * Rounds half up on the decimal: 92.965 -> 92.97, 73.125 -> 73.13, 24.625 -> 24.63. "Up" is away from zero, as Excel's ROUND
 * and the documents' "pembulatan" have it: -2.5 -> -3, so a gap and its mirror print the same digits.
 */
export function roundHalfUp(value: number, places: number): number {
  const digits = Math.abs(scaled(value));
  if (places >= SCALED_PLACES && digits >= 0) return value + 0;
  const drop = TENS[SCALED_PLACES - places] ?? NaN;
  if (digits * 2 + drop <= Number.MAX_SAFE_INTEGER && places >= 0)
    return (Math.sign(value) * Math.floor((digits * 2 + drop) / (drop * 2))) / TENS[places]! + 0;
  const size = Math.abs(value);
  if (places === 0 && size <= Number.MAX_SAFE_INTEGER) {
    // A half is a double, so that the decimal of any other double is on the same side of it.
    const whole = Math.floor(size);
    return Math.sign(value) * (size - whole < 0.5 ? whole : whole + 1) + 0;
  }
  return Number.isFinite(value) ? toDouble(rounded(exactly(value), places)) + 0 : NaN;
}

/** Cuts the digits after `places`, towards zero, as some printed figures do: 70.6055 -> 70.6 at one place. */
export function truncateTo(value: number, places: number): number {
  return Number.isFinite(value) ? toDouble(rounded(exactly(value), places, true)) + 0 : NaN;
}

/** The decimal digits of a value without an exponent, exactly `places` of them or, with null, as many as it has. */
export function decimalText(value: number, places: number | null): string {
  const exact = exactly(value);
  return places === null ? written(exact, 0) : written(rounded(exact, places), places);
}
