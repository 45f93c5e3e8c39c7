import { tabel4, tabel4Formulas } from "../../../../../test/fixtures/lkjTables";
import { sheetOf, percent, withCell, withoutRow } from "../../../../../test/fixtures/sheets";
import { findingsOf, ruleCases } from "../../../../../test/support/ruleTester";

ruleCases("komponen-hilang", {
  tells: [
    ["B2.1 left out", withoutRow(tabel4, 6), ["error | B6 |  | B2.1 Indeks Diplomasi Pelindungan WNI di Luar Negeri"]],
    ["the first component left out", withoutRow(tabel4, 4), ["error | B4 |  | C1.1 Persentase Penyelesaian Kasus WNI di Luar Negeri"]],
  ],
  silent: [
    ["all four", tabel4, []],
    ["calculated", tabel4Formulas, []],
    ["there, but misspelt: told by another rule", withCell(tabel4, "B7", "B 2.9"), []],
    [
      "one indicator alone is no table of its index",
      sheetOf("2024", [
        ["Tahun 2024"],
        ["Kode", "Indikator", "Target"],
        ["C1.1", "Persentase Kasus WNI di Luar Negeri yang Diselesaikan", percent(0.85)],
      ]),
      [],
    ],
  ],
});

test("C1.1 of 2022 had its own components; the year decides", () => {
  expect(findingsOf("komponen-hilang", withoutRow(tabel4, 6), "2022")).toHaveLength(1);
});
