import { sheetsWith } from "../../../../../test/books/book";
import { anggaran, rak } from "../../../../../test/books/clean/anggaran";
import { capaianDinas, ringkasan } from "../../../../../test/books/clean/kinerja";
import { kasus, renstra } from "../../../../../test/books/clean/lain";
import { risiko, skmResponden } from "../../../../../test/books/clean/survei";
import { ruleCases } from "../../../../../test/support/ruleTester";

ruleCases("rumus-berbeda", {
  tells: [
    ["a range that stops short", sheetsWith(kasus(), { "Kasus!D8": "=SUM(D3:D6)" }), ["warning | D8 | =SUM(D3:D6) | =SUM(D3:D7)"]],
    [
      "the row of another indicator",
      sheetsWith(capaianDinas(), { "Capaian!F7": "=E8/D7*100" }),
      ["warning | F7 | =E8/D7*100 | =E7/D7*100"],
    ],
    ["a ratio upside down", sheetsWith(capaianDinas(), { "Capaian!F5": "=D5/E5*100" }), ["warning | F5 | =D5/E5*100 | =E5/D5*100"]],
    ["a divisor that slipped", sheetsWith(kasus(), { "Kasus!F4": "=C4/C$7" }), ["warning | F4 | =C4/C$7 | =C4/C$8"]],
    ["a constant for a cell", sheetsWith(anggaran(), { "Anggaran!F9": "=D9/2300000000" }), ["warning | F9 | =D9/2300000000 | =D9/C9"]],
    ["a mean among sums", sheetsWith(rak(), { "RAK!I6": "=AVERAGE(I3:I5)" }), ["warning | I6 | =AVERAGE(I3:I5) | =SUM(I3:I5)"]],
    ["a sum for a product", sheetsWith(risiko(), { "Risiko!E6": "=C6+D6" }), ["warning | E6 | =C6+D6 | =C6*D6"]],
    ["a number over a sum at the end of the run", sheetsWith(renstra(), { "Matriks!H4": 880 }), ["warning | H4 | 880 | =SUM(H5:H7)"]],
    [
      "a text over a formula",
      sheetsWith(risiko(), { "Risiko!F4": "Tinggi" }),
      ['warning | F4 | Tinggi | =IF(E4>=15,"Tinggi",IF(E4>=8,"Sedang","Rendah"))'],
    ],
    ["another sheet's row", sheetsWith(ringkasan(), { "Ringkasan!C4": "=Data!D3" }), ["warning | Ringkasan!C4 | =Data!D3 | =Data!D4"]],
  ],
  silent: [
    ["filled throughout, subtotals and a running total among it", [...sheetsWith(anggaran()), ...sheetsWith(rak())], []],
    ["a weighted row over a mean", sheetsWith(skmResponden()), []],
    ["a growth in its first year", sheetsWith(rak(), { "RAK!C7": "=C6+0" }), []],
    [
      "every second row another formula",
      sheetsWith(capaianDinas(), { "Capaian!F5": "=E5*1", "Capaian!F7": "=E7*1", "Capaian!F9": "=E9*1" }),
      [],
    ],
    ["typed throughout", sheetsWith(kasus(), { "Kasus!E3": 14, "Kasus!E4": 15, "Kasus!E5": 27, "Kasus!E6": 5, "Kasus!E7": 9 }), []],
  ],
});
