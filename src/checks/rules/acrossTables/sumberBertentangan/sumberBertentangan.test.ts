import { rowsOf, sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

/** B1.1 as line 365 prints it, with the realisasi and capaian of another line. */
const b11 = (target: string, realisasi: string, capaian: string, title = "Capaian IKU Tahun 2024") =>
  sheetOf(
    "Capaian",
    rowsOf(`
    ${title}
    Kode | Indikator | Target | Realisasi | Capaian
    B1.1 | Indeks Penguatan Sistem Kelembagaan Pelayanan dan Pelindungan WNI di Luar Negeri | ${target} | ${realisasi} | ${capaian}
    L1.1 | Nilai Evaluasi AKIP Direktorat Pelindungan WNI | 79,80 (BB) | 79,95 (BB) | 100,19%
  `),
  );

/** Tabel 8 (lines 482-488). */
const tabel8 = (customer: string) =>
  sheetOf(
    "Tabel 8",
    rowsOf(`
    Penghitungan Perspektif Capaian Indikator Kinerja Utama (IKU) Tahun 2024
    Perspektif | Bobot | Nilai Perspektif
    Customer | 40% | ${customer}
    Internal Business Process | 30% | 101,89%
  `),
  );

ruleCases("sumber-bertentangan", {
  tells: [
    ["106 as line 1052 prints it; 100% recalculates (line 336)", b11("97,5%", "106%", ""), ["warning | D3 | 106% | 100%"]],
    ["a perspective that its own figures do not give (line 486)", tabel8("120%"), ["warning | C3 | 120% | 97,76%"]],
  ],
  silent: [
    ["the figure that recalculates", b11("97,5%", "100%", ""), []],
    ["fewer decimals of it", b11("97,5%", "100%", "102,6%"), []],
    ["a figure the source does not print", b11("97,5%", "98,4%", ""), []],
    ["a comparison with the national target", b11("97,5%", "106%", "", "Perbandingan dengan Capaian Nasional Tahun 2024"), []],
    ["what its figures give", tabel8("97,76%"), []],
  ],
});
