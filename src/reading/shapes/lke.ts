import { COLUMN_WORDS } from "../columnWords";
import { defineShape } from "../shape";
import { SHAPE_WORDS } from "../shapeWords";

/** Components of an evaluation (AKIP: PermenPANRB 88/2021; RB, ZI): weight, value, and what share of the weight was reached. */
export const shape = defineShape({
  id: "lke",
  title: { id: "Lembar kerja evaluasi", en: "Evaluation worksheet" },
  captions: [
    "lembar kerja evaluasi",
    "lke",
    "evaluasi akip",
    "evaluasi sakip",
    "hasil evaluasi",
    "akuntabilitas kinerja",
    "zona integritas",
    "sakip",
    "akip",
  ],
  columns: [
    { role: "no", words: COLUMN_WORDS.no, holds: "key" },
    { role: "kode", words: COLUMN_WORDS.kode, holds: "key" },
    {
      role: "komponen",
      words: {
        id: [
          "komponen",
          "sub komponen",
          "subkomponen",
          "komponen/sub komponen",
          "komponen/sub komponen/kriteria",
          "komponen yang dinilai",
          "kriteria",
          "aspek",
          "penilaian",
          "uraian",
          "unsur penilaian",
        ],
        en: ["component", "criterion"],
      },
      holds: "label",
      required: true,
    },
    { role: "bobot", words: COLUMN_WORDS.bobot, holds: "figure", required: true },
    {
      role: "nilai",
      words: {
        id: [
          "nilai",
          "nilai akhir",
          "nilai komponen",
          "nilai evaluasi",
          "hasil",
          "hasil evaluasi",
          "hasil penilaian",
          "nilai akuntabilitas kinerja",
          "skor",
        ],
        en: ["value", "score"],
      },
      holds: "figure",
      per: "year",
      bare: true,
    },
    {
      role: "persen",
      words: { id: [...SHAPE_WORDS.persen.id, "% capaian", "persentase capaian", "capaian", "% nilai"], en: SHAPE_WORDS.persen.en },
      holds: "figure",
    },
    { role: "predikat", words: { id: ["predikat", "kategori", "jawaban", "interpretasi"], en: ["grade"] }, holds: "text" },
    { role: "selisih", words: { id: ["selisih", "kenaikan", "perubahan", "gap", "naik/turun"], en: ["difference"] }, holds: "figure" },
    { role: "keterangan", words: SHAPE_WORDS.keterangan, holds: "text" },
  ],
  identities: [
    { kind: "ratio", result: "persen", of: ["nilai", "bobot"] },
    { kind: "atMost", of: ["nilai", "bobot"] },
    { kind: "class", result: "predikat", of: "persen" },
    { kind: "sumOfLeaves", column: "bobot" },
    { kind: "sumOfLeaves", column: "nilai" },
  ],
});
