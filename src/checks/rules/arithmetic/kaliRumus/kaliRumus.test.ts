import { tabel17, tabel4, tabel4Formulas } from "../../../../../test/fixtures/lkjTables";
import { percent, sheetOf, withCell } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

const onScale = (times: number, places = 2) =>
  sheetOf("B3.1 2024", [
    ["Tahun 2024"],
    ["Kode", "Komponen", "Bobot", "Realisasi", "B x R"],
    ["B3.1.2", "Tingkat kepuasan pengguna", percent(0.4, 0), 3.95, percent(times, places)],
  ]);

ruleCases("kali-rumus", {
  tells: [
    ["the class 4 for 3,95 of 4 (line 1552)", onScale(0.4, 0), ["warning | E3 | 40% | 39,5%"]],
    ["digits swapped", withCell(tabel4, "F5", percent(0.3831)), ["error | F5 | 38,31% | 33,81%"]],
    ["a row of the LKj: 30 % x 100 % printed 35 % (line 1052)", tabel17, ["error | F6 | 35% | 30%"]],
    ["weight x capaian: 40 % x 99,44 %", withCell(tabel4, "F5", percent(0.3978)), ["error | F5 | 39,78% | 33,81%"]],
    ["3,95 taken as it stands, not as a share of 4", onScale(0.0158), ["error | E3 | 1,58% | 39,50%"]],
  ],
  silent: [
    ["4 out of 4", withCell(onScale(0.4, 0), "D3", 4), []],
    ["Tabel 4 as printed", tabel4, []],
    ["calculated", tabel4Formulas, []],
    ["40 % of 3,95 out of 4", onScale(0.395), []],
    ["no realisasi yet", withCell(withCell(tabel4, "D5", null), "F5", null), []],
  ],
});
