import type { FunctionHelp } from "./help";

export const ANGKA: FunctionHelp = {
  id: "PWNI.ANGKA",
  summary: { id: "Mengubah angka yang diketik sebagai teks, misalnya \"79,95 (BB)\", menjadi angka.", en: "Turns a number typed as text, such as \"79,95 (BB)\", into a number." },
  parameters: [{ name: "teks", text: { id: "Teks yang memuat satu angka.", en: "A text that holds one number." }, example: "79,95 (BB)" }],
  returns: { id: "Angka. Tanda persen dihitung seperti di Excel: \"84,52%\" menjadi 0,8452.", en: "A number. A percent sign counts as in Excel: \"84,52%\" is 0.8452." },
  notes: [
    {
      id: "Koma dibaca sebagai desimal dan titik sebagai ribuan; titik desimal seperti \"105.40\" tetap dikenali. \"1.234\" ditolak, karena dapat berarti 1234 atau 1,234.",
      en: "A comma is the decimal sign and a point groups thousands; a decimal point as in \"105.40\" is still recognised. \"1.234\" is refused: it may be 1234 or 1.234. In an English Excel it is the other way round.",
    },
    {
      id: "Dikenali juga: \"4 (skala 4)\", \"132,86 % ***\", \"23 orang\", \"level 3 (Nilai 3,46)\", \"76-100 (93)\", \"Rp 1.500.000\", \"1,5 juta\". Teks tanpa angka (\"WTP\") dan tanda kosong (\"-\") menghasilkan galat.",
      en: "Also read: \"4 (skala 4)\", \"132,86 % ***\", \"23 orang\", \"level 3 (Nilai 3,46)\", \"76-100 (93)\", \"Rp 1.500.000\", \"1,5 juta\". A text without a number (\"WTP\") and a sign for nothing (\"-\") are errors.",
    },
  ],
  examples: [
    { args: ["79,95 (BB)"], value: 79.95, about: { id: "Nilai dengan predikat.", en: "A value with its predicate." } },
    { args: ["120%*"], value: 1.2, about: { id: "Persen dengan tanda catatan.", en: "A percentage with a note sign." } },
    { args: ["76-100 (93)"], value: 93, about: { id: "Kelas dengan nilainya.", en: "A class with its value." } },
  ],
};
