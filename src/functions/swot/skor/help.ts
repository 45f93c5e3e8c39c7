import type { FunctionHelp } from "../../help/help";

/** Renstra KP2MI, Tabel 8 (lines 947-951). */
const THREATS = {
  bobot: { range: "B2:B6", values: [[55.4], [20.5], [10], [7.9], [6.2]] },
  rating: { range: "C2:C6", values: [[-4], [-2], [-2], [-3], [-1]] },
};

export const HELP: FunctionHelp = {
  id: "SWOT.SKOR",
  order: 600,
  summary: {
    id: "Menghitung skor IFAS/EFAS satu faktor, satu blok, atau keduanya: jumlah bobot/total x rating.",
    en: "Score of IFAS/EFAS for a factor, a block or both: sum of bobot/total x rating.",
  },
  parameters: [
    {
      name: "bobot",
      text: { id: "Bobot faktor: 0-100, atau pecahan.", en: "Weights of the factors: out of 100, or fractions." },
      example: THREATS.bobot,
    },
    {
      name: "rating",
      text: {
        id: "Rating 1-4; kelemahan dan ancaman bertanda negatif. Sama banyak dengan bobot.",
        en: "Ratings 1-4; negative for weaknesses and threats. As many as weights.",
      },
      example: THREATS.rating,
    },
    {
      name: "total",
      text: {
        id: "Jumlah bobot seluruh tabel (kedua blok): 1, 2, 100, atau 200. Bila dikosongkan: dibaca dari jumlah bobot dan tanda rating.",
        en: "What the weights of the whole table (both blocks) add up to: 1, 2, 100 or 200. When left out: told by the weights' sum and the ratings' signs.",
      },
      example: 200,
    },
  ],
  returns: {
    id: "Skor, tidak dibulatkan. Untuk beberapa faktor: jumlah skornya.",
    en: "The score, not rounded. For several factors their sum.",
  },
  notes: [
    {
      id: "Bila total dikosongkan: bobot berjumlah 200 (atau 2) adalah dua blok yang masing-masing berjumlah 100 (Renstra KP2MI); 100 atau 1 dengan rating bertanda plus dan minus adalah seluruh tabel; 100 dengan rating bertanda sama adalah satu blok, dibagi 200. Jumlah 1 dengan rating bertanda sama dan jumlah lain ditolak. Toleransi pembulatan 0,5 dari 100. Satu faktor dibagi 200, dan bobotnya di bawah 1 ditolak.",
      en: "When total is left out: weights that add up to 200 (or 2) are two blocks of 100 each (Renstra KP2MI); 100 or 1 over ratings of both signs is a whole table; 100 over ratings of one sign is one block, divided by 200. A sum of 1 over ratings of one sign and any other sum are refused. Rounding may take 0.5 of 100. A single factor is divided by 200; a weight of it below 1 is refused.",
    },
    {
      id: "Cara klasik (bobot kekuatan dan kelemahan bersama berjumlah 1,00 dan semua rating 1-4 positif): isi total dengan 1; skornya 1-4.",
      en: "The classic way (weights of strengths and weaknesses together 1.00, all ratings 1-4 and positive): give total as 1; the score is 1-4.",
    },
    {
      id: "Renstra KP2MI mencetak skor kelemahan -1,621; beberapa barisnya memakai persentase lain (misalnya 20% untuk bobot 49,5), sehingga bobot yang tercetak menghasilkan angka lain.",
      en: "The Renstra of KP2MI prints -1,621 for the weaknesses; some of its rows use other percentages (20% for a weight of 49,5), so the printed weights give another figure.",
    },
  ],
  examples: [
    {
      args: [THREATS.bobot, THREATS.rating],
      value: -1.5625,
      about: { id: "Ancaman, dicetak -1,563 (Renstra KP2MI, Tabel 8).", en: "Threats, printed -1,563 (Renstra KP2MI, Tabel 8)." },
    },
    {
      args: [
        { range: "B2:B9", values: [[0.2], [0.15], [0.1], [0.05], [0.2], [0.1], [0.15], [0.05]] },
        { range: "C2:C9", values: [[4], [3], [4], [3], [2], [1], [2], [1]] },
        1,
      ],
      value: 2.65,
      about: { id: "IFAS klasik: bobot berjumlah 1,00.", en: "A classic IFAS: weights that add up to 1.00." },
    },
    { args: [49.1, 4], value: 0.982, about: { id: "Satu faktor: kekuatan S5.", en: "One factor: strength S5." } },
  ],
};
