import { defineMessages } from "../../language/message";

export const bantuan = defineMessages("pane.bantuan", {
  title: { id: "Bantuan", en: "Help" },
  back: { id: "Kembali", en: "Back" },
  steps: { id: "Langkah pertama", en: "First steps" },
  pages: { id: "Panduan dan fungsi", en: "Guide and functions" },
  allFunctions: { id: "Semua fungsi", en: "All functions" },
  rules: { id: "Aturan umum fungsi", en: "Rules all functions share" },
  functionsOf: { id: "{prefix} ({count})", en: "{prefix} ({count})" },
  newWindow: { id: "Halaman bantuan terbuka di peramban.", en: "The pages open in your browser." },
  shortcuts: { id: "Pintasan papan tik", en: "Keyboard shortcuts" },
  f6: { id: "antara lembar, panel, dan pita", en: "between sheet, pane and ribbon" },
  tab: { id: "ke tombol berikutnya; Shift+Tab kembali", en: "to the next control; Shift+Tab back" },
  arrows: { id: "antar tab panel, dan di pohon Katalog", en: "among the pane's tabs, and in the tree of the catalogue" },
  enter: { id: "menekan tombol; hasil pertama saat mencari", en: "presses a button; the first hit while searching" },
  escape: { id: "menutup pencarian, alasan, atau bantuan", en: "closes a search, a reason or this help" },
  recalculate: { id: "menghitung ulang semua rumus", en: "recalculates every formula" },
  views: {
    id: "Katalog, Periksa, Generate Tabel, Rumus (Excel yang mengenal pintasan add-in)",
    en: "Catalogue, Check, Generate Table, Formulas (in an Excel with shortcuts of add-ins)",
  },
  trace: { id: "menelusuri angka di sel aktif", en: "traces the figure in the active cell" },
  arrowKeys: { id: "Panah", en: "Arrows" },
  version: { id: "Versi dan laporan masalah", en: "Version and problem reports" },
  versionLine: { id: "Capaian {version}", en: "Capaian {version}" },
  report: {
    id: "Ada yang salah? Kirim keterangan ini dan langkah-langkahnya kepada pengelola aplikasi di kantor Anda, yang memberi Anda Capaian. Isi buku kerja tidak termasuk.",
    en: "Something wrong? Send this and what you did to the person who gave you Capaian. Nothing of your workbook is in it.",
  },
  about: { id: "Keterangan untuk laporan", en: "Facts for the report" },
  copy: { id: "Salin keterangan", en: "Copy the facts" },
  copied: { id: "Keterangan disalin.", en: "The facts were copied." },
  notCopied: {
    id: "Peramban tidak mengizinkan penyalinan. Pilih teksnya, lalu tekan Ctrl+C.",
    en: "The browser does not allow copying. Select the text, then press Ctrl+C.",
  },
});
