import { COLUMN_WORDS } from "../columnWords";
import { defineShape } from "../shape";

/** Internal or external factors: weight times rating is the score; the weights of a matrix add up to one. */
export const shape = defineShape({
  id: "ifas-efas",
  title: { id: "Matriks IFAS/EFAS", en: "IFAS/EFAS matrix" },
  captions: ["ifas", "efas", "swot", "ife", "efe", "faktor internal", "faktor eksternal", "faktor strategis"],
  columns: [
    { role: "no", words: COLUMN_WORDS.no, holds: "key" },
    { role: "kode", words: COLUMN_WORDS.kode, holds: "key" },
    {
      role: "faktor",
      words: {
        id: [
          "faktor",
          "faktor internal",
          "faktor eksternal",
          "faktor strategis",
          "faktor strategis internal",
          "faktor strategis eksternal",
          "uraian",
          "kekuatan",
          "kelemahan",
          "peluang",
          "ancaman",
          "faktor-faktor",
          "indikator",
          "unsur swot",
        ],
        en: ["factor", "internal factor", "external factor"],
      },
      holds: "label",
      required: true,
    },
    {
      role: "tingkat",
      words: { id: ["tingkat kepentingan", "kepentingan", "signifikansi", "tingkat signifikan"], en: ["importance"] },
      holds: "figure",
    },
    {
      role: "bobot",
      words: { id: [...COLUMN_WORDS.bobot.id, "bobot relatif"], en: COLUMN_WORDS.bobot.en },
      holds: "figure",
      required: true,
    },
    {
      role: "rating",
      words: { id: ["rating", "peringkat", "rangking", "ranking", "nilai rating", "skala"], en: ["rating"] },
      holds: "figure",
      required: true,
    },
    {
      role: "skor",
      words: {
        id: ["skor", "nilai", "bobot x rating", "skor pembobotan", "skor tertimbang", "nilai tertimbang", "skor akhir", "jumlah"],
        en: ["score", "weighted score"],
      },
      holds: "figure",
    },
  ],
  identities: [
    { kind: "product", result: "skor", of: ["bobot", "rating"] },
    { kind: "shareOfColumn", result: "bobot", of: "tingkat" },
    { kind: "sumOfLeaves", column: "bobot" },
    { kind: "sumOfLeaves", column: "skor" },
  ],
});
