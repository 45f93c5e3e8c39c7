import { tabel4, tabel5 } from "../../../../../test/fixtures/lkjTables";
import { sheetOf, withCell } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

ruleCases("kode-tak-dikenal", {
  tells: [
    ["a code nobody knows", withCell(tabel4, "B7", "B 2.9"), ["warning | B7 | B 2.9 | B2.1"]],
    [
      "a misspelt name",
      withCell(tabel4, "B7", "Indeks Diplomasi Pelindngan WNI di Luar Negri"),
      ["warning | B7 | Indeks Diplomasi Pelindngan WNI di Luar Negri | B2.1"],
    ],
  ],
  silent: [
    ["an older spelling: Perlindungan", withCell(tabel4, "B7", "B 2.1 Indeks Diplomasi Perlindungan WNI di Luar Negeri"), []],
    ["codes with blanks and points: C 1.1, B.3.1", tabel5, []],
    [
      "a foreign table",
      sheetOf("Anggaran", [
        ["Kode", "Uraian", "Realisasi"],
        ["521211", "Belanja Bahan", 1_000_000],
        ["524111", "Belanja Perjalanan Dinas", 2_000_000],
      ]),
      [],
    ],
  ],
});
