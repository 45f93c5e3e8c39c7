import { percent, sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

/** Goals of the national plan and the comparison with them (lkj-pwni-2024 lines 238-243, 599-601). */
const plan = (target: number, head = "Target 2024 (RKP 2024)") => [
  sheetOf("Sasaran", [
    ["Sasaran dan Indikator Pembangunan Tahun 2024"],
    ["PN/PP/KP/ProP", "Sasaran", "Indikator", "Target"],
    ["07.02 PP: Kebijakan", "01 - Meningkatnya pelayanan", "01 - Persentase Layanan yang Diselesaikan Tepat Waktu", percent(0.85, 0)],
    ["07.02.01 KP: Penguatan", "01 - Menguatnya pelindungan", "02 - Jumlah Pos Pelayanan yang Dibangun di Daerah", 12],
  ]),
  sheetOf("Perbandingan", [
    ["Perbandingan Capaian dengan Target Nasional"],
    ["No", "Sasaran Program", head, "Realisasi Kinerja", "Capaian"],
    [1, "01. Persentase Layanan yang Diselesaikan Tepat Waktu", percent(target, 0), percent(0.8452), percent(0.8452 / target)],
  ]),
];

ruleCases("target-nasional", {
  tells: [["85 in one table and 82 in the other", plan(0.82), ["warning | Perbandingan!C3 | 82% | 85%"]]],
  silent: [
    ["one target", plan(0.85), []],
    ["a target of the unit's own", plan(0.82, "Target PK 2024"), []],
    ["one table", plan(0.82).slice(1), []],
  ],
});
