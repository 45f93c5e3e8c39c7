import { defineMessages } from "../../../language/message";

/** What Periksa finds in the cells a table takes its figures from. */
export const temuan = defineMessages("pane.tabel.temuan", {
  title: {
    id: "{count} temuan pada masukan tabel ini",
    en: "{count} {count|finding|findings} in the input of this table",
  },
  titleOfAll: {
    id: "{count} temuan pada masukan tabel-tabel ini",
    en: "{count} {count|finding|findings} in the input of these tables",
  },
  askOfAll: {
    id: "Angka ini dipakai seperti adanya. Perbaiki dulu, atau buat saja tabelnya bila memang benar.",
    en: "The tables take these figures as they are. Mend them first, or make the tables all the same if they are right.",
  },
  ask: {
    id: "Angka ini dipakai tabel seperti adanya. Perbaiki dulu, atau sisipkan saja bila memang benar.",
    en: "The table takes these figures as they are. Mend them first, or insert it all the same if they are right.",
  },
  more: { id: "dan {count} temuan lain", en: "and {count} {count|other finding|other findings}" },
  partly: {
    id: "Buku kerja ini besar; sebagian aturan belum diperiksa. Buka Periksa untuk semuanya.",
    en: "This workbook is large; some rules were not checked. Open Check for all of them.",
  },
  goTo: { id: "Ke {cell}", en: "Go to {cell}" },
  open: { id: "Buka Periksa", en: "Open Check" },
});
