import { COLUMN_WORDS } from "../columnWords";
import { defineShape } from "../shape";

/** Targets, and what was reached of them, by quarter. */
export const shape = defineShape({
  id: "rencana-aksi",
  title: { id: "Rencana aksi", en: "Action plan" },
  captions: ["rencana aksi", "rencana kegiatan", "action plan"],
  columns: [
    { role: "no", words: COLUMN_WORDS.no, holds: "key" },
    { role: "kode", words: COLUMN_WORDS.kode, holds: "key" },
    {
      role: "sasaran",
      words: { id: ["sasaran", "sasaran kegiatan", "sasaran strategis", "sasaran program"], en: ["objective"] },
      holds: "key",
    },
    {
      role: "indikator",
      words: {
        id: [...COLUMN_WORDS.indikator.id, "rencana aksi", "aksi", "kegiatan", "aktivitas"],
        en: [...COLUMN_WORDS.indikator.en, "action"],
      },
      holds: "label",
      required: true,
    },
    { role: "satuan", words: COLUMN_WORDS.satuan, holds: "text" },
    { role: "target", words: COLUMN_WORDS.target, holds: "figure", per: "quarter", required: true },
    { role: "realisasi", words: COLUMN_WORDS.realisasi, holds: "figure", per: "quarter" },
    { role: "capaian", words: COLUMN_WORDS.capaian, holds: "figure", per: "quarter" },
    { role: "anggaran", words: { id: ["anggaran", "pagu", "alokasi"], en: ["budget"] }, holds: "money", per: "quarter" },
    { role: "unitKerja", words: COLUMN_WORDS.unitKerja, holds: "text" },
  ],
  identities: [{ kind: "ratio", result: "capaian", of: ["realisasi", "target"] }],
});
