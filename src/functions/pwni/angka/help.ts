import type { FunctionHelp } from "../../help/help";

export const HELP: FunctionHelp = {
  id: "PWNI.ANGKA",
  order: 160,
  summary: {
    id: 'Mengubah angka yang diketik sebagai teks, misalnya "79,95 (BB)", menjadi angka.',
    en: 'Turns a number typed as text, such as "79,95 (BB)", into a number.',
  },
  parameters: [{ name: "teks", text: { id: "Teks yang memuat satu angka.", en: "A text that holds one number." }, example: "79,95 (BB)" }],
  returns: {
    id: 'Angka. Tanda persen dihitung seperti di Excel: "84,52%" menjadi 0,8452.',
    en: 'A number. A percent sign counts as in Excel: "84,52%" is 0.8452.',
  },
  notes: [
    {
      id: 'Koma dibaca sebagai desimal dan titik sebagai ribuan; titik desimal seperti "105.40" tetap dikenali. "1.234" ditolak, karena dapat berarti 1234 atau 1,234.',
      en: 'A comma is the decimal sign and a point groups thousands; a decimal point as in "105.40" is still recognised. "1.234" is refused: it may be 1234 or 1.234. In an English Excel it is the other way round.',
    },
    {
      id: 'Dikenali juga: "4 (skala 4)", "132,86 % ***", "23 orang", "level 3 (Nilai 3,46)", "76-100 (93)", "Rp 1.500.000,-". Teks tanpa angka ("WTP") dan tanda kosong ("-") menghasilkan galat.',
      en: 'Also read: "4 (skala 4)", "132,86 % ***", "23 orang", "level 3 (Nilai 3,46)", "76-100 (93)", "Rp 1.500.000,-". A text without a number ("WTP") and a sign for nothing ("-") are errors.',
    },
    {
      id: 'Ribu (rb), juta (jt), miliar (M), dan triliun (T) dikalikan: "750 rb" adalah 750.000, "Rp 1,5 M" 1.500.000.000. Minus boleh di belakang ("1.250,5-") atau berupa kurung ("(1.250,5)").',
      en: 'Ribu (rb, thousand), juta (jt, million), miliar (M, a thousand million) and triliun (T) multiply: "750 rb" is 750,000, "Rp 1,5 M" 1,500,000,000. A minus may stand behind ("1.250,5-") or be brackets ("(1.250,5)"). In an English Excel M and T are read behind Rp only.',
    },
    {
      id: 'Satuan dalam katalog (orang, dokumen, kasus, ...) boleh di belakang angka. Kata lain tidak diabaikan, melainkan ditolak: "2 lusin", "5 lebih". Demikian juga "2½", "5‰", dan rentang "80 - 90%"; pesannya menyebut apa yang perlu diketik.',
      en: 'Units of the catalogue (orang, dokumen, kasus, ...) may stand behind the number. Another word is not dropped but refused: "2 lusin", "5 lebih". So are "2½", "5‰" and a range "80 - 90%"; the message says what to type.',
    },
  ],
  examples: [
    { args: ["79,95 (BB)"], value: 79.95, about: { id: "Nilai dengan predikat.", en: "A value with its predicate." } },
    { args: ["Rp 1,5 miliar"], value: 1500000000, about: { id: "Jumlah uang dengan kata.", en: "An amount with a word." } },
    {
      args: ["1.250,5-"],
      value: -1250.5,
      about: { id: "Minus di belakang, seperti dalam buku besar.", en: "A minus behind, as ledgers have it." },
    },
    { args: ["120%*"], value: 1.2, about: { id: "Persen dengan tanda catatan.", en: "A percentage with a note sign." } },
    { args: ["76-100 (93)"], value: 93, about: { id: "Kelas dengan nilainya.", en: "A class with its value." } },
  ],
};
