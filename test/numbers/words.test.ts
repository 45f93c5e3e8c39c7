import { say } from "../../src/language/say";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { isCount, parseNumber } from "../../src/numbers";
import { adviceOn } from "../../src/functions/advice";
import { growth } from "../limits/growth";

/** The documents as their data files hold them. */
const DATA = resolve(__dirname, "../../src/catalogue/data");
interface Printed {
  readonly code: string;
  readonly unit: string;
  readonly facts: readonly { readonly value: number | null; readonly printed: string; readonly what: string }[];
}
const nodes = readdirSync(DATA)
  .filter((file) => file.endsWith(".json"))
  .flatMap((file) => (JSON.parse(readFileSync(`${DATA}/${file}`, "utf8")) as { nodes?: Printed[] }).nodes ?? []);

describe("magnitudes", () => {
  test.each([
    ["750 ribu", 750_000],
    ["2 rb", 2_000],
    ["150 juta", 150_000_000],
    ["150jt", 150_000_000],
    ["150 jt.", 150_000_000],
    ["1,5 miliar", 1_500_000_000],
    ["1,5 milyar", 1_500_000_000],
    ["1,5 mlr", 1_500_000_000],
    ["1,5 M", 1_500_000_000],
    ["Rp 1,5 M", 1_500_000_000],
    ["Rp1,5m", 1_500_000_000],
    ["2,5 triliun", 2_500_000_000_000],
    ["Rp 2,5 T", 2_500_000_000_000],
    ["1,5 (satu koma lima) miliar", 1_500_000_000],
    ["-2 juta", -2_000_000],
    ["2 juta-", -2_000_000],
    // Renstra, lines 650 and 664: groups before a miliar, and a decimal point.
    ["Rp132,925 miliar", 132_925_000_000_000],
    ["Rp38.14 Miliar", 38_140_000_000],
    ["251.531 miliar rupiah", 251_531_000_000_000],
  ])("%s is %d", (text, value) => {
    expect(parseNumber(text)).toMatchObject({ kind: "number", value });
  });

  test("a letter that may be a metre, a ton or an English million is none", () => {
    expect(["1,5 m", "2 t", "1,5 B", "5 K"].map((text) => parseNumber(text).kind)).toEqual(["text", "text", "text", "text"]);
    expect([parseNumber("1.5 M", ".").kind, parseNumber("Rp 1.5 M", ".")]).toEqual([
      "text",
      expect.objectContaining({ value: 1_500_000_000 }),
    ]);
  });

  test("a magnitude that is not behind its number is not dropped", () => {
    for (const text of ["1,5 (miliar)", "1.500 (dalam juta rupiah)", "2 juta 500 ribu", "23 orang juta", "5 ribuan", "5% juta"])
      expect([text, parseNumber(text).kind]).toEqual([text, "text"]);
  });
});

test.each([
  ["5,2-", -5.2],
  ["1.250,5-", -1250.5],
  ["1.250,50 -", -1250.5],
  ["Rp 1.250,5-", -1250.5],
  ["(1.250,5)", -1250.5],
  ["(93)", -93],
  ["(Rp 1.500)", -1500],
  ["Rp (1.500.000)", -1500000],
  ["-Rp 5.000", -5000],
  ["Rp -5.000", -5000],
  ["(-) 31,5", -31.5],
  ["5 dokumen", 5],
  ["Rp 1.500.000,-", 1500000],
  ["Rp 1.500.000,=", 1500000],
])("the sign of %s", (text, value) => {
  expect(parseNumber(text)).toMatchObject({ kind: "number", value });
});

test("a percentage keeps its sign, in figures and in words", () => {
  expect(parseNumber("5%-")).toMatchObject({ value: -5, percent: true });
  expect(parseNumber("(5%)")).toMatchObject({ value: -5, percent: true });
  expect(parseNumber("36 (tiga puluh enam) persen")).toMatchObject({ value: 36, percent: true });
  expect(parseNumber("84,52 (%)")).toMatchObject({ value: 84.52, percent: true });
});

test("a ledger's brackets do not make a number of what is ambiguous or none", () => {
  expect(parseNumber("(1.234)")).toEqual({ kind: "ambiguous", readings: [-1234, -1.234] });
  expect(["(BB)", "-5-", "(-5)", "-(5)", "(5) orang"].map((text) => parseNumber(text).kind)).toEqual([
    "text",
    "text",
    "text",
    "text",
    "text",
  ]);
});

test("spaces that group, and characters nobody sees", () => {
  expect(parseNumber("1\u00a0234\u00a0567,5")).toMatchObject({ value: 1234567.5 });
  expect(parseNumber("1\u202f234")).toMatchObject({ value: 1234 });
  expect(parseNumber("\u200b84,52\u200e")).toMatchObject({ value: 84.52 });
  expect(parseNumber("\u00a0\u200b")).toEqual({ kind: "empty" });
  expect(parseNumber("23\u00a0orang")).toMatchObject({ value: 23, rest: "orang" });
});

test.each([
  "2 lusin",
  "150 ekor",
  "5 lebih",
  "5 kurang",
  "2x",
  "3 kali",
  "10²",
  "5‰",
  "2½",
  "½",
  "1/2",
  "3,95/4",
  "80% ke atas",
  "5 %%",
  "5 basis poin",
  "5 USD",
  "2 dari tiga",
  "3 orang lebih",
  "12 kodi",
  "100 persen sesuai rata-rata",
])("%s is not read as the number it starts with", (text) => {
  expect(parseNumber(text)).toEqual({ kind: "text" });
});

describe("units", () => {
  test("every unit of the catalogue may stand behind a number", () => {
    const units = [...new Set(nodes.map(({ unit }) => unit))];
    expect(units.length).toBeGreaterThan(20);
    expect(units.filter((unit) => parseNumber(`23 ${unit}`).kind !== "number")).toEqual([]);
  });

  /** Printed across lines, or as words: keyed by hand. Money printed in thousands is keyed in rupiah. */
  const isBroken = (printed: string): boolean => /\d[\d.]* ?[ .]+ ?\d/.test(printed) || /^(?:nilai persepsi|di atas)/.test(printed);

  test("every printed figure reads as the value it is keyed with", () => {
    let read = 0;
    for (const { code, facts } of nodes) {
      for (const { value, printed, what } of facts) {
        if (value === null || isBroken(printed)) continue;
        const parsed = parseNumber(printed);
        const readings =
          parsed.kind === "ambiguous" ? parsed.readings : parsed.kind === "number" ? [parsed.value, parsed.otherReading] : [];
        const scale = what === "alokasi" ? [1, 1e3, 1e6] : [1, 1e-6];
        expect([
          code,
          printed,
          scale.some((factor) => readings.some((each) => Math.abs((each ?? NaN) * factor - value) <= 1e-6 * Math.abs(value))),
        ]).toEqual([code, printed, true]);
        read++;
      }
    }
    expect(read).toBeGreaterThan(1500);
  });

  test("a unit of a user's own catalogue is known where the caller says so", () => {
    expect(parseNumber("12 tabung").kind).toBe("text");
    expect(parseNumber("12 tabung", ",", (words) => words === "tabung")).toMatchObject({ value: 12, rest: "tabung" });
  });

  test.each([
    ["orang", true],
    ["(dua) Kerja Sama", true],
    ["WNI/PMI", true],
    ["P3MI", true],
    ["", false],
    ["(BB)", false],
    ["nilai", false],
    ["rupiah", false],
    ["orangutan", false],
  ])("%s counts things: %s", (rest, counts) => {
    expect(isCount(rest)).toBe(counts);
  });
});

test.each([
  ["80 - 90%", "rentang; tulis batasnya: 80% bila maksimum, 90% bila minimum"],
  ["76-100", "rentang; tulis batasnya: 76 bila maksimum, 100 bila minimum"],
  ["80% s.d. 90%", "rentang; tulis batasnya: 80% bila maksimum, 90% bila minimum"],
  ["≥ 80%", "tulis 80%"],
  ["minimal 80", "tulis 80"],
  ["2½", '"½" tidak dikenal; tulis angka penuhnya saja'],
  ["5‰", '"‰" tidak dikenal; tulis angka penuhnya saja'],
  ["1/2", '"/2" tidak dikenal; tulis angka penuhnya saja'],
  ["1 234 567", '"234 567" tidak dikenal; tulis angka penuhnya saja'],
  // The number before "lusin" is never offered: it is the wrong one.
  ["2 lusin", '"lusin" tidak dikenal; tulis angka penuhnya saja'],
  ["100 persen sesuai rata-rata capaian rencana aksi", '"sesuai rata-rata capaian" tidak dikenal; tulis angka penuhnya saja'],
])("what to type instead of %s", (text, advice) => {
  expect(say(adviceOn(text)!, "id")).toBe(advice);
  expect(say(adviceOn(text)!, "en")).not.toBe(advice);
});

test("there is no advice on a text without a number, nor on prose", () => {
  expect(["WTP", "BB (A)", "x".repeat(500), "5 ".repeat(300)].map((text) => adviceOn(text))).toEqual([null, null, null, null]);
});

test.each([
  ["an open bracket", (length: number) => `5 ${"(".repeat(length)}`],
  ["spaces", (length: number) => `5${" ".repeat(length)}`],
  ["points", (length: number) => "1.".repeat(length / 2)],
  ["words", (length: number) => `5 orang ${"a ".repeat(length / 2)}`],
  ["hard spaces", (length: number) => "\u00a0".repeat(length)],
])("a text of a million characters of %s is answered in proportion to its length", (_, textOf) => {
  const most = 80;
  expect(["text", "empty"]).toContain(parseNumber(textOf(1_000_000)).kind);
  expect(adviceOn(textOf(1_000_000))).toBeNull();
  expect(growth((length) => [parseNumber(textOf(length)), adviceOn(textOf(length))], { small: 62_500, most })).toBeLessThan(most);
});
