import { percent, sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

const NAMES = ["Persentase jalan mantap", "Persentase rumah layak huni", "Persentase akses air minum"];
const table = (name: string, ...realisasi: number[]) =>
  sheetOf(name, [
    [`${name} Bidang Tahun 2024`],
    ["No", "Indikator", "Target", "Realisasi"],
    ...NAMES.map((each, at) => [at + 1, each, percent(0.9), percent(realisasi[at]!)]),
  ]);

ruleCases("dua-tabel", {
  tells: [
    [
      "a summary that was left behind",
      [table("Data", 0.7925, 0.921, 0.938), table("Ringkasan", 0.7925, 0.921, 0.983)],
      ["warning | Ringkasan!D5 | 98,3% | 93,8%"],
    ],
  ],
  silent: [
    ["the same figures", [table("Data", 0.7925, 0.921, 0.938), table("Ringkasan", 0.7925, 0.921, 0.938)], []],
    ["one decimal less", [table("Data", 0.7925, 0.9214, 0.938), table("Ringkasan", 0.7925, 0.921, 0.938)], []],
    ["two units", [table("Unit A", 0.7925, 0.921, 0.938), table("Unit B", 0.812, 0.877, 0.91)], []],
  ],
});
