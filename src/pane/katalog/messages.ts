import { defineMessages } from "../../language/message";

/** The list, the search and the tree. */
export const katalog = defineMessages("pane.katalog", {
  search: { id: "Cari indikator, fungsi, atau tabel", en: "Search indicators, functions or tables" },
  searchHint: { id: "Kode, nama, atau sebutan sehari-hari", en: "Code, name, or what people call it" },
  searchClear: { id: "Hapus pencarian", en: "Clear the search" },
  results: { id: "Hasil pencarian", en: "Search results" },
  found: { id: "{count} hasil ditemukan", en: "{count} {count|result|results} found" },
  noneFound: { id: "Tidak ada yang cocok", en: "Nothing matches" },
  more: { id: "{count} lagi. Persempit pencarian untuk melihatnya.", en: "{count} more. Narrow the search to see them." },
  nothing: { id: "Tidak ada yang cocok dengan “{query}”.", en: "Nothing matches “{query}”." },
  aFunction: { id: "Fungsi. {about}", en: "Function. {about}" },
  aTable: { id: "Tabel yang dapat dibuat", en: "A table that can be made" },
  nearest: { id: "Mungkin yang dimaksud:", en: "Did you mean:" },
  ambiguous: {
    id: "Dokumen memakai “{query}” untuk {count} indikator: {codes}. Pilih yang dimaksud.",
    en: "The document uses “{query}” for {count} indicators: {codes}. Choose the one you mean.",
  },
  alias: { id: "juga tercetak {alias}", en: "also printed {alias}" },
  ours: { id: "kode katalog", en: "catalogue's code" },
  tree: { id: "Pohon indikator", en: "Indicator tree" },
  empty: { id: "Katalog tidak memuat indikator.", en: "The catalogue holds no indicators." },
  code: { id: "Kode", en: "Code" },
  sourceChoice: { id: "Sumber", en: "Source" },
  otherTables: { id: "Tabel lain dalam dokumen ({count})", en: "Other tables of the document ({count})" },
  missing: { id: "Tidak terbaca dalam naskah ({count})", en: "Illegible in the source text ({count})" },
  repairs: { id: "Dibaca menurut maknanya ({count})", en: "Read by meaning ({count})" },
  placeColumn: { id: "Tempat", en: "Place" },
});
