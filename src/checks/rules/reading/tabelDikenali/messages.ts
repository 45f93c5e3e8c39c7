import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("tabel-dikenali", {
  table: { id: "Tabel {name}: {holds}.{notes}", en: "Table of {name}: {holds}.{notes}" },
  several: { id: "beberapa indikator", en: "several indicators" },
  within: { id: "{part} {year}", en: "{part} {year}" },
  indicators: { id: "{count} indikator", en: "{count} indicators" },
  inputs: { id: "{count} data masukan", en: "{count} inputs" },
  assumed: {
    id: " Tahunnya tidak tertulis; dipakai tahun yang paling cocok dengan angkanya.",
    en: " The year is not written; the one that fits its figures best is used.",
  },
  noYear: {
    id: " Untuk indikator di tabel ini katalog tidak punya bobot atau target tahun {years}{there}, jadi keduanya tidak dibandingkan.",
    en: " The catalogue has no weight or target of {years} for the indicators of this table{there}, so neither is compared.",
  },
  there: { id: " (yang ada: {years})", en: " (there are {years})" },
  onlyQuarters: {
    id: " Katalog hanya punya target tahunan dan triwulan; target bagian tahun yang lain tidak dibandingkan.",
    en: " The catalogue has targets of years and quarters only; those of other parts of the year are not compared.",
  },
  empty: {
    id: " Judul kolomnya dikenali, tetapi tidak satu baris pun memuat indikator yang dikenal. Yang dicari: kode katalog (misalnya C1.1) di kolom Kode, atau nama indikator di kolom Indikator.",
    en: " Its headers are recognised, but no row holds an indicator that is known. What is wanted: a code of the catalogue (such as C1.1) in the column Kode, or an indicator's name in the column Indikator.",
  },
  hidden: { id: " Lembar ini tersembunyi.", en: " This sheet is hidden." },
  foreign: {
    id: "Judul kolom tabel ini sesuai, tetapi tidak satu pun dari {count} barisnya ada di katalog ({names}), jadi yang diperiksa hanya hitungan dan rumusnya, bukan bobot dan targetnya.{more} Untuk membandingkannya, buat katalog sendiri: di panel Capaian buka Katalog, lalu Katalog sendiri, dan klik Lembar katalog kosong.",
    en: "The headers of this table are fine, but none of its {count} rows is in the catalogue ({names}), so its arithmetic and formulas are checked, not its weights and targets.{more} To have them compared, bring a catalogue of your own: in the pane open Catalogue, then Own catalogue, and click Empty catalogue sheet.",
  },
  alsoForeign: { id: " Begitu juga {count} tabel lain di lembar ini.", en: " The same holds for {count} other tables of this sheet." },
  shaped: {
    id: "Tabel {title}: {rows} baris. Bentuknya dikenali, isinya tidak ada di katalog, jadi yang diperiksa hitungan dan rumusnya.{more}",
    en: "Table of {title}: {rows} rows. Its shape is known, its contents are not in the catalogue, so its arithmetic and formulas are checked.{more}",
  },
  alsoShaped: {
    id: " Begitu juga {count} tabel lain di lembar ini.",
    en: " The same holds for {count} other {count|table|tables} of this sheet.",
  },
  nothing: {
    id: "Tidak ada tabel indikator yang dikenali. Tabel dikenali dari judul kolomnya, misalnya Kode atau Indikator bersama Bobot, Target, Realisasi atau Capaian. Hitungan dan rumus tabel lain tetap diperiksa.",
    en: "No table of indicators is recognised. A table is known by its headers, such as Kode or Indikator together with Bobot, Target, Realisasi or Capaian. The arithmetic and formulas of other tables are checked all the same.",
  },
  tooLarge: {
    id: "Lembar ini terlalu besar; hanya sebagian dari {range} yang diperiksa.",
    en: "This sheet is too large; only part of {range} is checked.",
  },
  unread: {
    id: "Excel tidak memberikan {parts}; bagian itu tidak ikut diperiksa.",
    en: "Excel did not give {parts}; those are not checked.",
  },
  hiddenParts: { id: "baris dan kolom tersembunyi", en: "hidden rows and columns" },
  names: { id: "nama", en: "names" },
  comments: { id: "komentar", en: "comments" },
  links: { id: "tautan ke buku kerja lain", en: "links to other workbooks" },
  settings: { id: "simpanan Capaian di buku kerja", en: "what Capaian keeps in the workbook" },
  contents: { id: "isinya", en: "it" },
});
