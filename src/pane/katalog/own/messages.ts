import { defineMessages } from "../../../language/message";

export const own = defineMessages("pane.own", {
  title: { id: "Katalog sendiri", en: "Own catalogue" },
  about: {
    id: "Tambahkan tahun baru ke dokumen bawaan, atau pakai katalog direktorat Anda sendiri. Katalog disimpan di buku kerja ini dan ikut saat berkasnya dikirim.",
    en: "Add a new year to a built-in document, or use your own directorate's catalogue. It is kept in this workbook and travels with the file.",
  },
  inUse: { id: "Yang dipakai di buku kerja ini", en: "In use in this workbook" },
  none: {
    id: "Belum ada. Fungsi, Periksa, dan tabel memakai dokumen bawaan saja.",
    en: "None yet. Functions, the check and tables use the built-in documents only.",
  },
  adds: { id: "menambah {base}", en: "adds to {base}" },
  alone: { id: "berdiri sendiri", en: "stands on its own" },
  content: {
    id: "{count} indikator, {n|tahun|tahun-tahun} {years}",
    en: "{count} {count|indicator|indicators}, {n|year|years} {years}",
  },
  exportAgain: { id: "Buka di lembar", en: "Open on a sheet" },
  exportAgainLabel: { id: "Buka {title} di lembar kerja", en: "Open {title} on a worksheet" },
  remove: { id: "Lepas katalog", en: "Remove catalogue" },
  removeLabel: { id: "Lepas katalog {title}", en: "Remove the catalogue {title}" },
  removed: {
    id: "{title} dilepas. Rumus memakai katalog bawaan lagi.",
    en: "{title} is removed. Formulas use the built-in catalogue again.",
  },
  sheet: { id: "Lembar katalog", en: "Catalogue sheet" },
  use: { id: "Pakai katalog ini", en: "Use this catalogue" },
  using: { id: "Membaca lembar katalog…", en: "Reading the catalogue sheet…" },
  noSheet: {
    id: "Buku kerja ini belum punya lembar katalog. Buat dengan Tambah tahun di halaman sebuah indikator, atau dengan Lembar katalog kosong.",
    en: "This workbook has no catalogue sheet yet. Make one with Add a year on an indicator's page, or with Empty catalogue sheet.",
  },
  choose: {
    id: "Ada beberapa lembar katalog. Pilih yang akan dipakai, lalu klik lagi.",
    en: "There are several catalogue sheets. Choose the one to use, then click again.",
  },
  used: {
    id: "{title} dipakai: {count} indikator. Rumus sudah dihitung ulang.",
    en: "{title} is in use: {count} {count|indicator|indicators}. The formulas have been recalculated.",
  },
  setAside: {
    id: "Selama katalog ini dipakai, {titles} tidak ikut dipakai karena memakai kode yang sama untuk indikator lain.",
    en: "As long as this catalogue is in use, {titles} is left out, because it has the same codes for other indicators.",
  },
  problems: {
    id: "Lembar {sheet} belum dapat dipakai: {count} hal perlu diperbaiki",
    en: "The sheet {sheet} cannot be used yet: {count} {count|thing needs|things need} mending",
  },
  notes: { id: "Catatan ({count})", en: "Notes ({count})" },
  goTo: { id: "Ke sel {cell}", en: "Go to cell {cell}" },
  exportSource: { id: "Salin sumber ini ke lembar", en: "Copy this source to a sheet" },
  blank: { id: "Lembar katalog kosong", en: "Empty catalogue sheet" },
  writing: { id: "Menulis lembar katalog…", en: "Writing the catalogue sheet…" },
  written: {
    id: "Lembar {sheet} dibuat. Isi atau ubah, lalu klik Pakai katalog ini.",
    en: "The sheet {sheet} is made. Fill it in or change it, then click Use this catalogue.",
  },
  addYear: { id: "Tambah tahun", en: "Add a year" },
  addYearAbout: {
    id: "Membuat lembar berisi indikator ini dan komponennya: bobot tahun lalu sudah terisi, target tinggal diketik.",
    en: "Makes a sheet with this indicator and its components: last year's weights are filled in, only the targets are left to type.",
  },
  year: { id: "Tahun baru", en: "New year" },
  yearWrong: { id: "“{text}” bukan tahun empat angka.", en: "“{text}” is not a year of four digits." },
  yearWritten: {
    id: "Lembar {sheet} dibuat dengan bobot tahun lalu. Isi sel kuning, lalu klik Pakai katalog ini.",
    en: "The sheet {sheet} is made with last year's weights. Fill in the yellow cells, then click Use this catalogue.",
  },
  newYear: { id: "Tahun baru", en: "New year" },
  newYearAbout: {
    id: "Semua indikator {source} dalam satu lembar: nama dan bobot tahun lalu sudah terisi, target tinggal diketik.",
    en: "All indicators of {source} on one sheet: names and last year's weights are filled in, only the targets are left to type.",
  },
  openYear: { id: "Buka lembar {year}", en: "Open the sheet of {year}" },
  fillStep: { id: "Isi sel kuning di lembar itu, lalu:", en: "Fill in the yellow cells of that sheet, then:" },
  inputStep: {
    id: "Lembar Masukan {year} untuk realisasi, setelah katalognya dipakai:",
    en: "The input sheets of {year} for the actuals, once the catalogue is in use:",
  },
  openInput: { id: "Buka lembar Masukan {year}", en: "Open the input sheets of {year}" },
  openingInput: { id: "Menyiapkan lembar Masukan…", en: "Preparing the input sheets…" },
  yearThere: { id: "Lembar {sheet} sudah ada dan dibuka.", en: "The sheet {sheet} is there already; it is opened." },
  inputThere: {
    id: "Lembar {sheet} untuk {year} sudah ada dan dibuka.",
    en: "The sheet {sheet} for {year} is there already; it is opened.",
  },
  inputMade: { id: "Lembar {sheet} untuk {year} dibuat.", en: "The sheet {sheet} for {year} is made." },
  yearNotUsed: {
    id: "Katalog belum memuat {year}. Buka lembar {year}, lalu klik Pakai katalog ini.",
    en: "The catalogue does not have {year} yet. Open the sheet of {year}, then click Use this catalogue.",
  },
  damaged: { id: "Katalog sendiri di buku kerja ini tidak dapat dibaca.", en: "The workbook's own catalogue cannot be read." },
  removeDamaged: { id: "Lepas katalog yang rusak", en: "Remove the damaged catalogue" },
  failedUse: { id: "Katalog tidak dipakai.", en: "The catalogue is not in use." },
  failedWrite: { id: "Lembar katalog tidak dibuat.", en: "The catalogue sheet was not made." },
});
