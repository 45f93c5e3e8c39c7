import { sheetsWith, snapshotOf, type Draft } from "../../../../../test/books/book";
import { anggaran, rak } from "../../../../../test/books/clean/anggaran";
import { kasus } from "../../../../../test/books/clean/lain";
import { ruleCases } from "../../../../../test/support/ruleTester";

/** One sheet typed as it stands. */
const book = (cells: Draft["sheets"][number]["cells"]) =>
  snapshotOf({ id: "buku", sheets: [{ name: "Lembar", merges: [], cells }] }).sheets;

ruleCases("jumlah-tidak-seragam", {
  tells: [
    [
      "half of a row over other rows than the other half",
      book([
        ["Pendapatan", null, null, null, null],
        ["Pajak", 5, 6, 7, 8],
        ["Retribusi", 1, 2, 3, 4],
        [null, null, null, null, null],
        ["Jumlah", "=SUM(B2:B3)", "=SUM(C2:C3)", "=SUM(D2:D4)", "=SUM(E2:E4)"],
      ]),
      ["warning | B5:E5 |  | "],
    ],
    [
      "three of nine",
      book([
        ["A", 1, null, "=SUM(B1:C1)"],
        ["B", 2, null, "=SUM(B2:C2)"],
        ["C", null, 5, "=SUM(C3:C3)"],
        ["D", null, 6, "=SUM(C4:C4)"],
        ["E", null, 6, "=SUM(C5:C5)"],
        ["F", 3, null, "=SUM(B6:C6)"],
        ["G", 4, 4, "=SUM(B7:C7)"],
        ["H", 4, 4, "=SUM(B8:C8)"],
        ["I", 4, 4, "=SUM(B9:C9)"],
      ]),
      ["warning | D3:D5 |  | "],
    ],
  ],
  silent: [
    [
      "two beside each other",
      book([
        ["Pajak", 5, 6],
        ["Retribusi", 1, 2],
        [null, null, null],
        ["Jumlah", "=SUM(B1:B2)", "=SUM(C1:C3)"],
      ]),
      [],
    ],
    ["all alike", [...sheetsWith(kasus()), ...sheetsWith(anggaran()), ...sheetsWith(rak())], []],
    [
      "counts and shares by turns",
      book([
        ["A", 1, 0.5, 1, 0.5, 1, 0.5],
        ["B", 1, 0.5, 1, 0.5, 1, 0.5],
        [],
        [null, "=SUM(B1:B2)", "=SUM(C1:C3)", "=SUM(D1:D2)", "=SUM(E1:E3)", "=SUM(F1:F2)", "=SUM(G1:G3)"],
      ]),
      [],
    ],
  ],
});
