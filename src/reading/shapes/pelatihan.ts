import { COLUMN_WORDS } from "../columnWords";
import { defineShape } from "../shape";
import { SHAPE_WORDS } from "../shapeWords";

/** People trained by category against those planned. */
export const shape = defineShape({
  id: "pelatihan",
  title: { id: "Pelatihan menurut kategori", en: "Training by category" },
  captions: ["pelatihan", "bimbingan teknis", "diklat", "peserta"],
  columns: [
    { role: "no", words: COLUMN_WORDS.no, holds: "key" },
    {
      role: "kategori",
      words: {
        id: [
          "kategori",
          "jenis pelatihan",
          "pelatihan",
          "nama pelatihan",
          "jenis",
          "diklat",
          "nama diklat",
          "jenjang",
          "kelas",
          "angkatan",
          "bimbingan teknis",
        ],
        en: ["category", "training", "course"],
      },
      holds: "label",
      required: true,
    },
    {
      role: "target",
      words: { id: ["target", "target peserta", "rencana peserta", "kuota", "target orang", "jumlah target"], en: ["target", "planned"] },
      holds: "figure",
      required: true,
    },
    {
      role: "realisasi",
      words: {
        id: ["realisasi", "realisasi peserta", "jumlah peserta", "peserta", "peserta hadir", "jumlah realisasi"],
        en: ["participants", "actual"],
      },
      holds: "figure",
      required: true,
    },
    { role: "lulus", words: { id: ["lulus", "jumlah lulus", "peserta lulus"], en: ["passed"] }, holds: "figure" },
    { role: "capaian", words: { id: [...COLUMN_WORDS.capaian.id, "persentase", "%"], en: COLUMN_WORDS.capaian.en }, holds: "figure" },
    { role: "selisih", words: SHAPE_WORDS.sisa, holds: "figure" },
  ],
  identities: [
    { kind: "ratio", result: "capaian", of: ["realisasi", "target"] },
    { kind: "difference", result: "selisih", of: ["target", "realisasi"] },
    { kind: "atMost", of: ["lulus", "realisasi"] },
    { kind: "sumOfLeaves", column: "target" },
    { kind: "sumOfLeaves", column: "realisasi" },
  ],
});
