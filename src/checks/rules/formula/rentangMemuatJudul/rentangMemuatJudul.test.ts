import { sheetsWith, snapshotOf, type Draft } from "../../../../../test/books/book";
import { anggaran, rak } from "../../../../../test/books/clean/anggaran";
import { ruleCases } from "../../../../../test/support/ruleTester";

/** One sheet typed as it stands. */
const book = (cells: Draft["sheets"][number]["cells"]) =>
  snapshotOf({ id: "buku", sheets: [{ name: "Lembar", merges: [], cells }] }).sheets;

ruleCases("rentang-memuat-judul", {
  tells: [
    [
      "totals side by side that begin at the heading of their group",
      book([
        ["Uraian", "Pagu", "Realisasi"],
        ["Belanja Pegawai", null, null],
        ["Gaji", 5, 4],
        ["Tunjangan", 1, 1],
        ["Jumlah", "=SUM(B2:B4)", "=SUM(C2:C4)"],
      ]),
      ["info | B5:C5 |  | "],
    ],
    [
      "a heading below the figures of another group",
      book([
        ["Gaji", 5],
        ["Belanja Barang", null],
        ["Perjalanan", 5],
        ["Rapat", 1],
        ["Jumlah", "=SUM(B2:B4)"],
      ]),
      ["info | B5 |  | "],
    ],
  ],
  silent: [
    [
      "a range that fits, and one that leaves room at its end",
      book([
        ["Uraian", "Pagu", "Realisasi"],
        ["Gaji", 5, 4],
        ["Tunjangan", 1, 1],
        [null, null, null],
        ["Jumlah", "=SUM(B2:B3)", "=SUM(C2:C4)"],
      ]),
      [],
    ],
    [
      "a first row that is not filled yet",
      book([
        ["Uraian", "Pagu", "Realisasi"],
        ["Gaji", 5, null],
        ["Tunjangan", 4, 2],
        ["Rapat", 3, 1],
        ["Jumlah", "=SUM(B2:B4)", "=SUM(C2:C4)"],
      ]),
      [],
    ],
    ["clean workbooks", [...sheetsWith(anggaran()), ...sheetsWith(rak())], []],
  ],
});
