import { matriks, tabel4 } from "../../../../../test/fixtures/lkjTables";
import { formula, sheetOf, withCell } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

const quartered = ["G4", "H4", "I4", "J4"].reduce((sheet, address, at) => withCell(sheet, address, 21.25 * (at + 1)), matriks);
/** Line 2194: targets, and nothing reached that they measure. */
const plan = sheetOf("Rencana Aksi", [
  ["Rencana Aksi Tahun 2024"],
  ["Kode IK", "Indikator Kinerja", "Target", "Target TW I", "Target TW II", "Target TW III", "Target TW IV"],
  ["C1.1", "Persentase Penyelesaian Kasus WNI di Luar Negeri", 85, 21.25, 42.5, 63.75, 85],
]);

/** The same with quarters calculated from a year's target, which somebody typed wrongly. */
const calculated = sheetOf("Rencana Aksi", [
  ["Rencana Aksi Tahun 2024"],
  ["Kode IK", "Indikator Kinerja", "Target", "Target TW I", "Target TW II", "Target TW III", "Target TW IV"],
  [
    "C1.1",
    "Persentase Penyelesaian Kasus WNI di Luar Negeri",
    86,
    ...[21.5, 43, 64.5, 86].map((value, at) => formula(`=C3*${at + 1}/4`, value)),
  ],
]);

ruleCases("target-triwulan", {
  tells: [
    [
      "both ways in one workbook, once (lines 2194, 2339)",
      [matriks, { ...quartered, name: "Rencana Aksi" }],
      ["info | Rencana Aksi!G4 | 21,25 | "],
    ],
    ["80 where 85 (flat) or 21,25 (a quarter of it) is usual", withCell(matriks, "G4", "80"), ["warning | G4 | 80 | 85"]],
    [
      "in an action plan the quarter's own share is expected",
      ["G4", "H4", "I4", "J4"].reduce((sheet, address, at) => withCell(sheet, address, [20, 42.5, 63.75, 85][at]!), matriks),
      ["warning | G4 | 20 | 21,25"],
    ],
  ],
  silent: [
    ["flat, as in the information matrix (line 2337)", matriks, []],
    ["k/4, as in the action plan: 21,25 - 42,5 - 63,75 - 85", quartered, []],
    ["the report's own two: an action plan by quarters of the target, the matrix flat (lines 2194, 2339)", [matriks, plan], []],
    ["quarters of a year's target that is wrong itself: told there, once", calculated, []],
    ["a table of the year", tabel4, []],
  ],
});
