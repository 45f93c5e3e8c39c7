import { COLUMN_WORDS } from "../columnWords";
import { defineShape } from "../shape";
import { SHAPE_WORDS } from "../shapeWords";

/** Money by month: what is to be drawn or was spent, with the year beside it and a running total below. */
export const shape = defineShape({
  id: "rak",
  title: { id: "Rencana anggaran kas per bulan", en: "Cash plan by month" },
  captions: ["rencana anggaran kas", "anggaran kas", "rencana penarikan", "rak", "rpd", "penarikan dana"],
  columns: [
    { role: "no", words: COLUMN_WORDS.no, holds: "key" },
    { role: "kode", words: SHAPE_WORDS.kodeAnggaran, holds: "key" },
    { role: "uraian", words: SHAPE_WORDS.uraianAnggaran, holds: "label", required: true },
    { role: "pagu", words: SHAPE_WORDS.pagu, holds: "money" },
    {
      role: "bulan",
      words: { id: ["rencana", "target", "penarikan", "kas"], en: ["plan"] },
      holds: "figure",
      per: "month",
      bare: true,
      required: true,
    },
    { role: "triwulan", words: { id: ["jumlah triwulan", "triwulan"], en: ["quarter"] }, holds: "figure", per: "quarter", bare: true },
    { role: "jumlah", words: SHAPE_WORDS.jumlah, holds: "figure" },
    { role: "realisasi", words: SHAPE_WORDS.realisasiAnggaran, holds: "money" },
    { role: "sisa", words: SHAPE_WORDS.sisa, holds: "money" },
  ],
  identities: [
    { kind: "sumOfColumns", result: "triwulan", of: "bulan" },
    { kind: "sumOfColumns", result: "jumlah", of: "bulan" },
    { kind: "sumOfColumns", result: "pagu", of: "bulan" },
    { kind: "difference", result: "sisa", of: ["pagu", "jumlah"] },
    { kind: "sumOfLeaves", column: "bulan" },
    { kind: "sumOfLeaves", column: "jumlah" },
  ],
});
