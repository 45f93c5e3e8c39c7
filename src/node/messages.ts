import { basename } from "node:path";
import { defineMessages } from "../language/message";
import { fail, type Problem } from "../language/result";
import { troublePredicate, type XlsxTrouble } from "../xlsx/messages";

/** Why a file could not be read or written: something about the file, or about the bytes in it. */
export type FileTrouble = XlsxTrouble | "missing" | "folder" | "denied" | "too-slow" | "exists" | "unwritable";

const sentences = defineMessages("file", { about: { id: "{name} {what}.", en: "{name} {what}." } });

const predicates = defineMessages("file.what", {
  missing: { id: "tidak ditemukan", en: "was not found" },
  folder: { id: "adalah folder, bukan berkas", en: "is a folder, not a file" },
  denied: { id: "tidak boleh dibaca; periksa izin berkasnya", en: "may not be read; check its permissions" },
  "too-slow": {
    id: "terlalu lama dibaca dan dihentikan; berkasnya mungkin rusak",
    en: "took too long to read and was stopped; the file may be damaged",
  },
  exists: { id: "sudah ada dan tidak ditimpa; pilih nama lain", en: "already exists and is not overwritten; choose another name" },
  unwritable: { id: "tidak dapat ditulis; periksa folder dan izinnya", en: "cannot be written; check the folder and its permissions" },
});

const isOwn = (trouble: FileTrouble): trouble is keyof typeof predicates => Object.hasOwn(predicates, trouble);

/** The problem as a value; a sentence that begins with the file's name and says what to do. */
export function fileProblem(trouble: FileTrouble, path: string): { readonly ok: false; readonly problem: Problem } {
  const what = isOwn(trouble) ? predicates[trouble]() : troublePredicate(trouble);
  return fail("#VALUE!", sentences.about({ name: basename(path), what }));
}
