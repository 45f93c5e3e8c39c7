import type { FunctionHelp } from "../../help/help";
import { INDIKATOR, TAHUN } from "../parameters";

export const HELP: FunctionHelp = {
  id: "PWNI.TARGET",
  order: 130,
  summary: { id: "Mengambil target sebuah indikator dari katalog.", en: "Target of an indicator, from the catalogue." },
  parameters: [
    INDIKATOR,
    TAHUN,
    {
      name: "triwulan",
      text: {
        id: 'Triwulan 1-4 (juga "TW II"). Bila dikosongkan: target setahun.',
        en: 'Quarter 1-4 (also "TW II"). When left out: the target of the year.',
      },
      example: 4,
    },
  ],
  returns: {
    id: "Target dalam satuan tercetaknya: 85 untuk 85%, 93 untuk indeks 93.",
    en: "The target in its printed unit: 85 for 85%, 93 for an index of 93.",
  },
  notes: [
    {
      id: "Target triwulan 2024 mengikuti Rencana Aksi (TW k = k/4 target setahun). Matriks Informasi Kinerja memakai target setahun penuh pada setiap triwulan; untuk itu kosongkan argumen triwulan.",
      en: "Quarterly targets of 2024 follow the action plan (TW k is k/4 of the year). The information matrix uses the full year's target in every quarter; leave triwulan out for that.",
    },
    {
      id: "Target tahun yang belum berjalan (C1.1: 87 pada 2025) hanya diberikan bila tahunnya diminta; tanpa tahun dipakai tahun yang sama seperti pada bobot dan rumusnya.",
      en: "The target of a coming year (C1.1: 87 in 2025) is given only when its year is asked; without a year it is that of the weights and the formula.",
    },
    {
      id: "Bila katalog tidak memuat target untuk tahun itu, pesan galat menyebut tahun yang ada.",
      en: "Where the catalogue has no target for the year, the error says which years there are.",
    },
  ],
  examples: [
    { args: ["IPPWNI", 2024], value: 93, about: { id: "Target indeks 2024.", en: "Target of the index in 2024." } },
    { args: ["C1.1", 2023], value: 83, about: { id: "Target C1.1 tahun 2023: 83%.", en: "Target of C1.1 in 2023: 83%." } },
  ],
};
