import { COLUMN_WORDS } from "../columnWords";
import { defineShape } from "../shape";

/** The tabulation of a survey by unsur (PermenPANRB 14/2017). */
export const shape = defineShape({
  id: "skm-tabulasi",
  title: { id: "Tabulasi survei kepuasan masyarakat", en: "Public satisfaction survey tabulation" },
  captions: ["survei kepuasan", "kepuasan masyarakat", "skm", "ikm", "tabulasi"],
  columns: [
    { role: "no", words: COLUMN_WORDS.no, holds: "key" },
    { role: "kode", words: COLUMN_WORDS.kode, holds: "key" },
    {
      role: "unsur",
      words: { id: ["unsur", "unsur pelayanan", "unsur skm", "ruang lingkup", "indikator", "aspek"], en: ["element", "service element"] },
      holds: "label",
      required: true,
    },
    {
      role: "jumlah",
      words: { id: ["jumlah nilai", "jumlah", "total nilai", "jumlah nilai unsur"], en: ["sum of answers"] },
      holds: "figure",
    },
    { role: "responden", words: { id: ["responden", "jumlah responden"], en: ["respondents"] }, holds: "figure" },
    {
      role: "nrr",
      words: {
        id: ["nrr", "nilai rata-rata", "nrr per unsur", "nilai rata-rata unsur", "nrr unsur", "rata-rata", "nilai unsur"],
        en: ["mean score"],
      },
      holds: "figure",
      required: true,
      not: ["tertimbang"],
    },
    { role: "bobot", words: { id: [...COLUMN_WORDS.bobot.id, "penimbang", "bobot nilai"], en: COLUMN_WORDS.bobot.en }, holds: "figure" },
    {
      role: "nrrTertimbang",
      words: { id: ["nrr tertimbang", "nilai tertimbang", "rata-rata tertimbang"], en: ["weighted mean score"] },
      holds: "figure",
    },
    {
      role: "nik",
      words: { id: ["nik", "nilai interval konversi", "ikm", "konversi", "nilai konversi", "nilai ikm"], en: ["converted score"] },
      holds: "figure",
    },
    { role: "mutu", words: { id: ["mutu", "mutu pelayanan", "mutu unsur", "kinerja unsur", "kinerja"], en: ["grade"] }, holds: "text" },
  ],
  identities: [
    { kind: "ratio", result: "nrr", of: ["jumlah", "responden"] },
    { kind: "product", result: "nrrTertimbang", of: ["nrr", "bobot"] },
    { kind: "class", result: "mutu", of: "nik" },
    { kind: "class", result: "mutu", of: "nrr" },
    { kind: "sumOfLeaves", column: "nrrTertimbang" },
  ],
});
