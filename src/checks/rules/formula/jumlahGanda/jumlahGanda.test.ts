import { sheetsWith, snapshotOf, type Draft } from "../../../../../test/books/book";
import { anggaran, rak } from "../../../../../test/books/clean/anggaran";
import { formula, sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

/** One sheet typed as it stands. */
const book = (cells: Draft["sheets"][number]["cells"]) =>
  snapshotOf({ id: "buku", sheets: [{ name: "Lembar", merges: [], cells }] }).sheets;

ruleCases("jumlah-ganda", {
  tells: [
    [
      "a total over subtotals and their parts",
      book([
        ["Gaji", 10],
        ["Honor", 4],
        ["Belanja pegawai", "=SUM(B1:B2)"],
        ["Kertas", 3],
        ["Tinta", 2],
        ["Belanja barang", "=SUM(B4:B5)"],
        ["Jumlah", "=SUM(B1:B6)"],
      ]),
      ["error | B7 | =SUM(B1:B6) | "],
    ],
  ],
  silent: [
    [
      "SUBTOTAL passes over others of its kind",
      sheetOf("Lembar", [
        ["Gaji", 10],
        ["Honor", 4],
        ["Belanja pegawai", formula("=SUBTOTAL(9,B1:B2)", 14)],
        ["Kertas", 3],
        ["Jumlah", formula("=SUBTOTAL(9,B1:B4)", 17)],
      ]),
      [],
    ],
    [
      "half of it, as accountants write",
      book([
        ["Gaji", 10],
        ["Honor", 4],
        ["Belanja pegawai", "=SUM(B1:B2)"],
        ["Jumlah", "=SUM(B1:B3)/2"],
      ]),
      [],
    ],
    ["the subtotals alone", [...sheetsWith(anggaran()), ...sheetsWith(rak())], []],
  ],
});
