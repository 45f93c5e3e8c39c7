import { COLUMN_WORDS } from "../columnWords";
import { defineShape } from "../shape";

/** The tabulation of a survey by unsur (PermenPANRB 14/2017). */
export const shape = defineShape({
  id: "skm-tabulasi",
  title: { id: "Tabulasi survei kepuasan masyarakat", en: "Public satisfaction survey tabulation" },
  columns: [
    { role: "no", words: COLUMN_WORDS.no, holds: "key" },
    { role: "kode", words: COLUMN_WORDS.kode, holds: "key" },
    {
      role: "unsur",
      words: { id: ["unsur", "unsur pelayanan", "unsur skm"], en: ["element", "service element"] },
      holds: "label",
      required: true,
    },
    { role: "jumlah", words: { id: ["jumlah nilai", "jumlah", "total nilai"], en: ["sum of answers"] }, holds: "figure" },
    { role: "responden", words: { id: ["responden", "jumlah responden"], en: ["respondents"] }, holds: "figure" },
    {
      role: "nrr",
      words: { id: ["nrr", "nilai rata-rata", "nrr per unsur", "nilai rata-rata unsur"], en: ["mean score"] },
      holds: "figure",
      required: true,
    },
    { role: "bobot", words: COLUMN_WORDS.bobot, holds: "figure" },
    { role: "nrrTertimbang", words: { id: ["nrr tertimbang", "nilai tertimbang"], en: ["weighted mean score"] }, holds: "figure" },
    { role: "nik", words: { id: ["nik", "nilai interval konversi", "ikm", "konversi"], en: ["converted score"] }, holds: "figure" },
    { role: "mutu", words: { id: ["mutu", "mutu pelayanan"], en: ["grade"] }, holds: "text" },
  ],
  identities: [
    { kind: "ratio", result: "nrr", of: ["jumlah", "responden"] },
    { kind: "product", result: "nrrTertimbang", of: ["nrr", "bobot"] },
    { kind: "sumOfLeaves", column: "nrrTertimbang" },
  ],
});
