import { COLUMN_WORDS } from "../columnWords";
import { defineShape } from "../shape";

/** Targets and allocations by year, side by side, for program, kegiatan and RO. */
export const shape = defineShape({
  id: "renstra-matriks",
  title: { id: "Matriks kinerja dan pendanaan", en: "Performance and funding matrix" },
  columns: [
    { role: "no", words: COLUMN_WORDS.no, holds: "key" },
    { role: "kode", words: COLUMN_WORDS.kode, holds: "key" },
    {
      role: "uraian",
      words: {
        id: [...COLUMN_WORDS.indikator.id, "program", "kegiatan", "program/kegiatan", "sasaran", "sasaran/indikator", "rincian output"],
        en: COLUMN_WORDS.indikator.en,
      },
      holds: "label",
      required: true,
    },
    { role: "lokasi", words: { id: ["lokasi"], en: ["location"] }, holds: "text" },
    { role: "satuan", words: COLUMN_WORDS.satuan, holds: "text" },
    { role: "target", words: COLUMN_WORDS.target, holds: "figure", per: "year", required: true },
    {
      role: "alokasi",
      words: {
        id: ["alokasi", "alokasi anggaran", "anggaran", "pendanaan", "indikasi pendanaan", "kerangka pendanaan", "pagu"],
        en: ["allocation", "funding"],
      },
      holds: "money",
      per: "year",
    },
    {
      role: "unitKerja",
      words: { id: [...COLUMN_WORDS.unitKerja.id, "unit organisasi pelaksana"], en: COLUMN_WORDS.unitKerja.en },
      holds: "text",
    },
  ],
  identities: [{ kind: "sumOfLeaves", column: "alokasi" }],
});
