import { sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

/** Respondents and total of the LKj's survey by element (lines 2415-2424). */
const survey = (fifth: number, head = "Unsur") =>
  sheetOf("Survei", [
    ["Survei Pelayanan Tahun 2024"],
    ["No", head, "Responden", "Total Nilai"],
    [1, "Persyaratan", 1629, 6195],
    [2, "Prosedur", 1629, 6215],
    [3, "Waktu", 1629, 6145],
    [4, "Biaya", 1629, 6306],
    [5, "Produk", fifth, 6090],
    [6, "Kompetensi", 1629, 6217],
  ]);

ruleCases("responden-berbeda", {
  tells: [["31 blank answers (line 2420)", survey(1598), ["warning | C7 | 1.598 | 1.629"]]],
  silent: [
    ["all answered by all", survey(1629), []],
    ["respondents of units", survey(1598, "Unit Layanan"), []],
  ],
});
