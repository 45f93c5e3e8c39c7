import { sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

const matrix = (x: number, y: number, quadrant: string) =>
  sheetOf("SWOT", [
    ["Hasil IFAS dan EFAS"],
    ["Uraian", "Nilai"],
    ["TOTAL EFAS", 2.58],
    ["Sumbu X (S - W)", x],
    ["Sumbu Y (O - T)", y],
    ["Kuadran", quadrant],
  ]);

ruleCases("kuadran-salah", {
  tells: [
    ["both positive, and another quadrant", matrix(0.87, 0.82, "IV"), ["error | B6 | IV | I"]],
    ["the first, and one is negative", matrix(0.87, -0.2, "Kuadran I"), ["error | B6 | I | "]],
  ],
  silent: [
    ["both positive", matrix(0.87, 0.82, "I"), []],
    ["one negative: II or III, by the school", matrix(-0.87, 0.82, "III"), []],
    ["on an axis", matrix(0, 0.82, "II"), []],
  ],
});
