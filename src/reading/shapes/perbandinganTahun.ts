import { COLUMN_WORDS } from "../columnWords";
import { defineShape } from "../shape";

/** One figure over several years side by side, and what it grew by. */
export const shape = defineShape({
  id: "perbandingan-tahun",
  title: { id: "Perbandingan antartahun", en: "Comparison over years" },
  captions: ["perbandingan", "perkembangan", "tren"],
  columns: [
    { role: "no", words: COLUMN_WORDS.no, holds: "key" },
    { role: "kode", words: COLUMN_WORDS.kode, holds: "key" },
    {
      role: "uraian",
      words: {
        id: [
          ...COLUMN_WORDS.indikator.id,
          "jenis",
          "kategori",
          "komoditas",
          "wilayah",
          "provinsi",
          "kabupaten/kota",
          "kecamatan",
          "negara",
          "unit",
          "unit kerja",
          "satuan kerja",
          "bidang",
          "layanan",
          "jenis layanan",
        ],
        en: [...COLUMN_WORDS.indikator.en, "category", "region", "type"],
      },
      holds: "label",
      required: true,
    },
    { role: "satuan", words: COLUMN_WORDS.satuan, holds: "text" },
    {
      role: "realisasi",
      words: { id: [...COLUMN_WORDS.realisasi.id, "capaian", "nilai", "jumlah", "tahun"], en: COLUMN_WORDS.realisasi.en },
      holds: "figure",
      per: "year",
      bare: true,
      required: true,
    },
    {
      role: "pertumbuhan",
      words: {
        id: [
          "pertumbuhan",
          "laju pertumbuhan",
          "kenaikan",
          "peningkatan",
          "perubahan",
          "kenaikan/penurunan",
          "naik/turun",
          "laju",
          "pertumbuhan %",
        ],
        en: ["growth", "change", "increase"],
      },
      holds: "figure",
      not: ["target"],
      required: true,
    },
    { role: "target", words: COLUMN_WORDS.target, holds: "figure" },
  ],
  identities: [{ kind: "growth", result: "pertumbuhan", of: "realisasi" }],
});
