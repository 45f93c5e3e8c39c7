import { sheetsWith, snapshotOf, type Draft } from "../../../../../test/books/book";
import { anggaran, rak } from "../../../../../test/books/clean/anggaran";
import { kasus } from "../../../../../test/books/clean/lain";
import { ruleCases } from "../../../../../test/support/ruleTester";

/** One sheet typed as it stands. */
const book = (cells: Draft["sheets"][number]["cells"]) =>
  snapshotOf({ id: "buku", sheets: [{ name: "Lembar", merges: [], cells }] }).sheets;

ruleCases("jumlah-terpotong", {
  tells: [
    ["a range that stops short", sheetsWith(kasus(), { "Kasus!D8": "=SUM(D3:D6)" }), ["warning | D8 | =SUM(D3:D6) | =SUM(D3:D7)"]],
    [
      "a row put in, and one of four columns extended",
      book([
        ["Kas", 5, 6, 7, 8],
        ["Piutang", 1, 2, 3, 4],
        ["Pajak", 0, 0, 2, 0],
        ["Jumlah", "=SUM(B1:B2)", "=SUM(C1:C2)", "=SUM(D1:D3)", "=SUM(E1:E2)"],
      ]),
      ["warning | B4 | =SUM(B1:B2) | =SUM(B1:B3)", "warning | C4 | =SUM(C1:C2) | =SUM(C1:C3)", "warning | E4 | =SUM(E1:E2) | =SUM(E1:E3)"],
    ],
    [
      "a row's total that begins a column late",
      book([
        ["A", 5, 6, 7, "=SUM(B1:D1)"],
        ["B", 1, 2, 3, "=SUM(C2:D2)"],
        ["C", 3, 0, 2, "=SUM(B3:D3)"],
      ]),
      ["warning | E2 | =SUM(C2:D2) | =SUM(B2:D2)"],
    ],
  ],
  silent: [
    ["nothing is left out", [...sheetsWith(kasus()), ...sheetsWith(anggaran()), ...sheetsWith(rak())], []],
    [
      "what is left out is blank",
      book([
        ["Kas", 5, 6, 7],
        ["Piutang", 1, 2, 3],
        ["Pajak", null, null, 2],
        ["Jumlah", "=SUM(B1:B2)", "=SUM(C1:C2)", "=SUM(D1:D3)"],
      ]),
      [],
    ],
    [
      "a total of another block in the same row",
      book([
        [2022, 5, 6, null, null],
        ["Piutang", 1, 2, 8, 9],
        ["Pajak", 2, 2, 2, 4],
        ["Jumlah", "=SUM(B1:B3)", "=SUM(C1:C3)", "=SUM(D2:D3)", "=SUM(E2:E3)"],
      ]),
      [],
    ],
  ],
});
