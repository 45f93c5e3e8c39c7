import type { Message } from "../language/message";
import { callSays, helpSays } from "./messages";
import { withHint } from "./suggest";

/** How each command is called, as the help shows it and a call that is not understood is answered. */
export const USAGE = {
  fungsi: "npx capaian fungsi [NAMA ARG_JSON...] [--katalog BERKAS.xlsx] [--json]",
  katalog:
    "npx capaian katalog [KODE|KATA...] [--sumber ID] [--isi indikator|tabel|catatan|pertentangan|peraturan|fungsi|semua] [--katalog BERKAS.xlsx] [--json]",
  periksa:
    "npx capaian periksa BERKAS.xlsx|FOLDER... [--tahun N] [--katalog BERKAS.xlsx] [--aturan ID=mati]... [--abaikan BERKAS.json] [--laporan BERKAS.xlsx [--timpa]] [--json|--csv] [--waktu]",
  tabel:
    "npx capaian tabel --daftar [--json] | JENIS|--semua --tahun N [--kode K] --data BERKAS.xlsx|--contoh [--katalog BERKAS.xlsx] [--rumus fungsi|bawaan|nilai] [--desimal N] [--uang rupiah|ribu|juta|miliar] [--kolom NAMA] [--urutan asal|jumlah] [--bahasa-tabel id|en] [--grafik] --ke BERKAS.xlsx [--timpa]",
  laporan:
    "npx capaian laporan --tahun N --data BERKAS.xlsx|--contoh [--katalog BERKAS.xlsx] [--uang rupiah|ribu|juta|miliar] --ke BERKAS.docx [--timpa|--perbarui]",
  templat: "npx capaian templat --tahun N --ke BERKAS.xlsx [--contoh] [--katalog BERKAS.xlsx] [--timpa]",
  "tahun-baru": "npx capaian tahun-baru --tahun N --ke BERKAS.xlsx [--katalog BERKAS.xlsx] [--sumber ID] [--timpa]",
} as const;

export type CommandName = keyof typeof USAGE;

interface OptionHelp {
  readonly option: string;
  readonly about: Message;
}

const JSON_OPTION: OptionHelp = { option: "--json", about: helpSays.json() };
const OWN_CATALOGUE: OptionHelp = {
  option: "--katalog BERKAS.xlsx",
  about: helpSays.ownCatalogue(),
};
const OVERWRITE: OptionHelp = {
  option: "--timpa",
  about: helpSays.overwrite(),
};

const FROM_FILE: OptionHelp = {
  option: "--data BERKAS.xlsx",
  about: helpSays.fromFile(),
};
const FROM_CATALOGUE: OptionHelp = { option: "--contoh", about: helpSays.filled() };

const MONEY_UNIT: OptionHelp = { option: "--uang SATUAN", about: helpSays.money() };

/** What each option does and what the exit codes of a command mean. */
export const OPTIONS: Readonly<Record<CommandName, readonly OptionHelp[]>> = {
  fungsi: [
    { option: "NAMA", about: helpSays.fungsiName() },
    { option: "ARG_JSON", about: helpSays.fungsiArgument() },
    OWN_CATALOGUE,
    JSON_OPTION,
  ],
  katalog: [
    { option: "--sumber ID", about: helpSays.source() },
    { option: "--isi APA", about: helpSays.contents() },
    OWN_CATALOGUE,
    JSON_OPTION,
  ],
  periksa: [
    {
      option: "BERKAS|FOLDER",
      about: helpSays.files(),
    },
    { option: "--tahun N", about: helpSays.yearOfTables() },
    OWN_CATALOGUE,
    {
      option: "--aturan ID=APA",
      about: helpSays.rules(),
    },
    {
      option: "--abaikan BERKAS.json",
      about: helpSays.ignore({ entry: '{"fingerprint", "reason"}' }),
    },
    {
      option: "--laporan BERKAS.xlsx",
      about: helpSays.reportFile(),
    },
    OVERWRITE,
    JSON_OPTION,
    { option: "--csv", about: helpSays.csv() },
    { option: "--waktu", about: helpSays.times() },
    {
      option: "",
      about: helpSays.exitCodes(),
    },
  ],
  tabel: [
    {
      option: "--daftar",
      about: helpSays.kinds(),
    },
    JSON_OPTION,
    { option: "JENIS|--semua", about: helpSays.kindOrAll() },
    { option: "--tahun N", about: helpSays.tableYear() },
    { option: "--kode K", about: helpSays.indicator() },
    FROM_FILE,
    FROM_CATALOGUE,
    OWN_CATALOGUE,
    {
      option: "--rumus CARA",
      about: helpSays.formulaMode(),
    },
    { option: "--desimal N", about: helpSays.decimals() },
    MONEY_UNIT,
    { option: "--kolom NAMA", about: helpSays.column() },
    { option: "--urutan CARA", about: helpSays.sorting() },
    { option: "--bahasa-tabel B", about: helpSays.tableLanguage() },
    { option: "--grafik", about: helpSays.withCharts() },
    { option: "--ke BERKAS.xlsx", about: helpSays.target() },
    OVERWRITE,
  ],
  laporan: [
    { option: "--tahun N", about: helpSays.reportYear() },
    FROM_FILE,
    FROM_CATALOGUE,
    OWN_CATALOGUE,
    MONEY_UNIT,
    { option: "--ke BERKAS.docx", about: helpSays.wordFile() },
    { option: "--perbarui", about: helpSays.updateDraft() },
    OVERWRITE,
  ],
  templat: [
    { option: "--tahun N", about: helpSays.catalogueYear() },
    { option: "--ke BERKAS.xlsx", about: helpSays.target() },
    FROM_CATALOGUE,
    OWN_CATALOGUE,
    OVERWRITE,
  ],
  "tahun-baru": [
    { option: "--tahun N", about: helpSays.newYear() },
    { option: "--ke BERKAS.xlsx", about: helpSays.target() },
    { option: "--katalog BERKAS.xlsx", about: helpSays.goesOn() },
    { option: "--sumber ID", about: helpSays.carriedFrom() },
    OVERWRITE,
  ],
};

/** A word of a call that no command of that name knows, what may have been meant, and how the command is called. */
export function unknownWord(command: CommandName, what: Message, word: string): Message {
  const options = OPTIONS[command].flatMap(({ option }) => option.match(/--[a-z]+/g) ?? []);
  return withUsage(command, withHint(what, word.split("=")[0]!, options));
}

/** What is wrong with a call, and how the command is called. */
export function withUsage(command: CommandName, what: Message): Message {
  return callSays.withUsage({ what, usage: USAGE[command] });
}
