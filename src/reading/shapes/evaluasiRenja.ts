import { COLUMN_WORDS } from "../columnWords";
import { defineShape } from "../shape";
import { SHAPE_WORDS } from "../shapeWords";

/** Evaluation of a Renja or Renstra (Permendagri 86/2017, formulir E.81): K and Rp of every quarter, what was reached and how much of it. */
export const shape = defineShape({
  id: "evaluasi-renja",
  title: { id: "Evaluasi hasil Renja/Renstra", en: "Evaluation of a work plan" },
  captions: ["evaluasi", "renja", "e.81", "e 81", "rkpd", "evaluasi hasil"],
  columns: [
    { role: "no", words: COLUMN_WORDS.no, holds: "key" },
    { role: "kode", words: SHAPE_WORDS.kodeAnggaran, holds: "key" },
    { role: "sasaran", words: SHAPE_WORDS.sasaran, holds: "key" },
    {
      role: "uraian",
      words: { id: [...COLUMN_WORDS.indikator.id, ...SHAPE_WORDS.uraianAnggaran.id], en: COLUMN_WORDS.indikator.en },
      holds: "label",
      required: true,
    },
    { role: "satuan", words: COLUMN_WORDS.satuan, holds: "text" },
    {
      role: "target",
      words: { id: [...COLUMN_WORDS.target.id, "target kinerja dan anggaran", "target renja", "target rkpd"], en: ["target"] },
      holds: "figure",
      not: ["renstra", "rpjmd"],
    },
    {
      role: "targetRp",
      words: { id: [...COLUMN_WORDS.target.id, "anggaran", "pagu", "target kinerja dan anggaran"], en: ["budget"] },
      holds: "money",
      not: ["renstra", "rpjmd", "realisasi"],
    },
    {
      role: "realisasi",
      words: COLUMN_WORDS.realisasi,
      holds: "figure",
      per: "quarter",
      bare: true,
      required: true,
      not: ["renstra", "rpjmd", "tingkat"],
    },
    {
      role: "realisasiRp",
      words: COLUMN_WORDS.realisasi,
      holds: "money",
      per: "quarter",
      bare: true,
      not: ["renstra", "rpjmd", "tingkat"],
    },
    {
      role: "capaian",
      words: { id: ["tingkat capaian", "tingkat capaian kinerja", "capaian", "persentase capaian", "% capaian"], en: ["achievement"] },
      holds: "figure",
      not: ["realisasi capaian"],
    },
    {
      role: "capaianRp",
      words: { id: ["tingkat capaian", "tingkat capaian kinerja", "tingkat realisasi", "realisasi anggaran"], en: ["achievement"] },
      holds: "money",
    },
    { role: "unitKerja", words: COLUMN_WORDS.unitKerja, holds: "text" },
    { role: "keterangan", words: SHAPE_WORDS.keterangan, holds: "text" },
  ],
  identities: [
    { kind: "sumOfColumns", result: "realisasi", of: "realisasi" },
    { kind: "sumOfColumns", result: "realisasiRp", of: "realisasiRp" },
    { kind: "ratio", result: "capaian", of: ["realisasi", "target"] },
    { kind: "ratio", result: "capaianRp", of: ["realisasiRp", "targetRp"] },
    { kind: "sumOfLeaves", column: "targetRp" },
  ],
});
