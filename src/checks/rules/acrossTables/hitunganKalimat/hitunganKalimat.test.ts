import { sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

const table = (...sentences: string[]) =>
  sheetOf("Capaian", [
    ["PENGUKURAN KINERJA TAHUN 2026"],
    ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
    [1, "Indeks sistem merit", "indeks", 325, 331.5, 102],
    [2, "Indeks profesionalitas ASN", "indeks", 84, 82.32, 98],
    [3, "Persentase ASN bersertifikat", "%", 70, 73.5, 105],
    [4, "Indeks kepuasan layanan", "indeks", 3.5, 3.57, 102],
    [],
    ...sentences.map((sentence) => [sentence]),
  ]);

ruleCases("hitungan-kalimat", {
  tells: [
    ["more achieved than the table has", table("Dari 4 indikator, 4 mencapai target tahun ini."), ["warning | A8 | 4 | 3"]],
    ["numbers in words", table("Dari empat indikator, dua indikator mencapai target."), ["warning | A8 | 2 | 3"]],
    ["another number of indicators", table("Dari 5 indikator, 3 tercapai dan 2 tidak tercapai."), ["warning | A8 | 5 | 4"]],
    ["parts that make another whole", table("Dari 4 indikator, 3 tercapai dan 2 belum tercapai."), ["warning | A8 | 4 | 5"]],
    ["in English", table("Four of four indicators were achieved, and the year was good."), ["warning | A8 | 4 | 3"]],
    [
      "a share of two figures beside it",
      table("Jumlah penduduk terlayani 4.116 orang dari target 4.200 orang (96,00%)."),
      ["warning | A8 | 96,00 | 98,00"],
    ],
    [
      "a share before its whole",
      table("Realisasi anggaran Rp5.333,98 juta atau 98,66% dari pagu Rp5.505,75 juta."),
      ["warning | A8 | 98,66 | 96,88"],
    ],
    [
      "a part named behind its whole",
      table("Diterima 1.786 pengaduan, 1.506 di antaranya selesai (86,42%)."),
      ["warning | A8 | 86,42 | 84,32"],
    ],
  ],
  silent: [
    ["counts of the table", table("Dari 4 indikator, 3 indikator mencapai target dan 1 indikator tidak mencapai target."), []],
    ["counts in words", table("Tiga dari empat indikator kinerja mencapai target."), []],
    ["a share cut off and not rounded", table("Terealisasi 3,57 dari target 3,59 (99,44%)."), []],
    ["less is better", table("Rata-rata waktu 4 hari dari target 5 hari (120%)."), []],
    ["a rise", table("Dari 12 laporan, 10 selesai, atau naik 25 persen dari 8 laporan tahun lalu."), []],
    ["other things counted", table("Dari 12 rapat, 10 dihadiri dan 1 ditunda sampai bulan depan."), []],
  ],
});
