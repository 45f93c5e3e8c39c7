import { tabel4 } from "../../fixtures/lkjTables";
import { percent, sheetOf, withCell } from "../../fixtures/sheets";
import { ruleCases } from "./cases";

const column = (...realisasi: (number | ReturnType<typeof percent>)[]) =>
  sheetOf("2024", [
    ["Tahun 2024"],
    ["Kode", "Indikator", "Realisasi"],
    ["C1.1", "Persentase Kasus WNI di Luar Negeri yang Diselesaikan", realisasi[0]!],
    ["B1.1", "Indeks Penguatan Sistem Kelembagaan Pelayanan dan Pelindungan WNI di Luar Negeri", realisasi[1]!],
    ["B2.1", "Indeks Diplomasi Pelindungan WNI di Luar Negeri", realisasi[2]!],
  ]);

ruleCases("satuan-campur", {
  tells: [
    ["0,8452 among 100 and 96,8", column(0.8452, 100, 96.8), ["warning | C3 | 0,8452 | 84,52"]],
    ["a percent cell among plain numbers", column(percent(0.8452), 100, 96.8), ["info | C4 | 100 | "]],
  ],
  silent: [
    ["all 0-100", column(84.52, 100, 96.8), []],
    ["all 0-1", column(0.8452, 1, 0.968), []],
    ["all percent", column(percent(0.8452), percent(1), percent(0.968)), []],
    ["3,95 on a scale of 4 is its own unit", sheetOf("2024", [["Tahun 2024"], ["Kode", "Indikator", "Realisasi"], ["B3.1.1", "Pemanfaatan Sistem Informasi", 89.91], ["B3.1.2", "Tingkat kepuasan pengguna", 3.95], ["B3.1.3", "Persentase Peningkatan SDM", 105.9]]), []],
    ["the target of the index as 93 below percentages (line 343)", withCell(tabel4, "E11", 93), []],
  ],
});
