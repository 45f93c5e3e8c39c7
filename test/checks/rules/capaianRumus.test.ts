import { tabel4, tabel4Formulas } from "../../fixtures/lkjTables";
import { formula, percent, sheetOf, withCell } from "../../fixtures/sheets";
import { ruleCases } from "./cases";

/** 93,104 from the printed components, 93,1017... from unrounded ones: the report prints 93,10 for both. */
const rounded = (realisasi: number, capaian: number, typed = false) =>
  sheetOf("2024", [
    ["Tahun 2024"],
    ["Kode", "Indikator", "Target", "Realisasi", "Capaian"],
    ["IPPWNI", "Indeks Pelayanan dan Pelindungan WNI di Luar Negeri", percent(0.93), formula("=Masukan!F4/100", realisasi, "0.00%"), typed ? percent(capaian) : formula("=Masukan!G4", capaian, "0.00%")],
  ]);

ruleCases("capaian-rumus", {
  tells: [
    ["last year's 102,16 (line 326)", withCell(tabel4, "E12", percent(1.0216)), ["error | E12 | 102,16% | 100,11%"]],
    ["truncated: 100,10 as the LKj prints it (line 344)", tabel4, ["info | E12 | 100,10% | 100,11%"]],
    ["a formula that divides by another cell", withCell(tabel4Formulas, "F9", formula("=F7/E3", 0.93104 / 0.85, "0.00%")), ["error | F9 | 109,53% | 100,11%"]],
  ],
  silent: [
    ["realisasi / target", tabel4Formulas, []],
    ["from the rounded realisasi where the cell holds the unrounded one", rounded(0.9310175258393642, 0.93104 / 0.93), []],
    ["from the unrounded realisasi where the cell holds the rounded one", rounded(0.931, 0.9310175258393642 / 0.93), []],
    ["the same, pasted as a value", rounded(0.9310175258393642, 0.93104 / 0.93, true), []],
    ["capped at 120 %", sheetOf("2022", [["Tahun 2022"], ["Kode", "Indikator", "Target", "Realisasi", "Capaian"], ["B3.1.1", "Pemanfaatan Sistem Informasi", percent(0.9535), percent(1.2998), percent(1.2)]]), []],
    ["no realisasi yet", sheetOf("2024", [["Tahun 2024"], ["Kode", "Indikator", "Target", "Realisasi", "Capaian"], ["C1.1", "Persentase Kasus", percent(0.85), null, null]]), []],
  ],
});
