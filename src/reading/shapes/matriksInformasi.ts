import { COLUMN_WORDS } from "../columnWords";
import { defineShape } from "../shape";
import { SHAPE_WORDS } from "../shapeWords";

/** What each indicator means, how it is counted, where its data come from, and its target by quarter. */
export const shape = defineShape({
  id: "matriks-informasi",
  title: { id: "Matriks informasi kinerja", en: "Performance information matrix" },
  captions: ["matriks informasi kinerja", "manual iku", "informasi kinerja"],
  columns: [
    { role: "no", words: COLUMN_WORDS.no, holds: "key" },
    { role: "kode", words: COLUMN_WORDS.kode, holds: "key" },
    { role: "sasaran", words: SHAPE_WORDS.sasaran, holds: "key" },
    { role: "indikator", words: COLUMN_WORDS.indikator, holds: "label", required: true },
    {
      role: "formula",
      words: {
        id: [
          "formula",
          "formulasi",
          "rumus",
          "cara menghitung",
          "cara perhitungan",
          "formula perhitungan",
          "metode penghitungan",
          "definisi operasional",
          "definisi",
          "deskripsi",
          "penjelasan",
        ],
        en: ["formula", "definition", "method"],
      },
      holds: "text",
      required: true,
    },
    { role: "sumberData", words: { id: ["sumber data", "sumber", "pengumpul data"], en: ["data source"] }, holds: "text" },
    { role: "satuan", words: COLUMN_WORDS.satuan, holds: "text" },
    { role: "polaritas", words: COLUMN_WORDS.polaritas, holds: "text" },
    { role: "target", words: COLUMN_WORDS.target, holds: "figure", per: "quarter", bare: true },
    { role: "unitKerja", words: COLUMN_WORDS.unitKerja, holds: "text" },
    { role: "keterangan", words: SHAPE_WORDS.keterangan, holds: "text" },
  ],
  identities: [],
});
