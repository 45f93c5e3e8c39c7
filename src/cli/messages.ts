import { defineMessages } from "../language/message";

/** What every command says of a call. */
export const callSays = defineMessages("cli", {
  withUsage: { id: "{what} Pemakaian: {usage}", en: "{what} Usage: {usage}" },
  catalogue: { id: "Katalog:", en: "Catalogue:" },
  noCommand: { id: 'Perintah "{name}" tidak dikenal.', en: 'There is no command "{name}".' },
});

export const fungsiSays = defineMessages("cli.fungsi", {
  oneValue: { id: "Argumen {name} menerima satu nilai, bukan rentang.", en: "Argument {name} takes one value, not a range." },
  noNumber: { id: "Argumen {name} bukan angka.", en: "Argument {name} is no number." },
  tooMany: {
    id: "{name} menerima paling banyak {most} argumen, diberi {given}.",
    en: "{name} takes at most {most} arguments, {given} were given.",
  },
  missing: { id: "{name} memerlukan argumen {argument}.", en: "{name} needs the argument {argument}." },
  unknown: { id: "Fungsi {name} tidak ada.", en: "There is no function {name}." },
  unknownNear: { id: "Fungsi {name} tidak ada. Maksud Anda {near}?", en: "There is no function {name}. Did you mean {near}?" },
  noJson: { id: "Argumen ke-{place} bukan JSON yang sah: {text}", en: "Argument {place} is no valid JSON: {text}" },
});

export const periksaSays = defineMessages("cli.periksa", {
  option: { id: "Pilihan {option} tidak dikenal atau tidak lengkap.", en: "The option {option} is unknown or incomplete." },
  arguments: { id: "Argumen tidak dikenal.", en: "The arguments are not understood." },
  noFile: { id: "Berkas yang diperiksa belum disebut.", en: "The file to check is missing." },
  year: {
    id: 'Tahun "{year}" bukan tahun empat angka (--tahun 2024).',
    en: 'The year "{year}" is not a year of four digits (--tahun 2024).',
  },
  counts: {
    id: "{file}: {errors} kesalahan, {warnings} peringatan, {infos} info",
    en: "{file}: {errors} errors, {warnings} warnings, {infos} notes",
  },
  countsIgnored: { id: "{counts}, {ignored} diabaikan", en: "{counts}, {ignored} ignored" },
  setting: {
    id: '--aturan "{word}" tidak dikenal; tulis id=mati, id=kesalahan, id=peringatan, id=info, atau id.pilihan=nilai.',
    en: '--aturan "{word}" is not understood; write id=mati, id=kesalahan, id=peringatan, id=info, or id.option=value.',
  },
  oneForm: { id: "Pilih salah satu: --json atau --csv.", en: "Choose one: --json or --csv." },
  emptyFolder: { id: "Folder {folder} tidak memuat berkas Excel atau ods.", en: "The folder {folder} has no Excel or ods file." },
  keptDamaged: {
    id: "{file}: daftar temuan yang diabaikan di buku kerja ini rusak; semua temuan ditampilkan.",
    en: "{file}: the list of ignored findings in this workbook is damaged; all findings are shown.",
  },
  noExceptions: { id: "Daftar pengecualian {file} tidak dapat dibaca.", en: "The list of exceptions {file} cannot be read." },
  badExceptions: { id: "Daftar pengecualian {file}: {why}", en: "The list of exceptions {file}: {why}" },
  ownFile: {
    id: "Laporan tidak ditulis di atas berkas yang diperiksa: {path}; pilih nama lain.",
    en: "The report is not written over a file that is checked: {path}; choose another name.",
  },
  reported: { id: "Laporan ditulis: {path}", en: "Report written: {path}" },
  unread: { id: "tidak dapat dibaca", en: "cannot be read" },
  file: { id: "Berkas", en: "File" },
  sheet: { id: "Lembar", en: "Sheet" },
  cell: { id: "Sel", en: "Cell" },
  severity: { id: "Tingkat", en: "Severity" },
  rule: { id: "Aturan", en: "Rule" },
  errors: { id: "Kesalahan", en: "Errors" },
  warnings: { id: "Peringatan", en: "Warnings" },
  infos: { id: "Info", en: "Notes" },
  finding: { id: "Temuan", en: "Finding" },
  found: { id: "Ditemukan", en: "Found" },
  expected: { id: "Seharusnya", en: "Expected" },
  ignored: { id: "Diabaikan karena", en: "Ignored because" },
  fingerprint: { id: "Sidik", en: "Fingerprint" },
  checking: { id: "Memeriksa {at}/{all}: {file}", en: "Checking {at}/{all}: {file}" },
});

export const templatSays = defineMessages("cli.templat", {
  noPath: { id: "Berkas tujuan belum disebut (--ke masukan.xlsx).", en: "The file to write is missing (--ke masukan.xlsx)." },
  year: { id: "Tahun {year} tidak ada di katalog; yang ada: {known}.", en: "The catalogue has no year {year}; it has {known}." },
  filled: {
    id: "{path}: lembar Masukan, Masukan Triwulan, Data Dukung, dan Petunjuk tahun {year}, terisi angka katalog.",
    en: "{path}: sheets Masukan, Masukan Triwulan, Data Dukung and Petunjuk of {year}, filled from the catalogue.",
  },
  empty: {
    id: "{path}: lembar Masukan, Masukan Triwulan, Data Dukung, dan Petunjuk tahun {year}, siap diisi.",
    en: "{path}: sheets Masukan, Masukan Triwulan, Data Dukung and Petunjuk of {year}, ready to be filled in.",
  },
});

/** About the file a command is to write. */
export const targetSays = defineMessages("cli.target", {
  ending: { id: "Nama berkas harus berakhiran {ending}: {path}.", en: "The file name must end in {ending}: {path}." },
  exists: {
    id: "Berkas {path} sudah ada dan tidak ditimpa; pilih nama lain, atau tambahkan --timpa.",
    en: "The file {path} exists and is not overwritten; choose another name, or add --timpa.",
  },
  folder: { id: "Folder {folder} tidak ada.", en: "There is no folder {folder}." },
});

/** About the figures tables and reports are made of. */
export const dataSays = defineMessages("cli.data", {
  unknown: { id: '"{word}" tidak dikenal.', en: '"{word}" is not known.' },
  noYear: { id: "Tahun belum disebut (--tahun 2024).", en: "The year is missing (--tahun 2024)." },
  oneSource: {
    id: "Angkanya belum disebut, atau disebut dua kali: --data BERKAS.xlsx memakai buku kerja Anda, --contoh angka katalog.",
    en: "The figures are missing, or named twice: --data BERKAS.xlsx takes those of your workbook, --contoh those of the catalogue.",
  },
  noFigures: {
    id: "{path}: tidak ada tabel indikator yang dikenali; isi templat (npx capaian templat) atau pakai tabel dengan kolom indikator, target, dan realisasi.",
    en: "{path}: no table of indicators is recognised; fill in the template (npx capaian templat) or use a table with columns for indicator, target and actual.",
  },
});

export const laporanSays = defineMessages("cli.laporan", {
  noPath: { id: "Berkas tujuan belum disebut (--ke laporan.docx).", en: "The file to write is missing (--ke laporan.docx)." },
  done: {
    id: "{path}: draf Bab II dan III tahun {year}, {tables} tabel.",
    en: "{path}: draft of chapters II and III of {year}, {tables} {tables|table|tables}.",
  },
});

export const tabelSays = defineMessages("cli.tabel", {
  which: {
    id: "Sebut satu JENIS tabel, atau --semua (--daftar: yang ada).",
    en: "Name one JENIS of table, or --semua (--daftar: what there is).",
  },
  noPath: { id: "Berkas tujuan belum disebut (--ke tabel.xlsx).", en: "The file to write is missing (--ke tabel.xlsx)." },
  mode: {
    id: '--rumus berisi "{word}"; pilihannya fungsi, bawaan, atau nilai.',
    en: '--rumus is "{word}"; choose fungsi, bawaan or nilai.',
  },
  line: { id: "{kind}: {title} (tahun {years}; {codes})", en: "{kind}: {title} ({years}; {codes})" },
  done: { id: "{path}: {sheets} lembar, tabel tahun {year}.", en: "{path}: {sheets} {sheets|sheet|sheets}, tables of {year}." },
});

export const ownSays = defineMessages("cli.own", {
  noSheet: {
    id: '{file}: tidak ada lembar katalog; lembar katalog memuat sel "Nama katalog" di kolom A.',
    en: '{file}: no catalogue sheet; a catalogue sheet has a cell "Nama katalog" in column A.',
  },
  setAside: {
    id: "{file}: {title} memakai kode yang sama dengan {others}; dokumen itu tidak ikut dipakai.",
    en: "{file}: {title} has codes of {others}; that document is left out.",
  },
  broken: {
    id: "{file}: lembar {sheet} tidak dapat dipakai sebagai katalog, {count} hal perlu diperbaiki:",
    en: "{file}: the sheet {sheet} cannot be used as a catalogue, {count} {count|thing needs|things need} mending:",
  },
});

export const katalogSays = defineMessages("cli.katalog", {
  needs: { id: "{option} memerlukan {what}.", en: "{option} needs {what}." },
  option: {
    id: "Pilihan {option} tidak dikenal; yang ada --sumber ID, --katalog BERKAS.xlsx, --isi APA, dan --json.",
    en: "Unknown option {option}; there are --sumber ID, --katalog BERKAS.xlsx, --isi APA and --json.",
  },
  choices: { id: "salah satu dari {choices}", en: "one of {choices}" },
  contents: {
    id: '--isi "{contents}" tidak dikenal; pilihannya {choices}.',
    en: '--isi "{contents}" is unknown; choose one of {choices}.',
  },
  ofDocuments: {
    id: '--isi {contents} menampilkan isi dokumen, bukan satu indikator; hapus "{words}" atau pilih dengan --sumber.',
    en: '--isi {contents} shows what documents hold, not one indicator; leave out "{words}" or choose with --sumber.',
  },
  source: {
    id: 'Sumber "{source}" tidak ada dalam katalog; yang ada: {known}.',
    en: 'Source "{source}" is not in the catalogue; there are: {known}.',
  },
  ambiguous: {
    id: 'Kode "{query}" dapat berarti {either}; tulis salah satu kode itu.',
    en: 'Code "{query}" may mean {either}; write one of these codes.',
  },
  unknown: { id: 'Indikator "{query}" tidak ada dalam katalog.', en: 'Indicator "{query}" is not in the catalogue.' },
  unknownNear: {
    id: 'Indikator "{query}" tidak ada dalam katalog. Maksud Anda {either}?',
    en: 'Indicator "{query}" is not in the catalogue. Did you mean {either}?',
  },
  either: { id: "{first} atau {last}", en: "{first} or {last}" },
  hits: { id: '"{query}" ditemukan pada {count} indikator:', en: '"{query}" is found in {count} indicators:' },
  line: { id: "baris {line}", en: "line {line}" },
  within: { id: "dalam {code}", en: "in {code}" },
  noneUsed: { id: "tidak ada yang dipakai", en: "none is used" },
  used: { id: "dipakai {value}", en: "used {value}" },
  quoted: { id: "dikutip {source} baris {line}", en: "quoted by {source} line {line}" },
  nothing: { id: "Tidak ada.", en: "None." },
  catalogueCode: { id: ", kode katalog", en: ", catalogue's code" },
  formula: { id: "Rumus", en: "Formula" },
  contradictions: { id: "Pertentangan dalam sumber", en: "Contradictions in the source" },
  from: { id: "Sumber: {title} ({source}), baris {line}", en: "Source: {title} ({source}), line {line}" },
  level: { id: "Tingkat: {level}; satuan: {unit}", en: "Level: {level}; unit: {unit}" },
  parent: { id: "induk: {code}", en: "parent: {code}" },
  ours: {
    id: "Kode: {code} dari katalog ini, tidak tercetak dalam dokumen",
    en: "Code: {code} is this catalogue's own, no document prints it",
  },
  printed: { id: "Tercetak: {printed} (baris {line})", en: "Printed: {printed} (line {line})" },
  names: { id: "Nama lain: {names}", en: "Other names: {names}" },
  codes: { id: "Kode lain: {codes}", en: "Other codes: {codes}" },
  definition: { id: "Definisi: {text}", en: "Definition: {text}" },
  mark: {
    id: "* angka yang dipakai; cetakan lain dari angka yang sama tidak bertanda.",
    en: "* the figure used; other printings of the same figure are unmarked.",
  },
});
