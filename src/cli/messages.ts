import { defineMessages } from "../language/message";

/** What every command says of a call. */
export const callSays = defineMessages("cli", {
  withUsage: { id: "{what} Pemakaian: {usage}", en: "{what} Usage: {usage}" },
  hint: { id: "{what} Maksud Anda {near}?", en: "{what} Did you mean {near}?" },
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
  returns: { id: "Hasil:", en: "Result:" },
  examples: { id: "Contoh:", en: "Examples:" },
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
  ownCatalogue: {
    id: "Tabel di luar katalog dapat dibandingkan dengan katalog Anda sendiri: --katalog BERKAS.xlsx.",
    en: "Tables outside the catalogue can be compared with a catalogue of your own: --katalog FILE.xlsx.",
  },
  countsIgnored: { id: "{counts}, {ignored} diabaikan", en: "{counts}, {ignored} ignored" },
  setting: {
    id: '--aturan "{word}" tidak dikenal; tulis id=mati, id=kesalahan, id=peringatan, id=info, atau id.pilihan=nilai.',
    en: '--aturan "{word}" is not understood; write id=mati, id=kesalahan, id=peringatan, id=info, or id.option=value.',
  },
  rulesAre: { id: "{what} Aturan yang ada: {rules}.", en: "{what} The rules are: {rules}." },
  noRule: { id: "--aturan memerlukan id=APA.", en: "--aturan needs id=APA." },
  oneForm: { id: "Pilih salah satu: --json atau --csv.", en: "Choose one: --json or --csv." },
  emptyFolder: { id: "Folder {folder} tidak memuat berkas Excel atau ods.", en: "The folder {folder} has no Excel or ods file." },
  keptDamaged: {
    id: "{file}: daftar temuan yang diabaikan di buku kerja ini rusak; semua temuan ditampilkan.",
    en: "{file}: the list of ignored findings in this workbook is damaged; all findings are shown.",
  },
  undone: {
    id: "{file}: buku kerja ini terlalu besar untuk diperiksa seluruhnya dalam 30 detik. Aturan yang belum dijalankan: {rules}.",
    en: "{file}: this workbook is too large to be checked as a whole within 30 seconds. Rules that were not run: {rules}.",
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
  error: { id: "KESALAHAN", en: "ERROR" },
  warning: { id: "PERINGATAN", en: "WARNING" },
  info: { id: "INFO", en: "INFO" },
});

export const templatSays = defineMessages("cli.templat", {
  noPath: { id: "Berkas tujuan belum disebut (--ke masukan.xlsx).", en: "The file to write is missing (--ke masukan.xlsx)." },
  year: { id: "Tahun {year} tidak ada di katalog; yang ada: {known}.", en: "The catalogue has no year {year}; it has {known}." },
  filled: {
    id: "{path}: lembar {sheets} tahun {year}, terisi angka katalog.",
    en: "{path}: sheets {sheets} of {year}, filled from the catalogue.",
  },
  empty: {
    id: "{path}: lembar {sheets} tahun {year}, siap diisi.",
    en: "{path}: sheets {sheets} of {year}, ready to be filled in.",
  },
});

export const newYearSays = defineMessages("cli.tahun-baru", {
  year: {
    id: 'Tahun "{year}" bukan tahun empat angka (--tahun 2025).',
    en: 'The year "{year}" is not a year of four digits (--tahun 2025).',
  },
  nothing: {
    id: "Tidak ada indikator berbobot sebelum {year} yang dapat dibawa dari {sources}.",
    en: "There are no indicators with weights before {year} to carry over from {sources}.",
  },
  done: { id: "{path}: lembar {sheets} tahun {year}.", en: "{path}: sheets {sheets} of {year}." },
  toFill: {
    id: "{count} target di lembar {sheet} masih kosong (sel kuning). Sesudah diisi: npx capaian tahun-baru --tahun {year} --katalog {path} --ke BERKAS-LAIN.xlsx membawanya ke lembar Masukan.",
    en: "{count} {count|target|targets} on the sheet {sheet} {count|is|are} still blank (yellow cells). Once filled in, npx capaian tahun-baru --tahun {year} --katalog {path} --ke OTHER-FILE.xlsx takes them to the sheet Masukan.",
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
  oneWay: {
    id: "--timpa mengganti berkas, --perbarui mempertahankan isinya: sebut salah satu.",
    en: "--timpa replaces the file, --perbarui keeps what is in it: name one of them.",
  },
  updated: {
    id: "{path}: {updated} bagian diperbarui, {added} bagian baru. Tulisan Anda tidak diubah.",
    en: "{path}: {updated} {updated|piece|pieces} brought up to date, {added} new. What you wrote is unchanged.",
  },
  kept: {
    id: "  Anda ubah, jadi dibiarkan; isi barunya lain: {name}",
    en: "  Changed by you and so left; its new text differs: {name}",
  },
  removed: { id: "  Anda hapus, jadi tidak ditulis lagi: {name}", en: "  Taken out by you and so not written again: {name}" },
  gone: { id: "  Tidak ada lagi dalam draf baru, dibiarkan: {name}", en: "  No longer in the new draft, left: {name}" },
  beside: { id: "{why} Draf baru ditulis di sampingnya: {path}.", en: "{why} The new draft was written beside it: {path}." },
  noPath: { id: "Berkas tujuan belum disebut (--ke laporan.docx).", en: "The file to write is missing (--ke laporan.docx)." },
  done: {
    id: "{path}: draf Bab II dan III tahun {year}, {tables} tabel.",
    en: "{path}: draft of chapters II and III of {year}, {tables} {tables|table|tables}.",
  },
});

export const tabelSays = defineMessages("cli.tabel", {
  noKind: {
    id: 'Jenis tabel "{kind}" tidak dikenal; daftarnya: npx capaian tabel --daftar.',
    en: 'There is no kind of table "{kind}"; the list: npx capaian tabel --daftar.',
  },
  which: {
    id: "Sebut satu JENIS tabel, atau --semua (--daftar: yang ada).",
    en: "Name one JENIS of table, or --semua (--daftar: what there is).",
  },
  noPath: { id: "Berkas tujuan belum disebut (--ke tabel.xlsx).", en: "The file to write is missing (--ke tabel.xlsx)." },
  mode: {
    id: '--rumus berisi "{word}"; pilihannya fungsi, bawaan, atau nilai.',
    en: '--rumus is "{word}"; choose fungsi, bawaan or nilai.',
  },
  decimals: {
    id: '--desimal berisi "{word}"; pilihannya 0 sampai 4.',
    en: '--desimal is "{word}"; choose 0 to 4.',
  },
  money: {
    id: '--uang berisi "{word}"; pilihannya rupiah, ribu, juta, atau miliar.',
    en: '--uang is "{word}"; choose rupiah, ribu (thousands), juta (millions) or miliar (billions).',
  },
  noMoney: {
    id: "--uang hanya untuk jenis tabel yang memuat uang, atau --semua.",
    en: "--uang is for kinds of table that show money, or --semua.",
  },
  noColumns: {
    id: "--kolom dan --urutan hanya untuk jenis sebaran.",
    en: "--kolom and --urutan are for the kind sebaran only.",
  },
  sorting: {
    id: '--urutan berisi "{word}"; pilihannya asal atau jumlah.',
    en: '--urutan is "{word}"; choose asal or jumlah.',
  },
  tableLanguage: {
    id: '--bahasa-tabel berisi "{word}"; pilihannya id atau en.',
    en: '--bahasa-tabel is "{word}"; choose id or en.',
  },
  line: { id: "{kind}: {title} (tahun {years}; {codes})", en: "{kind}: {title} ({years}; {codes})" },
  inputs: {
    id: "{file}: {count} temuan pada masukan yang dipakai (npx capaian periksa untuk semuanya):",
    en: "{file}: {count} {count|finding|findings} in the input that was taken (npx capaian periksa tells everything):",
  },
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
  ofNoDocument: {
    id: "--isi fungsi menampilkan fungsi, yang tidak berasal dari satu dokumen; hapus --sumber.",
    en: "--isi fungsi shows functions, which are of no document; leave out --sumber.",
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
  tools: { id: "Fungsi dan tabel:", en: "Functions and tables:" },
  askFunction: { id: "npx capaian fungsi {id} --bantuan", en: "npx capaian fungsi {id} --bantuan" },
  askTable: { id: "npx capaian tabel {id}", en: "npx capaian tabel {id}" },
  hits: { id: '"{query}" ditemukan pada {count} indikator:', en: '"{query}" is found in {count} indicators:' },
  within: { id: "dalam {code}", en: "in {code}" },
  noneUsed: { id: "tidak ada yang dipakai", en: "none is used" },
  used: { id: "dipakai {value}", en: "used {value}" },
  quoted: { id: "dikutip {source}", en: "quoted by {source}" },
  nothing: { id: "Tidak ada.", en: "None." },
  catalogueCode: { id: ", kode katalog", en: ", catalogue's code" },
  formula: { id: "Rumus", en: "Formula" },
  contradictions: { id: "Pertentangan dalam sumber", en: "Contradictions in the source" },
  from: { id: "Sumber: {title} ({source}), {place}", en: "Source: {title} ({source}), {place}" },
  level: { id: "Tingkat: {level}; satuan: {unit}", en: "Level: {level}; unit: {unit}" },
  parent: { id: "induk: {code}", en: "parent: {code}" },
  ours: {
    id: "Kode: {code} dari katalog ini, tidak tercetak dalam dokumen",
    en: "Code: {code} is this catalogue's own, no document prints it",
  },
  printed: { id: "Tercetak: {printed} ({place})", en: "Printed: {printed} ({place})" },
  names: { id: "Nama lain: {names}", en: "Other names: {names}" },
  codes: { id: "Kode lain: {codes}", en: "Other codes: {codes}" },
  definition: { id: "Definisi: {text}", en: "Definition: {text}" },
  mark: {
    id: "* angka yang dipakai; cetakan lain dari angka yang sama tidak bertanda.",
    en: "* the figure used; other printings of the same figure are unmarked.",
  },
  needsSource: { id: "id sumber, misalnya --sumber lkj-pwni-2024", en: "the id of a source, such as --sumber lkj-pwni-2024" },
  needsFile: { id: "berkas, misalnya --katalog katalog.xlsx", en: "a file, such as --katalog katalog.xlsx" },
  tabel: { id: "Tabel lain", en: "Other tables" },
  catatan: { id: "Catatan pembacaan", en: "Notes on the reading" },
  pertentangan: { id: "Pertentangan dalam sumber", en: "Contradictions in the source" },
  peraturan: { id: "Peraturan", en: "Regulations" },
  repair: { id: "perbaikan", en: "repair" },
  missing: { id: "hilang", en: "missing" },
  bobot: { id: "Bobot", en: "Weights" },
  target: { id: "Target", en: "Targets" },
  realisasi: { id: "Realisasi", en: "Actuals" },
  capaian: { id: "Capaian", en: "Achievement" },
  masukan: { id: "Masukan", en: "Inputs" },
  alokasi: { id: "Alokasi", en: "Allocations" },
});

/** The help: what the commands and their options do. */
export const helpSays = defineMessages("cli.help", {
  json: { id: "hasil sebagai JSON", en: "the result as JSON" },
  ownCatalogue: { id: "buku kerja dengan katalog sendiri", en: "a workbook with a catalogue of your own" },
  overwrite: { id: "menimpa berkas tujuan yang sudah ada", en: "replace the file to write where it exists" },
  fungsiName: { id: "fungsi, misalnya PWNI.TARGET", en: "a function, such as PWNI.TARGET" },
  fungsiArgument: { id: 'argumen sebagai JSON: 2024, "C1.1", [[1,2]]', en: 'an argument as JSON: 2024, "C1.1", [[1,2]]' },
  source: { id: "satu dokumen saja, misalnya lkj-pwni-2024", en: "one document only, such as lkj-pwni-2024" },
  contents: { id: "apa yang ditampilkan; bawaan: indikator", en: "what is shown; default: indikator" },
  files: {
    id: "berkas, atau folder dengan semua berkas Excel dan ods di dalamnya",
    en: "files, or folders with all Excel and ods files in and below them",
  },
  yearOfTables: { id: "tahun tabel yang tidak menyebut tahunnya", en: "the year of tables that do not say theirs" },
  rules: {
    id: "APA: mati, kesalahan, peringatan, info; ID.pilihan=nilai mengubah ambang; boleh berulang",
    en: "APA: mati (off), kesalahan (error), peringatan (warning), info; ID.option=value sets a threshold; may be repeated",
  },
  ignore: {
    id: "temuan yang boleh dibiarkan: daftar {entry}, sidiknya dari --json; yang tersimpan di buku kerja itu sendiri selalu ikut",
    en: "findings that may stand: a list of {entry}, the fingerprints from --json; those kept in the workbook itself always count",
  },
  reportFile: { id: "menulis hasilnya sebagai lembar Hasil Periksa", en: "write the results as a sheet" },
  csv: { id: "temuan sebagai CSV (pemisah titik koma)", en: "the findings as CSV" },
  times: { id: "lama setiap aturan, dalam milidetik", en: "how long each rule took, in milliseconds" },
  exitCodes: {
    id: "Kode keluar: 0 tanpa kesalahan, 1 ada kesalahan di buku kerja, 2 ada berkas yang tidak terbaca atau perintah salah.",
    en: "Exit codes: 0 no errors, 1 errors in a workbook, 2 a file cannot be read or the call is wrong.",
  },
  kinds: { id: "jenis tabel yang ada, dengan tahun dan indikatornya", en: "the kinds of table there are, with years and indicators" },
  kindOrAll: { id: "satu jenis tabel, atau semua tabel setahun", en: "one kind of table, or all of a year" },
  tableYear: { id: "tahun tabelnya", en: "the year of the tables" },
  indicator: { id: "indikatornya, bila ada beberapa", en: "the indicator, where there are several" },
  filled: { id: "terisi angka katalog", en: "filled from the catalogue" },
  formulaMode: {
    id: "CARA: fungsi (=PWNI...), bawaan (rumus Excel biasa; bila tidak disebut), nilai (angka saja)",
    en: "CARA: fungsi (=PWNI...), bawaan (plain Excel formulas; the default), nilai (numbers only)",
  },
  decimals: {
    id: "desimal persentase dan indeks, 0 sampai 4; bila tidak disebut seperti di laporan. Isi sel tidak berubah.",
    en: "decimals of percentages and indices, 0 to 4; as in the report when left out. What cells hold stays.",
  },
  money: {
    id: "SATUAN uang: rupiah (bila tidak disebut), ribu, juta, miliar; rumusnya yang membagi",
    en: "SATUAN of money: rupiah (the default), ribu (thousands), juta (millions), miliar (billions); its formulas divide",
  },
  column: {
    id: 'untuk jenis sebaran: kolom buku kerja yang dirinci, misalnya "Negara" atau "Kasus!Negara"; bila tidak disebut yang pertama',
    en: 'for the kind sebaran: the column of the workbook to count by, as "Negara" or "Kasus!Negara"; the first when left out',
  },
  sorting: {
    id: "untuk jenis sebaran: asal (seperti di buku kerja; bila tidak disebut) atau jumlah (terbesar dulu)",
    en: "for the kind sebaran: asal (as in the workbook; the default) or jumlah (largest first)",
  },
  tableLanguage: {
    id: "id atau en: bahasa tabel, bila lain dari --bahasa",
    en: "id or en: the language of the tables, where it is another than that of --bahasa",
  },
  target: { id: "berkas yang ditulis", en: "the file to write" },
  catalogueYear: { id: "tahun katalog", en: "a year of the catalogue" },
  fungsi: {
    id: "Menghitung satu fungsi seperti yang dilakukan Excel; tanpa NAMA: daftar fungsi.",
    en: "Calculates one function as Excel would; without NAMA: the list of functions.",
  },
  katalog: {
    id: "Menampilkan indikator beserta rumus, bobot, dan targetnya, atau mencarinya menurut kata; --isi: tabel lain, catatan, pertentangan, peraturan, dan fungsi.",
    en: "Shows indicators with their formulas, weights and targets, or finds them by words; --isi: other tables, notes, contradictions, regulations and functions.",
  },
  periksa: { id: "Memeriksa buku kerja terhadap katalog.", en: "Checks workbooks against the catalogue." },
  tabel: {
    id: "Menulis satu tabel laporan, atau semua tabel setahun dengan daftar isinya, dari angka katalog; --daftar: jenis yang ada.",
    en: "Writes one table of the report, or all of a year with their contents, from the catalogue's figures; --daftar: what there is.",
  },
  templat: {
    id: "Menulis buku kerja masukan yang kosong, atau terisi dengan --contoh.",
    en: "Writes an input workbook, empty or filled with --contoh.",
  },
  tahunBaru: {
    id: "Menulis buku kerja untuk tahun baru: lembar katalog dengan semua indikator dan bobotnya, targetnya diisi, dan lembar masukan tahun itu.",
    en: "Writes a workbook for a new year: a catalogue sheet with all indicators and their weights, targets to be filled in, and the input sheets of that year.",
  },
  newYear: { id: "tahun yang ditambahkan", en: "the year to add" },
  carriedFrom: {
    id: "dokumen yang indikatornya dibawa; bila tidak disebut yang pertama yang punya",
    en: "the document whose indicators are carried over; the first that has some when left out",
  },
  goesOn: {
    id: "buku kerja dengan katalog sendiri; baris dan targetnya dibawa",
    en: "a workbook with a catalogue of your own; its rows and targets are carried over",
  },
  heading: {
    id: "Capaian: menghitung dan memeriksa capaian indikator pelindungan WNI.",
    en: "Capaian: calculates and checks the performance indicators of citizen protection abroad.",
  },
  ending: {
    id: "  --bahasa id|en   bahasa pesan (bawaan: id)\n  --bantuan        tulisan ini; di belakang sebuah perintah: pilihannya\n  --versi          versi program dan katalognya\n\nKode keluar: 0 selesai, 1 ada kesalahan pada data, 2 perintah tidak dapat dijalankan.",
    en: "  --bahasa id|en   language of the messages (default: id)\n  --bantuan        this text; behind a command: its options\n  --versi          version of the program and its catalogue\n\nExit codes: 0 done, 1 something is wrong with the data, 2 the command cannot be carried out.",
  },
  fromFile: {
    id: "angka dari buku kerja Anda; yang tidak ada di sana dari katalog",
    en: "figures of your workbook; those it has not, of the catalogue",
  },
  reportYear: { id: "tahun laporannya", en: "the year of the report" },
  withCharts: { id: "dengan grafik, pada tabel yang punya", en: "with charts, for the tables that have some" },
  updateDraft: {
    id: "perbarui draf yang sudah ada: hanya bagian tulisan Capaian yang belum Anda ubah yang diganti",
    en: "bring a draft that is there up to date: only pieces of Capaian's that you have not changed are replaced",
  },
  wordFile: { id: "berkas Word yang ditulis", en: "the Word file to write" },
  laporan: {
    id: "Menulis draf Bab II dan III Laporan Kinerja untuk Word: tabel, penghitungan, dan analisis setiap indikator.",
    en: "Writes a draft of chapters II and III of the performance report for Word: tables, calculation and analysis of every indicator.",
  },
});
