import { COLUMN_WORDS } from "../columnWords";
import { defineShape } from "../shape";

/** Pagu, realisasi, sisa and per cent by program, kegiatan, KRO, RO and akun. */
export const shape = defineShape({
  id: "anggaran",
  title: { id: "Realisasi anggaran", en: "Budget realisation" },
  columns: [
    { role: "no", words: COLUMN_WORDS.no, holds: "key" },
    { role: "kode", words: { id: ["kode", "kode akun", "kode program", "kode kegiatan"], en: ["code"] }, holds: "key" },
    {
      role: "uraian",
      words: {
        id: ["uraian", "program", "kegiatan", "nama program", "rincian output", "program/kegiatan", "jenis belanja"],
        en: ["description", "programme"],
      },
      holds: "label",
      required: true,
    },
    {
      role: "pagu",
      words: {
        id: ["pagu", "pagu anggaran", "pagu revisi", "pagu awal", "pagu dipa", "anggaran", "alokasi", "alokasi anggaran"],
        en: ["budget", "ceiling", "allocation"],
      },
      holds: "money",
      required: true,
    },
    {
      role: "realisasi",
      words: { id: ["realisasi", "realisasi anggaran", "realisasi belanja"], en: ["realisation", "realization", "spent", "actual"] },
      holds: "money",
      required: true,
    },
    { role: "sisa", words: { id: ["sisa", "sisa anggaran", "sisa pagu", "saldo"], en: ["balance", "remainder"] }, holds: "money" },
    {
      role: "persen",
      words: {
        id: ["%", "persen", "persentase", "% realisasi", "penyerapan", "% penyerapan", "daya serap"],
        en: ["percentage", "absorption"],
      },
      holds: "figure",
    },
  ],
  identities: [
    { kind: "difference", result: "sisa", of: ["pagu", "realisasi"] },
    { kind: "ratio", result: "persen", of: ["realisasi", "pagu"] },
    { kind: "sumOfLeaves", column: "pagu" },
    { kind: "sumOfLeaves", column: "realisasi" },
    { kind: "sumOfLeaves", column: "sisa" },
  ],
});
