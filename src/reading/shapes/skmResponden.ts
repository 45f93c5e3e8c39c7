import { defineShape } from "../shape";

const NUMBERS = Array.from({ length: 14 }, (_, at) => at + 1);

/** Answers of a survey: one row a respondent, one column an unsur (PermenPANRB 14/2017: U1 to U9; before it U1 to U14). */
export const shape = defineShape({
  id: "skm-responden",
  title: { id: "Jawaban responden survei", en: "Answers of a survey" },
  captions: ["survei kepuasan", "kepuasan masyarakat", "skm", "ikm", "responden", "kuesioner"],
  columns: [
    {
      role: "responden",
      words: {
        id: [
          "responden",
          "no responden",
          "nomor responden",
          "no",
          "nomor",
          "no urut",
          "nama responden",
          "nomor urut responden",
          "no. responden",
          "no. urut",
        ],
        en: ["respondent"],
      },
      holds: "label",
      required: true,
    },
    {
      role: "jawaban",
      words: { id: NUMBERS.flatMap((at) => [`u${at}`, `u ${at}`, `u-${at}`, `unsur ${at}`, `p${at}`, `q${at}`, `u.${at}`]), en: [] },
      holds: "figure",
      required: true,
    },
    { role: "jumlah", words: { id: ["jumlah", "total", "jumlah nilai", "total nilai", "skor"], en: ["total"] }, holds: "figure" },
    { role: "rataRata", words: { id: ["rata-rata", "nilai rata-rata", "mean"], en: ["mean", "average"] }, holds: "figure" },
  ],
  identities: [
    { kind: "sumOfColumns", result: "jumlah", of: "jawaban" },
    { kind: "meanOfColumns", result: "rataRata", of: "jawaban" },
  ],
});
