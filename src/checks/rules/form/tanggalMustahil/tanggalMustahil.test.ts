import { sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

ruleCases("tanggal-mustahil", {
  tells: [
    ["a day November lacks", sheetOf("A", [["Realisasi anggaran per 31 November 2026"]]), ["warning | A1 | 31 November 2026 | 30"]],
    ["a leap day of a common year", sheetOf("A", [["Keadaan per 29 Februari 2026"]]), ["warning | A1 | 29 Februari 2026 | 28"]],
  ],
  silent: [
    ["days that are", sheetOf("A", [["Keadaan per 29 Februari 2024, dicetak 31 Desember 2024, dan 30 April"]]), []],
    ["a leap day of no year", sheetOf("A", [["setiap 29 Februari"]]), []],
    ["a count of something", sheetOf("A", [["Kelas A 45 Sept 2026"]]), []],
  ],
});
