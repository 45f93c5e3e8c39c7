import { defineMessages } from "../language/message";

/** What did not work. Apart from what the page says before the pane is there, which it would weigh down. */
export const failures = defineMessages("pane.failures", {
  undo: { id: "Perubahan tidak dapat dibatalkan.", en: "The change could not be undone." },
  goTo: { id: "Sel {cell} tidak dapat dibuka.", en: "Cell {cell} could not be opened." },
  write: { id: "Tidak ada yang ditulis karena Excel menolak perubahan itu.", en: "Nothing was written because Excel refused the change." },
  read: { id: "Buku kerja tidak dapat dibaca.", en: "The workbook could not be read." },
  check: {
    id: "Pemeriksaan berhenti di tengah jalan. Buku kerja tidak diubah.",
    en: "The check stopped half-way. The workbook was not changed.",
  },
  technical: { id: "{sentence} ({technical})", en: "{sentence} ({technical})" },
  crashed: {
    id: "Bagian ini berhenti karena kesalahan di dalam Capaian. Buku kerja Anda tidak diubah.",
    en: "This section stopped because of an error inside Capaian. Your workbook was not changed.",
  },
  loadFailed: {
    id: "Bagian ini gagal dimuat. Periksa sambungan, lalu coba lagi.",
    en: "This section could not be loaded. Check your connection, then try again.",
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
