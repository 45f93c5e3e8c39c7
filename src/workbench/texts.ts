import { defineMessages } from "../language/message";

/** Everything the workbench page says itself; the pane and the sheet speak for themselves. */
export const texts = defineMessages("meja-coba", {
  title: { id: "Capaian – meja coba", en: "Capaian – workbench" },
  about: {
    id: "Lembar ini bukan Excel: halaman ini menjalankan add-in Capaian apa adanya di atas lembar kerja biasa, untuk mencoba dan belajar.",
    en: "This sheet is not Excel: the page runs the Capaian add-in as it is, over a plain spreadsheet, for trying and learning.",
  },
  loading: { id: "Menyiapkan lembar kerja dan add-in …", en: "Preparing the workbook and the add-in …" },
  failed: { id: "Halaman ini tidak dapat dibuka", en: "This page could not be opened" },
  retry: { id: "Coba lagi", en: "Try again" },
  example: { id: "Contoh", en: "Example" },
  lkj: { id: "LKj 2024", en: "LKj 2024" },
  fungsi: { id: "Semua fungsi", en: "All functions" },
  language: { id: "Bahasa", en: "Language" },
  theme: { id: "Tampilan", en: "Theme" },
  light: { id: "Terang", en: "Light" },
  dark: { id: "Gelap", en: "Dark" },
  contrast: { id: "Kontras tinggi", en: "High contrast" },
  sheet: { id: "Lembar kerja", en: "Spreadsheet" },
  pane: { id: "Panel Capaian", en: "Capaian pane" },
  closePane: { id: "Tutup panel", en: "Close the pane" },
  emptySheet: { id: "Lembar kerja", en: "Worksheet" },
  status: { id: "Keterangan sel", en: "Cell information" },
  /** Why the page could not start, named by the piece that is missing. */
  missingPiece: { id: "Tidak dapat memuat {piece}: {why}", en: "Could not load {piece}: {why}" },
  /** An example that could not be written beside what the workbook holds already. */
  noExample: { id: "Contoh tidak dapat dibuka: {why}", en: "The example could not be opened: {why}" },
  /** A ribbon button whose action nothing answers. */
  noAction: {
    id: 'Tombol "{label}" belum dapat dipakai: add-in belum mendaftarkan perintahnya.',
    en: 'The "{label}" button cannot be used yet: the add-in has not registered its command.',
  },
  /** An error cell with the sentence of the custom function. */
  errorLine: { id: "{cell}: {error} – {message}", en: "{cell}: {error} – {message}" },
});
