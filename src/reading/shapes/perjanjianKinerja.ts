import { COLUMN_WORDS } from "../columnWords";
import { defineShape } from "../shape";
import { SHAPE_WORDS } from "../shapeWords";

/** Sasaran, indicator and the target that was agreed on; below it often the programs with their budget. */
export const shape = defineShape({
  id: "perjanjian-kinerja",
  title: { id: "Perjanjian kinerja", en: "Performance agreement" },
  captions: ["perjanjian kinerja", "penetapan kinerja", "rencana kinerja tahunan"],
  columns: [
    { role: "no", words: COLUMN_WORDS.no, holds: "key" },
    { role: "kode", words: COLUMN_WORDS.kode, holds: "key" },
    { role: "sasaran", words: SHAPE_WORDS.sasaran, holds: "key" },
    { role: "indikator", words: COLUMN_WORDS.indikator, holds: "label", required: true },
    { role: "satuan", words: COLUMN_WORDS.satuan, holds: "text" },
    { role: "target", words: COLUMN_WORDS.target, holds: "figure", required: true },
    { role: "anggaran", words: SHAPE_WORDS.pagu, holds: "money" },
    { role: "unitKerja", words: COLUMN_WORDS.unitKerja, holds: "text" },
    { role: "keterangan", words: SHAPE_WORDS.keterangan, holds: "text" },
  ],
  identities: [{ kind: "sumOfLeaves", column: "anggaran" }],
});
