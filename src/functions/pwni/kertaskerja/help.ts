import type { FunctionHelp } from "../../help/help";

export const HELP: FunctionHelp = {
  id: "PWNI.KERTASKERJA",
  order: 190,
  summary: {
    id: "Menghitung persentase berbobot kertas kerja: masalah WNI (MW), tantangan pelindungan (TP), rekomendasi solusi (RS).",
    en: "Weighted percentage of working papers: problems (MW), challenges (TP), recommended solutions (RS).",
  },
  parameters: [
    {
      name: "tersusun",
      text: {
        id: "Jumlah unsur yang tersusun: MW, TP, RS, satu baris atau satu kolom.",
        en: "Elements written: MW, TP, RS, in one row or column.",
      },
      example: { range: "B2:B4", values: [[4], [4], [3]] },
    },
    {
      name: "target",
      text: { id: "Target unsur dalam urutan yang sama.", en: "Elements wanted, in the same order." },
      example: { range: "C2:C4", values: [[4], [4], [4]] },
    },
  ],
  returns: { id: "Persentase 0-100 yang tidak dibulatkan.", en: "A percentage out of 100, not rounded." },
  notes: [
    {
      id: "Bobot MW 30%, TP 30%, RS 40% berasal dari metadata 01.02.013 (komponen 5). LKj 2023 dan 2024 tidak lagi memakai komponen ini.",
      en: "The weights MW 30%, TP 30%, RS 40% come from metadata 01.02.013 (component 5). The LKj of 2023 and 2024 no longer uses this component.",
    },
    {
      id: "Target 0 dan sel kosong menghasilkan galat yang menyebut unsurnya.",
      en: "A target of 0 and a blank cell are errors that name the element.",
    },
  ],
  examples: [
    {
      args: [
        { range: "B2:B4", values: [[4], [4], [3]] },
        { range: "C2:C4", values: [[4], [4], [4]] },
      ],
      value: 90,
      about: { id: "Tiga dari empat rekomendasi tersusun: 30 + 30 + 30.", en: "Three of four recommendations written: 30 + 30 + 30." },
    },
  ],
};
