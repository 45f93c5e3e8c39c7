import type { FunctionHelp } from "../../help/help";

export const HELP: FunctionHelp = {
  id: "PWNI.TAHAPAN",
  order: 170,
  summary: {
    id: "Menghitung realisasi dokumen dari tahap tertinggi setiap dokumen, dibagi jumlah target.",
    en: "Realisasi of documents: the value of each document's highest stage, over the target number.",
  },
  parameters: [
    {
      name: "jenis",
      text: {
        id: '"kerja sama", "produk hukum", "panduan", atau kode indikator bertahap seperti "B1.1.1".',
        en: '"kerja sama" (agreements), "produk hukum" (regulations), "panduan" (guidelines), or the code of an indicator with stages such as "B1.1.1".',
      },
      example: "kerja sama",
      choices: {
        "kerja sama": { id: "Kerja sama: R 40, D 70, S 100.", en: "Agreements: R 40, D 70, S 100." },
        panduan: { id: "Standar atau panduan teknis: R 25, D 50, S 75, I 100.", en: "Standards and guidelines: R 25, D 50, S 75, I 100." },
        "produk hukum": { id: "Produk hukum: R 40, D 70, S 100.", en: "Regulations: R 40, D 70, S 100." },
      },
    },
    {
      name: "tahap",
      text: {
        id: "Tahap tertinggi setiap dokumen (R, D, S, I), satu sel per dokumen; atau dua kolom: tahap dan jumlah dokumen.",
        en: "Highest stage of each document (R, D, S, I), one cell per document; or two columns: stage and number of documents.",
      },
      example: { range: "C2:C3", values: [["S"], ["D"]] },
    },
    {
      name: "target",
      text: {
        id: "Jumlah dokumen yang ditargetkan. Bila dikosongkan: sebanyak dokumen yang diisi.",
        en: "Number of documents wanted. When left out: as many as are given.",
      },
      example: 2,
    },
  ],
  returns: {
    id: "Persentase 0-100 yang tidak dibulatkan; di atas 100 bila dokumen melebihi target.",
    en: "A percentage out of 100, not rounded; above 100 when there are more documents than wanted.",
  },
  notes: [
    {
      id: "Nilai tahap diambil dari rumus dalam katalog: kerja sama dan produk hukum R (Rumusan) 40, D (Draft) 70, S (Signed) 100; panduan R 25, D 50, S 75, I (Implemented) 100.",
      en: "The stages' values come from the catalogue's formulas: agreements and regulations R (Rumusan) 40, D (Draft) 70, S (Signed) 100; guidelines R 25, D 50, S 75, I (Implemented) 100.",
    },
    {
      id: 'Tahap boleh ditulis dengan hurufnya, namanya ("Rumusan"), atau nilainya seperti dalam tabel LKj (100%). Dokumen di luar target ikut dihitung.',
      en: 'A stage is written as its letter, its name ("Rumusan") or its value as in the LKj\'s tables (100%). Documents beyond the target count.',
    },
    {
      id: "Sel kosong berarti belum ada dokumen. Bila semuanya kosong, hasilnya galat, bukan 0.",
      en: "A blank cell is no document yet. When all are blank the result is an error, not 0.",
    },
  ],
  examples: [
    {
      args: ["kerja sama", { range: "C2:C3", values: [["S"], ["S"]] }, 2],
      value: 100,
      about: {
        id: "Dua kerja sama ditandatangani dari target 2: B1.1.1 tahun 2024.",
        en: "Two agreements signed, two wanted: B1.1.1 in 2024.",
      },
    },
    {
      args: ["kerja sama", { range: "C2:C3", values: [["S"], ["D"]] }, 2],
      value: 85,
      about: { id: "Satu ditandatangani, satu masih draf: (100 + 70) / 2.", en: "One signed, one drafted: (100 + 70) / 2." },
    },
    {
      args: [
        "panduan",
        {
          range: "B2:C3",
          values: [
            ["I", 3],
            ["S", 1],
          ],
        },
        3,
      ],
      value: 125,
      about: {
        id: "Dua kolom, tahap dan jumlah dokumen: (3 × 100 + 75) / 3.",
        en: "Two columns, stage and number of documents: (3 × 100 + 75) / 3.",
      },
    },
  ],
};
