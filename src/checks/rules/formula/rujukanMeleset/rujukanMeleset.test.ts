import { sheetsWith, snapshotOf, type Draft } from "../../../../../test/books/book";
import { capaianDinas, ringkasan } from "../../../../../test/books/clean/kinerja";
import { kasus } from "../../../../../test/books/clean/lain";
import { ruleCases } from "../../../../../test/support/ruleTester";

/** One sheet typed as it stands. */
const book = (cells: Draft["sheets"][number]["cells"]) =>
  snapshotOf({ id: "buku", sheets: [{ name: "Lembar", merges: [], cells }] }).sheets;

ruleCases("rujukan-meleset", {
  tells: [
    [
      "the row of another indicator",
      sheetsWith(capaianDinas(), { "Capaian!F7": "=E8/D7*100" }),
      ["warning | F7 | =E8/D7*100 | =E7/D7*100"],
    ],
    ["a divisor that slipped", sheetsWith(kasus(), { "Kasus!F4": "=C4/C$7" }), ["warning | F4 | =C4/C$7 | =C4/C$8"]],
    ["another sheet's row", sheetsWith(ringkasan(), { "Ringkasan!C4": "=Data!D3" }), ["warning | Ringkasan!C4 | =Data!D3 | =Data!D4"]],
    [
      "a divisor that is not fixed",
      book([
        ["Jumlah", 200, null],
        ["A", 50, "=B2/$B$1"],
        ["B", 70, "=B3/B2"],
        ["C", 30, "=B4/$B$1"],
        ["D", 50, "=B5/$B$1"],
      ]),
      ["warning | C3 | =B3/B2 | =B3/$B$1"],
    ],
    [
      "one cell fixed where the others move",
      book([
        ["A", 50, 5, "=B1*C1"],
        ["B", 70, 6, "=B2*C2"],
        ["C", 30, 4, "=B3*$C$1"],
        ["D", 50, 3, "=B4*C4"],
      ]),
      ["warning | D3 | =B3*$C$1 | =B3*C3"],
    ],
  ],
  silent: [
    [
      "a total below a running column that ends above it",
      book([
        ["Bulan", "Realisasi", "Kumulatif", "%"],
        ["Januari", 98, "=B2", "=C2/$B$6"],
        ["Februari", 171, "=C2+B3", "=C3/$B$6"],
        ["Maret", 236, "=C3+B4", "=C4/$B$6"],
        ["April", 288, "=C4+B5", "=C5/$B$6"],
        ["Jumlah", "=SUM(B2:B5)", null, "=B6/B6"],
      ]),
      [],
    ],
    [
      "a column that is one further on in every row",
      book([1, 21, 34, 42].map((row) => ["F", "G", "H", "J", "K", "L", "M"].map((column) => `=Lain!${column}${row}`))),
      [],
    ],
    ["filled throughout", [...sheetsWith(capaianDinas()), ...sheetsWith(kasus())], []],
    [
      "a cell that is the same with or without $",
      book([
        ["A", 50, 5, "=B1*C1"],
        ["B", 70, 6, "=B2*C2"],
        ["C", 30, 4, "=$B3*C3"],
        ["D", 50, 3, "=B4*C4"],
      ]),
      [],
    ],
    [
      "the last row of every block takes the block's total",
      book([
        ["a", 1, 9, "=B1/$B$13"],
        ["b", 2, 9, "=B2/$B$13"],
        ["Jumlah", 3, 9, "=C3/$B$13"],
        ["a", 1, 9, "=B4/$B$13"],
        ["b", 2, 9, "=B5/$B$13"],
        ["Jumlah", 3, 9, "=C6/$B$13"],
        ["a", 1, 9, "=B7/$B$13"],
        ["b", 2, 9, "=B8/$B$13"],
        ["Jumlah", 3, 9, "=C9/$B$13"],
        ["a", 1, 9, "=B10/$B$13"],
        ["b", 2, 9, "=B11/$B$13"],
        [],
        ["Semua", 30],
      ]),
      [],
    ],
  ],
});
