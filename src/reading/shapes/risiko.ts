import { COLUMN_WORDS } from "../columnWords";
import { defineShape } from "../shape";
import { SHAPE_WORDS } from "../shapeWords";

const RESIDUAL = [
  "residual",
  "residu",
  "sisa risiko",
  "risiko sisa",
  "sisa",
  "setelah pengendalian",
  "setelah mitigasi",
  "target",
  "aktual",
];
const LIKELIHOOD = {
  id: [
    "kemungkinan",
    "skala kemungkinan",
    "tingkat kemungkinan",
    "skor kemungkinan",
    "level kemungkinan",
    "nilai kemungkinan",
    "probabilitas",
    "peluang",
    "frekuensi",
    "k",
    "l",
    "p",
  ],
  en: ["likelihood"],
};
const IMPACT = {
  id: ["dampak", "skala dampak", "tingkat dampak", "skor dampak", "level dampak", "nilai dampak", "konsekuensi", "d", "c"],
  en: ["impact", "consequence", "severity"],
};
const SCORE = {
  id: [
    "skor risiko",
    "nilai risiko",
    "besaran risiko",
    "skala risiko",
    "status risiko",
    "skor",
    "nilai",
    "besaran",
    "tingkat risiko",
    "level risiko",
    "k x d",
    "d x k",
    "skor inheren",
    "risiko inheren",
    "bobot risiko",
    "total",
  ],
  en: ["risk score", "score", "risk value"],
};
const LEVEL = {
  id: [
    "tingkat risiko",
    "level risiko",
    "tingkat",
    "level",
    "kategori risiko",
    "kategori",
    "prioritas",
    "peringkat risiko",
    "status risiko",
  ],
  en: ["risk level", "level"],
};
/** A risk register: likelihood times impact, the level it makes, and the same once controls are in place. */
export const shape = defineShape({
  id: "risiko",
  title: { id: "Register risiko", en: "Risk register" },
  captions: ["risiko", "register risiko", "profil risiko", "daftar risiko", "peta risiko", "analisis risiko"],
  columns: [
    { role: "no", words: COLUMN_WORDS.no, holds: "key" },
    { role: "kode", words: { id: [...COLUMN_WORDS.kode.id, "kode risiko", "id risiko"], en: ["risk id"] }, holds: "key" },
    {
      role: "risiko",
      words: {
        id: [
          "risiko",
          "pernyataan risiko",
          "uraian risiko",
          "kejadian risiko",
          "peristiwa risiko",
          "nama risiko",
          "deskripsi risiko",
          "risiko yang teridentifikasi",
          "“risiko” yang teridentifikasi",
          "identifikasi risiko",
          "uraian",
          "kegiatan",
        ],
        en: ["risk", "risk event"],
      },
      holds: "label",
      required: true,
      not: ["kode", "skor", "nilai", "tingkat", "level", "pemilik", "status", "kategori", "besaran", "skala", "id"],
    },
    { role: "kemungkinan", words: LIKELIHOOD, holds: "figure", required: true, not: RESIDUAL },
    { role: "dampak", words: IMPACT, holds: "figure", required: true, not: RESIDUAL },
    { role: "skor", words: SCORE, holds: "figure", not: RESIDUAL },
    { role: "tingkat", words: LEVEL, holds: "text", not: RESIDUAL },
    { role: "kemungkinanResidual", words: LIKELIHOOD, holds: "figure", also: RESIDUAL },
    { role: "dampakResidual", words: IMPACT, holds: "figure", also: RESIDUAL },
    {
      role: "skorResidual",
      words: { id: [...SCORE.id, "risiko residual", "residual", "risiko sisa"], en: [...SCORE.en, "residual risk"] },
      holds: "figure",
      also: RESIDUAL,
    },
    { role: "tingkatResidual", words: LEVEL, holds: "text", also: RESIDUAL },
    {
      role: "pemilik",
      words: { id: [...COLUMN_WORDS.unitKerja.id, "pemilik risiko", "penanggung jawab risiko"], en: ["risk owner"] },
      holds: "text",
    },
    {
      role: "pengendalian",
      words: {
        id: ["pengendalian", "mitigasi", "rencana penanganan", "rencana mitigasi", "penanganan", "respon risiko"],
        en: ["control", "mitigation"],
      },
      holds: "text",
    },
    { role: "keterangan", words: SHAPE_WORDS.keterangan, holds: "text" },
  ],
  identities: [
    { kind: "product", result: "skor", of: ["kemungkinan", "dampak"] },
    { kind: "product", result: "skorResidual", of: ["kemungkinanResidual", "dampakResidual"] },
    { kind: "class", result: "tingkat", of: "skor" },
    { kind: "class", result: "tingkatResidual", of: "skorResidual" },
    { kind: "atMost", of: ["skorResidual", "skor"] },
  ],
});
