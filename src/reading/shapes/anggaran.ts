import { COLUMN_WORDS } from "../columnWords";
import { defineShape } from "../shape";
import { SHAPE_WORDS } from "../shapeWords";

/** Pagu, realisasi, sisa and per cent by program, kegiatan, KRO, RO and akun. */
export const shape = defineShape({
  id: "anggaran",
  title: { id: "Realisasi anggaran", en: "Budget realisation" },
  captions: ["realisasi anggaran", "penyerapan anggaran", "realisasi belanja", "laporan realisasi"],
  columns: [
    { role: "no", words: COLUMN_WORDS.no, holds: "key" },
    { role: "kode", words: SHAPE_WORDS.kodeAnggaran, holds: "key" },
    {
      role: "uraian",
      words: { ...SHAPE_WORDS.uraianAnggaran, id: [...SHAPE_WORDS.uraianAnggaran.id, "sasaran", "sasaran strategis"] },
      holds: "label",
      required: true,
    },
    { role: "pagu", words: SHAPE_WORDS.pagu, holds: "money", required: true, not: ["sebelum", "setelah", "semula", "menjadi"] },
    { role: "realisasi", words: SHAPE_WORDS.realisasiAnggaran, holds: "money", required: true },
    { role: "sisa", words: SHAPE_WORDS.sisa, holds: "money" },
    { role: "persen", words: SHAPE_WORDS.persen, holds: "figure" },
    { role: "keterangan", words: SHAPE_WORDS.keterangan, holds: "text" },
  ],
  identities: [
    { kind: "difference", result: "sisa", of: ["pagu", "realisasi"] },
    { kind: "ratio", result: "persen", of: ["realisasi", "pagu"] },
    { kind: "atMost", of: ["realisasi", "pagu"] },
    { kind: "sumOfLeaves", column: "pagu" },
    { kind: "sumOfLeaves", column: "realisasi" },
    { kind: "sumOfLeaves", column: "sisa" },
  ],
});
