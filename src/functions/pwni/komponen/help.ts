import type { FunctionHelp } from "../../help/help";
import { INDIKATOR, TAHUN } from "../parameters";

export const HELP: FunctionHelp = {
  id: "PWNI.KOMPONEN",
  order: 260,
  summary: {
    id: "Mendaftar komponen sebuah indikator: kode, nama, dan bobot.",
    en: "Components of an indicator: code, name and weight, one row each.",
  },
  parameters: [INDIKATOR, TAHUN],
  returns: {
    id: "Tiga kolom tanpa judul yang mengisi sel di bawah dan di kanannya: kode, nama, bobot sebagai rasio (0,4 untuk 40%).",
    en: "Three columns without a header that spill below and to the right: code, name, weight as a ratio (0.4 for 40%).",
  },
  notes: [
    {
      id: "Untuk indikator pelatihan dan kertas kerja barisnya kelompok (PPK, PPW, PKL); untuk indikator bertahap barisnya tahap dengan nilainya.",
      en: "For training and working-paper indicators the rows are the groups (PPK, PPW, PKL); for indicators with stages the stages and their values.",
    },
    {
      id: "Tanda * di belakang kode: kode dari katalog ini, tidak tercetak dalam dokumen. Semua fungsi menerima kode dengan atau tanpa tanda itu.",
      en: "A * behind a code: the code is the catalogue's own, no document prints it. Every function takes the code with or without it.",
    },
    {
      id: "Sel yang akan diisi harus kosong; bila tidak, Excel menampilkan #SPILL!.",
      en: "The cells to be filled must be empty, else Excel shows #SPILL!.",
    },
  ],
  examples: [
    {
      args: ["C1.1", 2024],
      value: [
        ["C1.1.1", "Persentase Kasus Khusus yang Diselesaikan", 0.55],
        ["C1.1.2", "Persentase Kasus Umum yang Diselesaikan", 0.45],
      ],
      about: { id: "Komponen C1.1 dan bobotnya.", en: "The components of C1.1 with their weights." },
    },
    {
      args: ["B1.1.3", 2024],
      value: [
        ["PPK", "Peserta dari Kemlu", 0.35],
        ["PPW", "Peserta dari Perwakilan RI", 0.45],
        ["PKL", "Peserta dari K/L/I lain", 0.2],
      ],
      about: { id: "Kelompok peserta pelatihan B1.1.3.", en: "The groups of people trained in B1.1.3." },
    },
  ],
};
