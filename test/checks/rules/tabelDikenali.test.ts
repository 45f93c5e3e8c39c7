import { inputWorkbook } from "../../../src/tables";
import { builtinCatalogue } from "../../fixtures/catalogue";
import { tabel4, tabel5 } from "../../fixtures/lkjTables";
import { sheetOf } from "../../fixtures/sheets";
import { SheetEngine } from "../../tables/sheetEngine";
import { checkWorkbook } from "../../../src/checks";
import { findingsOf, ruleCases } from "./cases";

ruleCases("tabel-dikenali", {
  tells: [
    ["a table", tabel4, ["info | A4:F12 |  | "]],
    ["a table of three years is one table", tabel5, ["info | A4:K11 |  | "]],
    ["on a hidden sheet", [sheetOf("Depan", []), { ...tabel4, visibility: "veryHidden" }], ["info | Tabel 4!A4:F12 |  | "]],
    ["no table at all", sheetOf("Catatan", [["Rapat Senin"]]), ["info | A1 |  | "]],
    ["an empty sheet", sheetOf("Kosong", []), ["info | A1 |  | "]],
    ["part of a sheet that is too large", { ...tabel4, truncated: true }, ["info | A1 |  | ", "info | A4:F12 |  | "]],
  ],
  silent: [["a workbook without sheets", [], []]],
});

test("the input layout is three tables, and every line of Data Dukung an input: also Total responden, and the variables B and C of L1.1", () => {
  const snapshot = SheetEngine.of(inputWorkbook({ catalogue: builtinCatalogue(), year: "2024", filled: true })).snapshot();
  const tables = checkWorkbook(snapshot, builtinCatalogue()).filter(({ rule }) => rule === "tabel-dikenali");
  const lines = snapshot.sheets.find(({ name }) => name === "Data Dukung")!.values.length - 3;
  expect(tables.map(({ sheet, message }) => `${sheet}: ${message.id}`)).toEqual([
    "Masukan: Tabel beberapa indikator: 19 indikator, 2024.",
    "Masukan Triwulan: Tabel beberapa indikator: 8 indikator, TW I 2024, TW II 2024, TW III 2024, TW IV 2024.",
    `Data Dukung: Tabel beberapa indikator: ${lines} data masukan, 2024.`,
  ]);
});

test("the notes under the English layout are no rows of it", () => {
  const snapshot = SheetEngine.of(inputWorkbook({ catalogue: builtinCatalogue(), year: "2024", filled: true, language: "en" })).snapshot();
  const notes = snapshot.sheets[0]!.values.findIndex(([text]) => text === "Notes:");
  expect(notes).toBeGreaterThan(20);
  expect(findingsOf("tabel-dikenali", snapshot.sheets[0]!)).toEqual([`info | A3:G${notes - 1} |  | `]);
});
