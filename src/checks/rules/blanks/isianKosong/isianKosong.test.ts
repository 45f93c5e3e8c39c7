import { checkWorkbook, type ToldFinding as Finding } from "../../../../../test/support/findings";
import { inputWorkbook } from "../../../../tables";
import type { PatchCell } from "../../../../sheet/patch";
import { builtinCatalogue } from "../../../../../test/fixtures/catalogue";
import { matriks, tabel13, tabel4, tabel4Formulas, tabel5 } from "../../../../../test/fixtures/lkjTables";
import { formula, percent, sheetOf, withCell, workbookOf } from "../../../../../test/fixtures/sheets";
import { SheetEngine } from "../../../../../test/tables/sheetEngine";
import { ruleCases } from "../../../../../test/support/ruleTester";

const catalogue = builtinCatalogue();
const EMPTY: PatchCell = { kind: "empty" };

function layout(...empty: readonly (readonly [sheet: string, address: string])[]) {
  const engine = SheetEngine.of(inputWorkbook({ catalogue, year: "2024", filled: true }));
  for (const [sheet, address] of empty) engine.set(sheet, address, EMPTY);
  return engine.snapshot();
}
const masukan = (letter: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => ["Masukan", `${letter}${from + at}`] as const);
const calculatedOverNothing = withCell(
  withCell(withCell(tabel4Formulas, "D5", null), "F5", formula("=C5*D5", 0, "0.00%")),
  "F7",
  formula("=SUM(F3:F6)", 0.68904, "0.00%"),
);

ruleCases("isian-kosong", {
  tells: [
    ["a realisasi among others", withCell(tabel4, "D7", null), ["warning | D7 |  | "]],
    ["a target among others", withCell(tabel4, "E7", null), ["warning | E7 |  | "]],
    ["a weight among others", withCell(tabel4, "C7", null), ["warning | C7 |  | "]],
    ["the target at the foot, with realisasi and capaian there", withCell(tabel4, "E11", null), ["warning | E11 |  | "]],
    ["three together", ["D6", "D7", "D8"].reduce((sheet, address) => withCell(sheet, address, null), tabel4), ["warning | D6:D8 |  | "]],
    ["an index calculated over it", calculatedOverNothing, ["warning | D5 |  | "]],
    [
      "a count of a formula whose other count is there",
      withCell(withCell(withCell(tabel13, "C3", 4138), "C4", null), "C5", percent(0.7993)),
      ["warning | C4 |  | "],
    ],
    [
      "all realisasi, with capaian typed",
      sheetOf("2024", [
        ["Tahun 2024"],
        ["Kode", "Target", "Realisasi", "Capaian"],
        ["C1.1", 85, null, 99.44],
        ["B1.1", 97.5, null, 102.56],
      ]),
      ["warning | C3:C4 |  | "],
    ],
    [
      "a plan that waits for its realisasi is a note",
      sheetOf("2024", [["Tahun 2024"], ["Kode", "Target", "Realisasi"], ["C1.1", 85, null], ["B1.1", 97.5, null]]),
      ["info | C3:C4 |  | "],
    ],
    ["a quarter the source prints", withCell(matriks, "D4", null), ["warning | D4 |  | "]],
  ],
  silent: [
    ["all filled", tabel4, []],
    ["a foot that waits for its results", withCell(withCell(tabel4, "E10", null), "E12", null), []],
    ["a table of targets", sheetOf("2024", [["Tahun 2024"], ["Kode", "Target"], ["C1.1", 85], ["B1.1", 97.5]]), []],
    [
      "years the source has no figures of",
      sheetOf(
        "Tabel 5",
        tabel5.values.map((row, r) =>
          row.map((value, c) => (c >= 2 && c <= 4 && r > 4 && r < 7 ? null : c === 2 && r === 3 ? "Tahun 2021" : value)),
        ),
        { merges: tabel5.merges },
      ),
      [],
    ],
    ["a weight of the index itself", withCell(tabel4, "C9", null), []],
    [
      "a row nobody knows",
      sheetOf("2024", [
        ["Tahun 2024"],
        ["Kode", "Indikator", "Target", "Realisasi"],
        ["C1.1", null, 85, 84.52],
        [null, "Rapat koordinasi", 12, null],
      ]),
      [],
    ],
    ["documents that do not exist", layout().sheets, []],
  ],
});

const serious = (snapshot: ReturnType<typeof layout>): Finding[] =>
  checkWorkbook(snapshot, catalogue).filter(({ severity }) => severity !== "info");

test("a blank among calculated cells is one finding, and says what is calculated over it", () => {
  const found = serious(workbookOf(calculatedOverNothing));
  expect(found.map(({ rule, address }) => `${rule} ${address}`)).toEqual(["isian-kosong D5"]);
  expect(found[0]!.message.id).toContain("F7 (realisasi IPPWNI)");
});

test("a blank target that makes #DIV/0! is one finding", () => {
  const sheet = sheetOf("2024", [
    ["Tahun 2024"],
    ["Kode", "Target", "Realisasi", "Capaian"],
    ["C1.1", 85, 84.52, formula("=C3/B3", 84.52 / 85, "0.00%")],
    ["B1.1", null, 100, formula("=C4/B4", { error: "#DIV/0!" })],
    ["B2.1", 98.5, 96.8],
    ["B3.1", 96, 100.64],
  ]);
  const found = serious(workbookOf(sheet));
  expect(found.map(({ rule, address }) => `${rule} ${address}`)).toEqual(["isian-kosong B4"]);
  expect(found[0]!.message.id).toContain("1 sel lain ikut galat karenanya.");
});

test("ten of the nineteen realisasi of the input layout are one finding that names them", () => {
  const found = serious(layout(...masukan("F", 5, 14)));
  expect(found.map(({ rule, address }) => `${rule} ${address}`)).toEqual(["isian-kosong F5:F14"]);
  expect(found[0]!.message.id).toContain("F5 (C1.1), F6 (C1.1.1)");
});

test("all nineteen, with their inputs there, are one finding", () => {
  expect(serious(layout(...masukan("F", 4, 22))).map(({ rule, address }) => `${rule} ${address}`)).toEqual(["isian-kosong F4:F22"]);
});

test("a blank target of the input layout", () => {
  expect(serious(layout(["Masukan", "E13"])).map(({ rule, address }) => `${rule} ${address}`)).toEqual(["isian-kosong E13"]);
});

test("one blank input is told where it is, not in the formulas that wait for it", () => {
  const found = serious(layout(["Data Dukung", "D5"]));
  expect(found.map(({ rule, sheet, address }) => `${rule} ${sheet}!${address}`)).toContain("isian-kosong Data Dukung!D5");
});

test("an input that is calculated waits for what it is calculated from, and is no gap", () => {
  const waiting = (value: number | string) =>
    withCell(withCell(withCell(tabel13, "C3", 4138), "C4", formula('=IF(COUNT(H1:H9)=0,"",COUNT(H1:H9))', value)), "C5", percent(0.7993));
  const said = (sheet: ReturnType<typeof withCell>) =>
    checkWorkbook(workbookOf(sheet), catalogue).filter(({ rule }) => rule === "isian-kosong");
  expect(said(waiting("")).map(({ address }) => address)).toEqual([]);
  expect(said(withCell(waiting(""), "C4", null)).map(({ address }) => address)).toEqual(["C4"]);
});
