import { defineMessages } from "../../../language/message";

/** All tables of a year in one go. */
export const semua = defineMessages("pane.semuaTabel", {
  heading: { id: "Semua tabel", en: "All tables" },
  about: {
    id: "Setiap tabel tahun itu pada lembar baru, dengan daftar isi di depannya. Lembar yang sudah ada tidak disentuh.",
    en: "Every table of the year on a new sheet, with a list of contents in front. Sheets that are there stay untouched.",
  },
  year: { id: "Tahun tabel", en: "Year of the tables" },
  values: { id: "Angka tabel dari", en: "Figures of the tables from" },
  make: { id: "Buat semua tabel", en: "Make all tables" },
  making: { id: "Membuat tabel…", en: "Making the tables…" },
  progressLabel: { id: "Pembuatan semua tabel", en: "Making all tables" },
  drawing: { id: "Menyusun {at} dari {of}: {title}", en: "Composing {at} of {of}: {title}" },
  writing: { id: "Menulis bagian {at} dari {of}", en: "Writing part {at} of {of}" },
  stop: { id: "Hentikan", en: "Stop" },
  stopping: { id: "Menghentikan…", en: "Stopping…" },
  stopped: {
    id: "Pembuatan tabel dihentikan. Tidak ada lembar yang ditambahkan.",
    en: "Making the tables was stopped. No sheet was added.",
  },
  stoppedPartly: { id: "Pembuatan tabel dihentikan. {stayed}", en: "Making the tables was stopped. {stayed}" },
  done: {
    id: "{tables} tabel tahun {year} disisipkan, masing-masing pada lembar baru. Daftarnya di lembar “{sheet}”.",
    en: "{tables} {tables|table|tables} of {year} inserted, each on a new sheet. The sheet “{sheet}” lists them.",
  },
  failed: { id: "Tabel gagal dibuat. Tidak ada lembar yang ditambahkan.", en: "The tables could not be made. No sheet was added." },
});
