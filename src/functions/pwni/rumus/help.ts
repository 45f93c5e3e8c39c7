import type { FunctionHelp } from "../../help/help";
import { INDIKATOR, TAHUN } from "../parameters";

export const HELP: FunctionHelp = {
  id: "PWNI.RUMUS",
  order: 240,
  summary: {
    id: "Menuliskan rumus sebuah indikator sebagai rumus Excel bawaan atau dalam kata.",
    en: "Formula of an indicator, as a native Excel formula or in words.",
  },
  parameters: [
    INDIKATOR,
    TAHUN,
    {
      name: "bentuk",
      text: {
        id: '"excel" (bawaan): rumus bawaan Excel; "kata": dalam kata.',
        en: '"excel" (default): a native Excel formula; "kata": in words, in Indonesian.',
      },
      example: "kata",
      choices: {
        excel: {
          id: "Rumus bawaan Excel dengan tempat sel dalam kurung siku.",
          en: "A native Excel formula with places for cells in square brackets.",
        },
        kata: { id: "Dalam kata.", en: "In words (Indonesian)." },
      },
    },
  ],
  returns: {
    id: "Teks. Rumus Excel ditulis dengan pemisah desimal dan argumen sesuai bahasa buku kerja.",
    en: "A text. The Excel formula is written with the decimal and list separators of the workbook's language.",
  },
  notes: [
    {
      id: "Kurung siku menandai sel yang Anda isi: ganti [KKS] dengan alamat selnya, dan rumus itu tetap menghitung di Excel tanpa Capaian. [C1.1] adalah realisasi C1.1, [capaian C1.1] capaiannya.",
      en: "Square brackets are places to fill: put a cell's address for [KKS] and the formula calculates in an Excel without Capaian. [C1.1] is the realisasi of C1.1, [capaian C1.1] its capaian.",
    },
    {
      id: 'Bobot ditulis menurut tahun yang diminta. Untuk rumus yang sudah memakai sel, gunakan "Ubah ke rumus bawaan" di panel.',
      en: 'Weights are those of the year asked for. For a formula that already names its cells use "Ubah ke rumus bawaan" in the pane.',
    },
  ],
  examples: [
    { args: ["C1.1.1"], value: "=[KKS]/[KKT]*100", about: { id: "Kasus khusus yang diselesaikan.", en: "Special cases solved." } },
    {
      args: ["IPPWNI", 2022, "kata"],
      value: "(C1.1 × 40%) + (B1.1 × 25%) + (B2.1 × 20%) + (B3.1 × 15%)",
      about: { id: "Dalam kata, dengan bobot 2022.", en: "In words, with the weights of 2022." },
    },
  ],
};
