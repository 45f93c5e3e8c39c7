import fc from "fast-check";
import { formatNumber } from "../../src/language/number";
import { parseNumber, type ParsedNumber } from "../../src/numbers";

type Expected = { value: number; percent?: boolean; locale?: "own" | "other"; scale?: number; rest?: string; otherReading?: number };

const NUMBERS: [text: string, expected: Expected][] = [
  ["84,52", { value: 84.52 }],
  ["84,52%", { value: 84.52, percent: true }],
  ["84,52 persen", { value: 84.52, percent: true }],
  ["18326", { value: 18326 }],
  ["-3,5", { value: -3.5 }],
  ["−3,5", { value: -3.5 }],
  ["+2", { value: 2 }],
  [",5", { value: 0.5 }],
  ["'84,52", { value: 84.52 }],
  ["0", { value: 0 }],
  ["105.40", { value: 105.4, locale: "other" }],
  ["102.56%", { value: 102.56, locale: "other", percent: true }],
  ["3.95", { value: 3.95, locale: "other" }],
  ["9.64", { value: 9.64, locale: "other" }],
  ["0.123", { value: 0.123, locale: "other" }],
  ["1234.567", { value: 1234.567, locale: "other" }],
  ["1,234.5", { value: 1234.5, locale: "other" }],
  ["1,234,567", { value: 1234567, locale: "other" }],
  ["2.406.163 orang", { value: 2406163, rest: "orang" }],
  ["1.234,5", { value: 1234.5 }],
  ["67,297", { value: 67.297, otherReading: 67297 }],
  ["3,064", { value: 3.064, otherReading: 3064 }],
  ["79,95 (BB)", { value: 79.95, rest: "(BB)" }],
  ["79,95% (BB)", { value: 79.95, percent: true, rest: "(BB)" }],
  ["4 (skala 4)", { value: 4, scale: 4 }],
  ["93 (skala 100)", { value: 93, scale: 100 }],
  ["4 skala 4 (100%)", { value: 4, scale: 4, rest: "(100%)" }],
  ["132,86 % ***", { value: 132.86, percent: true, rest: "***" }],
  ["120%*", { value: 120, percent: true, rest: "*" }],
  ["2 Kerja Sama", { value: 2, rest: "Kerja Sama" }],
  ["23 orang", { value: 23, rest: "orang" }],
  ["84 (delapan puluh empat) responden", { value: 84, rest: "(delapan puluh empat) responden" }],
  ["level 3 (Nilai 3,46)", { value: 3.46, rest: "level 3" }],
  ["level 3(Nilai 3,46)", { value: 3.46, rest: "level 3" }],
  ["Level 3", { value: 3 }],
  ["76-100 (93)", { value: 93, rest: "76-100" }],
  ["2+", { value: 2, rest: "+" }],
  ["84,52\u00a0%", { value: 84.52, percent: true }],
  ["\u00a084,52\u00a0", { value: 84.52 }],
  ["Rp 1.234.567,00", { value: 1234567 }],
  ["Rp1.234", { value: 1234 }],
  ["Rp. 1.500.000,-", { value: 1500000, rest: ",-" }],
  ["Rp 1,5 miliar", { value: 1500000000 }],
  ["1,1 juta", { value: 1100000 }],
];

test.each(NUMBERS)("%j is a number", (text, expected) => {
  expect(parseNumber(text)).toEqual({ kind: "number", percent: false, locale: "own", scale: null, rest: "", ...expected });
});

const OTHERS: [text: string, expected: ParsedNumber][] = [
  ["", { kind: "empty" }],
  [" \u00a0 ", { kind: "empty" }],
  ["-", { kind: "missing" }],
  ["--", { kind: "missing" }],
  ["_____", { kind: "missing" }],
  ["Rp _____", { kind: "missing" }],
  ["n/a", { kind: "missing" }],
  ["1.234", { kind: "ambiguous", readings: [1234, 1.234] }],
  ["105.400", { kind: "ambiguous", readings: [105400, 105.4] }],
  ["WTP", { kind: "text" }],
  ["BB", { kind: "text" }],
  ["76-100", { kind: "text" }],
  ["17 Agustus 2024", { kind: "text" }],
  ["2 dari 3", { kind: "text" }],
  ["17.08.2024", { kind: "text" }],
  ["30/6/2024", { kind: "text" }],
  ["1.2.3", { kind: "text" }],
  ["1,2,3", { kind: "text" }],
  ["1E5", { kind: "text" }],
  ["9".repeat(119) + ",5 " + "x".repeat(40000), { kind: "text" }],
];

test.each(OTHERS)("%.30j is no plain number", (text, expected) => {
  expect(parseNumber(text)).toEqual(expected);
});

test("a workbook with decimal points reads the same texts its own way", () => {
  expect(parseNumber("105.40", ".")).toMatchObject({ value: 105.4, locale: "own" });
  expect(parseNumber("84,52", ".")).toMatchObject({ value: 84.52, locale: "other" });
  expect(parseNumber("67,297", ".")).toEqual({ kind: "ambiguous", readings: [67297, 67.297] });
});

const decimal = fc
  .tuple(fc.integer({ min: -(10 ** 11), max: 10 ** 11 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => Number(`${digits}e-${places}`) + 0);

test.each([
  ["id", ","],
  ["en", "."],
] as const)("what is written in %s reads back as the same number", (language, separator) => {
  fc.assert(
    fc.property(decimal, fc.boolean(), (value, grouping) => {
      const parsed = parseNumber(formatNumber(value, { grouping }, language), separator);
      if (parsed.kind === "ambiguous") expect(grouping && parsed.readings[0] === value).toBe(true);
      else expect(parsed).toMatchObject({ kind: "number", value, locale: "own", rest: "" });
    }),
  );
});

test("any text gives an answer, never an exception", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => typeof parseNumber(text).kind === "string"));
});
