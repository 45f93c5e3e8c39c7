import { sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

/** Respondents and total of the LKj's survey by element (lines 2415-2424). */
const survey = (fifth: number, head = "Unsur", below: readonly (readonly (string | number | null)[])[] = []) =>
  sheetOf("Survei", [
    ["Survei Pelayanan Tahun 2024"],
    ["No", head, "Responden", "Total Nilai"],
    [1, "Persyaratan", 1629, 6195],
    [2, "Prosedur", 1629, 6215],
    [3, "Waktu", 1629, 6145],
    [4, "Biaya", 1629, 6306],
    [5, "Produk", fifth, 6090],
    [6, "Kompetensi", 1629, 6217],
    ...below,
  ]);

// 6195 + 6215 + 6145 + 6306 + 6090 + 6217 = 37.168; / 1.629 / 6 = 3,8027; each by its own 1.629 or 1.598, 3,8148.
const scored = (fifth: number, score: number) => survey(fifth, "Unsur", [[null, "Nilai Persepsi Pelayanan", null, score]]);

ruleCases("responden-berbeda", {
  tells: [
    [
      "a score that counts the blank answers (line 2430)",
      scored(1598, 3.8027),
      ["warning | C7 | 1.598 | 1.629", "warning | D9 | 3,8027 | "],
    ],
    ["31 blank answers (line 2420)", survey(1598), ["warning | C7 | 1.598 | 1.629"]],
    ["a score that does not", scored(1598, 3.8148), ["warning | C7 | 1.598 | 1.629"]],
  ],
  silent: [
    ["a score of what all have answered", scored(1629, 3.8027), []],
    ["all answered by all", survey(1629), []],
    ["respondents of units", survey(1598, "Unit Layanan"), []],
  ],
});
