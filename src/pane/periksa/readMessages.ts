import { defineMessages } from "../../language/message";

/** What was read as what, and what a person says of it. */
export const reads = defineMessages("pane.periksa.reads", {
  title: { id: "Yang terbaca ({count} tabel)", en: "What was read ({count} {count|table|tables})" },
  as: {
    id: "Dibaca sebagai {title}, {percent} kolomnya sesuai; {rows} baris.",
    en: "Read as {title}, {percent} of its columns fit; {rows} {rows|row|rows}.",
  },
  asIndicators: {
    id: "Dibaca sebagai tabel indikator; {known} dari {rows} baris ada di katalog.",
    en: "Read as a table of indicators; {known} of {rows} {rows|row|rows} are in the catalogue.",
  },
  asPlain: { id: "Dibaca sebagai tabel biasa; {rows} baris.", en: "Read as a plain table; {rows} {rows|row|rows}." },
  correct: { id: "Koreksi", en: "Correct" },
  correctLabel: { id: "Koreksi bacaan {cell}", en: "Correct the reading of {cell}" },
  form: { id: "Koreksi bacaan {cell}", en: "Correct the reading of {cell}" },
  column: { id: "Kolom", en: "Column" },
  role: { id: "adalah", en: "is" },
  roleNow: { id: "{heading} (kini: {role})", en: "{heading} (now: {role})" },
  roleNone: { id: "{heading} (tidak dikenali)", en: "{heading} (not recognised)" },
  noHeading: { id: "tanpa kepala", en: "no heading" },
  keepRole: { id: "Pakai untuk kolom ini", en: "Use for this column" },
  shape: { id: "Baca ulang sebagai", en: "Read again as" },
  keepShape: { id: "Baca ulang", en: "Read again" },
  notTable: { id: "Ini bukan tabel", en: "This is no table" },
  close: { id: "Tutup", en: "Close" },
  corrections: { id: "Koreksi pembacaan ({count})", en: "Corrections of the reading ({count})" },
  saidColumn: { id: 'Kolom "{heading}" adalah {role} ({table})', en: 'The column "{heading}" is {role} ({table})' },
  saidShape: { id: "Dibaca sebagai {title} ({table})", en: "Read as {title} ({table})" },
  saidNotTable: { id: "Bukan tabel ({table})", en: "No table ({table})" },
  takeBack: { id: "Batalkan koreksi", en: "Take back" },
  takeBackLabel: { id: "Batalkan koreksi: {what}", en: "Take back: {what}" },
  corrected: { id: "Koreksi disimpan di buku kerja; dibaca ulang.", en: "The correction is kept in the workbook; it was read again." },
  takenBack: { id: "Koreksi dibatalkan; dibaca ulang.", en: "The correction was taken back; it was read again." },
  unstored: { id: "Koreksi tidak tersimpan.", en: "The correction was not stored." },
});
