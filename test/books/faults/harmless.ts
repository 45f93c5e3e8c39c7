import { pasteValues } from "../paste";
import { at, put, sheetOf, type Draft } from "../book";
import type { Harmless } from "./fault";

const everySheet = (draft: Draft, edit: (sheet: Draft["sheets"][number]) => void): void => draft.sheets.forEach(edit);

/** Edits of every book. */
export const harmless: readonly Omit<Harmless, "book">[] = [
  { kind: "tanpa perubahan", edit: () => undefined },
  {
    kind: "catatan di bawah tabel",
    edit: (draft) =>
      everySheet(draft, (sheet) => {
        sheet.cells.push([], ["Catatan: angka sementara per 31 Desember, menunggu verifikasi 2 unit."], ["Sumber: Bagian Perencanaan"]);
      }),
  },
  {
    kind: "judul tambahan",
    edit: (draft) =>
      everySheet(draft, (sheet) => {
        const [title] = sheet.cells;
        if (typeof title?.[0] === "string") title[0] = `LAMPIRAN II ${title[0].toUpperCase()}`;
      }),
  },
  {
    kind: "tanda tangan",
    edit: (draft) =>
      everySheet(draft, (sheet) => {
        sheet.cells.push(
          [],
          [null, null, "Jakarta, 3 Januari 2025"],
          [null, null, "Kepala Bagian"],
          [],
          [null, null, "NIP 19750312 200003 1 002"],
        );
      }),
  },
  {
    kind: "nama lembar",
    edit: (draft) => {
      if (draft.sheets.length === 1) draft.sheets[0]!.name = "Sheet1";
    },
  },
  { kind: "ditempel sebagai nilai", edit: pasteValues },
  {
    kind: "kop surat",
    edit: (draft) =>
      everySheet(draft, (sheet) => {
        const [title] = sheet.cells;
        if (typeof title?.[0] === "string") title[0] = `${title[0]} - Jalan Merdeka Nomor 17 Telepon (0274) 561234`;
      }),
  },
  {
    kind: "lembar kosong",
    edit: (draft) => draft.sheets.push({ name: "Catatan", cells: [["Hubungi bagian perencanaan bila ada pertanyaan"]], merges: [] }),
  },
];

/** Edits of one book: what one organisation does and another does not. */
export const harmlessOf: readonly Harmless[] = [
  { kind: "realisasi melebihi target", book: "pelatihan", edit: (draft) => put(sheetOf(draft, "Pelatihan"), "D3", 131) },
  { kind: "angka bulat", book: "capaian-dinas", edit: (draft) => put(sheetOf(draft, "Capaian"), "E4", 75) },
  {
    kind: "pembulatan sendiri",
    book: "capaian-dinas",
    edit: (draft) =>
      [4, 5, 6, 7, 8, 9].forEach((row) =>
        put(sheetOf(draft, "Capaian"), `F${row}`, `=ROUND(${String(at(sheetOf(draft, "Capaian"), `F${row}`)).slice(1)},2)`),
      ),
  },
  { kind: "triwulan nol di awal", book: "rencana-aksi", edit: (draft) => put(sheetOf(draft, "Rencana Aksi"), "E6", 0) },
  { kind: "modal nol", book: "rak", edit: (draft) => put(sheetOf(draft, "RAK"), "J5", 0) },
  { kind: "baris tanpa realisasi", book: "formasi", edit: (draft) => put(sheetOf(draft, "Formasi"), "D6", 0) },
];
