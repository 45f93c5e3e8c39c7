import { listed, type Language } from "../../../language/text";
import { amount } from "../../strings/parts";

const id = {
  title: "Katalog sendiri",
  about:
    "Tambahkan tahun baru ke dokumen bawaan, atau pakai katalog direktorat Anda sendiri. Katalog disimpan di buku kerja ini dan ikut saat berkasnya dikirim.",
  inUse: "Yang dipakai di buku kerja ini",
  none: "Belum ada. Fungsi, Periksa, dan tabel memakai dokumen bawaan saja.",
  adds: (base: string) => `menambah ${base}`,
  alone: "berdiri sendiri",
  content: (count: number, years: readonly string[]) =>
    `${amount(count, "id")} indikator, ${years.length === 1 ? "tahun" : "tahun-tahun"} ${listed(years, "dan")}`,
  exportAgain: "Buka di lembar",
  exportAgainLabel: (title: string) => `Buka ${title} di lembar kerja`,
  remove: "Lepas katalog",
  removeLabel: (title: string) => `Lepas katalog ${title}`,
  removed: (title: string) => `${title} dilepas. Rumus memakai katalog bawaan lagi.`,
  sheet: "Lembar katalog",
  use: "Pakai katalog ini",
  using: "Membaca lembar katalog…",
  noSheet:
    "Buku kerja ini belum punya lembar katalog. Buat dengan Tambah tahun di halaman sebuah indikator, atau dengan Lembar katalog kosong.",
  choose: "Ada beberapa lembar katalog. Pilih yang akan dipakai, lalu klik lagi.",
  used: (title: string, count: number) => `${title} dipakai: ${amount(count, "id")} indikator. Rumus sudah dihitung ulang.`,
  setAside: (titles: readonly string[]) =>
    `Selama katalog ini dipakai, ${listed(titles, "dan")} tidak ikut dipakai karena memakai kode yang sama untuk indikator lain.`,
  problems: (count: number, sheet: string) => `Lembar ${sheet} belum dapat dipakai: ${amount(count, "id")} hal perlu diperbaiki`,
  notes: (count: number) => `Catatan (${amount(count, "id")})`,
  goTo: (cell: string) => `Ke sel ${cell}`,
  exportSource: "Salin sumber ini ke lembar",
  blank: "Lembar katalog kosong",
  writing: "Menulis lembar katalog…",
  written: (sheet: string) => `Lembar ${sheet} dibuat. Isi atau ubah, lalu klik Pakai katalog ini.`,
  addYear: "Tambah tahun",
  addYearAbout: "Membuat lembar berisi indikator ini dan komponennya: bobot tahun lalu sudah terisi, target tinggal diketik.",
  year: "Tahun baru",
  yearWrong: (text: string) => `“${text}” bukan tahun empat angka.`,
  yearWritten: (sheet: string) => `Lembar ${sheet} dibuat dengan bobot tahun lalu. Isi sel kuning, lalu klik Pakai katalog ini.`,
  damaged: "Katalog sendiri di buku kerja ini tidak dapat dibaca.",
  removeDamaged: "Lepas katalog yang rusak",
  failedUse: "Katalog tidak dipakai.",
  failedWrite: "Lembar katalog tidak dibuat.",
};

export type OwnStrings = typeof id;

const en: OwnStrings = {
  title: "Own catalogue",
  about:
    "Add a new year to a built-in document, or use your own directorate's catalogue. It is kept in this workbook and travels with the file.",
  inUse: "In use in this workbook",
  none: "None yet. Functions, the check and tables use the built-in documents only.",
  adds: (base) => `adds to ${base}`,
  alone: "stands on its own",
  content: (count, years) =>
    `${amount(count, "en")} ${count === 1 ? "indicator" : "indicators"}, ${years.length === 1 ? "year" : "years"} ${listed(years, "and")}`,
  exportAgain: "Open on a sheet",
  exportAgainLabel: (title) => `Open ${title} on a worksheet`,
  remove: "Remove catalogue",
  removeLabel: (title) => `Remove the catalogue ${title}`,
  removed: (title) => `${title} is removed. Formulas use the built-in catalogue again.`,
  sheet: "Catalogue sheet",
  use: "Use this catalogue",
  using: "Reading the catalogue sheet…",
  noSheet: "This workbook has no catalogue sheet yet. Make one with Add a year on an indicator's page, or with Empty catalogue sheet.",
  choose: "There are several catalogue sheets. Choose the one to use, then click again.",
  used: (title, count) =>
    `${title} is in use: ${amount(count, "en")} ${count === 1 ? "indicator" : "indicators"}. The formulas have been recalculated.`,
  setAside: (titles) =>
    `As long as this catalogue is in use, ${listed(titles, "and")} is left out, because it has the same codes for other indicators.`,
  problems: (count, sheet) =>
    `The sheet ${sheet} cannot be used yet: ${amount(count, "en")} ${count === 1 ? "thing needs" : "things need"} mending`,
  notes: (count) => `Notes (${amount(count, "en")})`,
  goTo: (cell) => `Go to cell ${cell}`,
  exportSource: "Copy this source to a sheet",
  blank: "Empty catalogue sheet",
  writing: "Writing the catalogue sheet…",
  written: (sheet) => `The sheet ${sheet} is made. Fill it in or change it, then click Use this catalogue.`,
  addYear: "Add a year",
  addYearAbout:
    "Makes a sheet with this indicator and its components: last year's weights are filled in, only the targets are left to type.",
  year: "New year",
  yearWrong: (text) => `“${text}” is not a year of four digits.`,
  yearWritten: (sheet) => `The sheet ${sheet} is made with last year's weights. Fill in the yellow cells, then click Use this catalogue.`,
  damaged: "The workbook's own catalogue cannot be read.",
  removeDamaged: "Remove the damaged catalogue",
  failedUse: "The catalogue is not in use.",
  failedWrite: "The catalogue sheet was not made.",
};

/** The sentences about the user's own catalogues; downloaded with the Katalog view. */
export function ownStrings(language: Language): OwnStrings {
  return language === "en" ? en : id;
}
