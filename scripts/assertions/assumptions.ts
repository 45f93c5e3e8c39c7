import type { LocalText } from "../../src/language/text";

/** A cell an assumption reads; null is left blank, a formula is en-US. */
export type InputCell = number | string | null | { readonly formula: string };

/**
 * Something the add-in takes for granted of Excel and no test here can see. `formula` and `holds` name the row's input cells
 * F, G, H ... and D, where the formula stands, without row numbers: `PWNI.CAPAIAN(F#,G#)`, `D#=1`.
 */
export interface Assumption {
  readonly text: LocalText;
  readonly inputs: readonly InputCell[];
  readonly formula: string;
  /** Excel expression that is TRUE where the assumption holds. */
  readonly holds: string;
  /** The call stands in the file under its own name instead of the one Excel itself saves (`_xldudf_PWNI_CAPAIAN`). */
  readonly plainName?: true;
}

const near = (value: number): string => `ROUND(D#-${value},6)=0`;

/** The components of the super index, LKj 2024 Tabel 4, with their realisasi. */
const INDEX_2024: readonly InputCell[] = [84.52, 100, 96.8, 100.64];

export const ASSUMPTIONS: readonly Assumption[] = [
  {
    text: { id: "Fungsi Capaian berhitung", en: "Capaian's functions calculate" },
    inputs: INDEX_2024,
    formula: 'PWNI.INDEX("IPPWNI",F#:I#,2024)',
    holds: near(93.104),
  },
  {
    text: {
      id: "Nama fungsi ditemukan juga bila berkas ditulis program lain",
      en: "A function's name is found in a file another program wrote",
    },
    inputs: [93.1, 93],
    formula: "PWNI.CAPAIAN(F#,G#)",
    holds: near(93.1 / 93),
    plainName: true,
  },
  {
    text: { id: "Argumen yang dilewati di tengah boleh kosong", en: "An argument may be left out in the middle" },
    inputs: [80, 90],
    formula: 'PWNI.INDEX("C1.1",F#:G#,,"realisasi")',
    holds: near(84.5),
  },
  {
    text: { id: "Larik tetap sampai ke fungsi", en: "An array constant reaches the function" },
    inputs: [],
    formula: 'PWNI.INDEX("C1.1",{80;90},2024)',
    holds: near(84.5),
  },
  {
    text: { id: "Fungsi boleh berada di dalam fungsi", en: "A function may stand inside another" },
    inputs: [...INDEX_2024, 93],
    formula: 'PWNI.CAPAIAN(PWNI.INDEX("IPPWNI",F#:I#,2024),J#)',
    holds: near(93.104 / 93),
  },
  {
    text: { id: "Sel kosong dalam rentang tidak pernah dihitung sebagai 0", en: "A blank cell of a range never counts as 0" },
    inputs: [10, 20, 30, null],
    formula: 'PWNI.TRIWULAN(F#:I#,4,"rata-rata")',
    holds: "IFERROR(D#,20)=20",
  },
  {
    text: { id: "Komponen yang kosong ditolak", en: "A blank component is refused" },
    inputs: [80, null],
    formula: 'PWNI.INDEX("C1.1",F#:G#,2024)',
    holds: "ISERROR(D#)",
  },
  {
    text: { id: "Angka 0 yang diketik sebagai teks adalah 0", en: "A 0 typed as text is 0" },
    inputs: [80, "0"],
    formula: 'PWNI.INDEX("C1.1",F#:G#,2024)',
    holds: near(44),
  },
  {
    text: { id: "Pengaman COUNTBLANK mendahului fungsi", en: "A COUNTBLANK guard comes before the function" },
    inputs: [80, null],
    formula: 'IF(COUNTBLANK(F#:G#)>0,"",PWNI.INDEX("C1.1",F#:G#,2024))',
    holds: 'D#=""',
  },
  {
    text: {
      id: "Galat dalam rentang sampai ke fungsi, sehingga pesannya menyebut selnya",
      en: "An error in a range reaches the function, whose message names the cell",
    },
    inputs: [80, { formula: "=1/0" }],
    formula: 'PWNI.INDEX("C1.1",F#:G#,2024)',
    holds: "ERROR.TYPE(D#)=3",
  },
  {
    text: { id: "Indikator yang tidak dikenal memberi #N/A", en: "An unknown indicator gives #N/A" },
    inputs: [80, 90],
    formula: 'PWNI.INDEX("TIDAK ADA",F#:G#,2024)',
    holds: "ERROR.TYPE(D#)=7",
  },
  {
    text: { id: "IFERROR menangkap galat fungsi", en: "IFERROR catches a function's error" },
    inputs: [80, 90],
    formula: 'IFERROR(PWNI.INDEX("TIDAK ADA",F#:G#,2024),"galat")',
    holds: 'D#="galat"',
  },
  {
    text: { id: "Teks dengan tanda persen sampai sebagai teks", en: "A text with a percent sign arrives as text" },
    inputs: ["84%"],
    formula: "PWNI.ANGKA(F#)",
    holds: near(0.84),
  },
  {
    text: { id: "Tanda desimal buku kerja dikenal: angka bertanda kelompok", en: "The workbook's decimal sign is known: grouped number" },
    inputs: [{ formula: "=FIXED(1234.5,2)" }],
    formula: "PWNI.ANGKA(F#)",
    holds: near(1234.5),
  },
  {
    text: {
      id: "Tanda desimal buku kerja dikenal: tiga angka di belakangnya",
      en: "The workbook's decimal sign is known: three digits behind it",
    },
    inputs: [{ formula: "=FIXED(12.345,3)" }],
    formula: "PWNI.ANGKA(F#)",
    holds: near(12.345),
  },
  {
    text: { id: "TRUE bukan angka", en: "TRUE is no number" },
    inputs: [{ formula: "=TRUE" }],
    formula: "PWNI.ANGKA(F#)",
    holds: "ISERROR(D#)",
  },
  {
    text: {
      id: "Hasil yang terdiri atas beberapa baris dapat dipakai rumus lain",
      en: "A result of several rows can be used by another formula",
    },
    inputs: [],
    formula: 'ROWS(PWNI.KOMPONEN("IPPWNI",2024))',
    holds: "D#=4",
  },
  {
    text: {
      id: "Rentang pada argumen satu nilai dihitung sel demi sel",
      en: "A range given to an argument of one value is taken cell by cell",
    },
    inputs: [93, 97, 93, 97],
    formula: "SUMPRODUCT(PWNI.CAPAIAN(F#:G#,H#:I#))",
    holds: near(2),
  },
  {
    text: { id: "Teks panjang menjadi hasil", en: "A long text is a result" },
    inputs: [],
    formula: 'LEN(PWNI.RUMUS("IPPWNI",2024,"kata"))',
    holds: "D#>40",
  },
  {
    text: { id: "Data Renstra dimuat kemudian dan selnya ikut terisi", en: "The Renstra's data arrives later and fills its cell" },
    inputs: [],
    formula: 'LEN(RENSTRA.NAMA("7798"))',
    holds: "D#>5",
  },
  {
    text: { id: "Nama tahap dan angka boleh bercampur dalam satu rentang", en: "Stage letters and numbers may stand in one range" },
    inputs: ["S", "D", "R"],
    formula: 'PWNI.TAHAPAN("kerja sama",F#:H#,3)',
    holds: near(70),
  },
  {
    text: { id: "Predikat AKIP tepat di batas", en: "The AKIP predicate exactly on its bound" },
    inputs: [90],
    formula: "SAKIP.PREDIKAT(F#)",
    holds: 'D#="A"',
  },
  {
    text: {
      id: "Rumus bawaan dan fungsi memberi angka yang sama sampai digit terakhir",
      en: "Native formula and function give the same number to the last digit",
    },
    inputs: [87.93, 97.5],
    formula: "PWNI.CAPAIAN(F#,G#)-F#/G#",
    holds: "D#=0",
  },
  {
    text: { id: "Rumus asal disimpan di dalam CHOOSE", en: "The original formula is kept in a CHOOSE" },
    inputs: [93.1, 93],
    formula: 'CHOOSE(1,IF(COUNT(F#,G#)=2,F#/G#,NA()),"PWNI.CAPAIAN",F#,G#)',
    holds: near(93.1 / 93),
  },
  {
    text: { id: "CHOOSE boleh memuat rentang", en: "CHOOSE may hold a range" },
    inputs: [80, 90],
    formula: 'CHOOSE(1,SUMPRODUCT(F#:G#,{0.55,0.45}),"PWNI.INDEX","C1.1",F#:G#,2024)',
    holds: near(84.5),
  },
  {
    text: { id: "Sel berformat persen sampai sebagai 0-1", en: "A cell with a percent format arrives as 0-1" },
    inputs: [{ formula: "=93.1%" }, { formula: "=93%" }],
    formula: "PWNI.CAPAIAN(F#,G#)",
    holds: near(0.931 / 0.93),
  },
];

/** What a person does and sees; the answer is typed. */
export const BY_HAND: readonly LocalText[] = [
  { id: "Tombol Katalog membuka panel Capaian", en: "The button Katalog opens the Capaian pane" },
  { id: "Saat =PWNI.INDEX( diketik, Excel menawarkan daftar indikator", en: "While =PWNI.INDEX( is typed, Excel offers the indicators" },
  {
    id: "Bila penunjuk berada di atas tanda galat sel {error}, kalimat Capaian terbaca",
    en: "With the pointer on the error flag of cell {error}, Capaian's sentence can be read",
  },
  {
    id: "Tekan Periksa, lalu Ctrl+Z: yang terakhir Anda ketik di lembar batal",
    en: "Press Periksa, then Ctrl+Z: what you typed last in the sheet is undone",
  },
  {
    id: "Generate Tabel menyisipkan Tabel 4 di lembar baru, dan Batalkan menghapusnya",
    en: "Generate Tabel inserts Tabel 4 on a new sheet, and Batalkan takes it away",
  },
  {
    id: "Generate Tabel di lembar ini, lalu satu kali Ctrl+Z: tabelnya hilang seluruhnya",
    en: "Generate Tabel on this sheet, then Ctrl+Z once: the whole table is gone",
  },
  { id: "Rumus, Ke rumus bawaan, lalu Kembali: nilainya tidak berubah", en: "Rumus, to native formulas, then back: no value changes" },
];

/** Not right or wrong, but worth knowing. */
export const FACTS: readonly { readonly text: LocalText; readonly formula: string }[] = [
  { text: { id: "Tanda desimal", en: "Decimal sign" }, formula: "MID(FIXED(0.5,1),2,1)" },
  {
    text: { id: "Sel kosong sebagai argumen satu nilai", en: "A blank cell as an argument of one value" },
    formula: 'IF(ISERROR(PWNI.ANGKA(K1)),"kosong","0")',
  },
  { text: { id: "Versi Excel", en: "Excel's version" }, formula: 'IFERROR(INFO("release"),"?")' },
  { text: { id: "Sistem", en: "System" }, formula: 'IFERROR(INFO("osversion"),"?")' },
];
