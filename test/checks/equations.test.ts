import { inputWorkbook } from "../../src/tables";
import { cellAddress } from "../../src/sheet/address";
import type { SheetSnapshot, Snapshot } from "../../src/sheet/snapshot";
import { builtinCatalogue } from "../fixtures/catalogue";
import { tabel17, tabel4, tabel4Formulas, tabel5 } from "../fixtures/lkjTables";
import { sheetOf, withCell, workbookOf, type FixtureCell } from "../fixtures/sheets";
import { SheetEngine } from "../tables/sheetEngine";
import { saidOf, type ToldFinding as Finding } from "../support/findings";

const catalogue = builtinCatalogue();

/** A number as written: its value ("84,52%" is 0.8452) and half a unit of its last digit. */
interface Written {
  readonly value: number;
  readonly half: number;
}

function readNumber(text: string, language: "id" | "en"): Written {
  const plain = language === "id" ? text.replace(/\./g, "").replace(",", ".") : text.replace(/,/g, "");
  const digits = plain.replace("%", "");
  const unit = plain.endsWith("%") ? 0.01 : 1;
  return { value: Number(digits) * unit, half: 0.5 * 10 ** -(digits.split(".")[1]?.length ?? 0) * unit };
}

/** A reader with a calculator: + - x / and brackets, left to right. The labels in brackets behind figures are no part of it. */
function calculate(text: string, language: "id" | "en"): number {
  const tokens = text.replace(/ \([A-Z][A-Za-z0-9.]*\)/g, "").match(/[\d.,]+%?|[-+x/()]/g)!;
  let at = 0;
  const atom = (): number => {
    if (tokens[at] === "(") {
      at++;
      const inner = sum();
      at++;
      return inner;
    }
    return readNumber(tokens[at++]!, language).value;
  };
  const product = (): number => {
    let value = atom();
    while (tokens[at] === "x" || tokens[at] === "/") value = tokens[at++] === "x" ? value * atom() : value / atom();
    return value;
  };
  function sum(): number {
    let value = product();
    while (tokens[at] === "+" || tokens[at] === "-") value = tokens[at++] === "+" ? value + product() : value - product();
    return value;
  }
  const value = sum();
  expect([text, at]).toEqual([text, tokens.length]);
  return value;
}

const NUMBER = "[\\d.,]*\\d%?";
const FIGURE = `\\(*${NUMBER}(?: \\([A-Z][A-Za-z0-9.]*\\))?\\)*`;
const EQUATION = new RegExp(`(-?${NUMBER}) ([=≈]) (${FIGURE}(?: [-+x/] ${FIGURE})+)`, "g");

interface Said {
  readonly text: string;
  readonly result: string;
  readonly sign: string;
  readonly calculation: string;
}

function equationsIn(message: string): Said[] {
  return [...message.matchAll(EQUATION)].map(([text, result, sign, calculation]) => {
    // A bracket that closes the sentence's own is none of the calculation's.
    const open = (calculation!.match(/\(/g) ?? []).length;
    const close = (calculation!.match(/\)/g) ?? []).length;
    return { text, result: result!, sign: sign!, calculation: close > open ? calculation!.slice(0, open - close) : calculation! };
  });
}

/** Every "=" of a finding stands in an equation, computes, and no two equal texts are told as different. */
function holds({ message, found, expected, rule, english }: Finding): number {
  let count = 0;
  for (const language of ["id", "en"] as const) {
    const said = equationsIn(message[language]);
    expect([message[language], said.length]).toEqual([message[language], (message[language].match(/ [=≈] /g) ?? []).length]);
    for (const { text, result, sign, calculation } of said) {
      const { value, half } = readNumber(result, language);
      const off = Math.abs(calculate(calculation, language) - value);
      if (sign === "=") expect([text, off <= half * 1.0000001]).toEqual([text, true]);
      else expect(message[language]).toMatch(/dibulatkan|rounded/);
      count++;
    }
    const apart = /(?:tertulis|says) (\S+), (?:seharusnya|it should be) (\S+?)[.,;]?(?= |$)/.exec(message[language]);
    if (apart) expect(apart[1]).not.toBe(apart[2]);
  }
  if (rule !== "angka-teks" && found !== null) expect([message.id, found]).not.toEqual([message.id, expected]);
  if (rule !== "angka-teks" && english?.found) expect(english.found).not.toBe(english.expected);
  return count;
}

/** Numbers that repeat from run to run (Park and Miller). */
function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** The sheet with some of its numbers replaced, in the way each of them is written. */
function planted(sheet: SheetSnapshot, random: () => number): SheetSnapshot {
  const places: { address: string; value: number; format: string }[] = [];
  sheet.values.forEach((row, r) =>
    row.forEach((value, c) => {
      const address = cellAddress(sheet.firstRow + r, sheet.firstColumn + c);
      if (typeof value === "number" && c > 1) places.push({ address, value, format: sheet.numberFormats[r]![c]! });
    }),
  );
  let changed = sheet;
  for (let count = 1 + Math.floor(random() * 2); count > 0; count--) {
    const { address, value, format } = places[Math.floor(random() * places.length)]!;
    const factor = [0.3, 0.97, 1.0013, 1.1, 1.5][Math.floor(random() * 5)]!;
    const digits = value > 2 ? 2 : 4;
    const cell: FixtureCell = { v: random() < 0.2 ? value * factor : Number((value * factor).toFixed(digits)), z: format };
    changed = withCell(changed, address, cell);
  }
  return changed;
}

const percentSheet = (unit: "percent" | "ratio" | "hundred"): SheetSnapshot => {
  const write = (printed: number): FixtureCell =>
    unit === "hundred"
      ? { v: printed, z: "General" }
      : { v: Number((printed / 100).toFixed(6)), z: unit === "percent" ? "0.00%" : "General" };
  const row = (code: string, bobot: number, target: number, realisasi: number): FixtureCell[] => {
    const [times, capaian] = [(bobot * realisasi) / 100, (realisasi / target) * 100].map((value) => Number(value.toFixed(2)));
    return [code, null, write(bobot), write(target), write(realisasi), write(times!), write(capaian!)];
  };
  return sheetOf(unit, [
    ["Tahun 2024"],
    ["Kode", "Indikator", "Bobot", "Target", "Realisasi", "B x R", "Capaian"],
    row("C1.1", 40, 85, 84.52),
    row("B1.1", 20, 97.5, 100),
    row("B2.1", 25, 98.5, 96.8),
    row("B3.1", 15, 96, 100.64),
    [null, "Realisasi", null, null, null, write(93.1)],
    [null, "Target", null, null, null, write(93)],
    [null, "Capaian", null, null, null, write(100.11)],
  ]);
};

/** The input layout with everything typed: components, inputs, stages, a scale of 4. */
function typedLayout(): Snapshot {
  const snapshot = SheetEngine.of(inputWorkbook({ catalogue, year: "2024", filled: true })).snapshot();
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({ ...sheet, formulas: sheet.formulas.map((row) => row.map(() => null)) })),
  };
}

const sheets: readonly (readonly [string, SheetSnapshot])[] = [
  ["Tabel 4", tabel4],
  ["Tabel 4 with formulas", tabel4Formulas],
  ["percent", percentSheet("percent")],
  ["0-1", percentSheet("ratio")],
  ["0-100", percentSheet("hundred")],
];

test.each(sheets)("every equation of 120 planted %s computes", (_, sheet) => {
  const random = chance(7919);
  let count = 0;
  for (let run = 0; run < 120; run++) {
    for (const finding of saidOf(workbookOf(planted(sheet, random)), catalogue)) count += holds(finding);
  }
  expect(count).toBeGreaterThan(100);
});

test("every equation of 60 planted input layouts computes", () => {
  const random = chance(104729);
  const layout = typedLayout();
  let count = 0;
  for (let run = 0; run < 60; run++) {
    const sheetsNow = layout.sheets.map((sheet, at) => (at === run % 2 ? planted(sheet, random) : sheet));
    for (const finding of saidOf({ ...layout, sheets: sheetsNow }, catalogue)) count += holds(finding);
  }
  expect(count).toBeGreaterThan(100);
});

test.each([
  ["Tabel 5", tabel5],
  ["Tabel 17", tabel17],
])("%s as printed", (_, sheet) => {
  saidOf(workbookOf(sheet), catalogue).forEach(holds);
});

test("B3.1 read as 29,72: the words show the target that was put right, and say so", () => {
  const sheet = sheetOf("2024", [
    ["Tahun 2024"],
    ["Kode", "Target", "Realisasi", "Capaian"],
    ["B3.1", { v: 0.984, z: "0.00%" }, { v: 0.2972, z: "0.00%" }, { v: 0.5, z: "0.00%" }],
  ]);
  const finding = saidOf(workbookOf(sheet), catalogue).find(({ rule }) => rule === "capaian-rumus")!;
  expect(finding.message.id).toContain("seharusnya 30,96% = 29,72% / 96,00%. Dihitung dengan B3 96,00%, bukan 98,40%.");
});
