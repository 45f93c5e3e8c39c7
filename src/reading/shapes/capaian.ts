import { COLUMN_WORDS } from "../columnWords";
import { defineShape } from "../shape";
import { SHAPE_WORDS } from "../shapeWords";

/** "No, Indikator Kinerja, Target, Realisasi, Capaian" of any unit, over one or more years. */
export const shape = defineShape({
  id: "capaian",
  title: { id: "Capaian kinerja", en: "Performance achievement" },
  captions: ["capaian kinerja", "pengukuran kinerja", "capaian indikator", "capaian iku"],
  columns: [
    { role: "no", words: COLUMN_WORDS.no, holds: "key" },
    { role: "kode", words: COLUMN_WORDS.kode, holds: "key" },
    { role: "sasaran", words: SHAPE_WORDS.sasaran, holds: "key" },
    { role: "indikator", words: COLUMN_WORDS.indikator, holds: "label", required: true },
    { role: "satuan", words: COLUMN_WORDS.satuan, holds: "text" },
    { role: "polaritas", words: COLUMN_WORDS.polaritas, holds: "text" },
    { role: "bobot", words: COLUMN_WORDS.bobot, holds: "figure" },
    { role: "target", words: COLUMN_WORDS.target, holds: "figure", required: true, not: ["nasional", "jangka menengah", "akhir"] },
    { role: "realisasi", words: COLUMN_WORDS.realisasi, holds: "figure", required: true },
    { role: "capaian", words: COLUMN_WORDS.capaian, holds: "figure" },
    { role: "unitKerja", words: COLUMN_WORDS.unitKerja, holds: "text" },
    { role: "keterangan", words: SHAPE_WORDS.keterangan, holds: "text" },
  ],
  identities: [{ kind: "ratio", result: "capaian", of: ["realisasi", "target"] }],
});
