import { basename } from "node:path";
import { fail, type Problem } from "../language/result";

/** Why a file could not be read or written. Each sentence names the file and what to do. */
export type FileTrouble =
  | "missing"
  | "folder"
  | "denied"
  | "empty"
  | "not-xlsx"
  | "old-xls"
  | "encrypted"
  | "unreadable"
  | "no-sheets"
  | "too-slow"
  | "too-large"
  | "exists"
  | "unwritable";

const TEXTS: Readonly<Record<FileTrouble, readonly [id: string, en: string]>> = {
  missing: ["tidak ditemukan", "was not found"],
  folder: ["adalah folder, bukan berkas", "is a folder, not a file"],
  denied: ["tidak boleh dibaca; periksa izin berkasnya", "may not be read; check its permissions"],
  empty: ["kosong (0 bita)", "is empty (0 bytes)"],
  "not-xlsx": ["bukan berkas Excel (.xlsx)", "is not an Excel file (.xlsx)"],
  "old-xls": [
    "berformat Excel lama (.xls); buka di Excel, lalu simpan sebagai .xlsx",
    "is in the old Excel format (.xls); open it in Excel and save it as .xlsx",
  ],
  encrypted: [
    "terkunci kata sandi; buka di Excel, lepas kata sandinya, lalu simpan",
    "is locked by a password; open it in Excel, remove the password and save",
  ],
  unreadable: [
    "rusak dan tidak dapat dibaca; buka di Excel, perbaiki, lalu simpan ulang",
    "is damaged and cannot be read; open it in Excel, repair it and save it again",
  ],
  "no-sheets": ["tidak berisi lembar kerja", "holds no worksheet"],
  "too-slow": [
    "terlalu lama dibaca dan dihentikan; berkasnya mungkin rusak",
    "took too long to read and was stopped; the file may be damaged",
  ],
  "too-large": ["terlalu besar untuk dibaca", "is too large to read"],
  exists: ["sudah ada dan tidak ditimpa; pilih nama lain", "already exists and is not overwritten; choose another name"],
  unwritable: ["tidak dapat ditulis; periksa folder dan izinnya", "cannot be written; check the folder and its permissions"],
};

/** The problem as a value; a sentence in both languages that begins with the file's name. */
export function fileProblem(trouble: FileTrouble, path: string): { readonly ok: false; readonly problem: Problem } {
  const [id, en] = TEXTS[trouble];
  const name = basename(path);
  return fail("#VALUE!", { id: `${name} ${id}.`, en: `${name} ${en}.` });
}
