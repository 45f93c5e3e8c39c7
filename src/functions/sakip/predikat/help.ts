import type { FunctionHelp } from "../../help/help";

export const HELP: FunctionHelp = {
  id: "SAKIP.PREDIKAT",
  order: 400,
  summary: {
    id: "Memberi predikat nilai AKIP, AA sampai D, menurut PermenPANRB 88/2021.",
    en: "Predicate of an AKIP score, AA to D, as PermenPANRB 88/2021 has it.",
  },
  parameters: [
    {
      name: "nilai",
      text: {
        id: 'Nilai 0-100, sebagai angka atau teks seperti "79,95 (BB)".',
        en: 'A score of 0-100, a number or a text such as "79,95 (BB)".',
      },
      example: "79,95 (BB)",
    },
  ],
  returns: { id: "AA, A, BB, B, CC, C atau D.", en: "AA, A, BB, B, CC, C or D." },
  notes: [
    {
      id: "Batas bawah tidak termasuk: 90,00 adalah A, 90,01 adalah AA. Nilai tidak dibulatkan lebih dulu.",
      en: "Lower bounds are open: 90.00 is A, 90.01 is AA. The score is not rounded first.",
    },
    {
      id: "Nilai di atas 0 sampai 2 dibaca sebagai 0-1 (sel berformat persen): 0,7995 adalah 79,95.",
      en: "A value above 0 up to 2 is read as 0-1 (a cell formatted as percent): 0.7995 is 79.95.",
    },
  ],
  examples: [
    { args: ["79,95 (BB)"], value: "BB", about: { id: "Nilai AKIP 2024 dalam LKj.", en: "The AKIP score of 2024 in the LKj." } },
    { args: [90], value: "A", about: { id: "Tepat di batas.", en: "Exactly on the bound." } },
  ],
};
