import { sheetsWith, snapshotOf, type Draft } from "../../../../../test/books/book";
import { rak } from "../../../../../test/books/clean/anggaran";
import { ruleCases } from "../../../../../test/support/ruleTester";

/** One sheet typed as it stands. */
const book = (cells: Draft["sheets"][number]["cells"]) =>
  snapshotOf({ id: "buku", sheets: [{ name: "Lembar", merges: [], cells }] }).sheets;

ruleCases("suku-tertinggal", {
  tells: [
    [
      "a shift that is not added",
      book([
        ["Unit", "Awal", "Geser", "Akhir"],
        ["A", 30, 4, "=B2+C2"],
        ["B", 25, 2, "=B3+C3"],
        ["C", 12, 1, "=B4+C4"],
        ["D", 40, "-", "=B5"],
      ]),
      ["warning | D5 | =B5 | =B5+C5"],
    ],
    [
      "one of three parts",
      book([
        ["A", 1, 2, 3, "=B1+C1+D1"],
        ["B", 4, 5, 6, "=B2+C2+D2"],
        ["C", 7, 8, 9, "=B3+D3"],
        ["D", 1, 5, 9, "=B4+C4+D4"],
      ]),
      ["warning | E3 | =B3+D3 | =B3+C3+D3"],
    ],
  ],
  silent: [
    [
      "a rate is measured anew each quarter",
      book([
        ["Indikator", "Satuan", "TW I", "TW II", "TW III", "TW IV", "Tahun"],
        ["Jalan mantap", "%", 70.8, 71.4, 72.9, 74.2, "=F2"],
        ["Drainase terbangun", "km", 1.5, 3.2, 4.1, 2.6, "=C3+D3+E3+F3"],
        ["Rumah layak huni", "unit", 25, 48, 60, 41, "=C4+D4+E4+F4"],
        ["Dokumen tata ruang", "dokumen", 0, 1, 0, 1, "=C5+D5+E5+F5"],
      ]),
      [],
    ],
    ["a running total begins with its first figure", sheetsWith(rak()), []],
    [
      "the same summands in another order",
      book([
        ["A", 1, 2, 3, "=B1+C1+D1"],
        ["B", 4, 5, 6, "=B2+C2+D2"],
        ["C", 7, 8, 9, "=D3+C3+(B3)"],
        ["D", 1, 5, 9, "=B4+C4+D4"],
      ]),
      [],
    ],
  ],
});
