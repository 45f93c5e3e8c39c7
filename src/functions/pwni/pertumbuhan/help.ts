import type { FunctionHelp } from "../../help/help";

export const HELP: FunctionHelp = {
  id: "PWNI.PERTUMBUHAN",
  order: 125,
  summary: {
    id: "Menghitung kenaikan atau penurunan sebuah jumlah terhadap jumlah sebelumnya, dalam persen.",
    en: "Growth or decline of a count or an amount against the one before, in percent.",
  },
  parameters: [
    { name: "kini", text: { id: "Jumlah sekarang.", en: "The count or amount now." }, example: 67297 },
    { name: "lalu", text: { id: "Jumlah sebelumnya, di atas 0.", en: "The one before, above 0." }, example: 53598 },
  ],
  returns: {
    id: "Persen sebagai 0-100 yang tidak dibulatkan: 25,56 untuk naik 25,56%; minus bila turun.",
    en: "The percentage out of 100, not rounded: 25.56 for 25.56% more; negative for less.",
  },
  notes: [
    {
      id: 'Teks persen ditolak: dokumen sumber menyatakan kenaikan persentase dalam poin, yaitu selisihnya (Renstra KP2MI: dari 85,10% ke 87,93% "naik 2,83%"). Nilai 0,8510 dalam sel berformat persen tidak dapat dibedakan dari angka biasa.',
      en: 'Percent texts are refused: of percentages the sources print the difference in points (Renstra KP2MI: from 85,10% to 87,93% "naik 2,83%"). 0.8510 in a cell formatted as percent cannot be told from a plain number.',
    },
  ],
  examples: [
    {
      args: [150, 120],
      value: 25,
      about: { id: "Naik seperempat.", en: "A quarter more." },
    },
    { args: [53598, 67297], value: -20.356033701353702, about: { id: "Turun dari 67.297 kasus.", en: "Fewer than 67,297 cases." } },
  ],
};
