import { sheetsWith, snapshotOf, type Draft } from "../../../../../test/books/book";
import { anggaran, rak } from "../../../../../test/books/clean/anggaran";
import { capaianDinas } from "../../../../../test/books/clean/kinerja";
import { nilaiOrganisasi } from "../../../../../test/books/clean/organisasi";
import { ruleCases } from "../../../../../test/support/ruleTester";

/** One sheet typed as it stands. */
const book = (cells: Draft["sheets"][number]["cells"]) =>
  snapshotOf({ id: "buku", sheets: [{ name: "Lembar", merges: [], cells }] }).sheets;

ruleCases("rumus-berbeda", {
  tells: [
    [
      "another calculation between two that are the same",
      book([
        ["A", 4, 2, "=IF(C1=0,0,B1/C1)"],
        ["B", 6, 2, "=IF(C2=0,0,B2/C2)"],
        ["C", 8, 2, "=MAX(B3,C3)"],
        ["D", 9, 3, "=IF(C4=0,0,B4/C4)"],
        ["E", 9, 3, "=IF(C5=0,0,B5/C5)"],
      ]),
      ["warning | D3 | =MAX(B3,C3) | =IF(C3=0,0,B3/C3)"],
    ],
    [
      "shares added up below, where the totals of their row can be divided",
      book([
        ["A", 4, 3, "=C1/B1*100"],
        ["B", 6, 5, "=C2/B2*100"],
        ["C", 8, 8, "=C3/B3*100"],
        ["Jumlah", "=SUM(B1:B3)", "=SUM(C1:C3)", "=SUM(D1:D3)"],
      ]),
      ["warning | D4 | =SUM(D1:D3) | =C4/B4*100"],
    ],
    [
      "a sum of the rows above among products of typed figures",
      book([
        ["A", 4, 2, "=B1*C1"],
        ["B", 6, 2, "=B2*C2"],
        ["C", 8, 2, "=B3*C3"],
        ["D", 9, 3, "=SUM(D2:D3)"],
        ["E", 9, 3, "=B5*C5"],
      ]),
      ["warning | D4 | =SUM(D2:D3) | =B4*C4"],
    ],
    [
      "the formula of the next column, filled one column too far",
      book([
        ["A", 4, 2, "=B1*C1", '=IF(D1>9,"Tinggi","Rendah")'],
        ["B", 6, 2, "=B2*C2", '=IF(D2>9,"Tinggi","Rendah")'],
        ["C", 8, 2, '=IF(C3>9,"Tinggi","Rendah")', '=IF(D3>9,"Tinggi","Rendah")'],
        ["D", 9, 3, "=B4*C4", '=IF(D4>9,"Tinggi","Rendah")'],
        ["E", 9, 3, "=B5*C5", '=IF(D5>9,"Tinggi","Rendah")'],
      ]),
      ['warning | D3 | =IF(C3>9,"Tinggi","Rendah") | =B3*C3'],
    ],
  ],
  silent: [
    [
      "shares of a whole, which add up to one, and products that add up to an index",
      book([
        ["A", 4, "=B1/B$4", 2, "=C1*D1"],
        ["B", 6, "=B2/B$4", 3, "=C2*D2"],
        ["C", 8, "=B3/B$4", 4, "=C3*D3"],
        ["Jumlah", "=SUM(B1:B3)", "=SUM(C1:C3)", "=SUM(D1:D3)", "=SUM(E1:E3)"],
      ]),
      [],
    ],
    [
      "a subtotal of two columns, filled over both",
      book([
        ["A", 4, 2, 3, "=B1*C1", "=C1*D1"],
        ["B", 6, 2, 3, "=B2*C2", "=C2*D2"],
        ["C", 8, 2, 3, "=B3*C3", "=C3*D3"],
        ["Jumlah", null, null, null, "=SUM(E1:E3)", "=SUM(F1:F3)"],
        ["D", 9, 3, 3, "=B5*C5", "=C5*D5"],
        ["E", 9, 3, 3, "=B6*C6", "=C6*D6"],
      ]),
      [],
    ],
    ["perspectives that add up their indicators", sheetsWith(nilaiOrganisasi()), []],
    ["filled throughout", [...sheetsWith(anggaran()), ...sheetsWith(rak())], []],
    [
      "every second row another formula",
      sheetsWith(capaianDinas(), { "Capaian!F5": "=E5*1", "Capaian!F7": "=E7*1", "Capaian!F9": "=E9*1" }),
      [],
    ],
    [
      "the same calculation written otherwise",
      book([
        ["A", 4, 2, "=(B1)/C1*100"],
        ["B", 6, 2, "=B2/C2*100"],
        ["C", 8, 2, "=100*(B3/C3)"],
        ["D", 9, 3, "=+B4/C4*100"],
      ]),
      [],
    ],
  ],
});
