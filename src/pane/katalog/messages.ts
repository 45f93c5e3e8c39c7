import { defineMessages } from "../../language/message";

/** The list, the search and the tree. */
export const katalog = defineMessages("pane.katalog", {
  search: { id: "Cari indikator", en: "Search indicators" },
  searchHint: { id: "Kode, nama lain, atau kata dalam nama", en: "Code, other name, or a word of the name" },
  searchKeys: { id: "Panah bawah untuk memilih, Enter untuk membuka", en: "Arrow down to choose, Enter to open" },
  searchClear: { id: "Hapus pencarian", en: "Clear the search" },
  results: { id: "Hasil pencarian", en: "Search results" },
  found: { id: "{count} indikator ditemukan", en: "{count} {count|indicator|indicators} found" },
  noneFound: { id: "Tidak ada indikator yang cocok", en: "No indicator matches" },
  more: { id: "{count} lagi. Persempit pencarian untuk melihatnya.", en: "{count} more. Narrow the search to see them." },
  nothing: { id: "Tidak ada indikator yang cocok dengan “{query}”.", en: "No indicator matches “{query}”." },
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
  lineColumn: { id: "Baris", en: "Line" },
  line: { id: "baris {line}", en: "line {line}" },
});
