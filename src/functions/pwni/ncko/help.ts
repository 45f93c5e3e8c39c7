import type { FunctionHelp } from "../../help/help";
import { TAHUN } from "../parameters";

const PERSPEKTIF = { range: "C2:C4", values: [[120], [101.89], [100.59]] };

export const HELP: FunctionHelp = {
  id: "PWNI.NCKO",
  order: 200,
  summary: {
    id: "Menghitung Nilai Capaian Kinerja Organisasi dari nilai perspektif atau dari capaian IKU.",
    en: "Organisational performance value (NCKO) from the perspectives' values or from the capaian of their IKU.",
  },
  parameters: [
    {
      name: "capaian",
      text: {
        id: "Nilai tiga perspektif (C, B, L) atau capaian tujuh IKU menurut urutan katalog; atau dua kolom (kode, nilai).",
        en: "Values of the three perspectives (C, B, L) or capaian of the seven IKU in catalogue order; or two columns (code, value).",
      },
      example: PERSPEKTIF,
    },
    TAHUN,
  ],
  returns: {
    id: "Nilai yang tidak dibulatkan, dalam satuan capaian yang diberikan (0-100 atau 0-1).",
    en: "The value, not rounded, in the unit of the capaian given (0-100 or 0-1).",
  },
  notes: [
    {
      id: "Bobot 2024: Customer 40%, Internal Business Process 30%, Learning & Growth 30%. Di dalamnya: C1.1 60% dan C1.2 40%; B1.1, B2.1, B3.1 masing-masing tepat sepertiga (bukan 33,3%); L1.1 dan L2.1 rata-rata.",
      en: "Weights of 2024: Customer 40%, Internal Business Process 30%, Learning & Growth 30%. Inside them C1.1 60% and C1.2 40%; B1.1, B2.1, B3.1 an exact third each (not 33,3%); L1.1 and L2.1 their mean.",
    },
    {
      id: "LKj 2024 mencetak NCKO 101,1% dan 100,3%. 100,3% memakai capaian C1.1 (99,44) sebagai Customer dan 100 untuk Learning & Growth; 101,1% tidak mengikuti angka yang tercetak. Nilai perspektif 120 / 101,89 / 100,59 menghasilkan 108,74. Nilai Customer 120% sendiri tidak mengikuti 99,44 dan 95,25 (97,76).",
      en: "The LKj 2024 prints NCKO 101,1% and 100,3%. 100,3% takes the capaian of C1.1 (99,44) for Customer and 100 for Learning & Growth; 101,1% follows from no printed figures. The perspectives 120 / 101,89 / 100,59 give 108,74, and Customer's 120% does not follow from 99,44 and 95,25 (97,76).",
    },
  ],
  examples: [
    {
      args: [PERSPEKTIF, 2024],
      value: 108.744,
      about: { id: "Dari nilai perspektif yang tercetak (Tabel 8).", en: "From the perspectives' values as printed (Tabel 8)." },
    },
    {
      args: [
        {
          range: "B2:C8",
          values: [
            ["C1.1", 99.44],
            ["C1.2", 95.25],
            ["B1.1", 102.56],
            ["B2.1", 98.27],
            ["B3.1", 104.83],
            ["L1.1", 100.19],
            ["L2.1", 100.99],
          ],
        },
        2024,
      ],
      value: 99.8486,
      about: { id: "Dari capaian IKU 2024.", en: "From the capaian of the IKU in 2024." },
    },
  ],
};
