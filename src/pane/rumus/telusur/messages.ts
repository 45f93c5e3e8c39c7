import { defineMessages } from "../../../language/message";

/** What a figure is made of, and what is made of it. */
export const telusur = defineMessages("pane.telusur", {
  title: { id: "Telusuri angka", en: "Trace a figure" },
  about: {
    id: "Dari sel aktif: angka ini terbuat dari apa, dan apa yang mengikutinya. Panah menelusuri, Enter membuka sel langkah itu.",
    en: "From the active cell: what its figure is made of, and what follows from it. Arrows follow the steps, Enter goes to a step's cell.",
  },
  tree: { id: "Jejak {title}", en: "Trace of {title}" },
  unknown: {
    id: "{code} tidak mempunyai angka di buku kerja ini atau di katalog.",
    en: "{code} has no figure in this workbook or in the catalogue.",
  },
  start: { id: "Telusuri sel aktif", en: "Trace the active cell" },
  reading: { id: "Membaca buku kerja…", en: "Reading the workbook…" },
  blank: {
    id: "Sel {cell} kosong. Pilih sel yang berisi angka, lalu coba lagi.",
    en: "{cell} is blank. Select a cell with a figure, then try again.",
  },
  result: { id: "{title}: {value}", en: "{title}: {value}" },
  cell: { id: "{cell}", en: "{cell}" },
  figure: { id: "{what}, {period}", en: "{what}, {period}" },
  madeOf: { id: "Terbuat dari ({count})", en: "Made of ({count})" },
  typed: { id: "Angka ketikan: tidak terbuat dari sel lain.", en: "A typed figure: it is made of no other cell." },
  usedBy: { id: "Dipakai oleh ({count})", en: "Used by ({count})" },
  unused: { id: "Tidak ada rumus yang memakainya.", en: "No formula uses it." },
  empty: { id: "kosong", en: "blank" },
  more: { id: "dan {count} sel lain", en: "and {count} more {count|cell|cells}" },
  printed: { id: "Katalog: {value} ({source})", en: "Catalogue: {value} ({source})" },
  printedToo: { id: "Tercetak juga {value} ({source})", en: "Printed as {value} too ({source})" },
  weight: { id: "Berbobot {weight} dalam {index}", en: "Weighs {weight} in {index}" },
  notHere: { id: "Tidak ada di buku kerja ini", en: "Not in this workbook" },
  inCatalogue: { id: "Lihat {code} di Katalog", en: "See {code} in the catalogue" },
  goTo: { id: "Ke sel {cell}", en: "Go to cell {cell}" },
  failed: { id: "Sel ini tidak dapat ditelusuri.", en: "This cell could not be traced." },
});
