import { matriks, tabel4 } from "../../../../../test/fixtures/lkjTables";
import { formula, sheetOf, withCell, type FixtureCell } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

const quartered = ["G4", "H4", "I4", "J4"].reduce((sheet, address, at) => withCell(sheet, address, 21.25 * (at + 1)), matriks);
/** Line 2194: targets by quarter, and nothing reached that they measure. */
const planOf = (annual: number, quarters: readonly FixtureCell[]) =>
  sheetOf("Rencana Aksi", [
    ["Rencana Aksi Tahun 2024"],
    ["Kode IK", "Indikator Kinerja", "Target", "Target TW I", "Target TW II", "Target TW III", "Target TW IV"],
    ["C1.1", "Persentase Penyelesaian Kasus WNI di Luar Negeri", annual, ...quarters],
  ]);
const typed = planOf(85, [21.25, 42.5, 63.75, 85]);
const calculated = (annual: number) =>
  planOf(
    annual,
    [1, 2, 3, 4].map((quarter) => formula(`=C3*${quarter}/4`, (annual * quarter) / 4)),
  );

ruleCases("target-triwulan", {
  tells: [
    [
      "both ways in one workbook, once (lines 2194, 2339)",
      [matriks, { ...quartered, name: "Rencana Aksi" }],
      ["info | Rencana Aksi!G4 | 21,25 | "],
    ],
    ["an action plan typed beside the flat matrix (lines 2194, 2339)", [matriks, typed], ["info | Rencana Aksi!D3 | 21,25 | "]],
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
    ["an action plan that calculates its quarters beside the flat matrix", [matriks, calculated(85)], []],
    ["quarters of a year's target that is wrong itself: told there, once", calculated(86), []],
    ["a table of the year", tabel4, []],
  ],
});
