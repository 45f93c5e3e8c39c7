import { defineMessages } from "../../../language/message";

/** Numbers of captions. */
export const nomor = defineMessages("pane.tabel.nomor", {
  label: { id: "Nomor tabel", en: "Table number" },
  none: { id: "Tanpa nomor", en: "Without a number" },
  workbook: { id: "Berurut di buku kerja", en: "Through the workbook" },
  sheet: { id: "Berurut di setiap lembar", en: "On each sheet anew" },
  renumber: { id: "Nomori ulang…", en: "Renumber…" },
  heading: { id: "Nomor yang berubah", en: "Numbers that change" },
  change: { id: "{place}: {before} menjadi {after}", en: "{place}: {before} becomes {after}" },
  typedOver: {
    id: "{place}: judulnya sudah Anda ubah, jadi dibiarkan; urutannya {number}.",
    en: "{place}: you have changed its caption, so it stays; it is number {number} in order.",
  },
  nothing: { id: "Nomornya sudah berurut.", en: "The numbers are in order." },
  write: { id: "Tulis nomor", en: "Write the numbers" },
  close: { id: "Tutup", en: "Close" },
  writing: { id: "Menulis nomor…", en: "Writing the numbers…" },
  done: { id: "{count} tabel dinomori.", en: "{count} {count|table|tables} numbered." },
  changedSince: {
    id: "Buku kerja berubah sejak daftar nomor ini dibuat; daftarnya sudah baru. Periksa lagi, lalu tulis.",
    en: "The workbook has changed since this list of numbers was made; the list is new. Look again, then write.",
  },
});
