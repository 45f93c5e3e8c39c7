import { formula, sheetOf, withCell } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

/** Four groups of columns, each with a rate between the sums: no sum stands beside another. */
const visits = sheetOf("Kunjungan", [
  ["Kunjungan Layanan 2025"],
  ["Loket", "Datang", "Dilayani", "%", "Surat", "Selesai", "%"],
  ["Barat", 40, 30, formula("=C3/B3", 0.75), 25, 20, formula("=F3/E3", 0.8)],
  ["Timur", 50, 45, formula("=C4/B4", 0.9), 40, 30, formula("=F4/E4", 0.75)],
  ["Utara", 10, 9, formula("=C5/B5", 0.9), 12, 9, formula("=F5/E5", 0.75)],
  [
    "Kota",
    formula("=SUM(B3:B5)", 100),
    formula("=SUM(C3:C5)", 84),
    formula("=C6/B6", 0.84),
    formula("=SUM(E3:E5)", 77),
    formula("=SUM(F3:F5)", 59),
    formula("=F6/E6", 59 / 77),
  ],
]);

/** Achievements by two formulas, as indicators that are better when lower have another. */
const mixed = sheetOf("Capaian", [
  ["Capaian 2025"],
  ["Indikator", "Target", "Realisasi", "Capaian"],
  ["Luas panen", 80, 90, formula("=C3/B3*100", 112.5)],
  ["Waktu tunggu", 40, 30, formula("=(2-C4/B4)*100", 125)],
  ["Hasil panen", 64, 72, formula("=C5/B5*100", 112.5)],
  ["Petani dibina", 30, 25, formula("=C6/B6*100", 83.33333333333334)],
  ["Kehilangan hasil", 20, 18, formula("=(2-C7/B7)*100", 110)],
  ["Alat tersalur", 16, 12, formula("=C8/B8*100", 75)],
]);

ruleCases("hasil-diketik", {
  tells: [
    ["a total of a group, typed", withCell(visits, "E6", { v: 77 }), ["warning | E6 |  | =SUM(E3:E5)"]],
    ["an achievement between those of the other direction", withCell(mixed, "D5", { v: 112.5 }), ["warning | D5 |  | =C5/B5*100"]],
  ],
  silent: [
    ["calculated throughout", visits, []],
    ["calculated by two formulas", mixed, []],
    ["another number, which is told as a wrong sum", withCell(visits, "E6", { v: 78 }), []],
    ["half the totals pasted as values", withCell(withCell(visits, "E6", { v: 77 }), "F6", { v: 59 }), []],
  ],
});
