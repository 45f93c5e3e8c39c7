import { percent, sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

const NAMES = ["Persentase jalan mantap", "Persentase rumah layak huni", "Persentase akses air minum"];
const table = (name: string, ...realisasi: number[]) =>
  sheetOf(name, [
    [`${name} Bidang Tahun 2024`],
    ["No", "Indikator", "Target", "Realisasi"],
    ...NAMES.map((each, at) => [at + 1, each, percent(0.9), percent(realisasi[at]!)]),
  ]);

/** A plan by years, its rows called by their program, and what came of it: other heads for one figure. */
const plan = (second: number) =>
  sheetOf("Rencana", [
    ["Rencana Kinerja dan Pendanaan 2023-2024"],
    ["Kode", "Program", "Indikator", "Target Kinerja", null],
    [null, null, null, "2023", "2024"],
    ...NAMES.map((each, at) => [`1.${at + 1}`, `Program bidang ${at + 1}`, each, 60 + at, at === 1 ? second : 70 + at]),
  ]);
const outcome = sheetOf("Capaian", [
  ["Capaian Indikator Tahun 2024"],
  ["No", "Indikator", "Target Akhir 2024", "Realisasi 2024"],
  ...NAMES.map((each, at) => [at + 1, `${each} (%)`, 70 + at, 68 + at]),
]);

ruleCases("dua-tabel", {
  tells: [
    ["other heads, the rows called by their program", [plan(17), outcome], ["warning | Capaian!C4 | 71 | 17"]],
    [
      "a summary that was left behind",
      [table("Data", 0.7925, 0.921, 0.938), table("Ringkasan", 0.7925, 0.921, 0.983)],
      ["warning | Ringkasan!D5 | 98,3% | 93,8%"],
    ],
  ],
  silent: [
    ["the same figures under other heads", [plan(71), outcome], []],
    ["the same figures", [table("Data", 0.7925, 0.921, 0.938), table("Ringkasan", 0.7925, 0.921, 0.938)], []],
    ["one decimal less", [table("Data", 0.7925, 0.9214, 0.938), table("Ringkasan", 0.7925, 0.921, 0.938)], []],
    ["two units", [table("Unit A", 0.7925, 0.921, 0.938), table("Unit B", 0.812, 0.877, 0.91)], []],
  ],
});
