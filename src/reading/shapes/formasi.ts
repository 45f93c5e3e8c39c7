import { COLUMN_WORDS } from "../columnWords";
import { defineShape } from "../shape";
import { SHAPE_WORDS } from "../shapeWords";

/** Posts that are wanted and posts that are filled. */
export const shape = defineShape({
  id: "formasi",
  title: { id: "Formasi dan bezetting", en: "Posts and staffing" },
  captions: ["formasi", "bezetting", "kebutuhan pegawai", "peta jabatan", "analisis beban kerja", "abk"],
  columns: [
    { role: "no", words: COLUMN_WORDS.no, holds: "key" },
    { role: "kode", words: COLUMN_WORDS.kode, holds: "key" },
    {
      role: "jabatan",
      words: {
        id: ["jabatan", "nama jabatan", "jenis jabatan", "unit kerja", "unit organisasi", "uraian", "jenjang", "golongan"],
        en: ["post", "position", "job title"],
      },
      holds: "label",
      required: true,
    },
    { role: "kelas", words: { id: ["kelas", "kelas jabatan", "grade"], en: ["grade"] }, holds: "key" },
    {
      role: "formasi",
      words: {
        id: ["formasi", "kebutuhan", "kebutuhan pegawai", "jumlah formasi", "abk", "jumlah kebutuhan", "hasil abk"],
        en: ["posts", "required", "establishment"],
      },
      holds: "figure",
      required: true,
    },
    {
      role: "bezetting",
      words: {
        id: [
          "bezetting",
          "jumlah bezetting",
          "pegawai",
          "jumlah pegawai",
          "terisi",
          "pegawai yang ada",
          "eksisting",
          "existing",
          "keadaan",
          "riil",
        ],
        en: ["filled", "staff", "incumbents"],
      },
      holds: "figure",
      required: true,
    },
    {
      role: "selisih",
      words: {
        id: [
          "selisih",
          "kekurangan",
          "kelebihan",
          "kekurangan/kelebihan",
          "+/-",
          "kosong",
          "lowong",
          "belum terisi",
          "kurang/lebih",
          "kebutuhan bersih",
        ],
        en: ["difference", "vacant", "gap"],
      },
      holds: "figure",
    },
    {
      role: "persen",
      words: { id: ["persentase", "%", "persentase terisi", "% terisi", "tingkat keterisian"], en: ["percentage"] },
      holds: "figure",
    },
    { role: "keterangan", words: SHAPE_WORDS.keterangan, holds: "text" },
  ],
  identities: [
    { kind: "difference", result: "selisih", of: ["formasi", "bezetting"] },
    { kind: "ratio", result: "persen", of: ["bezetting", "formasi"] },
    { kind: "sumOfLeaves", column: "formasi" },
    { kind: "sumOfLeaves", column: "bezetting" },
  ],
});
