import { sheetsWith, snapshotOf, type Draft } from "../../../../../test/books/book";
import { anggaran, rak } from "../../../../../test/books/clean/anggaran";
import { indeksTertimbang } from "../../../../../test/books/clean/kinerja";
import { formasi, kasus, pelatihan } from "../../../../../test/books/clean/lain";
import { ifas } from "../../../../../test/books/clean/survei";
import { ruleCases } from "../../../../../test/support/ruleTester";

/** Amounts as a finance office types them (31-jumlah-salah-teks of the field): texts with ",-" behind. */
const amounts: Draft = {
  id: "teks",
  sheets: [
    {
      name: "Anggaran",
      merges: [],
      cells: [
        ["Pagu dan realisasi"],
        ["No", "Kegiatan", "Pagu (Rp)", "Realisasi (Rp)", "%"],
        [1, "Belanja Pegawai", "2.410.500.000,-", "1.772.000.000,-", "73.51"],
        [2, "Belanja Barang", "905.300.000,-", "900.100.000,-", "99.43"],
        [3, "Belanja Modal", "0,-", "0,-", "0"],
        [null, "JUMLAH", "3.319.800.000,-", "2.672.100.000,-", "80.49"],
      ],
    },
  ],
};

/** A program in per cent over activities in groups and tons, its rupiah added up: formulir E.81. */
const evaluasi = (): Draft => ({
  id: "e81",
  sheets: [
    {
      name: "E81",
      merges: [],
      cells: [
        ["Formulir E.81"],
        ["No", "Program/Kegiatan", "Satuan", "Target 2023 (K)", "Target 2023 (Rp)", "TW I (K)", "TW I (Rp)", "TW II (K)", "TW II (Rp)"],
        ["1", "Program Sarana", "%", 100, 1950, 20, 380, 30, 512],
        ["1.1", "Pengawasan", "Kelompok", 60, 870, 10, 160, 18, 225],
        ["1.2", "Benih", "Ton", 95, 1080, 18, 220, 27, 287],
        ["2", "Program Penyuluhan", "Orang", 90, 655, 22, 121, 23, 168],
        ["2.1", "Tenaga ahli", "Orang", 60, 400, 10, 71, 14, 100],
        ["2.2", "Tenaga terampil", "Orang", 30, 255, 12, 50, 9, 68],
      ],
    },
  ],
});

/** Two blocks below each other, the group's name beside the first of its rows. */
const blocks = (): Draft => ({
  id: "blok",
  sheets: [
    {
      name: "Responden",
      merges: ["A3:A4", "A6:A9"],
      cells: [
        ["Karakteristik responden"],
        ["Karakteristik", "Kategori", "Jumlah", "Persentase"],
        ["Jenis Kelamin", "L", 4, 0.333],
        [null, "P", 8, 0.667],
        ["Total", null, 12, 1],
        ["Pendidikan", "SMP", 3, 0.25],
        [null, "SMA", 4, 0.333],
        [null, "D3", 3, 0.25],
        [null, "S1", 2, 0.167],
        ["Total", null, 12, 1],
      ],
    },
  ],
});

/** 15 x 90,5 / 100 = 13,58; 15 x 93,06 = 13,96; 30 x 97,47 = 29,24; 40 x 86 = 34,4; together 91,18. */
const weighted = (total: number | string): Draft => ({
  id: "bobot",
  sheets: [
    {
      name: "Penilaian",
      merges: [],
      cells: [
        ["Penilaian Kinerja 2025"],
        ["No", "Upaya", "Kinerja (%)", "Bobot", "Nilai"],
        [1, "Promosi", 90.5, 15, 13.58],
        [2, "Lingkungan", 93.06, 15, 13.96],
        [3, "Keluarga", 97.47, 30, 29.24],
        [4, "Gizi", 86, 40, 34.4],
        [null, "Jumlah", null, 100, total],
      ],
    },
  ],
});

/** Answers of a survey with several figures at its foot, one of which adds the column up (Lampiran IV of lkj-pwni-2024). */
const survey = (total: number) =>
  ({
    id: "survei",
    sheets: [
      {
        name: "SKM",
        merges: [],
        cells: [
          ["Frekuensi Jawaban"],
          ["No", "Pertanyaan", "Sangat Puas (4)", "Puas (3)", "Responden", "Total Bobot"],
          [1, "Kesesuaian persyaratan", 30, 10, 40, 150],
          [2, "Kemudahan prosedur", 28, 12, 40, 148],
          [3, "Jangka waktu", 20, 20, 40, 140],
          [null, "Total Responden", null, null, null, 40],
          [null, "Total Bobot", null, null, null, total],
          [null, "Total Pertanyaan", null, null, null, 3],
          [null, "Total Bobot / Total Responden", null, null, null, 10.95],
        ],
      },
    ],
  }) satisfies Draft;

ruleCases("jumlah-salah", {
  tells: [
    ["a mean typed for weighted parts", snapshotOf(weighted(91.76)).sheets, ["error | E7 | 91,76 | 91,18"]],
    ["a mean of the column beside them", snapshotOf(weighted("=AVERAGE(C3:C6)")).sheets, ["error | E7 | 91,7575 | 91,18"]],
    ["rows in one unit under a parent in the same", sheetsWith(evaluasi(), { D6: 99 }), ["error | D6 | 99 | 90"]],
    ["the rupiah of rows in other units", sheetsWith(evaluasi(), { G3: 308 }), ["error | G3 | 308 | 380"]],
    ["the total of a block below another", sheetsWith(blocks(), { C10: 21 }), ["error | C10 | 21 | 12"]],
    ["a typed total that was left behind", sheetsWith(kasus(), { C8: 2749 }), ["error | C8 | 2.749 | 2.479"]],
    ["amounts that are texts", snapshotOf(amounts).sheets, ["error | C6 | 3.319.800.000 | 3.315.800.000"]],
    [
      "a row of totals all of which were left behind",
      sheetsWith(amounts, { D6: "2.676.100.000,-" }),
      ["error | C6 | 3.319.800.000 | 3.315.800.000", "error | D6 | 2.676.100.000 | 2.672.100.000"],
    ],
    ["a parent whose sum stops short", sheetsWith(anggaran(), { C4: "=SUM(C5:C6)" }), ["error | C4 | 2.125.500.000 | 2.765.500.000"]],
    [
      "a total over parents and their children",
      sheetsWith(anggaran(), { D11: "=SUM(D4:D10)" }),
      ["error | D11 | 11.582.400.000 | 5.791.200.000"],
    ],
    ["a mean for a sum", sheetsWith(formasi(), { C7: "=AVERAGE(C3:C6)" }), ["error | C7 | 9 | 36"]],
    ["a cell counted twice", sheetsWith(formasi(), { D7: "=SUM(D3:D6)+D6" }), ["error | D7 | 33 | 28"]],
    ["weights", sheetsWith(indeksTertimbang(), { C8: 90 }), ["error | C8 | 90 | 100"]],
  ],
  silent: [
    ["figures of something else below a total that is right", snapshotOf(survey(438)).sheets, []],
    ["weighted parts that add up", snapshotOf(weighted(91.18)).sheets, []],
    ["a program in per cent over groups and tons", sheetsWith(evaluasi()), []],
    ["blocks below each other, each with a total of its own", sheetsWith(blocks()), []],
    [
      "a count, and a ratio of totals, below a sum: they are named Total and add nothing",
      snapshotOf({
        id: "hitungan",
        sheets: [
          {
            name: "Survei",
            merges: [],
            cells: [
              ["No", "Pertanyaan", "Responden", "Bobot"],
              [1, "Kemudahan", 40, 130],
              [2, "Kecepatan", 40, 140],
              [3, "Kesopanan", 40, 150],
              [null, "Total Bobot", null, "=SUM(D2:D4)"],
              [null, "Total Pertanyaan", null, "=ROWS(D2:D4)"],
              [null, "Total Bobot / Total Pertanyaan", null, "=D5/D6"],
            ],
          },
        ],
      }).sheets,
      [],
    ],
    ["totals of other rows than those shown", sheetsWith(amounts, { C6: "9.415.000.000,-", D6: "7.120.400.000,-" }), []],
    ["groups with sums of their own below a total", sheetsWith(ifas()), []],
    ["programs, activities and a ratio of sums", sheetsWith(anggaran()), []],
    ["a running total below the sum", sheetsWith(rak()), []],
    ["a capaian of the total", sheetsWith(pelatihan()), []],
    ["one of the rows left out on purpose by its formula's own column", sheetsWith(kasus(), { F8: "=C8/C8" }), []],
  ],
});
