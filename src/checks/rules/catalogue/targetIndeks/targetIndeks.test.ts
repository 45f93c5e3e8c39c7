import { percent, sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

/** B1.1 and the two components it had in 2022 (lkj-pwni-2024 lines 365, 1070, 1072). */
const plan = (index: number) => [
  sheetOf("Indeks", [
    ["Perbandingan Capaian IKU Tahun 2022"],
    ["Kode", "Indikator", "Target"],
    ["B1.1", "Indeks Penguatan Sistem Kelembagaan Pelayanan dan Pelindungan WNI di Luar Negeri", index],
    ["B2.1", "Indeks Diplomasi Pelindungan WNI di Luar Negeri", 96.63],
  ]),
  sheetOf("Komponen", [
    ["Komponen IKU B1.1 Tahun 2022"],
    ["Kode", "Komponen", "Target"],
    ["B1.1.1", "Persentase Kerja Sama di Bidang Pelayanan dan Pelindungan WNI di Luar Negeri yang Ditandatangani", percent(0.967)],
    [
      "B1.1.3",
      "Persentase SDM K/L/I/Perwakilan RI yang Mendapatkan Sertifikat Pelatihan Peningkatan Kapasitas Bidang Pelayanan dan Pelindungan WNI di Luar Negeri",
      percent(0.977),
    ],
  ]),
];

ruleCases("target-indeks", {
  tells: [["below all of its components", plan(96.63), ["info | Indeks!C3 | 96,63 | "]]],
  silent: [
    ["between them", plan(97), []],
    ["as the lower of them", plan(96.7), []],
    ["without components", plan(96.63).slice(0, 1), []],
  ],
});
