import { defineMessages } from "../language/message";

/** The sentences of the room: why a table cannot be drawn, and the notes under one. A kind's own titles stand in its file. */
export const sentences = defineMessages("tables", {
  unknownKind: {
    id: 'Jenis tabel "{kind}" tidak dikenal; yang ada: {known}.',
    en: 'There is no table kind "{kind}"; there are {known}.',
  },
  noYear: {
    id: "{title}: tidak ada data tahun {year} di katalog; tahun yang ada: {years}.",
    en: "{title}: the catalogue has no data for {year}; it has {years}.",
  },
  noSource: {
    id: "{title}: buku kerja tidak memuat daftar atau tabel jumlah tahun {year} yang dapat dirinci.",
    en: "{title}: the workbook has no list and no table of counts of {year} that can be broken down.",
  },
  unsuited: {
    id: '{title}: "{indicator}" bukan indikator untuk tabel ini tahun {year}; pilih {codes}.',
    en: '{title}: "{indicator}" is no indicator for this table in {year}; choose {codes}.',
  },
  neverWeighted: {
    id: "{code} tidak mempunyai komponen berbobot, jadi tidak ada tabel komponennya.",
    en: "{code} has no weighted components, so there is no component table of it.",
  },
  noWeights: {
    id: "Bobot komponen {code} tahun {year} tidak ada di katalog; yang ada: {years}.",
    en: "The catalogue has no component weights of {code} for {year}; it has {years}.",
  },

  rounding: {
    id: "Capaian dihitung dari realisasi sebagaimana dilaporkan, yaitu dua desimal.",
    en: "Achievement is calculated from the actual as reported, that is with two decimals.",
  },
  capped: {
    id: "Capaian {which} dibatasi {cap} (batas toleransi); tanpa batas {free}.",
    en: "The achievement of {which} is limited to {cap} (tolerance); without the limit it is {free}.",
  },
  ofYear: { id: "{code} {year}", en: "{code} {year}" },
  limit: { id: "Batas capaian {cap}: {groups}.", en: "Achievement is limited to {cap}: {groups}." },
  statedLimit: { id: "{codes} (dinyatakan dokumen)", en: "{codes} (stated by the document)" },
  takenLimit: { id: "{codes} (mengikuti komponennya)", en: "{codes} (as its components)" },
  noLimit: { id: "Capaian tanpa batas: {codes}.", en: "Achievement without a limit: {codes}." },

  weightSum: { id: "Jumlah bobot {sum}, bukan 100%.", en: "The weights add up to {sum}, not 100%." },
  otherBasis: {
    id: "Realisasi {code} yang tercetak hanya terhitung dari capaian komponen (bobot x capaian), dan begitulah tabel ini menghitung; rumus yang dinyatakan, dari realisasi komponen, memberi {value}.",
    en: "The printed figure of {code} only recomputes from the components' achievement (B x achievement), which is what this table does; the stated formula, over their actuals, gives {value}.",
  },
  printedOtherwise: {
    id: "{place} mencetak {what} {code} {printed}; dari baris-baris tabel ini terhitung {value}.",
    en: "{place} prints the {what} of {code} as {printed}; the rows of this table give {value}.",
  },
  perspective: {
    id: "Nilai perspektif dihitung dari capaian IKU{how}.",
    en: "A perspective's value is calculated from the achievement of its indicators{how}.",
  },
  how: { id: ": {formulas}", en: ": {formulas}" },
  formula: { id: "{code} = {words}", en: "{code} = {words}" },

  readBy: {
    id: "Catatan pembacaan ({place}): {text}",
    en: "On reading {place}. From the catalogue, in Indonesian: “{text}”",
  },
  conflict: { id: "{about}: {why}", en: "From the catalogue, in Indonesian: “{about}: {why}”" },
  printings: {
    id: "{about}: tercetak {printings}; dipakai {used}.",
    en: "Printed in several ways: {printings}; used {used}. From the catalogue, in Indonesian: “{about}”.",
  },
  printing: { id: "{printed} ({place})", en: "{printed} ({place})" },

  fromWorkbook: { id: "Sumber: buku kerja ini, {where}.{yearless}", en: "Source: this workbook, {where}.{yearless}" },
  fromFile: { id: "Sumber: berkas {file}, {where}.{yearless}", en: "Source: the file {file}, {where}.{yearless}" },
  yearless: {
    id: " Lembar itu tidak menyebut tahunnya{which}: pastikan angkanya memang dari tahun tabel ini.",
    en: " That sheet does not name its year{which}: make sure the figures are of this table's year.",
  },
  bracketed: { id: " ({what})", en: " ({what})" },
  fromCatalogue: { id: "Sumber: {where}, {places}.", en: "Source: {where}, {places}." },
  filledIn: {
    id: "Tidak ada di buku kerja, diambil dari katalog: {names}. Sumber: {where}, {places}.",
    en: "Not in the workbook, taken from the catalogue: {names}. Source: {where}, {places}.",
  },
  copied: {
    id: 'Sel {cell} berisi teks "{text}": angkanya disalin dan tidak ikut berubah. Ketik sebagai angka supaya terhubung.',
    en: 'Cell {cell} holds the text "{text}": its number is copied and will not follow. Type it as a number to link it.',
  },
  missing: {
    id: "Belum ada angka: {names}. Selnya dibiarkan kosong, bukan 0.{blank}",
    en: "No figure yet: {names}. The cell is left empty, not 0.{blank}",
  },
  blankCells: { id: " Belum diisi di buku kerja: {cells}.", en: " Not filled in yet in the workbook: {cells}." },

  planApart: {
    id: "Target triwulan di sini menurut rencana aksi. Matriks Informasi Kinerja memuat target lain untuk {codes} ({code} TW {roman}: {plan} di sini, {matrix} di matriks); capaian triwulan dihitung dari target matriks.",
    en: "Quarterly targets are those of the action plan. The information matrix has others for {codes} ({code} Q{number}: {plan} here, {matrix} there); quarterly achievement is calculated from the matrix's.",
  },
  matrixApart: {
    id: "Target triwulan di sini menurut Matriks Informasi Kinerja. Rencana aksi memuat target lain untuk {codes} ({code} TW {roman}: {matrix} di sini, {plan} di rencana aksi).",
    en: "Quarterly targets are those of the information matrix. The action plan has others for {codes} ({code} Q{number}: {matrix} here, {plan} there).",
  },

  notFilledIn: {
    id: "Belum diisi: {what}. Selnya dibiarkan kosong, bukan 0.",
    en: "Not filled in yet: {what}. The cell is left empty, not 0.",
  },

  figures: { id: "{kinds} {codes}", en: "{kinds} {codes}" },
  datedFigures: { id: "{kinds} {codes} ({periods})", en: "{kinds} {codes} ({periods})" },
  quarters: { id: "TW {quarters} {year}", en: "Q {quarters} {year}" },

  places: { id: "{named}, dan {more} tabel lain", en: "{named}, and {more} more tables" },
  yearAt: { id: "{year} ({where})", en: "{year} ({where})" },
  years: { id: "tahun {years}", en: "{years}" },
  looksLike: {
    id: "{where} tidak menyebut tahunnya dan tidak dipakai, karena realisasinya sama dengan tahun {fits} di katalog. Bila memang angka tahun {year}, tulis tahunnya di judul tabel atau nama lembar.",
    en: "{where} does not name its year and is not used, because its actuals are those of {fits} in the catalogue. If they are of {year}, write the year in the table's title or the sheet's name.",
  },
  usesCatalogue: { id: "{why} Tabel memakai angka katalog.", en: "{why} The table uses the catalogue's figures." },
  otherYears: {
    id: "Buku kerja ini tidak memuat angka tahun {year} untuk tabel ini; yang ada: {found}.",
    en: "This workbook has no figures of {year} for this table; it has those of {found}.",
  },
  noMoney: {
    id: "Buku kerja ini tidak memuat tabel pagu dan realisasi tahun {year}; rupiahnya diisi di tabel ini.",
    en: "This workbook has no table of budget and spending of {year}; amounts are for this table to be filled in.",
  },
  partYear: {
    id: "Buku kerja ini hanya memuat angka untuk sebagian tahun {year} ({where}), sedangkan tabel ini memerlukan angka setahun.",
    en: "This workbook has figures for parts of {year} only ({where}), and this table needs those of the whole year.",
  },
  notNeeded: {
    id: "Tabel di buku kerja ({where}) tidak memuat angka yang diperlukan: {needs}.",
    en: "The workbook's tables ({where}) do not have the figures needed: {needs}.",
  },
  leftOut: {
    id: "{where} tidak menyebut tahunnya dan tidak dipakai, karena buku kerja ini juga memuat {found}. Tulis tahunnya di judul tabel atau nama lembar.",
    en: "{where} does not name its year and is not used, because this workbook also has figures of {found}. Write the year in the table's title or the sheet's name.",
  },
  assumed: {
    id: "{where} tidak menyebut tahunnya; angkanya dipakai sebagai angka tahun {year}. Pastikan memang dari tahun itu.",
    en: "{where} does not name its year; its figures are used as those of {year}. Make sure they are.",
  },
  persenHead: { id: "Persentase", en: "Share" },
  total: { id: "Total", en: "Total" },
  needs: { id: "jumlah setiap kategori", en: "the count of every category" },
  // Not "B x ...": a reader, and our own check, would look for bobot x realisasi in it.
  weightedCapaian: { id: "Capaian Tertimbang", en: "Weighted Achievement" },
});
