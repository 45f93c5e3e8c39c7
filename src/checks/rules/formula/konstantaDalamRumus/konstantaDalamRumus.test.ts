import { percent, sheetsWith, snapshotOf, type Draft } from "../../../../../test/books/book";
import { anggaran } from "../../../../../test/books/clean/anggaran";
import { indeksTertimbang } from "../../../../../test/books/clean/kinerja";
import { ruleCases } from "../../../../../test/support/ruleTester";

/** One sheet typed as it stands. */
const book = (cells: Draft["sheets"][number]["cells"]) =>
  snapshotOf({ id: "buku", sheets: [{ name: "Lembar", merges: [], cells }] }).sheets;

ruleCases("konstanta-dalam-rumus", {
  tells: [
    ["a constant for a cell", sheetsWith(anggaran(), { "Anggaran!F9": "=D9/2300000000" }), ["warning | F9 | =D9/2300000000 | =D9/C9"]],
    ["something added", sheetsWith(indeksTertimbang(), { "Indeks!E4": "=C4*D4/100+1" }), ["warning | E4 | =C4*D4/100+1 | =C4*D4/100"]],
    [
      "a total that is made to fit",
      book([
        ["A", 4],
        ["B", 6],
        ["Jumlah", "=SUM(B1:B2)+5"],
      ]),
      ["warning | B3 | =SUM(B1:B2)+5 | "],
    ],
    [
      "in the place of a reference, in the last row",
      book([
        ["A", 4, 2, "=B1/C1"],
        ["B", 6, 2, "=B2/C2"],
        ["C", 8, 2, "=B3/C3"],
        ["D", 9, 3, "=B4/7"],
      ]),
      ["warning | D4 | =B4/7 | =B4/C4"],
    ],
  ],
  silent: [
    [
      "one more in every total",
      book([
        ["A", 4, 2, 3],
        ["B", 6, 2, 3],
        ["Jumlah dengan ketua", "=SUM(B1:B2)+1", "=SUM(C1:C2)+1", "=SUM(D1:D2)+1"],
      ]),
      [],
    ],
    [
      "as many digits as the figures of the row have",
      book([
        ["A", percent(0.9), percent(0.8), "=ROUND(B1-C1,4)"],
        ["B", percent(0.7), percent(0.8), "=ROUND(B2-C2,4)"],
        ["C", percent(0.6), percent(0.5), "=ROUND(B3-C3,4)"],
        ["D", 79.8, 78.76, "=ROUND(B4-C4,2)"],
      ]),
      [],
    ],
    [
      "a rate that its column has throughout",
      book([
        ["A", 5, "=B1*0.02", 6, "=D1*0.023", 7, "=F1*0.02"],
        [null, null, null, null, null, null, null],
        ["B", 5, "=B3*0.02", 6, "=D3*0.023", 7, "=F3*0.02"],
        [null, null, null, null, null, null, null],
        ["C", 5, "=B5*0.02", 6, "=D5*0.023", 7, "=F5*0.02"],
      ]),
      [],
    ],
    [
      "two months that were not measured throughout",
      book([
        ["Jan", 310, "=B1/61"],
        ["Feb", 300, "=B2/61"],
        ["Mar", 310, "=B3/1"],
        ["Apr", 290, "=B4/61"],
        ["Mei", 310, "=B5/18"],
        ["Jun", 280, "=B6/61"],
        ["Jul", 310, "=B7/61"],
      ]),
      [],
    ],
    ["none", [...sheetsWith(anggaran()), ...sheetsWith(indeksTertimbang())], []],
    [
      "the days of each month, typed into every formula",
      book([
        ["Jan", 310, "=B1/31"],
        ["Feb", 300, "=B2/28"],
        ["Mar", 310, "=B3/31"],
        ["Apr", 290, "=B4/30"],
        ["Mei", 310, "=B5/31"],
        ["Jun", 280, "=B6/29"],
        ["Jul", 310, "=B7/31"],
      ]),
      [],
    ],
  ],
});
