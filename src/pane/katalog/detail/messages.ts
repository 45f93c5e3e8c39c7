import { defineMessages } from "../../../language/message";

/** The page of one indicator. */
export const rincian = defineMessages("pane.rincian", {
  oursAbout: {
    id: "Kode {code} dari katalog ini; tidak tercetak dalam dokumen",
    en: "The code {code} is this catalogue's own; no document prints it",
  },
  printedName: { id: "Tercetak: {name}", en: "Printed: {name}" },
  back: { id: "Kembali ke daftar", en: "Back to the list" },
  trace: { id: "Telusuri angkanya di buku kerja", en: "Trace its figure in the workbook" },
  partOf: { id: "Bagian dari", en: "Part of" },
  unit: { id: "satuan {unit}", en: "unit {unit}" },
  cap: { id: "capaian dibatasi {most}", en: "achievement capped at {most}" },
  aliases: { id: "Nama dan kode lain", en: "Other names and codes" },
  definition: { id: "Definisi", en: "Definition" },
  noDefinition: { id: "Dokumen tidak memuat definisi untuk indikator ini.", en: "The document gives no definition of this indicator." },
  formula: { id: "Rumus", en: "Formula" },
  noFormula: { id: "Dokumen tidak memuat rumus untuk indikator ini.", en: "The document gives no formula for this indicator." },
  validIn: { id: "Berlaku {years}", en: "Valid in {years}" },
  asPrinted: { id: "Tercetak: {printed} ({place})", en: "As printed: {printed} ({place})" },
  components: { id: "Komponen dan bobot", en: "Components and weights" },
  component: { id: "Komponen", en: "Component" },
  weightsElsewhere: { id: "Bobot indikator ini", en: "Weight of this indicator" },
  weightIn: { id: "Dalam", en: "In" },
  weight: { id: "Bobot", en: "Weight" },
  byYear: { id: "Angka per tahun", en: "Figures by year" },
  byQuarter: { id: "Angka per triwulan", en: "Figures by quarter" },
  inputs: { id: "Masukan rumus ({count})", en: "Inputs of the formula ({count})" },
  input: { id: "Masukan", en: "Input" },
  period: { id: "Periode", en: "Period" },
  target: { id: "Target", en: "Target" },
  realisasi: { id: "Realisasi", en: "Actual" },
  capaian: { id: "Capaian", en: "Achieved" },
  alokasi: { id: "Alokasi (Rp)", en: "Allocation (Rp)" },
  executor: { id: "Pelaksana: {name}", en: "Carried out by: {name}" },
  location: { id: "Lokasi: {name}", en: "Location: {name}" },
  ownPlace: { id: "katalog sendiri, {place}", en: "own catalogue, {place}" },
  lineNote: { id: "“hal.” adalah halaman dokumen {source}.", en: "“p.” is the page of the document {source}." },
  alsoPrinted: { id: "juga {printed}", en: "also {printed}" },
  noFacts: {
    id: "Dokumen tidak memuat target atau realisasi untuk indikator ini.",
    en: "The document gives no target or actual for this indicator.",
  },
  conflicts: { id: "Pertentangan dalam dokumen ({count})", en: "Contradictions in the document ({count})" },
  conflictValue: { id: "{printed} ({place})", en: "{printed} ({place})" },
  conflictCanonical: { id: "Dipakai: {printed}", en: "Used: {printed}" },
  conflictOpen: {
    id: "Tidak satu pun dapat dihitung ulang; semuanya dicatat dan tidak ada yang dipilih.",
    en: "None of them can be recomputed; all are recorded and none is chosen.",
  },
  insert: { id: "Sisipkan rumus", en: "Insert formula" },
  insertWhat: { id: "Rumus yang disisipkan", en: "Formula to insert" },
  insertYear: { id: "Tahun", en: "Year" },
  insertCells: { id: "Sel nilai komponen", en: "Cells of the component values" },
  insertCapaianCells: { id: "Sel capaian komponen", en: "Cells of the components' capaian" },
  insertCellsHint: {
    id: "Satu baris atau kolom, mis. Masukan!F5:F8, berurutan {codes}.",
    en: "One row or column, e.g. Masukan!F5:F8, in the order {codes}.",
  },
  insertCellsLine: {
    id: "Nilai komponen harus dalam satu baris atau satu kolom.",
    en: "The component values must be in one row or one column.",
  },
  insertCellsWrong: {
    id: "“{text}” bukan alamat sel. Tulis misalnya Masukan!F5:F8.",
    en: "“{text}” is not a cell address. Write for example Masukan!F5:F8.",
  },
  insertCellsCount: {
    id: "Alamat itu memuat {found} sel, sedangkan indeks ini punya {wanted} komponen.",
    en: "That address has {found} {found|cell|cells}, but this index has {wanted} {wanted|component|components}.",
  },
  insertCellsFound: { id: "Diambil dari tabel masukan di lembar {sheet}.", en: "Taken from the input table on sheet {sheet}." },
  insertBy: { id: "Dihitung oleh fungsi {name}.", en: "Computed by the function {name}." },
  insertNoFunction: {
    id: "Tidak ada fungsi yang menghitung masukan ini; yang ditulis rumus Excel biasa.",
    en: "No function computes these inputs; what is written is a plain Excel formula.",
  },
  insertInputs: { id: "Sel masukan", en: "Cells of the inputs" },
  insertInputsHint: { id: "Berurutan {variables}, dipisah titik koma.", en: "In the order {variables}, separated by semicolons." },
  insertInputsFound: { id: "{variables}: ditemukan di lembar {sheet}.", en: "{variables}: found on sheet {sheet}." },
  insertInputsCount: {
    id: "Diperlukan {wanted} sel masukan, berurutan; deret tahap dokumen boleh satu rentang.",
    en: "{wanted} input cells are needed, in order; stages of documents may be one range.",
  },
  insertAnswers: { id: "Sel jawaban responden", en: "Cells of the respondents' answers" },
  insertAnswersHint: {
    id: "Satu rentang: satu baris per responden, satu kolom per unsur, mis. Survei!B2:J51.",
    en: "One range: a row a respondent, a column an unsur, e.g. Survei!B2:J51.",
  },
  insertPreview: { id: "Akan ditulis di sel aktif", en: "To be written in the active cell" },
  inserted: { id: "Rumus ditulis di {cell}.", en: "Formula written in {cell}." },
  insertBlocked: {
    id: "Sel {cell} sudah berisi “{text}”. Pilih sel kosong, lalu klik Sisipkan rumus lagi.",
    en: "Cell {cell} already holds “{text}”. Choose an empty cell, then click Insert formula again.",
  },
  insertOffer: { id: "{blocked} Sel kosong terdekat: {cell}.", en: "{blocked} Nearest empty cell: {cell}." },
  inserting: { id: "Menulis rumus…", en: "Writing the formula…" },
});

export const polarityWords = defineMessages("pane.rincian.polarity", {
  maksimum: { id: "makin tinggi makin baik", en: "higher is better" },
  minimum: { id: "makin rendah makin baik", en: "lower is better" },
});

export const insertKindWords = defineMessages("pane.rincian.insertKinds", {
  indeks: { id: "Indeks dari komponen", en: "Index from components" },
  hitung: { id: "Hitung dari masukan", en: "Compute from inputs" },
  survei: { id: "Indeks survei dari jawaban", en: "Survey index from answers" },
  target: { id: "Target", en: "Target" },
  alokasi: { id: "Alokasi", en: "Allocation" },
  bobot: { id: "Bobot", en: "Weight" },
  nama: { id: "Nama indikator", en: "Indicator name" },
});
