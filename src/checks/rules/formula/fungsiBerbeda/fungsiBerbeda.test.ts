import { sheetsWith, snapshotOf, type Draft } from "../../../../../test/books/book";
import { rak } from "../../../../../test/books/clean/anggaran";
import { risiko, skmResponden } from "../../../../../test/books/clean/survei";
import { ruleCases } from "../../../../../test/support/ruleTester";

/** One sheet typed as it stands. */
const book = (cells: Draft["sheets"][number]["cells"]) =>
  snapshotOf({ id: "buku", sheets: [{ name: "Lembar", merges: [], cells }] }).sheets;

ruleCases("fungsi-berbeda", {
  tells: [
    ["a mean among sums", sheetsWith(rak(), { "RAK!I6": "=AVERAGE(I3:I5)" }), ["warning | I6 | =AVERAGE(I3:I5) | =SUM(I3:I5)"]],
    [
      "a mean in a row that is named for a total, with no formula around it",
      book([
        ["Program", "Anggaran"],
        ["A", 400],
        ["B", 600],
        ["Jumlah", "=AVERAGE(B2:B3)"],
      ]),
      ["warning | B4 | =AVERAGE(B2:B3) | =SUM(B2:B3)"],
    ],
    [
      "a sum in a row that is named for a mean",
      book([
        ["Indikator", "Capaian"],
        ["A", 98],
        ["B", 101],
        ["Rata-rata", "=SUM(B2:B3)"],
      ]),
      ["warning | B4 | =SUM(B2:B3) | =AVERAGE(B2:B3)"],
    ],
    ["a sum for a product", sheetsWith(risiko(), { "Risiko!E6": "=C6+D6" }), ["warning | E6 | =C6+D6 | =C6*D6"]],
  ],
  silent: [
    [
      "the mean of percentages beside a total of amounts",
      book([
        ["Program", "Anggaran", "Capaian"],
        ["A", 400, 98],
        ["B", 600, 101],
        ["Jumlah", "=SUM(B2:B3)", "=AVERAGE(C2:C3)"],
      ]),
      [],
    ],
    ["sums throughout", [...sheetsWith(rak()), ...sheetsWith(risiko())], []],
    ["a weighted row over a mean", sheetsWith(skmResponden()), []],
  ],
});
