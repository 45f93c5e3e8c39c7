import { defineMessages } from "../language/message";

/** Heads and what is said around tables. */
export const chapters = defineMessages("laporan", {
  title: {
    id: "Draf Bab II dan Bab III Laporan Kinerja Tahun {year}",
    en: "Draft of Chapters II and III of the Performance Report {year}",
  },
  made: {
    id: "Draf ini disusun Capaian dari angka {from}. Kalimat miring adalah petunjuk bagi penyusun dan dihapus sebelum laporan diserahkan. Sumber setiap angka tertulis di bawah tabelnya.",
    en: "Capaian made this draft from {from}. Sentences in italics are hints for the writer, to be deleted before the report is handed in. The source of every figure stands below its table.",
  },
  fromCatalogue: { id: "katalog (dokumen sumber)", en: "the catalogue (source documents)" },
  fromFile: {
    id: "berkas {file}, dilengkapi katalog bila tidak ada di berkas",
    en: "the file {file}, with the catalogue's where the file has none",
  },
  fromWorkbook: {
    id: "buku kerja yang terbuka, dilengkapi katalog bila tidak ada di sana",
    en: "the open workbook, with the catalogue's where it has none",
  },
  planning: { id: "BAB II PERENCANAAN KINERJA", en: "CHAPTER II PLANNING" },
  planned: { id: "Perencanaan kinerja tahun {year} disajikan dalam ", en: "The plan of {year} is shown in " },
  accountability: { id: "BAB III AKUNTABILITAS KINERJA", en: "CHAPTER III ACCOUNTABILITY" },
  summary: {
    id: "Capaian kinerja tahun {year} secara keseluruhan disajikan dalam ",
    en: "The achievement of {year} as a whole is shown in ",
  },
  overview: { id: "A. Capaian Kinerja Organisasi", en: "A. Achievement of the Organisation" },
  indicators: { id: "B. Capaian Kinerja per Indikator", en: "B. Achievement by Indicator" },
  data: { id: "C. Data Pendukung", en: "C. Supporting Data" },
  contents: { id: "DAFTAR ISI", en: "CONTENTS" },
  tables: { id: "DAFTAR TABEL", en: "LIST OF TABLES" },
  charts: { id: "DAFTAR GRAFIK", en: "LIST OF CHARTS" },
  drawnIn: { id: ", serta digambarkan dalam ", en: ", and drawn in " },
  pages: {
    id: "Nomor halaman pada daftar-daftar di atas diisi oleh pengolah kata: pilih seluruh dokumen (Ctrl+A), lalu tekan F9.",
    en: "The page numbers of the lists above are filled in by the word processor: select the whole document (Ctrl+A), then press F9.",
  },
  lastOfTwo: { id: " dan ", en: " and " },
  lastOfMany: { id: ", dan ", en: ", and " },
  conflicts: { id: "LAMPIRAN: PERTENTANGAN ANGKA DALAM DOKUMEN SUMBER", en: "ANNEX: CONTRADICTIONS IN THE SOURCE DOCUMENTS" },
  conflictsAbout: {
    id: "Dokumen sumber mencetak angka yang saling bertentangan di {count} tempat berikut. Angka yang dipakai draf ini disebut bila ada yang dapat dihitung ulang.",
    en: "The source documents print figures that contradict each other in these {count} places. The figure this draft uses is named where one of them recomputes.",
  },
  conflict: { id: "{about}: tercetak {printed}. {why}", en: "{about}: printed {printed}. {why}" },
  printed: { id: "{text} ({place})", en: "{text} ({place})" },
  nothing: { id: "Tidak ada angka tahun {year}. Tahun yang ada: {years}.", en: "There are no figures of {year}. There are {years}." },
  nextSteps: {
    id: "Tulis di sini: kegiatan yang mendukung, kendala, dan tindak lanjut untuk {indicator}.",
    en: "Write here: the activities behind it, obstacles and what follows for {indicator}.",
  },
});

/** What is said of one indicator. A sentence that ends in a blank goes on with the numbers of tables. */
export const analysis = defineMessages("laporan/analysis", {
  formula: { id: "Rumus: {words}.", en: "Formula: {words}." },
  figures: { id: "Dengan {inputs}, hasilnya {result}.", en: "With {inputs} the result is {result}." },
  input: { id: "{name} = {value}", en: "{name} = {value}" },
  /** What the letters of a formula stand for. */
  meanings: { id: "Keterangan: {inputs}.", en: "Where: {inputs}." },
  meaning: { id: "{name} = {label}", en: "{name} = {label}" },
  sum: { id: "Penghitungan: {terms} = {result}.", en: "Calculation: {terms} = {result}." },
  term: { id: "({weight} × {value})", en: "({weight} × {value})" },
  termOfTop: { id: "({weight} × {value}/{top} × 100)", en: "({weight} × {value}/{top} × 100)" },
  differs: {
    id: "Realisasi yang dilaporkan {reported}, sedangkan penghitungan dari komponennya menghasilkan {computed}. Periksa mana yang benar sebelum laporan diserahkan.",
    en: "The reported figure is {reported}, while its components give {computed}. Find out which is right before the report is handed in.",
  },
  differsFromFormula: {
    id: "Realisasi yang dilaporkan {reported}, sedangkan rumusnya dengan angka tersebut menghasilkan {computed}. Periksa mana yang benar sebelum laporan diserahkan.",
    en: "The reported figure is {reported}, while the formula with those inputs gives {computed}. Find out which is right before the report is handed in.",
  },
  above: {
    id: "Realisasi tahun {year} sebesar {actual} melampaui target {target}, dengan capaian {capaian}.",
    en: "The actual of {year}, {actual}, exceeds the target of {target}; the achievement is {capaian}.",
  },
  under: {
    id: "Realisasi tahun {year} sebesar {actual} lebih rendah daripada target {target} yang makin rendah makin baik, dengan capaian {capaian}.",
    en: "The actual of {year}, {actual}, is below the target of {target}, where lower is better; the achievement is {capaian}.",
  },
  over: {
    id: "Realisasi tahun {year} sebesar {actual} masih di atas target {target} yang makin rendah makin baik, dengan capaian {capaian}.",
    en: "The actual of {year}, {actual}, is still above the target of {target}, where lower is better; the achievement is {capaian}.",
  },
  counted: { id: "{value} {unit}", en: "{value} {unit}" },
  reached: {
    id: "Realisasi tahun {year} sebesar {actual} sama dengan target {target}, dengan capaian {capaian}.",
    en: "The actual of {year}, {actual}, equals the target of {target}; the achievement is {capaian}.",
  },
  below: {
    id: "Realisasi tahun {year} sebesar {actual} belum mencapai target {target}, dengan capaian {capaian}.",
    en: "The actual of {year}, {actual}, falls short of the target of {target}; the achievement is {capaian}.",
  },
  capped: {
    id: "Capaian itu dibatasi {cap} sesuai ketentuan; tanpa batas nilainya {raw}.",
    en: "By rule the achievement is capped at {cap}; without the cap it would be {raw}.",
  },
  noActual: { id: "Realisasi tahun {year} belum diisi.", en: "The actual of {year} is not filled in yet." },
  noTarget: {
    id: "Realisasi tahun {year} sebesar {actual}; targetnya belum diisi.",
    en: "The actual of {year} is {actual}; its target is not filled in yet.",
  },
  rose: {
    id: "Dibandingkan tahun {year} ({before}), realisasi naik {change}.",
    en: "Compared with {year} ({before}) the actual rose by {change}.",
  },
  fell: {
    id: "Dibandingkan tahun {year} ({before}), realisasi turun {change}.",
    en: "Compared with {year} ({before}) the actual fell by {change}.",
  },
  same: { id: "Realisasi sama dengan tahun {year} ({before}).", en: "The actual is that of {year} ({before})." },
  points: { id: "{value} poin", en: "{value} points" },
  percentagePoints: { id: "{value} poin persen", en: "{value} percentage points" },
  nationalReached: {
    id: "Realisasi tersebut sudah mencapai target nasional dalam RKP, yaitu {target}.",
    en: "It reaches the target of the national plan, {target}.",
  },
  nationalAllReached: {
    id: "Target nasional dalam RKP tercetak {target}; realisasi tersebut sudah mencapai keduanya.",
    en: "The target of the national plan is printed as {target}; the actual reaches both.",
  },
  nationalAllMissed: {
    id: "Target nasional dalam RKP tercetak {target}; realisasi tersebut belum mencapai keduanya.",
    en: "The target of the national plan is printed as {target}; the actual reaches neither.",
  },
  nationalApart: {
    id: "Target nasional dalam RKP tercetak {targets}; realisasi tersebut mencapai {reached}, tetapi belum mencapai {missed}. Pastikan target yang berlaku.",
    en: "The target of the national plan is printed as {targets}; the actual reaches {reached} and not {missed}. Settle which target holds.",
  },
  nationalMissed: {
    id: "Realisasi tersebut belum mencapai target nasional dalam RKP, yaitu {target}.",
    en: "It does not reach the target of the national plan, {target}.",
  },
  moreThanSpent: {
    id: "Anggarannya terserap {absorbed}, sehingga capaian melebihi serapan sebesar {points} poin persen (efisien).",
    en: "Of its budget {absorbed} was spent; the achievement exceeds that by {points} percentage points (efficient).",
  },
  lessThanSpent: {
    id: "Anggarannya terserap {absorbed}, sehingga capaian di bawah serapan sebesar {points} poin persen (belum efisien).",
    en: "Of its budget {absorbed} was spent; the achievement is {points} percentage points below that (not efficient).",
  },
  asSpent: {
    id: "Anggarannya terserap {absorbed}, sama dengan capaiannya (selisih {points} poin persen).",
    en: "Of its budget {absorbed} was spent, as much as was achieved (a difference of {points} percentage points).",
  },
  missed: {
    id: "Komponen yang belum mencapai target: {components}.",
    en: "Components short of their target: {components}.",
  },
  component: { id: "{name} ({capaian})", en: "{name} ({capaian})" },
  allReached: { id: "Semua komponennya sudah mencapai target.", en: "All its components reach their targets." },
  dataShownIn: { id: "Data pendukung disajikan dalam ", en: "The supporting data are shown in " },
  shownIn: { id: "Rinciannya disajikan dalam ", en: "Details are in " },
});
