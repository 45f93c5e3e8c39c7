import { defineMessages } from "../language/message";

/** What every part of the pane says. */
export const app = defineMessages("pane", {
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
  paneFailed: {
    id: "Panel Capaian gagal dimuat. Rumus di lembar kerja tetap berhitung. Periksa sambungan, lalu coba lagi.",
    en: "The Capaian pane could not be loaded. Formulas in the sheet still calculate. Check the connection, then try again.",
  },
});

export const tabs = defineMessages("pane.tabs", {
  katalog: { id: "Katalog", en: "Catalogue" },
  periksa: { id: "Periksa", en: "Check" },
  tabel: { id: "Tabel", en: "Table" },
  rumus: { id: "Rumus", en: "Formulas" },
  bantuan: { id: "Bantuan", en: "Help" },
});
