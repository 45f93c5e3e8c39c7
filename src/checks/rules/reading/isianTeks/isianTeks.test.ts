import { checkWorkbook, type ToldFinding as Finding } from "../../../../../test/support/findings";
import { inputWorkbook } from "../../../../tables";
import type { SheetSnapshot } from "../../../../sheet/snapshot";
import { builtinCatalogue } from "../../../../../test/fixtures/catalogue";
import { matriks, tabel4, tabel4Formulas, tabel4Text } from "../../../../../test/fixtures/lkjTables";
import { formula, percent, sheetOf, withCell, workbookOf } from "../../../../../test/fixtures/sheets";
import { SheetEngine } from "../../../../../test/tables/sheetEngine";
import { ruleCases } from "../../../../../test/support/ruleTester";

const value = { error: "#VALUE!" };
/** Tabel 4 calculated, with a text as realisasi of B2.1 and what Excel makes of it. */
const withText = (text: string): SheetSnapshot =>
  ["F5", "F7", "F9"].reduce(
    (sheet, address) => withCell(sheet, address, formula({ F5: "=C5*D5", F7: "=F3+F4+F5+F6", F9: "=F7/F8" }[address]!, value, "0.00%")),
    withCell(tabel4Formulas, "D5", text),
  );
/** The same where a sum passes the text over. */
const summed = withCell(
  withCell(withCell(tabel4Formulas, "D5", "belum ada data"), "F5", formula('=IFERROR(C5*D5,"")', "")),
  "F7",
  formula("=SUM(F3:F6)", 0.68904, "0.00%"),
);

ruleCases("isian-teks", {
  tells: [
    ...["-", "n/a", "belum ada data", "?", "TBD", "menyusul", "#VALUE!", "79,95 (BB)", "2 dari 3"].map(
      (text) => [`${text} that formulas stumble over`, withText(text), [`error | D5 | ${text} | `]] as const,
    ),
    ["a text that a sum passes over", summed, ["warning | D5 | belum ada data | "]],
    ["a text in a typed table", withCell(tabel4, "D7", "belum ada data"), ["warning | D7 | belum ada data | "]],
    ["TRUE", withCell(tabel4, "D7", true), ["warning | D7 | true | "]],
    ["a dash nobody calculates with is a note", withCell(tabel4, "D7", "-"), ["info | D7 | - | "]],
    ["a range as target is a note", withCell(tabel4, "E7", "95 - 98%"), ["info | E7 | 95 - 98% | "]],
    [
      "four in a column are one finding",
      ["D5", "D6", "D7", "D8"].reduce((sheet, address) => withCell(sheet, address, "menyusul"), tabel4),
      ["warning | D5:D8 | menyusul | "],
    ],
  ],
  silent: [
    ["numbers", tabel4, []],
    ["numbers typed as text are angka-teks", tabel4Text, []],
    ["two readings are angka-rancu", withCell(matriks, "G4", "1.234"), []],
    [
      "a text beside the table's figures",
      sheetOf("2024", [
        ["Tahun 2024"],
        ["Kode", "Realisasi", "Keterangan"],
        ["C1.1", percent(0.8452), "menyusul"],
        ["B1.1", percent(1), "-"],
      ]),
      [],
    ],
    [
      "a text in a row nobody knows",
      sheetOf("2024", [
        ["Tahun 2024"],
        ["Kode", "Indikator", "Realisasi"],
        ["C1.1", "Persentase Kasus WNI di Luar Negeri yang Diselesaikan", percent(0.8452)],
        [null, "Rapat koordinasi", "menyusul"],
      ]),
      [],
    ],
    ["stage letters", SheetEngine.of(inputWorkbook({ catalogue: builtinCatalogue(), year: "2024", filled: true })).snapshot().sheets, []],
  ],
});

const serious = (...sheets: readonly SheetSnapshot[]): Finding[] =>
  checkWorkbook(workbookOf(...sheets), builtinCatalogue()).filter(({ severity }) => severity !== "info");

test.each(["-", "n/a", "belum ada data", "79,95 (BB)"])("%s is one finding, with the errors that follow counted under it", (text) => {
  const found = serious(withText(text));
  expect(found.map(({ rule, address }) => `${rule} ${address}`)).toEqual(["isian-teks D5"]);
  expect(found[0]!.message.id).toContain("3 sel lain ikut galat karenanya.");
});

test("an index that passes the text over is named", () => {
  expect(serious(summed).find(({ rule }) => rule === "isian-teks")!.message.id).toContain("F7 (realisasi IPPWNI)");
});

test.each(["-", "n/a", "belum ada data", "#VALUE!", "?", "TBD", "menyusul"])("%s typed into the input layout", (text) => {
  const engine = SheetEngine.of(inputWorkbook({ catalogue: builtinCatalogue(), year: "2024", filled: true }));
  engine.set("Masukan", "F17", { kind: "text", text });
  const found = serious(...engine.snapshot().sheets);
  expect(found.map(({ rule, address }) => `${rule} ${address}`)).toEqual(["isian-teks F17"]);
  expect(found[0]!.message.id).toMatch(/Realisasi B3\.1 berisi teks ".*" bukan|Realisasi B3\.1 berisi teks/);
});
