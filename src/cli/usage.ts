import type { Message } from "../language/message";
import type { LocalText } from "../language/text";
import { callSays } from "./messages";

/** How each command is called, as the help shows it and a call that is not understood is answered. */
export const USAGE = {
  fungsi: "npx capaian fungsi [NAMA ARG_JSON...] [--json]",
  katalog:
    "npx capaian katalog [KODE|KATA...] [--sumber ID] [--isi indikator|tabel|catatan|pertentangan|peraturan|semua] [--katalog BERKAS.xlsx] [--json]",
  periksa:
    "npx capaian periksa BERKAS.xlsx|FOLDER... [--tahun N] [--katalog BERKAS.xlsx] [--aturan ID=mati]... [--abaikan BERKAS.json] [--laporan BERKAS.xlsx [--timpa]] [--json|--csv] [--waktu]",
  tabel:
    "npx capaian tabel --daftar | JENIS|--semua --tahun N [--kode K] --data BERKAS.xlsx|--contoh [--rumus fungsi|bawaan|nilai] --ke BERKAS.xlsx [--timpa]",
  laporan: "npx capaian laporan --tahun N --data BERKAS.xlsx|--contoh --ke BERKAS.docx [--timpa]",
  templat: "npx capaian templat --tahun N --ke BERKAS.xlsx [--contoh] [--timpa]",
} as const;

export type CommandName = keyof typeof USAGE;

interface OptionHelp {
  readonly option: string;
  readonly about: LocalText;
}

const JSON_OPTION: OptionHelp = { option: "--json", about: { id: "hasil sebagai JSON", en: "the result as JSON" } };
const OWN_CATALOGUE: OptionHelp = {
  option: "--katalog BERKAS.xlsx",
  about: { id: "buku kerja dengan katalog sendiri", en: "a workbook with a catalogue of your own" },
};
const OVERWRITE: OptionHelp = {
  option: "--timpa",
  about: { id: "menimpa berkas tujuan yang sudah ada", en: "replace the file to write where it exists" },
};

const FROM_FILE: OptionHelp = {
  option: "--data BERKAS.xlsx",
  about: {
    id: "angka dari buku kerja Anda; yang tidak ada di sana dari katalog",
    en: "figures of your workbook; those it has not, of the catalogue",
  },
};
const FROM_CATALOGUE: OptionHelp = { option: "--contoh", about: { id: "terisi angka katalog", en: "filled from the catalogue" } };

/** What each option does and what the exit codes of a command mean. */
export const OPTIONS: Readonly<Record<CommandName, readonly OptionHelp[]>> = {
  fungsi: [
    { option: "NAMA", about: { id: "fungsi, misalnya PWNI.TARGET", en: "a function, such as PWNI.TARGET" } },
    { option: "ARG_JSON", about: { id: 'argumen sebagai JSON: 2024, "C1.1", [[1,2]]', en: 'an argument as JSON: 2024, "C1.1", [[1,2]]' } },
    JSON_OPTION,
  ],
  katalog: [
    { option: "--sumber ID", about: { id: "satu dokumen saja, misalnya lkj-pwni-2024", en: "one document only, such as lkj-pwni-2024" } },
    { option: "--isi APA", about: { id: "apa yang ditampilkan; bawaan: indikator", en: "what is shown; default: indikator" } },
    OWN_CATALOGUE,
    JSON_OPTION,
  ],
  periksa: [
    {
      option: "BERKAS|FOLDER",
      about: {
        id: "berkas, atau folder dengan semua berkas Excel dan ods di dalamnya",
        en: "files, or folders with all Excel and ods files in and below them",
      },
    },
    { option: "--tahun N", about: { id: "tahun tabel yang tidak menyebut tahunnya", en: "the year of tables that do not say theirs" } },
    OWN_CATALOGUE,
    {
      option: "--aturan ID=APA",
      about: {
        id: "APA: mati, kesalahan, peringatan, info; ID.pilihan=nilai mengubah ambang; boleh berulang",
        en: "APA: mati (off), kesalahan (error), peringatan (warning), info; ID.option=value sets a threshold; may be repeated",
      },
    },
    {
      option: "--abaikan BERKAS.json",
      about: {
        id: 'temuan yang boleh dibiarkan: daftar {"fingerprint", "reason"}, sidiknya dari --json; yang tersimpan di buku kerja itu sendiri selalu ikut',
        en: 'findings that may stand: a list of {"fingerprint", "reason"}, the fingerprints from --json; those kept in the workbook itself always count',
      },
    },
    {
      option: "--laporan BERKAS.xlsx",
      about: { id: "menulis hasilnya sebagai lembar Hasil Periksa", en: "write the results as a sheet" },
    },
    OVERWRITE,
    JSON_OPTION,
    { option: "--csv", about: { id: "temuan sebagai CSV (pemisah titik koma)", en: "the findings as CSV" } },
    { option: "--waktu", about: { id: "lama setiap aturan, dalam milidetik", en: "how long each rule took, in milliseconds" } },
    {
      option: "",
      about: {
        id: "Kode keluar: 0 tanpa kesalahan, 1 ada kesalahan di buku kerja, 2 ada berkas yang tidak terbaca atau perintah salah.",
        en: "Exit codes: 0 no errors, 1 errors in a workbook, 2 a file cannot be read or the call is wrong.",
      },
    },
  ],
  tabel: [
    {
      option: "--daftar",
      about: { id: "jenis tabel yang ada, dengan tahun dan indikatornya", en: "the kinds of table there are, with years and indicators" },
    },
    { option: "JENIS|--semua", about: { id: "satu jenis tabel, atau semua tabel setahun", en: "one kind of table, or all of a year" } },
    { option: "--tahun N", about: { id: "tahun tabelnya", en: "the year of the tables" } },
    { option: "--kode K", about: { id: "indikatornya, bila ada beberapa", en: "the indicator, where there are several" } },
    FROM_FILE,
    FROM_CATALOGUE,
    {
      option: "--rumus CARA",
      about: {
        id: "CARA: fungsi (=PWNI...), bawaan (rumus Excel biasa; bila tidak disebut), nilai (angka saja)",
        en: "CARA: fungsi (=PWNI...), bawaan (plain Excel formulas; the default), nilai (numbers only)",
      },
    },
    { option: "--ke BERKAS.xlsx", about: { id: "berkas yang ditulis", en: "the file to write" } },
    OVERWRITE,
  ],
  laporan: [
    { option: "--tahun N", about: { id: "tahun laporannya", en: "the year of the report" } },
    FROM_FILE,
    FROM_CATALOGUE,
    { option: "--ke BERKAS.docx", about: { id: "berkas Word yang ditulis", en: "the Word file to write" } },
    OVERWRITE,
  ],
  templat: [
    { option: "--tahun N", about: { id: "tahun katalog", en: "a year of the catalogue" } },
    { option: "--ke BERKAS.xlsx", about: { id: "berkas yang ditulis", en: "the file to write" } },
    FROM_CATALOGUE,
    OVERWRITE,
  ],
};

/** What is wrong with a call, and how the command is called. */
export function withUsage(command: CommandName, what: Message): Message {
  return callSays.withUsage({ what, usage: USAGE[command] });
}
