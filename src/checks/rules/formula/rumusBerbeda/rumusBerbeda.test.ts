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
  ],
  silent: [
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
