import Big from "big.js";
import fc from "fast-check";
import { formatNumber } from "../../src/language/number";
import {
  decimalPlaces,
  decimalText,
  divideExact,
  multiplyExact,
  roundHalfUp,
  sumExact,
  sumTolerance,
  truncateTo,
  weightedSumExact,
} from "../../src/numbers";

// The oracle, to as many places as a division keeps.
Big.DP = 40;

test.each([
  // value, places, rounded
  [92.965, 2, 92.97],
  [73.125, 2, 73.13],
  [24.625, 2, 24.63],
  [64.995, 2, 65],
  [88.305, 2, 88.31],
  [1.005, 2, 1.01],
  [93.104, 2, 93.1],
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [-92.965, 2, -92.97],
  [1e-7, 2, 0],
  [1e21, 2, 1e21],
])("%d at %d places is %d", (value, places, rounded) => {
  expect(roundHalfUp(value, places)).toBe(rounded);
});

test("truncating cuts towards zero", () => {
  expect([truncateTo(70.6055, 1), truncateTo(102.169, 2), truncateTo(-1.999, 2)]).toEqual([70.6, 102.16, -1.99]);
});

test("a value that is not finite gives NaN everywhere", () => {
  const answers = [
    roundHalfUp(NaN, 2),
    truncateTo(Infinity, 2),
    sumExact([1, NaN]),
    multiplyExact(2, Infinity),
    divideExact(1, 0),
    divideExact(0, 0),
    weightedSumExact([NaN], [1]),
  ];
  expect(answers.every(Number.isNaN)).toBe(true);
});

test("the index of 2024 is exactly 93,104", () => {
  expect(weightedSumExact([84.52, 100, 96.8, 100.64], [0.4, 0.2, 0.25, 0.15])).toBe(93.104);
  expect(sumExact([0.1, 0.2])).toBe(0.3);
  expect(multiplyExact(1.1, 1.1)).toBe(1.21);
  expect(sumExact([])).toBe(0);
  expect(weightedSumExact([1e8, 0.001, -1e8], [1e8, 1, 1e8])).toBe(0.001);
});

const decimal = fc
  .tuple(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.integer({ min: 0, max: 12 }))
  .map(([digits, places]) => Number(`${digits}e-${places}`) + 0);
// A division keeps forty places, so that a quotient of far smaller figures has no fifteen digits left; no figure is that small.
const double = fc
  .double({ noNaN: true, noDefaultInfinity: true, min: -1e150, max: 1e150 })
  .map((value) => (Math.abs(value) < 1e-9 ? 0 : value));
const anyNumber = fc.oneof(decimal, double);

test("integers, fast or big, give what big.js gives", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyNumber, anyNumber), { maxLength: 8 }), (pairs) => {
      const values = pairs.map(([value]) => value);
      const weights = pairs.map(([, weight]) => weight);
      const slowSum = values.reduce((total, value) => total.plus(value), new Big(0));
      const slowWeighted = pairs.reduce((total, [value, weight]) => total.plus(new Big(value).times(weight)), new Big(0));
      expect(sumExact(values) === Number(slowSum)).toBe(true);
      expect(Math.abs(weightedSumExact(values, weights) - Number(slowWeighted))).toBeLessThanOrEqual(
        Math.abs(Number(slowWeighted)) * 1e-14,
      );
    }),
  );
  fc.assert(
    fc.property(
      decimal,
      decimal.filter((divisor) => divisor !== 0),
      (dividend, divisor) => {
        expect(divideExact(dividend, divisor) === Number(new Big(dividend).div(divisor))).toBe(true);
      },
    ),
  );
});

test("a weighted sum of figures with up to six decimals is exact, also over a divisor", () => {
  const figure = fc
    .tuple(fc.integer({ min: -(10 ** 8), max: 10 ** 8 }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, places]) => Number(`${digits}e-${places}`) + 0);
  const weight = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(fc.array(fc.tuple(figure, weight), { maxLength: 6 }), fc.constantFrom(1, 3, 100), (pairs, divisor) => {
      const slow = pairs.reduce((total, [value, share]) => total.plus(new Big(value).times(share)), new Big(0)).div(divisor);
      const values = pairs.map(([value]) => value);
      const fast = weightedSumExact(
        values,
        pairs.map(([, share]) => share),
        divisor,
      );
      const small = pairs.every(([value]) => Math.abs(value) < 1e3);
      if (small) expect(fast === Number(slow)).toBe(true);
      else expect(Math.abs(fast - Number(slow))).toBeLessThanOrEqual(Math.abs(Number(slow)) * 1e-14);
    }),
  );
});

test("shares with many decimals keep a tie a tie", () => {
  expect(weightedSumExact([0.92020001, 1.06, 1, 0.66379999], [40, 20, 25, 15], 100)).toBe(0.9296500025);
  expect(roundHalfUp(100 * weightedSumExact([0.9202, 1.06, 1, 0.6638], [40, 20, 25, 15], 100), 2)).toBe(92.97);
});

test("rounding lies within half a unit, is symmetric, and rounding twice changes nothing", () => {
  fc.assert(
    fc.property(decimal, fc.integer({ min: 0, max: 6 }), (value, places) => {
      const rounded = roundHalfUp(value, places);
      expect(
        new Big(rounded)
          .minus(value)
          .abs()
          .lte(new Big(5).times(new Big(10).pow(-places - 1))),
      ).toBe(true);
      expect(roundHalfUp(-value, places) === -rounded).toBe(true);
      expect(roundHalfUp(rounded, places)).toBe(rounded);
      expect(Math.abs(truncateTo(value, places)) <= Math.abs(value)).toBe(true);
    }),
  );
});

test.each([
  [93.1, { places: 2 }, "93,10", "93.10"],
  [92.965, { places: 2 }, "92,97", "92.97"],
  [60122, {}, "60.122", "60,122"],
  [60122, { grouping: false }, "60122", "60122"],
  [1234567.891, { maxPlaces: 1 }, "1.234.567,9", "1,234,567.9"],
  [0.1 + 0.2, {}, "0,3", "0.3"],
  [-0.001, { places: 2 }, "0,00", "0.00"],
  [-1234.5, {}, "-1.234,5", "-1,234.5"],
  [NaN, {}, "-", "-"],
])("%d with %j is written %s", (value, format, id, en) => {
  expect([formatNumber(value, format, "id"), formatNumber(value, format, "en")]).toEqual([id, en]);
});

test.each([
  ["three thirds printed as 33,3", [1, 1, 1], 0.15],
  ["whole numbers are exact", [0, 0, 0], 0],
  ["two decimals beside a whole number", [2, 0], 0.005],
  ["more than four decimals count as four", [9], 0.00005],
])("how far a sum may be off: %s", (_what, places, wanted) => expect(sumTolerance(places)).toBeCloseTo(wanted, 8));

test.each([
  [84.52, 2],
  [0.1 + 0.2, 1],
  [40, 0],
  [1e-7, 7],
  [-2.5, 1],
])("%d has %d decimals", (value, wanted) => expect(decimalPlaces(value)).toBe(wanted));

test("digits of any length, without an exponent", () => {
  fc.assert(
    fc.property(
      fc.oneof(decimal, fc.double({ noNaN: true, noDefaultInfinity: true })),
      fc.integer({ min: 0, max: 15 }),
      (value, places) => {
        const plain = Object.is(value, -0) ? 0 : value;
        expect(decimalText(plain, null)).toBe(new Big(plain).toFixed());
        expect(decimalText(plain, places).replace(/^-(?=0\.?0*$)/, "")).toBe(
          new Big(plain).toFixed(places, Big.roundHalfUp).replace(/^-(?=0\.?0*$)/, ""),
        );
        expect(roundHalfUp(plain, places)).toBe(new Big(plain).round(places, Big.roundHalfUp).toNumber() + 0);
        expect(truncateTo(plain, places)).toBe(new Big(plain).round(places, Big.roundDown).toNumber() + 0);
      },
    ),
  );
  const factor = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e100, max: 1e100 });
  fc.assert(
    fc.property(factor, factor, (one, other) => expect(multiplyExact(one, other) + 0).toBe(new Big(one).times(other).toNumber() + 0)),
  );
});
