import { sheetsWith, snapshotOf, type Draft } from "../../../../../test/books/book";
import { anggaran, rak } from "../../../../../test/books/clean/anggaran";
import { kasus } from "../../../../../test/books/clean/lain";
import { ruleCases } from "../../../../../test/support/ruleTester";

/** One sheet typed as it stands. */
const book = (cells: Draft["sheets"][number]["cells"]) =>
  snapshotOf({ id: "buku", sheets: [{ name: "Lembar", merges: [], cells }] }).sheets;

ruleCases("rentang-berbeda", {
  tells: [
    [
      "a sum of the rows above among sums of each row",
      book([
        ["A", 4, 2, "=SUM(B1:C1)"],
        ["B", 6, 2, "=SUM(B2:C2)"],
        ["C", 8, 2, "=SUM(D1:D2)"],
        ["D", 9, 3, "=SUM(B4:C4)"],
        ["E", 9, 3, "=SUM(B5:C5)"],
      ]),
      ["warning | D3 | =SUM(D1:D2) | =SUM(B3:C3)"],
    ],
    [
      "a mean that ends a column early",
      book([
        ["Tahun", 2021, 2022, 2023, "Rata-rata"],
        ["A", 3, 4, null, "=AVERAGE(B2:D2)"],
        ["B", 5, 6, null, "=AVERAGE(B3:D3)"],
        ["C", 2, 4, null, "=AVERAGE(B4:C4)"],
        ["D", 7, 9, null, "=AVERAGE(B5:D5)"],
        ["E", 1, 2, null, "=AVERAGE(B6:D6)"],
      ]),
      ["warning | E4 | =AVERAGE(B4:C4) | =AVERAGE(B4:D4)"],
    ],
  ],
  silent: [
    [
      "a subtotal of typed subtotals",
      book([
        ["A", 4, 2, "=SUM(B1:C1)"],
        ["B", 6, 2, "=SUM(B2:C2)"],
        ["Jumlah", 10, 4, "=SUM(D1:D2)"],
        ["D", 9, 3, "=SUM(B4:C4)"],
        ["E", 9, 3, "=SUM(B5:C5)"],
      ]),
      [],
    ],
    ["filled throughout, subtotals and a running total among it", [...sheetsWith(anggaran()), ...sheetsWith(rak())], []],
    ["one that leaves a figure out is jumlah-terpotong", sheetsWith(kasus(), { "Kasus!D8": "=SUM(D3:D6)" }), []],
    [
      "a range written out as a sum of its cells",
      book([
        ["A", 3, 4, 5, "=SUM(B1:D1)"],
        ["B", 5, 6, 7, "=SUM(B2:D2)"],
        ["C", 2, 4, 3, "=B3+C3+D3"],
        ["D", 7, 9, 1, "=SUM(B4:D4)"],
        ["E", 1, 2, 2, "=SUM(B5:D5)"],
      ]),
      [],
    ],
  ],
});
