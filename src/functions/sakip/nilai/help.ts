import type { FunctionHelp } from "../../help/help";

const LKJ = { range: "C2:C5", values: [[24.6], [23.1], [12.75], [19.5]] };

export const HELP: FunctionHelp = {
  id: "SAKIP.NILAI",
  order: 410,
  summary: {
    id: "Menjumlahkan empat komponen nilai AKIP dan memeriksanya terhadap bobot 30/30/15/25.",
    en: "Adds up the four components of an AKIP score, checked against their weights of 30/30/15/25.",
  },
  parameters: [
    {
      name: "komponen",
      text: {
        id: "Nilai perencanaan, pengukuran, pelaporan, dan evaluasi kinerja: satu baris atau kolom, atau dua kolom (komponen, nilai).",
        en: "Scores of planning, measuring, reporting and evaluation: one row or column, or two columns (component, score).",
      },
      example: LKJ,
    },
  ],
  returns: {
    id: "Nilai AKIP dalam satuan nilai yang diberikan, tidak dibulatkan.",
    en: "The AKIP score in the unit of the values, not rounded.",
  },
  notes: [
    {
      id: "Nilai komponen sudah dikalikan bobotnya: 24,60 dari 30. Nilai di atas bobotnya, komponen yang kosong, dan campuran 0-1 dengan 0-100 menghasilkan galat yang menyebut komponennya.",
      en: "A component's score is weighted already: 24.60 of 30. A score above its weight, a blank component and a mixture of 0-1 and 0-100 give an error that names the component.",
    },
  ],
  examples: [
    { args: [LKJ], value: 79.95, about: { id: "LKj 2024, Tabel 31.", en: "LKj 2024, Tabel 31." } },
    {
      args: [
        {
          range: "B2:C5",
          values: [
            ["D", 19.5],
            ["C", 12.75],
            ["B", 23.1],
            ["A", 24.6],
          ],
        },
      ],
      value: 79.95,
      about: { id: "Dua kolom: komponen dan nilai, urutan bebas.", en: "Two columns, component and score, in any order." },
    },
  ],
};
