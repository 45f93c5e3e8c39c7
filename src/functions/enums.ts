/**
 * What Excel offers while a formula is typed. The metadata generator reads these declarations; the script never carries them,
 * because functions take their types only. Values are part of saved formulas and never change.
 */

/**
 * Codes of the indicators; scripts/generate.ts replaces the members by the catalogue's.
 * @customenum {string}
 */
export enum INDIKATOR {
  IPPWNI = "IPPWNI",
}

/**
 * What an index is built on.
 * @customenum {string}
 */
export enum DASAR {
  realisasi = "realisasi",
  capaian = "capaian",
}

/**
 * How an indicator is better.
 * @customenum {string}
 */
export enum POLARITAS {
  maksimum = "maksimum",
  minimum = "minimum",
  minimumTR = "minimum-T/R",
}

/**
 * What SKM.CONVERT gives.
 * @customenum {string}
 */
export enum KELUARAN {
  NIK = "NIK",
  NI = "NI",
  MUTU = "MUTU",
  KINERJA = "KINERJA",
  PERSEPSI = "PERSEPSI",
}

/**
 * How unanswered questions of a survey count.
 * @customenum {string}
 */
export enum KOSONG {
  abaikan = "abaikan",
  nol = "nol",
}

/**
 * Kinds of documents whose stages are known; a code of an indicator with stages is accepted too.
 * @customenum {string}
 */
export enum JENIS {
  kerjaSama = "kerja sama",
  panduan = "panduan",
  produkHukum = "produk hukum",
}

/**
 * How quarters become one figure.
 * @customenum {string}
 */
export enum CARA {
  jumlah = "jumlah",
  rataRata = "rata-rata",
  terakhir = "terakhir",
}

/**
 * How PWNI.RUMUS writes a formula.
 * @customenum {string}
 */
export enum BENTUK {
  excel = "excel",
  kata = "kata",
}
