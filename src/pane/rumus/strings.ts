import type { FormulaTask } from "../../portable/scan";
import { listed, type Language } from "../../language/text";
import { amount } from "../strings/parts";

const id = {
  nativeTitle: "Rumus bawaan Excel",
  nativeAbout:
    "Fungsi Capaian hanya berhitung di Excel yang memasang Capaian. Sebelum buku kerja dikirim ke tempat lain, ubah rumusnya ke rumus bawaan. Hasilnya sama; nama fungsi aslinya tersimpan di dalam rumus, sehingga setiap saat dapat dikembalikan.",
  repairTitle: "Rumus rusak",
  repairAbout:
    "Rumus Capaian yang menampilkan #NAME? atau _xldudf_, biasanya karena buku kerja dibuka sebelum Capaian terpasang. Seluruh buku kerja diperiksa; rumus lain tidak disentuh.",
  scope: "Sel",
  selection: "Yang dipilih",
  workbook: "Seluruh buku kerja",
  look: { toNative: "Ubah ke rumus bawaan", toCapaian: "Kembalikan ke fungsi Capaian", repair: "Perbaiki rumus" } as Record<
    FormulaTask,
    string
  >,
  reading: "Membaca rumus…",
  writing: "Menulis rumus…",
  willChange: {
    toNative: (count: number) => `${amount(count, "id")} sel akan menjadi rumus bawaan`,
    toCapaian: (count: number) => `${amount(count, "id")} sel akan kembali ke fungsi Capaian`,
    repair: (count: number) => `${amount(count, "id")} rumus akan diperbaiki`,
  } as Record<FormulaTask, (count: number) => string>,
  nothing: {
    toNative: (place: string) => `Tidak ada rumus Capaian di ${place}.`,
    toCapaian: (place: string) => `Tidak ada rumus bawaan yang berasal dari Capaian di ${place}.`,
    repair: (place: string) => `Tidak ada rumus Capaian yang rusak di ${place}.`,
  } as Record<FormulaTask, (place: string) => string>,
  wholeWorkbook: "buku kerja ini",
  selectedCells: "sel yang dipilih",
  apply: {
    toNative: (count: number) => `Ubah ${amount(count, "id")} sel`,
    toCapaian: (count: number) => `Kembalikan ${amount(count, "id")} sel`,
    repair: (count: number) => `Perbaiki ${amount(count, "id")} sel`,
  } as Record<FormulaTask, (count: number) => string>,
  done: {
    toNative: (count: number) => `${amount(count, "id")} sel menjadi rumus bawaan; nilainya tetap.`,
    toCapaian: (count: number) => `${amount(count, "id")} sel kembali ke fungsi Capaian.`,
    repair: (count: number) => `${amount(count, "id")} rumus diperbaiki.`,
  } as Record<FormulaTask, (count: number) => string>,
  cancel: "Jangan ubah",
  before: "Sekarang",
  after: "Menjadi",
  again: "Ditulis ulang tanpa perubahan",
  refused: (count: number) => `${amount(count, "id")} sel tidak dapat diubah`,
  moved: (cells: readonly string[]) => `Dibiarkan karena isinya sudah lain: ${listed(cells, "dan")}.`,
  differing: (cells: readonly string[]) =>
    `Dikembalikan seperti semula karena nilainya menjadi lain: ${listed(cells, "dan")}. Biasanya ada sel kosong, angka yang diketik sebagai teks, atau satuan 0-1 dan 0-100 bercampur; jalankan Periksa.`,
  became: (cell: string, before: string, after: string) => `${cell} (${before} → ${after})`,
  noneWritten: "Tidak ada sel yang diubah.",
  others: (count: number) => `${amount(count, "id")} sel lain`,
  more: (count: number) => `dan ${amount(count, "id")} sel lain`,
  truncated: (sheets: readonly string[]) =>
    `Terlalu besar untuk dibaca seluruhnya: ${listed(sheets, "dan")}. Hanya 5.000 baris pertama yang diproses.`,
  goToLabel: (cell: string) => `Ke sel ${cell}`,
  list: "Daftar sel",
};

export type RumusStrings = typeof id;

const cells = (count: number): string => `${amount(count, "en")} ${count === 1 ? "cell" : "cells"}`;
const formulas = (count: number): string => `${amount(count, "en")} ${count === 1 ? "formula" : "formulas"}`;

const en: RumusStrings = {
  nativeTitle: "Native Excel formulas",
  nativeAbout:
    "Capaian's functions calculate only in an Excel that has Capaian. Before a workbook goes elsewhere, turn its formulas into native ones. The results are the same; the original function is kept inside the formula, so you can turn it back at any time.",
  repairTitle: "Broken formulas",
  repairAbout:
    "Capaian formulas that show #NAME? or _xldudf_, mostly because the workbook was opened before Capaian was there. The whole workbook is looked through; other formulas are not touched.",
  scope: "Cells",
  selection: "Selected",
  workbook: "Whole workbook",
  look: { toNative: "Turn into native formulas", toCapaian: "Back to Capaian functions", repair: "Mend formulas" },
  reading: "Reading formulas…",
  writing: "Writing formulas…",
  willChange: {
    toNative: (count) => `${cells(count)} will hold native formulas`,
    toCapaian: (count) => `${cells(count)} will hold Capaian functions again`,
    repair: (count) => `${formulas(count)} will be mended`,
  },
  nothing: {
    toNative: (place) => `There is no Capaian formula in ${place}.`,
    toCapaian: (place) => `There is no native formula made by Capaian in ${place}.`,
    repair: (place) => `There is no broken Capaian formula in ${place}.`,
  },
  wholeWorkbook: "this workbook",
  selectedCells: "the selected cells",
  apply: {
    toNative: (count) => `Change ${cells(count)}`,
    toCapaian: (count) => `Turn ${cells(count)} back`,
    repair: (count) => `Mend ${cells(count)}`,
  },
  done: {
    toNative: (count) => `${cells(count)} changed to native formulas; the values are the same.`,
    toCapaian: (count) => `${cells(count)} turned back to Capaian functions.`,
    repair: (count) => `${formulas(count)} mended.`,
  },
  cancel: "Leave as is",
  before: "Now",
  after: "Becomes",
  again: "Entered again, unchanged",
  refused: (count) => `${cells(count)} cannot be changed`,
  moved: (list) => `Left alone because something else is there by now: ${listed(list, "and")}.`,
  differing: (list) =>
    `Put back because the value became another one: ${listed(list, "and")}. Mostly a cell is blank, a number is typed as text, or units of 0-1 and 0-100 are mixed; run Check.`,
  became: (cell, before, after) => `${cell} (${before} → ${after})`,
  noneWritten: "No cell was changed.",
  others: (count) => `${cells(count)} more`,
  more: (count) => `and ${cells(count)} more`,
  truncated: (sheets) => `Too large to be read whole: ${listed(sheets, "and")}. Only the first 5,000 rows are taken.`,
  goToLabel: (cell) => `Go to cell ${cell}`,
  list: "List of cells",
};

/** The sentences of the Rumus view; loaded with it, so that the pane's first paint stays small. */
export function rumusStrings(language: Language): RumusStrings {
  return language === "en" ? en : id;
}
