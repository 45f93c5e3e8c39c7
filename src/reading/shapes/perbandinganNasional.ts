import { COLUMN_WORDS } from "../columnWords";
import { defineShape } from "../shape";

/** What was reached against a target of the nation or of the end of a plan. */
export const shape = defineShape({
  id: "perbandingan-nasional",
  title: { id: "Perbandingan dengan target nasional", en: "Comparison with a national target" },
  captions: ["target nasional", "standar nasional", "target akhir renstra", "jangka menengah"],
  columns: [
    { role: "no", words: COLUMN_WORDS.no, holds: "key" },
    { role: "kode", words: COLUMN_WORDS.kode, holds: "key" },
    { role: "indikator", words: COLUMN_WORDS.indikator, holds: "label", required: true },
    { role: "satuan", words: COLUMN_WORDS.satuan, holds: "text" },
    {
      role: "acuan",
      words: {
        id: [
          "target nasional",
          "standar nasional",
          "realisasi nasional",
          "capaian nasional",
          "rata-rata nasional",
          "target akhir renstra",
          "target akhir rpjmd",
          "target jangka menengah",
          "target akhir",
          "target rpjmn",
          "target renstra",
        ],
        en: ["national target", "national standard"],
      },
      holds: "figure",
      required: true,
    },
    { role: "target", words: COLUMN_WORDS.target, holds: "figure", not: ["nasional", "jangka menengah", "akhir"] },
    { role: "realisasi", words: COLUMN_WORDS.realisasi, holds: "figure", required: true, not: ["nasional"] },
    {
      role: "capaian",
      words: { id: [...COLUMN_WORDS.capaian.id, "tingkat kemajuan", "perbandingan", "%", "persentase"], en: COLUMN_WORDS.capaian.en },
      holds: "figure",
      not: ["nasional"],
    },
    { role: "selisih", words: { id: ["selisih", "deviasi", "gap"], en: ["difference", "gap"] }, holds: "figure" },
  ],
  identities: [
    { kind: "ratio", result: "capaian", of: ["realisasi", "acuan"] },
    { kind: "ratio", result: "capaian", of: ["realisasi", "target"] },
    { kind: "difference", result: "selisih", of: ["realisasi", "acuan"] },
  ],
});
