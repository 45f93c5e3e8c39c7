import type { ParameterHelp } from "../help/help";

/** Parameters that several functions share, told once. */
export const INDIKATOR: ParameterHelp = {
  name: "indikator",
  text: {
    id: 'Kode indikator seperti "C1.1" atau "IPPWNI"; alias dan nama resmi juga diterima.',
    en: 'Indicator code such as "C1.1" or "IPPWNI"; aliases and official names are accepted too.',
  },
  example: "C1.1",
};

export const TAHUN: ParameterHelp = {
  name: "tahun",
  text: {
    id: "Tahun, misalnya 2024. Bila dikosongkan: tahun terbaru yang mempunyai bobot atau realisasi.",
    en: "Year such as 2024. When left out: the newest with a weight or a realisasi.",
  },
  example: 2024,
};
