import { tabel10, tabel4, tabel4Formulas } from "../../../../../test/fixtures/lkjTables";
import { formula, percent, sheetOf, withCell } from "../../../../../test/fixtures/sheets";
import { findingsOf, ruleCases } from "../../../../../test/support/ruleTester";

/** Lines 1550-1554. */
const b31 = (realisasi: number) =>
  sheetOf("B3.1 2024", [
    ["Tahun 2024"],
    ["Kode", "Indikator", "Realisasi"],
    ["B3.1", "Indeks Pemanfaatan Sistem Informasi Pelayanan dan Pelindungan Terpadu bagi WNI di Luar Negeri", realisasi],
    [
      "B3.1.1",
      "Pemanfaatan Sistem Informasi Pelayanan dan Pelindungan Terpadu bagi WNI di Luar Negeri",
      formula("=278882/310163*100", 89.9146577767174, "0.00"),
    ],
    ["B3.1.2", "Tingkat kepuasan pengguna", 3.95],
    ["B3.1.3", "Persentase Peningkatan SDM", 105.9],
  ]);

ruleCases("indeks-rumus", {
  tells: [
    ["a mistyped index", withCell(tabel4, "E10", percent(0.935)), ["error | E10 | 93,50% | 93,10%"]],
    [
      "a sum that leaves out a row",
      withCell(withCell(tabel4Formulas, "F7", formula("=SUM(F3:F5)", 0.78008, "0.00%")), "F9", formula("=F7/F8", 0.78008 / 0.93, "0.00%")),
      ["error | F7 | 78,008% | 93,104%"],
    ],
    [
      "B3.1 as printed: what its formula gives over the reported components is 96,64, not 96,65",
      b31(100.64),
      ["info | C3 | 100,64 | 96,64"],
    ],
    ["rounded at each step is said, and is no mistake", b31(96.64), ["info | C3 | 96,64 | 96,65"]],
  ],
  silent: [
    ["Tabel 4 as printed", tabel4, []],
    ["C1.1 as printed: 84,52 (line 541)", tabel10, []],
    ["B3.1 by its formula over the unrounded components", b31(96.65), []],
  ],
});

test("the expected figure can be typed into a calculator", () => {
  expect(findingsOf("indeks-rumus", b31(90))).toEqual(["error | C3 | 90 | 96,64"]);
  expect(40 * 0.8991 + (40 * 3.95) / 4 + 20 * 1.059).toBeCloseTo(96.644, 9);
});
