import { sheetsWith } from "../../../../../test/books/book";
import { dasborDinas } from "../../../../../test/books/clean/organisasi";
import { pelatihanDaerah, rekapKecamatan } from "../../../../../test/books/clean/wilayah";
import { builtinCatalogue } from "../../../../../test/fixtures/catalogue";
import { sheetOf, workbookOf } from "../../../../../test/fixtures/sheets";
import { saidOf } from "../../../../../test/support/findings";
import { ruleCases } from "../../../../../test/support/ruleTester";
import type { Snapshot } from "../../../../sheet/snapshot";

const merit = (sentence: string) =>
  sheetOf("BAB III", [
    ["No", "Indikator Kinerja", "Target 2026", "Realisasi 2026", "Capaian 2026 (%)", "Realisasi 2025", "Naik/Turun"],
    [1, "Indeks sistem merit", 325, 331.5, 102, 312, 19.5],
    [2, "Indeks profesionalitas ASN", 84, 82.32, 98, 80.15, 2.17],
    [3, "Persentase ASN bersertifikat", 70, 73.5, 105, 66.4, 7.1],
    [null, "Rata-rata capaian indikator", null, null, 101.67],
    [],
    [sentence],
  ]);

const monthly = (sentence: string) =>
  sheetOf("Bulanan", [
    ["Rekap per Bulan Tahun 2025"],
    ["Bulan", "2025", "2024"],
    ["Januari", 684, 632],
    ["Februari", 771, 641],
    ["Maret", 720, 655],
    ["Jumlah", 2175, 1928],
    [],
    [sentence],
  ]);

ruleCases("angka-kalimat", {
  tells: [
    ["a total by another name, two digits exchanged", monthly("Aduan tahun ini sebanyak 2.715 kasus."), ["warning | A8 | 2.715 | 2.175"]],
    ["another target of a named row", merit("Indeks profesionalitas ASN terealisasi 82,32 dari target 86."), ["warning | A7 | 86 | 84"]],
    [
      "last year's figure, told by its year",
      merit("Indeks sistem merit terealisasi 331,5; dibanding tahun 2025 sebesar 321, realisasi naik 19,5."),
      ["warning | A7 | 321 | 312"],
    ],
    ["a difference", merit("Realisasi Indeks sistem merit naik 20,5 dibanding tahun lalu."), ["warning | A7 | 20,5 | 19,5"]],
    ["a mean", merit("Rata-rata capaian indikator sebesar 98,35 persen."), ["warning | A7 | 98,35 | 101,67"]],
    [
      "digits that changed places",
      sheetsWith(rekapKecamatan(), { B12: "Catatan: sasaran 17.870 orang berdasarkan data BPS." }),
      ["warning | B12 | 17.870 | 17.780"],
    ],
    ["a total left behind in a summary", sheetsWith(dasborDinas(), { C7: 336530 }), ["warning | Ringkasan!C7 | 336.530 | 336.600"]],
  ],
  silent: [
    ["the total by another name", monthly("Aduan tahun ini sebanyak 2.175 kasus."), []],
    ["a number near a total", monthly("Sasaran tahun depan 2.176 kasus."), []],
    ["the figures of a named row", merit("Indeks sistem merit terealisasi 331,5 dari target 325 (102%), naik 19,5 dari 312."), []],
    ["a year that the table does not have", merit("Indeks sistem merit tahun 2023 sebesar 308,4."), []],
    ["what a named row is made of", merit("Persentase ASN bersertifikat dihitung dari 1.470 di antara 2.000 ASN."), []],
    ["two names", merit("Indeks sistem merit dan Indeks profesionalitas ASN naik 20,5."), []],
    ["the numbers of the table", sheetsWith(pelatihanDaerah()), []],
    ["a number of something else", sheetsWith(rekapKecamatan(), { B12: "Catatan: anggaran 17.870 ribu rupiah per bulan." }), []],
    ["the telephone of a letterhead", sheetsWith(rekapKecamatan(), { B12: "Jalan Sasaran 12 Telepon (0274) 17870" }), []],
    ["a row of figures that no table took", sheetsWith(dasborDinas(), { C7: 336530, D7: 336600, E7: 335600 }), []],
    ["a number of a letter", sheetsWith(rekapKecamatan(), { B12: "Sasaran sesuai surat nomor 17.870 Dinas Kesehatan." }), []],
  ],
});

/** A table with the name of those that are made here, whose notes say what the documents print. */
test("the notes below a table of our own are no claims of the user's", () => {
  const sheet = merit("Indeks profesionalitas ASN terealisasi 82,32 dari target 86.");
  const names = [{ name: "CAPAIAN_Merit_2026", formula: "='BAB III'!$A$1:$G$7", sheet: null }];
  const said = (book: Snapshot) => saidOf(book, builtinCatalogue()).filter(({ rule }) => rule === "angka-kalimat").length;
  expect(said(workbookOf(sheet))).toBe(1);
  expect(said({ ...workbookOf(sheet), names })).toBe(0);
  expect(said({ ...workbookOf(sheet), names: [{ ...names[0]!, name: "Merit_2026" }] })).toBe(1);
});
