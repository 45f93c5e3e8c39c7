import { tabel10, tabel4 } from "../../../../../test/fixtures/lkjTables";
import { percent, sheetOf, withCell } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

const coded = (code: string, name: string) =>
  sheetOf("2024", [
    ["Tahun 2024"],
    ["Kode", "Indikator", "Target"],
    [code, name, percent(0.85)],
    ["B1.1", "Indeks Penguatan Sistem Kelembagaan Pelayanan dan Pelindungan WNI di Luar Negeri", percent(0.975)],
  ]);

const tabel10Head = "A3";

ruleCases("kode-rancu", {
  tells: [
    ["a heading with it (line 537)", withCell(tabel10, tabel10Head, "IKU C.1.1.1"), [`info | ${tabel10Head} | C.1.1.1 | C1.1 / C1.1.1`]],
    [
      "C.1.1.1 stands for C1.1 and C1.1.1 (lines 537, 907)",
      coded("C.1.1.1", "Penyelesaian kasus"),
      ["warning | A3 | C.1.1.1 | C1.1 / C1.1.1"],
    ],
    [
      "the name of another indicator",
      withCell(tabel4, "B7", "B 3.1 Indeks Diplomasi Pelindungan WNI di Luar Negeri"),
      ["warning | B7 | B 3.1 | B2.1"],
    ],
  ],
  silent: [
    ["a heading with a code of one indicator", withCell(tabel10, tabel10Head, "IKU C1.1"), []],
    ["a name that settles the code", coded("C.1.1.1", "Persentase Kasus Khusus yang Diselesaikan"), []],
    ["codes and names that agree", tabel4, []],
  ],
});
