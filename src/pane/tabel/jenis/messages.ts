import { defineMessages } from "../../../language/message";

/** Choosing among the kinds of tables. */
export const jenis = defineMessages("pane.tabel.jenis", {
  kind: { id: "Jenis tabel", en: "Kind of table" },
  hint: { id: "Ketik untuk mencari, misalnya serapan", en: "Type to search, such as absorption" },
  list: { id: "Jenis tabel yang ada", en: "Kinds of tables there are" },
  open: { id: "Tampilkan jenis tabel", en: "Show the kinds of tables" },
  has: { id: "ada masukannya", en: "has its input" },
  inGroup: { id: "{group}, {has}", en: "{group}, {has}" },
  only: {
    id: "Hanya yang masukannya ada di buku kerja ini ({count})",
    en: "Only those whose input is in this workbook ({count})",
  },
  none: { id: "Tidak ada tabel yang cocok dengan “{query}”. Yang terdekat:", en: "No table matches “{query}”. The nearest:" },
  found: { id: "{count} jenis tabel", en: "{count} {count|kind|kinds} of table" },
  noneFound: { id: "Tidak ada yang cocok; yang terdekat ditampilkan", en: "Nothing matches; the nearest are shown" },
});
