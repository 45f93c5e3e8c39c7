import { defineMessages, type Message } from "../language/message";

/** Why bytes are no workbook that can be read. */
export type XlsxTrouble =
  "empty" | "not-xlsx" | "old-xls" | "encrypted" | "unreadable" | "no-sheets" | "too-large" | "html" | "picture" | "pdf";

const predicates = defineMessages("xlsx", {
  empty: { id: "kosong (0 bita)", en: "is empty (0 bytes)" },
  "not-xlsx": { id: "bukan berkas Excel (.xlsx)", en: "is not an Excel file (.xlsx)" },
  "old-xls": {
    id: "berformat Excel lama (.xls); buka di Excel, lalu simpan sebagai .xlsx",
    en: "is in the old Excel format (.xls); open it in Excel and save it as .xlsx",
  },
  encrypted: {
    id: "terkunci kata sandi; buka di Excel, lepas kata sandinya, lalu simpan",
    en: "is locked by a password; open it in Excel, remove the password and save",
  },
  unreadable: {
    id: "rusak dan tidak dapat dibaca; buka di Excel, perbaiki, lalu simpan ulang",
    en: "is damaged and cannot be read; open it in Excel, repair it and save it again",
  },
  "no-sheets": { id: "tidak berisi lembar kerja", en: "holds no worksheet" },
  html: {
    id: "berisi halaman web (HTML), bukan buku kerja Excel; buka di Excel, lalu simpan sebagai .xlsx",
    en: "holds a web page (HTML), not an Excel workbook; open it in Excel and save it as .xlsx",
  },
  picture: {
    id: "adalah gambar, bukan buku kerja; pilih berkas Excel-nya",
    en: "is a picture, not a workbook; choose the Excel file",
  },
  pdf: {
    id: "adalah PDF, bukan buku kerja; pilih berkas Excel asalnya",
    en: "is a PDF, not a workbook; choose the Excel file it was made from",
  },
  "too-large": { id: "terlalu besar untuk dibaca", en: "is too large to read" },
});

/** What is said of the file: a sentence without its subject and full stop, because the bytes know no name. */
export function troublePredicate(trouble: XlsxTrouble): Message {
  return predicates[trouble]();
}
