import { builtinCatalogue } from "../../src/catalogue/builtin";
import { createCatalogue } from "../../src/catalogue/lookup";
import { workbookFacts } from "../../src/reading/indicators/facts";
import { ownYearFacts, statedYears, tablesOf } from "../../src/reading/indicators/ownYear";
import { recogniseTables } from "../../src/reading/indicators/recognise";
import type { ReadFact } from "../../src/reading/indicators/recognised";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { sheetOf, workbookOf, type FixtureCell } from "../fixtures/sheets";

const catalogue = builtinCatalogue();
const HEADER = ["Kode", "Indikator", "Target", "Realisasi"];
const rows = (first: number): FixtureCell[][] => [
  ["C1.1", null, 85, first],
  ["B1.1", null, 97.5, first + 1],
];

const read = (...sheets: readonly SheetSnapshot[]): ReadFact[] => {
  const snapshot = workbookOf(...sheets);
  return workbookFacts(recogniseTables(snapshot, catalogue), snapshot);
};
/** "C1.1 2024 80*": the realisasi, with a star where the year is not stated. */
const realisasi = (facts: readonly (ReadFact & { assumed?: boolean })[]): string[] =>
  facts
    .filter(({ what }) => what === "realisasi")
    .map(({ code, period, value, assumed }) => `${code} ${period} ${value}${assumed ? "*" : ""}`);

const named = sheetOf("Kinerja 2024", [HEADER, ...rows(80)]);
const captioned = sheetOf("Rekap", [["Rekap Kinerja Tahun 2023"], HEADER, ...rows(70)]);
const unstated = sheetOf("Data", [HEADER, ...rows(60)]);
const quarters = sheetOf("Data", [
  ["Kode", "Indikator", "Realisasi TW I", "Realisasi TW II"],
  ["C1.1", null, 74.36, 81.72],
  ["B1.1", null, 60.17, 95.92],
]);

test("a stated year stands, in the sheet's name or in the title, whatever is asked", () => {
  for (const asked of ["2022", "2023", "2024", "2025"]) {
    expect(realisasi(ownYearFacts(read(named, captioned), asked, catalogue).facts)).toEqual([
      "C1.1 2024 80",
      "B1.1 2024 81",
      "C1.1 2023 70",
      "B1.1 2023 71",
    ]);
  }
});

test.each([
  "Capaian IKU Tahun 2023",
  "Target dan Realisasi Tahun 2023",
  "Realisasi 2023",
  "Tahun 2023",
  "Indikator Kinerja Tahun 2023",
  "Bobot IKU 2023",
])("the title %s directly above the header is no part of it", (title) => {
  const facts = read(sheetOf("Rekap", [[title], HEADER, ...rows(70)]));
  expect(realisasi(ownYearFacts(facts, "2024", catalogue).facts)).toEqual(["C1.1 2023 70", "B1.1 2023 71"]);
});

test.each([
  [
    "behind the indicator",
    [
      ["Kode", "Indikator", "Tahun", "Target", "Realisasi"],
      ["C1.1", null, 2023, 83, 61],
      ["C1.1", null, 2024, 85, 62],
      ["B1.1", null, 2023, 97, 63],
      ["B1.1", null, 2024, 97.5, 64],
    ],
  ],
  [
    "before it",
    [
      ["Tahun", "Kode", "Target", "Realisasi"],
      [2023, "C1.1", 83, 61],
      [2024, "C1.1", 85, 62],
      [2023, "B1.1", 97, 63],
      [2024, "B1.1", 97.5, 64],
    ],
  ],
])("a column Tahun %s gives every row its own year", (_, table) => {
  const facts = ownYearFacts(read(sheetOf("Data", table)), "2023", catalogue).facts;
  expect(realisasi(facts).sort()).toEqual(["B1.1 2023 63", "B1.1 2024 64", "C1.1 2023 61", "C1.1 2024 62"]);
});

test("a workbook that states no year is taken for the asked one, and marked", () => {
  expect(realisasi(ownYearFacts(read(unstated), "2023", catalogue).facts)).toEqual(["C1.1 2023 60*", "B1.1 2023 61*"]);
});

test("its quarters stay quarters", () => {
  expect(realisasi(ownYearFacts(read(quarters), "2024", catalogue).facts)).toEqual([
    "C1.1 2024-TW1 74.36*",
    "B1.1 2024-TW1 60.17*",
    "C1.1 2024-TW2 81.72*",
    "B1.1 2024-TW2 95.92*",
  ]);
});

test("beside tables of the asked year it counts, beside those of another it is left out and named", () => {
  const facts = read(named, unstated);
  expect(realisasi(ownYearFacts(facts, "2024", catalogue).facts)).toEqual([
    "C1.1 2024 80",
    "B1.1 2024 81",
    "C1.1 2024 60*",
    "B1.1 2024 61*",
  ]);
  const { facts: left, leftOut } = ownYearFacts(facts, "2023", catalogue);
  expect(realisasi(left)).toEqual(["C1.1 2024 80", "B1.1 2024 81"]);
  expect(tablesOf(leftOut)).toEqual(["Data!A1:D3"]);
});

test("the years a workbook states, and where", () => {
  const facts = read(named, captioned, unstated);
  expect(statedYears(facts)).toEqual(["2023", "2024"]);
  expect(tablesOf(facts)).toEqual(["'Kinerja 2024'!A1:D3", "Rekap!A2:D4", "Data!A1:D3"]);
});

describe("figures without a year that the catalogue prints for another one", () => {
  // Lines 335-338: the realisasi of 2024; 100 is B2.1's of 2022 and 2023 too.
  const of2024 = sheetOf("Data", [
    HEADER,
    ["C1.1", null, 85, 84.52],
    ["B1.1", null, 97.5, 100],
    ["B2.1", null, 98.5, 96.8],
    ["B3.1", null, 96, 100.64],
  ]);
  test.each([
    ["2022", "2024"],
    ["2023", "2024"],
    ["2024", null],
  ])("asked for %s they are those of %s", (asked, fits) => {
    const own = ownYearFacts(read(of2024), asked, catalogue);
    expect([own.fits, own.facts.length > 0, own.leftOut.length > 0]).toEqual([fits, fits === null, fits !== null]);
  });

  test("two in common are chance", () => {
    const some = sheetOf("Data", [
      HEADER,
      ["C1.1", null, 85, 84.52],
      ["B1.1", null, 97.5, 100],
      ["B2.1", null, 98.5, 61],
      ["B3.1", null, 96, 62],
    ]);
    expect(ownYearFacts(read(some), "2023", catalogue).fits).toBeNull();
  });
});

test("what was read of a sheet for one year or against one catalogue is not given to who asks for another", () => {
  const snapshot = workbookOf(unstated);
  const years = (asked: string | null, of = catalogue): (string | null)[] =>
    recogniseTables(snapshot, of, { year: asked }).map(({ year }) => year);
  expect(years("2023")).toEqual(["2023"]);
  expect(years("2024")).toEqual(["2024"]);
  expect(years(null)).toEqual([null]);
  const others = createCatalogue(catalogue.documents.filter(({ nodes }) => nodes.every(({ code }) => code !== "C1.1" && code !== "B1.1")));
  expect(years("2024", others)).toEqual([]);
  expect(years("2024")).toEqual(["2024"]);
});
