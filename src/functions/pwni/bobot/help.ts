import type { FunctionHelp } from "../../help/help";
import { INDIKATOR, TAHUN } from "../parameters";

export const HELP: FunctionHelp = {
  id: "PWNI.BOBOT",
  order: 140,
  summary: {
    id: "Mengambil bobot sebuah indikator dalam indeks induknya pada tahun tertentu.",
    en: "Weight of an indicator in the index it belongs to, in a year.",
  },
  parameters: [INDIKATOR, TAHUN],
  returns: {
    id: "Bobot sebagai rasio (0,4 untuk 40%), siap dikalikan; beri format persen pada selnya.",
    en: "The weight as a ratio (0.4 for 40%), ready to be multiplied by; format the cell as percent.",
  },
  notes: [
    {
      id: "C1.1 berbobot 40% dalam IPPWNI dan 60% dalam perspektif C; fungsi ini memberikan bobot dalam indeks induknya (IPPWNI).",
      en: "C1.1 weighs 40% in IPPWNI and 60% in perspective C; this function gives the weight in its parent index (IPPWNI).",
    },
    {
      id: 'Bobot yang tidak tercetak dihitung dari rumus indeksnya: L1.1 dan L2.1 masing-masing 0,5 dalam L, seperti pada PWNI.KOMPONEN("L").',
      en: 'A weight that is not printed follows from the index\'s formula: L1.1 and L2.1 are 0.5 each in L, as PWNI.KOMPONEN("L") says.',
    },
  ],
  examples: [
    { args: ["B1.1", 2022], value: 0.25, about: { id: "Bobot B1.1 tahun 2022.", en: "Weight of B1.1 in 2022." } },
    { args: ["B1.1", 2024], value: 0.2, about: { id: "Bobot B1.1 sejak 2023.", en: "Weight of B1.1 since 2023." } },
    {
      args: ["L1.1", 2024],
      value: 0.5,
      about: { id: "Bobot L1.1 dalam L, yang dirata-rata.", en: "Weight of L1.1 in L, which is a mean." },
    },
  ],
};
