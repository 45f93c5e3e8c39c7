import { COLUMN_WORDS } from "../columnWords";
import { defineShape } from "../shape";

/** "No, Indikator Kinerja, Target, Realisasi, Capaian" of any unit, over one or more years. */
export const shape = defineShape({
  id: "capaian",
  title: { id: "Capaian kinerja", en: "Performance achievement" },
  columns: [
    { role: "no", words: COLUMN_WORDS.no, holds: "key" },
    { role: "kode", words: COLUMN_WORDS.kode, holds: "key" },
    { role: "indikator", words: COLUMN_WORDS.indikator, holds: "label", required: true },
    { role: "satuan", words: COLUMN_WORDS.satuan, holds: "text" },
    { role: "bobot", words: COLUMN_WORDS.bobot, holds: "figure" },
    { role: "target", words: COLUMN_WORDS.target, holds: "figure", required: true },
    { role: "realisasi", words: COLUMN_WORDS.realisasi, holds: "figure", required: true },
    { role: "capaian", words: COLUMN_WORDS.capaian, holds: "figure" },
    { role: "unitKerja", words: COLUMN_WORDS.unitKerja, holds: "text" },
  ],
  identities: [{ kind: "ratio", result: "capaian", of: ["realisasi", "target"] }],
});
