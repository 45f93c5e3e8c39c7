import { percent, sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

/** Lines 1743-1750 of lkj-pwni-2024, for any organisation. */
const survey = (formula: string, result: Parameters<typeof sheetOf>[1][number][number]) =>
  sheetOf("Kepuasan", [
    ["Kepuasan Pengguna Tahun 2024"],
    ["Komponen", "Informasi Kinerja", "Responden", "Nilai"],
    ["Kepuasan", "KW: Publik", 23, 3.95],
    [null, "KP: Perwakilan", 61, 3.68],
    [null, "Target", null, 4],
    [null, formula, null, result],
  ]);

ruleCases("rumus-tertulis", {
  tells: [
    ["a divisor that the formula forgets", survey("*KSI = {(KW + KP) / 2} x 100", percent(1, 0)), ["warning | D6 | 100% | 381,5%"]],
    ["a figure that the formula does not give", survey("KSI = (KW + KP) / 2 / 4 x 100", 98.75), ["warning | D6 | 98,75 | 95,375"]],
  ],
  silent: [
    ["what the formula gives", survey("KSI = {(KW + KP) / 2} / 4 x 100", 95.38), []],
    ["the same in a cell of per cent", survey("KSI = {(KW + KP) / 2} / 4 x 100", percent(0.95375, 2)), []],
    ["a formula over what no row is called", survey("KSI = (KW + KX) / 2 x 100", 98.75), []],
    ["words", survey("Keterangan = nilai publik dan perwakilan", 98.75), []],
  ],
});
