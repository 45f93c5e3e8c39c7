import { percent, sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

const scores = (fourth: number) =>
  sheetOf("Indeks", [
    ["Indeks Pelayanan Kantor 2024"],
    ["Kode", "Komponen", "Nilai"],
    ["K1", "Ketersediaan layanan", 82.4],
    ["K2", "Kecepatan layanan", 77.15],
    ["K3", "Kompetensi petugas", 90.2],
    ["K4", "Sarana dan prasarana", fourth],
    ["K5", "Penanganan pengaduan", 88],
  ]);

const shares = (second: number) =>
  sheetOf("Data", [
    ["Capaian Bidang 2024"],
    ["No", "Uraian", "Hasil"],
    [1, "Jalan mantap", percent(0.7925)],
    [2, "Rumah layak huni", percent(second)],
    [3, "Akses air minum", percent(0.938)],
  ]);

/** Convicts by country (Tabel 12 of lkj-pwni-2024): 147 of 157 in one. */
const countries = (first: number) =>
  sheetOf("Sebaran", [
    ["Sebaran Kasus 2024"],
    ["No", "Negara", "Persentase"],
    ...[first, 4 / 157, 3 / 157, 1 / 157, 1 / 157, 1 / 157].map((share, at) => [at + 1, `Negara ${"ABCDEF"[at]}`, percent(share)]),
  ]);

ruleCases("skala-campur", {
  tells: [
    ["a share among figures of 0-100", scores(0.6875), ["warning | C6 | 0,6875 | 68,75"]],
    ["a share that makes no whole with the others", countries(0.99), ["warning | C3 | 99% | 0,99%"]],
    ["92,1 in a percent cell", shares(92.1), ["warning | C4 | 9.210% | 92,1%"]],
  ],
  silent: [
    ["one scale", scores(68.75), []],
    ["percentages", shares(0.921), []],
    ["nearly all of a whole", countries(147 / 157), []],
    ["a small figure of its own", scores(1), []],
  ],
});
