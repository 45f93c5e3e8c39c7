import fc from "fast-check";
import { divideExact, kept, multiplyExact, percentExact, roundHalfUp, weightedSumExact } from "../../src/numbers";
import { exactly, rounded, times, toDouble } from "../../src/numbers/exact";

/* Most figures are calculated among whole numbers below 2^53; that gives the bits big integers give. */

const few = fc
  .tuple(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.integer({ min: 0, max: 6 }))
  .map(([value, places]) => value / 10 ** places);
const any = fc.oneof({ arbitrary: few, weight: 3 }, fc.double({ noNaN: true, noDefaultInfinity: true }));
const runs = { numRuns: 5000 };

test("a product", () => {
  fc.assert(
    fc.property(any, any, (one, other) => Object.is(multiplyExact(one, other), toDouble(times(exactly(one), exactly(other))))),
    runs,
  );
});

test("a percentage", () => {
  fc.assert(
    fc.property(any, any, (part, whole) => Object.is(percentExact(part, whole), divideExact(multiplyExact(part, 100), whole))),
    runs,
  );
  expect([percentExact(66, 70), percentExact(1, 0), percentExact(0, 3), percentExact(7e14, 7)]).toEqual([660 / 7, NaN, 0, 1e16]);
});

test("a rounding", () => {
  fc.assert(
    fc.property(any, fc.integer({ min: 0, max: 12 }), (value, places) =>
      Object.is(roundHalfUp(value, places), toDouble(rounded(exactly(value), places)) + 0),
    ),
    runs,
  );
  for (const [value, places, wanted] of [
    [92.965, 2, 92.97],
    [-2.5, 0, -3],
    [0.5, 0, 1],
    [-0.4, 0, 0],
    [1.005, 2, 1.01],
  ] as const)
    expect(roundHalfUp(value, places)).toBe(wanted);
});

test("a weighted sum of figures with all their digits is kept to fifteen", () => {
  const value = fc.double({ min: 0.001, max: 5000, noNaN: true }).filter((each) => !Number.isInteger(each * 1e6));
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 5 }), (values) => {
      const weights = values.map((_, at) => at + 1);
      const sum = values.reduce((before, each, at) => before + each * weights[at]!, 0);
      return Object.is(weightedSumExact(values, weights, 100), Number((sum / 100).toPrecision(15)));
    }),
    runs,
  );
});

test("a quotient of counts", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999 }), fc.integer({ min: 1, max: 999_999_999 }), (one, other) =>
      Object.is(divideExact(multiplyExact(one, 100), other), (one * 100) / other),
    ),
    runs,
  );
});

test("fifteen digits are kept as toPrecision keeps them, a half goes away from zero", () => {
  const scales = [1e12, 1e13, 1e14, 1e15];
  const whole = fc.integer({ min: 100_000_000, max: 999_999_999 });
  // Half of the fifteenth digit, and doubles beside it.
  const halves = fc
    .tuple(whole, fc.integer({ min: 0, max: 999_999 }), fc.constantFrom(...scales), fc.integer({ min: -3, max: 3 }), fc.boolean())
    .map(([high, low, scale, beside, below]) => ((below ? -1 : 1) * (high * 1e6 + low + 0.5 + beside / 32)) / scale);
  fc.assert(
    fc.property(fc.oneof(any, halves), (value) => Object.is(kept(value), Number(value.toPrecision(15)))),
    { numRuns: 20_000 },
  );
});
