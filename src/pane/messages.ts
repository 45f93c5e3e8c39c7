import { defineMessages } from "../language/message";

/** What every part of the pane says. */
export const app = defineMessages("pane", {
  technical: { id: "{sentence} ({technical})", en: "{sentence} ({technical})" },
  tabList: { id: "Bagian panel Capaian", en: "Sections of the Capaian pane" },
  loading: { id: "Memuat…", en: "Loading…" },
  loadingCatalogue: { id: "Memuat katalog indikator…", en: "Loading the indicator catalogue…" },
  messages: { id: "Pesan", en: "Messages" },
  close: { id: "Tutup pesan", en: "Close message" },
  retry: { id: "Coba lagi", en: "Try again" },
  undo: { id: "Batalkan", en: "Undo" },
  undoing: { id: "Membatalkan…", en: "Undoing…" },
  undoNamed: { id: "Batalkan: {change}", en: "Undo: {change}" },
  earlier: { id: "Perubahan sebelumnya ({count})", en: "Earlier changes ({count})" },
  goTo: { id: "Ke sel", en: "Go to cell" },
  undone: { id: "Perubahan dibatalkan. Isi sel kembali seperti semula.", en: "Undone. The cells are as they were." },
  crashed: {
    id: "Bagian ini berhenti karena kesalahan di dalam Capaian. Buku kerja Anda tidak diubah.",
    en: "This section stopped because of an error inside Capaian. Your workbook was not changed.",
  },
  loadFailed: {
    id: "Bagian ini gagal dimuat. Periksa sambungan, lalu coba lagi.",
    en: "This section could not be loaded. Check your connection, then try again.",
  },
  paneFailed: {
    id: "Panel Capaian gagal dimuat. Rumus di lembar kerja tetap berhitung. Periksa sambungan, lalu coba lagi.",
    en: "The Capaian pane could not be loaded. Formulas in the sheet still calculate. Check the connection, then try again.",
  },
  notRecalculated: {
    id: "Katalog sudah berubah, tetapi Excel belum menghitung ulang rumusnya. Tekan Ctrl+Alt+F9.",
    en: "The catalogue has changed, but Excel has not recalculated the formulas yet. Press Ctrl+Alt+F9.",
  },
  damagedExceptions: {
    id: "Daftar temuan yang diabaikan di buku kerja ini rusak; semua temuan ditampilkan. Abaikan sekali lagi yang perlu.",
    en: "The list of ignored findings in this workbook is damaged; all findings are shown. Ignore again what needs to be.",
  },
  tooManyExceptions: {
    id: "Daftar temuan yang diabaikan terlalu panjang untuk disimpan di buku kerja. Hapus yang tidak terpakai lagi.",
    en: "The list of ignored findings is too long to be stored in the workbook. Remove those that are no longer used.",
  },
  tooManyCorrections: {
    id: "Koreksi pembacaan terlalu banyak untuk disimpan di buku kerja. Batalkan yang tidak terpakai lagi.",
    en: "The corrections of the reading are too many to be stored in the workbook. Take back those that are no longer used.",
  },
  catalogueTooLarge: {
    id: "Katalog ini terlalu besar untuk disimpan di buku kerja. Bagi menjadi beberapa katalog.",
    en: "This catalogue is too large to be stored in the workbook. Split it into several.",
  },
  catalogueFailed: {
    id: "Katalog indikator gagal dimuat. Periksa sambungan, lalu coba lagi.",
    en: "The indicator catalogue could not be loaded. Check your connection, then try again.",
  },
});

export const tabs = defineMessages("pane.tabs", {
  katalog: { id: "Katalog", en: "Catalogue" },
  periksa: { id: "Periksa", en: "Check" },
  tabel: { id: "Tabel", en: "Table" },
  rumus: { id: "Rumus", en: "Formulas" },
  bantuan: { id: "Bantuan", en: "Help" },
});

export const failures = defineMessages("pane.failures", {
  undo: { id: "Perubahan tidak dapat dibatalkan.", en: "The change could not be undone." },
  undoNamed: { id: "Batalkan: {change}", en: "Undo: {change}" },
  earlier: { id: "Perubahan sebelumnya ({count})", en: "Earlier changes ({count})" },
  goTo: { id: "Sel {cell} tidak dapat dibuka.", en: "Cell {cell} could not be opened." },
  write: { id: "Tidak ada yang ditulis karena Excel menolak perubahan itu.", en: "Nothing was written because Excel refused the change." },
  read: { id: "Buku kerja tidak dapat dibaca.", en: "The workbook could not be read." },
  check: {
    id: "Pemeriksaan berhenti di tengah jalan. Buku kerja tidak diubah.",
    en: "The check stopped half-way. The workbook was not changed.",
  },
});
