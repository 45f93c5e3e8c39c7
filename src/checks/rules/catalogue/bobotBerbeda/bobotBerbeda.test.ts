import { tabel4 } from "../../../../../test/fixtures/lkjTables";
import { percent, sheetOf, shown, withCell } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

const plain = (...weights: readonly number[]) =>
  weights.reduce((sheet, weight, at) => withCell(sheet, `C${at + 5}`, shown(weight, "General")), tabel4);

/** Line 490: the perspectives' weights 40/30/30; the IKU of the internal perspective weigh exact thirds, printed 33,3 %. */
const thirds = (weight: number, places: number) =>
  sheetOf("B 2024", [
    ["Internal Business Process Perspective Tahun 2024"],
    ["Kode", "Indikator", "Bobot"],
    ["B1.1", "Indeks Penguatan Sistem Kelembagaan Pelayanan dan Pelindungan WNI di Luar Negeri", percent(weight, places)],
    ["B2.1", "Indeks Diplomasi Pelindungan WNI di Luar Negeri", percent(weight, places)],
    ["B3.1", "Indeks Pemanfaatan Sistem Informasi Pelayanan dan Pelindungan Terpadu Bagi WNI di Luar Negeri", percent(weight, places)],
  ]);

/** A performance agreement, of the four components of the super index or with the other perspectives beside them. */
const agreement = (...weights: readonly (number | null)[]) =>
  sheetOf("PK", [
    ["Perjanjian Kinerja Indeks Pelayanan dan Pelindungan WNI Tahun 2023"],
    ["Kode", "Indikator", "Bobot"],
    ...[
      ["C1.1", "Persentase Penyelesaian Kasus WNI di Luar Negeri"],
      ["B1.1", "Indeks Penguatan Sistem Kelembagaan Pelayanan dan Pelindungan WNI di Luar Negeri"],
      ["B2.1", "Indeks Diplomasi Pelindungan WNI di Luar Negeri"],
      ["B3.1", "Indeks Pemanfaatan Sistem Informasi Pelayanan dan Pelindungan Terpadu Bagi WNI di Luar Negeri"],
      ["L1.1", "Nilai Akuntabilitas Kinerja"],
    ]
      .slice(0, weights.length)
      .map(([code, name], at) => [code!, name!, weights[at] ?? null]),
  ]);

ruleCases("bobot-berbeda", {
  tells: [
    ["the weight of 2022 for B1.1", withCell(tabel4, "C6", percent(0.25, 0)), ["error | C6 | 25% | 20%"]],
    ["a weight that is off by digits nobody shows", withCell(tabel4, "C6", percent(0.2000123456789, 0)), ["error | C6 | 20,001% | 20%"]],
    ["20,4 % is not 20 %", withCell(tabel4, "C6", percent(0.204, 1)), ["error | C6 | 20,4% | 20,0%"]],
    ["a weight as a plain number", plain(40, 25, 25, 15), ["error | C6 | 25 | 20"]],
    ["an agreement of one index's components", agreement(0.4, 0.25, 0.25, 0.15), ["error | C4 | 0,25 | 0,2"]],
  ],
  silent: [
    ["the weights of the year", tabel4, []],
    ["weights as plain numbers", plain(40, 20, 25, 15), []],
    ["thirds printed as 33,3 %", thirds(0.333, 1), []],
    ["thirds as =1/3", thirds(1 / 3, 2), []],
    ["thirds typed as 33,33 %", thirds(0.3333, 2), []],
    ["an agreement that weighs in perspectives, whose weights of 2023 nobody printed", agreement(0.6, 0.3, 0.4, 0.3, 0.5), []],
    ["an empty weight", withCell(tabel4, "C6", null), []],
  ],
});
