import { percent, sheetOf, withCell } from "../../../../../test/fixtures/sheets";
import { findingsOf, ruleCases } from "../../../../../test/support/ruleTester";

const NAMES = [
  ["C1.1", "Persentase Kasus WNI di Luar Negeri yang Diselesaikan"],
  ["B1.1", "Indeks Penguatan Sistem Kelembagaan Pelayanan dan Pelindungan WNI di Luar Negeri"],
  ["B2.1", "Indeks Diplomasi Pelindungan WNI di Luar Negeri"],
  ["B3.1", "Indeks Pemanfaatan Sistem Informasi Pelayanan dan Pelindungan Terpadu Bagi WNI di Luar Negeri"],
] as const;

/** A table of a year the catalogue does not know, so that no single weight is told: only their sum can be checked. */
const table = (weights: readonly number[], total?: number) =>
  sheetOf("Rencana", [
    ["Indeks Pelayanan dan Pelindungan WNI di Luar Negeri Tahun 2031"],
    ["Kode", "Komponen", "Bobot"],
    ...NAMES.map(([code, name], at) => [code, name, percent(weights[at]!, 0)]),
    ...(total === undefined ? [] : [[null, "Jumlah", percent(total, 0)]]),
  ]);

/** The indicators of one perspective, each as heavy as the others. */
const thirds = (weight: number) =>
  sheetOf("Peta", [
    ["Peta Strategi Tahun 2031"],
    ["Kode", "Indikator", "Bobot"],
    ...NAMES.slice(1).map(([code, name]) => [code, name, percent(weight, 1)]),
  ]);

ruleCases("bobot-jumlah", {
  tells: [
    ["three thirds written as 33,3 % (lkj-pwni-2024 lines 293-295)", thirds(0.333), ["info | C3:C5 | 99,9% | 100%"]],
    ["weights that make 95 %", table([0.4, 0.2, 0.25, 0.1]), ["error | C3:C6 | 95% | 100%"]],
    ["weights that make 105 %, told at the total", table([0.4, 0.25, 0.25, 0.15], 1.05), ["error | C7 | 105% | 100%"]],
    ["a total that is not the sum", table([0.4, 0.2, 0.25, 0.15], 0.95), ["error | C7 | 95% | 100%"]],
  ],
  silent: [
    ["thirds with all their digits", thirds(1 / 3), []],
    ["weights that make 100 %", table([0.4, 0.2, 0.25, 0.15], 1), []],
    [
      "a weight that is told by itself",
      withCell(table([0.4, 0.2, 0.25, 0.1]), "A1", "Indeks Pelayanan dan Pelindungan WNI di Luar Negeri Tahun 2024"),
      [],
    ],
    ["a weight still missing", withCell(table([0.4, 0.2, 0.25, 0.15]), "C6", null), []],
  ],
});

test("a component listed twice is named", () => {
  const twice = sheetOf("Rencana", [
    ["Indeks Pelayanan dan Pelindungan WNI di Luar Negeri Tahun 2031"],
    ["Kode", "Komponen", "Bobot"],
    ...[...NAMES, NAMES[3]].map(([code, name], at) => [code, name, percent([0.4, 0.2, 0.25, 0.15, 0.15][at]!, 0)]),
  ]);
  expect(findingsOf("bobot-jumlah", twice)).toEqual(["error | C3:C7 | 115% | 100%"]);
});
