import type { FunctionHelp } from "../help";

/** Renstra KP2MI, Tabel 8 (lines 947-951). */
const THREATS = { bobot: { range: "B2:B6", values: [[55.4], [20.5], [10], [7.9], [6.2]] }, rating: { range: "C2:C6", values: [[-4], [-2], [-2], [-3], [-1]] } };

export const SWOT_SKOR: FunctionHelp = {
  id: "SWOT.SKOR",
  summary: { id: "Menghitung skor IFAS/EFAS satu faktor, satu blok, atau keduanya: jumlah bobot/200 x rating.", en: "Score of IFAS/EFAS for a factor, a block or both: sum of bobot/200 x rating." },
  parameters: [
    { name: "bobot", text: { id: "Bobot faktor; bobot satu blok berjumlah 100.", en: "Weights of the factors; those of one block add up to 100." }, example: THREATS.bobot },
    { name: "rating", text: { id: "Rating 1-4; kelemahan dan ancaman bertanda negatif. Sama banyak dengan bobot.", en: "Ratings 1-4; negative for weaknesses and threats. As many as weights." }, example: THREATS.rating },
  ],
  returns: { id: "Skor, tidak dibulatkan. Untuk beberapa faktor: jumlah skornya.", en: "The score, not rounded. For several factors their sum." },
  notes: [
    {
      id: "Bobot beberapa faktor harus berjumlah 100 (satu blok) atau 200 (kekuatan dan kelemahan, atau peluang dan ancaman, sekaligus), dengan toleransi pembulatan 0,5. Untuk satu faktor jumlahnya tidak diperiksa, tetapi bobot di bawah 1 ditolak: tulis 49,1 atau \"49,1%\", bukan 0,491.",
      en: "The weights of several factors must add up to 100 (one block) or 200 (strengths and weaknesses, or opportunities and threats, together), within 0.5 for rounding. For one factor no sum is checked, but a weight below 1 is refused: write 49.1 or \"49.1%\", not 0.491.",
    },
    {
      id: "Renstra KP2MI mencetak skor kelemahan -1,621; beberapa barisnya memakai persentase lain (misalnya 20% untuk bobot 49,5), sehingga bobot yang tercetak menghasilkan angka lain.",
      en: "The Renstra of KP2MI prints -1,621 for the weaknesses; some of its rows use other percentages (20% for a weight of 49,5), so the printed weights give another figure.",
    },
  ],
  examples: [
    { args: [THREATS.bobot, THREATS.rating], value: -1.5625, about: { id: "Ancaman, dicetak -1,563 (Renstra KP2MI, Tabel 8).", en: "Threats, printed -1,563 (Renstra KP2MI, Tabel 8)." } },
    { args: [49.1, 4], value: 0.982, about: { id: "Satu faktor: kekuatan S5.", en: "One factor: strength S5." } },
  ],
};
