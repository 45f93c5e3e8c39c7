import { COLUMN_WORDS } from "../columnWords";
import { defineShape } from "../shape";

/** Documents and how far they are: a stage each, marked in a column of its own, and what the stage is worth. */
export const shape = defineShape({
  id: "tahap-dokumen",
  title: { id: "Dokumen menurut tahap", en: "Documents by stage" },
  captions: ["tahap", "tahapan", "progres penyusunan"],
  columns: [
    { role: "no", words: COLUMN_WORDS.no, holds: "key" },
    { role: "kode", words: COLUMN_WORDS.kode, holds: "key" },
    {
      role: "dokumen",
      words: {
        id: [
          "dokumen",
          "nama dokumen",
          "judul",
          "judul dokumen",
          "naskah",
          "nama naskah",
          "rancangan",
          "produk hukum",
          "peraturan",
          "kerja sama",
          "nama kerja sama",
          "panduan",
          "kajian",
        ],
        en: ["document", "title"],
      },
      holds: "label",
      required: true,
    },
    {
      role: "tahap",
      words: {
        id: [
          "tahap",
          "tahapan",
          "rencana",
          "rancangan",
          "draf",
          "draft",
          "pembahasan",
          "penyusunan",
          "selesai",
          "final",
          "implementasi",
          "r",
          "d",
          "s",
          "i",
        ],
        en: ["stage", "draft", "final"],
      },
      holds: "figure",
      required: true,
    },
    {
      role: "nilai",
      words: { id: ["nilai", "nilai tahap", "progres", "capaian", "bobot tahap", "skor", "%", "persentase"], en: ["progress", "value"] },
      holds: "figure",
    },
    { role: "unitKerja", words: COLUMN_WORDS.unitKerja, holds: "text" },
  ],
  identities: [{ kind: "sumOfColumns", result: "nilai", of: "tahap" }],
});
