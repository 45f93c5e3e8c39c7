import { sheetsWith, snapshotOf, type Draft } from "../../../../../test/books/book";
import { kasus, renstra } from "../../../../../test/books/clean/lain";
import { risiko } from "../../../../../test/books/clean/survei";
import { ruleCases } from "../../../../../test/support/ruleTester";

/** One sheet typed as it stands. */
const book = (cells: Draft["sheets"][number]["cells"]) =>
  snapshotOf({ id: "buku", sheets: [{ name: "Lembar", merges: [], cells }] }).sheets;

ruleCases("ketikan-atas-rumus", {
  tells: [
    [
      "rows in one unit, among sums",
      book([
        ["No", "Program/Kegiatan", "Satuan", "Target (Rp)", "Target (K)", "TW I (Rp)", "TW I (K)", "TW II (Rp)"],
        ["1", "Program Sarana", "Orang", "=SUM(D3:D4)", 155, "=SUM(F3:F4)", "=SUM(G3:G4)", "=SUM(H3:H4)"],
        ["1.1", "Pengawasan", "Orang", 870, 60, 160, 10, 225],
        ["1.2", "Benih", "Orang", 1080, 95, 220, 18, 287],
      ]),
      ["warning | E2 | 155 | =SUM(E3:E4)"],
    ],
    ["a number over a sum at the end of the run", sheetsWith(renstra(), { "Matriks!H4": 880 }), ["warning | H4 | 880 | =SUM(H5:H7)"]],
    [
      "a text over a formula, and the right one: a wrong class is told as that",
      sheetsWith(risiko(), { "Risiko!F4": "Rendah" }),
      ['warning | F4 | Rendah | =IF(E4>=15,"Tinggi",IF(E4>=8,"Sedang","Rendah"))'],
    ],
    [
      "a broken number, with the reader's decimal sign",
      book([
        ["Kegiatan", "Pagu", "Realisasi", "Serapan"],
        ["Layanan", 1450, 1350, "=C2/B2"],
        ["Fasilitasi", 800, 780, 0.95],
        ["Pengawasan", 550, 520, "=C4/B4"],
        ["Pembinaan", 300, 270, "=C5/B5"],
      ]),
      ["warning | D3 | 0,95 | =C3/B3"],
    ],
    ["the right number", sheetsWith(kasus(), { "Kasus!E5": 27 }), ["warning | E5 | 27 | =C5-D5"]],
  ],
  silent: [
    [
      "a program in per cent over groups and tons, among sums of rupiah",
      book([
        ["No", "Program/Kegiatan", "Satuan", "Target (Rp)", "Target (K)", "TW I (Rp)", "TW I (K)", "TW II (Rp)"],
        ["1", "Program Sarana", "%", "=SUM(D3:D4)", 100, "=SUM(F3:F4)", "=SUM(G3:G4)", "=SUM(H3:H4)"],
        ["1.1", "Pengawasan", "Kelompok", 870, 60, 160, 10, 225],
        ["1.2", "Benih", "Ton", 1080, 95, 220, 18, 287],
      ]),
      [],
    ],
    [
      "a margin among sums of its kind",
      book([
        ["Pendapatan", 210, 211, "=SUM(B1:C1)"],
        ["Biaya", 167, 162, "=SUM(B2:C2)"],
        ["Marjin", 0.03, 0.07, 0.05],
        ["Laba", 7, 32, "=SUM(B4:C4)"],
        ["Laba bersih", 6, 30, "=SUM(B5:C5)"],
      ]),
      [],
    ],
    [
      "the highest mark above the marks",
      book([
        [100, 35],
        [90, "=A2*0.35"],
        [80, "=A3*0.35"],
        [70, "=A4*0.35"],
        [60, "=A5*0.35"],
      ]),
      [],
    ],
    [
      "among calculations with numbers alone",
      book([
        ["A", "=20+2"],
        ["B", 14],
        ["C", "=20+2"],
        ["D", "=20+2"],
      ]),
      [],
    ],
    ["typed throughout", sheetsWith(kasus(), { "Kasus!E3": 14, "Kasus!E4": 15, "Kasus!E5": 27, "Kasus!E6": 5, "Kasus!E7": 9 }), []],
    [
      "figures that the cells beside them are shares of",
      book([
        ["A", 3, "=B1/$H1", 4, "=D1/$H1", 5, "=F1/$H1", 12],
        ["B", 5, "=B2/$H2", 6, "=D2/$H2", 7, "=F2/$H2", 18],
      ]),
      [],
    ],
    [
      "the one of two units that was measured",
      book([
        ["Curie", "Becquerel"],
        ["=B2/37", 74],
        ["=B3/37", 111],
        [4, "=A4*37"],
        ["=B5/37", 185],
        ["=B6/37", 222],
      ]),
      [],
    ],
    [
      "numbering that begins again",
      book([
        [1, "a"],
        ["=A1+1", "b"],
        ["=A2+1", "c"],
        [1, "a"],
        ["=A4+1", "b"],
        ["=A5+1", "c"],
      ]),
      [],
    ],
    [
      "a record pasted with all its figures",
      book([
        ["A", 1, 2, "=B1+C1", "=B1*C1", "=B1-C1"],
        ["B", 3, 4, "=B2+C2", "=B2*C2", "=B2-C2"],
        ["C", 5, 6, 11, 30, -1],
        ["D", 7, 8, "=B4+C4", "=B4*C4", "=B4-C4"],
        ["E", 9, 10, "=B5+C5", "=B5*C5", "=B5-C5"],
      ]),
      [],
    ],
  ],
});
