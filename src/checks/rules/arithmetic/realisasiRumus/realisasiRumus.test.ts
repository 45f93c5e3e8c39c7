import { tabel13, tabel4 } from "../../../../../test/fixtures/lkjTables";
import { percent, sheetOf, withCell } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

/** Lines 905-911 with the counts as numbers. */
const counted = (realisasi: number) => withCell(withCell(withCell(tabel13, "C3", 4138), "C4", 5177), "C5", percent(realisasi));

/** B3.1 of 2023: the capaian recalculated from the agreed target and the printed realisasi, 66,38 / 98,4 = 67,459 (printed 67,50 elsewhere). */
const typed = (realisasi: number, capaian: number) =>
  sheetOf("2023", [
    ["Tahun 2023"],
    ["Kode", "Target", "Realisasi", "Capaian"],
    ["B3.1", 98.4, realisasi, capaian],
    ["B1.1", 97, 106, 109.28],
  ]);

ruleCases("realisasi-rumus", {
  tells: [
    ["not what the counts give: 4.138 / 5.177 = 79,93 %", counted(0.7992), ["error | C5 | 79,92% | 79,93%"]],
    [
      "digits swapped: capaian and B x R ask for another realisasi",
      withCell(tabel4, "D5", percent(0.4852)),
      ["error | D5 | 48,52% | 84,52%"],
    ],
    ["a typed capaian that only the printed realisasi gives, to its last digit", typed(46.38, 67.46), ["error | C3 | 46,38 | 66,38"]],
  ],
  silent: [
    ["a capaian that no printed realisasi gives is wrong itself", typed(46.38, 60.25), []],
    ["what the counts give", counted(0.7993), []],
    ["a missing count", withCell(counted(0.7993), "C4", null), []],
    ["Tabel 4 as printed", tabel4, []],
    [
      "no counts in the workbook",
      sheetOf("2024", [["Tahun 2024"], ["Kode", "Indikator", "Realisasi"], ["C1.1.1", "Persentase Kasus Khusus yang Diselesaikan", 79.93]]),
      [],
    ],
  ],
});
