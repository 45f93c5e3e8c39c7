import type { FunctionHelp } from "../../help/help";

export const HELP: FunctionHelp = {
  id: "PWNI.EFISIENSI",
  order: 220,
  summary: {
    id: "Menghitung efisiensi anggaran dalam poin: capaian kinerja dikurangi serapan anggaran.",
    en: "Budget efficiency in points: capaian kinerja less budget absorption.",
  },
  parameters: [
    {
      name: "capaian",
      text: { id: "Capaian kinerja, sebagai rasio atau 0-100.", en: "Capaian kinerja, as a ratio or out of 100." },
      example: 102.56,
    },
    {
      name: "serapan",
      text: { id: "Serapan (realisasi) anggaran dalam satuan yang sama.", en: "Budget absorption in the same unit." },
      example: 99.98,
    },
  ],
  returns: {
    id: "Selisih dalam satuan yang diberikan: 2,58 poin dari nilai 0-100, 0,0258 dari nilai 0-1. Positif bila capaian melebihi serapan.",
    en: "The difference in the unit given: 2.58 points of values out of 100, 0.0258 of values of 0-1. Positive when more was achieved than spent.",
  },
  notes: [
    {
      id: "Serapan menentukan satuannya: di samping serapan 0-1 capaian dibaca sebagai rasio (sampai 10, jadi 2,0597 adalah 205,97%); di samping serapan di atas 10, capaian sampai 5 ditolak.",
      en: "The absorption tells the unit: beside one of 0-1 the capaian is a ratio (up to 10, so 2.0597 is 205.97%); beside one above 10 a capaian up to 5 is refused.",
    },
    {
      id: "Rumus LKj 2024 (Tabel 37). LKj mencetak efisiensi tanpa serapan per IKU, sehingga angka 3,27%, 11,56%, dan -31,5% tidak dapat dihitung ulang.",
      en: "The formula of the LKj 2024 (Tabel 37). The LKj prints efficiencies without the absorption per IKU, so its 3,27%, 11,56% and -31,5% cannot be recomputed.",
    },
  ],
  examples: [
    {
      args: [102.56, 99.98],
      value: 2.58,
      about: { id: "B1.1 tahun 2024 terhadap serapan 99,98%.", en: "B1.1 in 2024 against an absorption of 99.98%." },
    },
    { args: [2.0597, 0.9998], value: 1.0599, about: { id: "Capaian 205,97% sebagai rasio.", en: "A capaian of 205.97% as a ratio." } },
    {
      args: [0.9827, 0.9998],
      value: -0.0171,
      about: { id: "Nilai 0-1: B2.1 tahun 2024, minus 1,71 poin.", en: "Values of 0-1: B2.1 in 2024, minus 1.71 points." },
    },
  ],
};
