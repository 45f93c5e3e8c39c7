import { sheetsWith } from "../../../../../test/books/book";
import { surveiRumahSakit } from "../../../../../test/books/clean/layanan";
import { evaluasiSakip } from "../../../../../test/books/clean/organisasi";
import { sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

const renja = (mean: number, ...words: readonly [string, string]) =>
  sheetOf("E.81", [
    ["FORMULIR E.81 EVALUASI HASIL RENJA PERANGKAT DAERAH"],
    ["No", "Indikator Kinerja Program", "Target", "Realisasi", "Tingkat Capaian K (%)", "Tingkat Capaian Rp (%)"],
    [1, "Jalan dalam kondisi mantap", 75, 74.2, 98.93, 81],
    [2, "Drainase terbangun", 12, 11.4, 95, 80],
    [null, "Rata-rata capaian kinerja (%)", null, null, mean, 80.5],
    [null, "Predikat kinerja", null, null, ...words],
  ]);

ruleCases("predikat-salah", {
  tells: [
    ["a rank of Renja", renja(96.97, "Tinggi", "Tinggi"), ["error | E6 | Tinggi | Sangat Tinggi"]],
    ["a rank that is too high", renja(64.2, "Sedang", "Tinggi"), ["error | E6 | Sedang | Rendah"]],
    ["73,50 is BB and no A", sheetsWith(evaluasiSakip(), { D22: "A" }), ["error | D22 | A | BB"]],
    ["a grade in brackets", sheetsWith(evaluasiSakip(), { D22: "B (Baik)" }), ["error | D22 | B | BB"]],
    ["a grade of a service", sheetsWith(surveiRumahSakit(), { "Rekap!E16": "D" }), ["error | Rekap!E16 | D | B"]],
  ],
  silent: [
    ["the rank of the mean", renja(96.97, "Sangat tinggi", "Tinggi"), []],
    ["a scale of the office's own", renja(64.2, "Cukup", "Sangat Tinggi"), []],
    ["between two ranks as printed", renja(90.4, "Tinggi", "Tinggi"), []],
    ["the predicate of the value", sheetsWith(evaluasiSakip()), []],
    ["the grade of the score", sheetsWith(surveiRumahSakit()), []],
    ["a letter that is no class", sheetsWith(evaluasiSakip(), { B22: "Kelompok", D22: "A" }), []],
  ],
});
