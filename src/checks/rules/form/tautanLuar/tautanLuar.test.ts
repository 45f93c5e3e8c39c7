import { formula, sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

const rekap = (first: string, second: string) =>
  sheetOf("Rekap", [["Rekap"], ["Pagu", formula(first, 336600)], ["Realisasi", formula(second, 322888)]]);

ruleCases("tautan-luar", {
  tells: [
    [
      "two figures of one other workbook, told once",
      rekap("='[Keuangan 2023.xlsx]Rekap'!C8", "='[Keuangan 2023.xlsx]Rekap'!D8"),
      ["warning | B2 | Keuangan 2023.xlsx | "],
    ],
  ],
  silent: [
    ["a column of a table by its name", rekap("=SUM(Anggaran[Pagu])", "=SUM(Anggaran[Realisasi])"), []],
    ["another sheet of this workbook", rekap("=SUM(Keuangan!C4:C7)", "=SUM(Keuangan!D4:D7)"), []],
  ],
});
