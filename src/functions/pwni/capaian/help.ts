import type { FunctionHelp } from "../../help/help";

export const HELP: FunctionHelp = {
  id: "PWNI.CAPAIAN",
  order: 110,
  summary: {
    id: "Menghitung capaian: realisasi dibanding target, sebagai rasio (1 = 100%).",
    en: "Capaian: realisasi against target, as a ratio (1 is 100%).",
  },
  parameters: [
    {
      name: "realisasi",
      text: { id: 'Realisasi, sebagai angka atau teks seperti "84,52%".', en: 'The realisasi, a number or a text such as "84,52%".' },
      example: 84.52,
    },
    { name: "target", text: { id: "Target dalam satuan yang sama.", en: "The target in the same unit." }, example: 85 },
    {
      name: "polaritas",
      text: {
        id: '"maksimum" (bawaan; juga "Maximize"): R/T; "minimum" (juga "Minimize", "semakin rendah semakin baik"): 2 - R/T (Kemenkeu); "minimum-T/R": T/R.',
        en: '"maksimum" (default; also "Maximize"): R/T; "minimum" (also "Minimize", "semakin rendah semakin baik"): 2 - R/T (Kemenkeu); "minimum-T/R": T/R.',
      },
      example: "maksimum",
      choices: {
        maksimum: { id: "Makin besar makin baik: R/T.", en: "The more the better: R/T." },
        minimum: { id: "Makin kecil makin baik, cara Kemenkeu: 2 - R/T.", en: "The less the better, Kemenkeu's way: 2 - R/T." },
        "minimum-T/R": { id: "Makin kecil makin baik: T/R.", en: "The less the better: T/R." },
      },
    },
    {
      name: "batas",
      text: {
        id: "Batas tertinggi sebagai rasio, misalnya 1,2 untuk 120%. Bila dikosongkan: tanpa batas.",
        en: "The most that counts as a ratio, 1.2 for 120%. When left out: no limit.",
      },
      example: 1.2,
    },
  ],
  returns: { id: "Rasio yang tidak dibulatkan; beri format persen pada selnya.", en: "A ratio, not rounded; format the cell as percent." },
  notes: [
    {
      id: 'Target 0 atau di bawah 0 menghasilkan galat, demikian juga realisasi pada "minimum-T/R".',
      en: 'A target of 0 or below is an error, and so is such a realisasi under "minimum-T/R".',
    },
    {
      id: "2 - R/T di bawah 0 (realisasi lebih dari dua kali target) menghasilkan galat yang menyebut nilainya: dokumen sumber tidak menetapkan batas bawah, sehingga fungsi tidak menulis angka minus maupun 0.",
      en: "2 - R/T below 0 (a realisasi of more than twice the target) gives an error that names the value: the sources set no lower bound, so the function writes neither a negative number nor 0.",
    },
    {
      id: 'Realisasi dan target harus sesatuan: 0,8452 terhadap 85, 84,52 terhadap 0,85, dan "100%" terhadap 4 ditolak. Bilangan bulat adalah hitungan (1 dari 40 dokumen); hitungan yang tidak bulat ditulis dengan satuannya, misalnya "0,5 dokumen". Target berupa rentang ("80 - 90%") ditolak: pakai satu batasnya.',
      en: 'Realisasi and target are in one unit: 0.8452 against 85, 84.52 against 0.85 and "100%" against 4 are refused. Whole numbers are counts (1 of 40 documents); a count that is not whole is written with what is counted, such as "0,5 dokumen". A range as a target ("80 - 90%") is refused: take one of its bounds.',
    },
    {
      id: 'Teks persen mengikuti nilai lainnya: "84,52%" terhadap target 85 dibaca 84,52, terhadap 0,85 dibaca 0,8452.',
      en: 'A percent text follows the other value: "84,52%" against a target of 85 is 84.52, against 0.85 it is 0.8452.',
    },
  ],
  examples: [
    { args: [94.86, 90], value: 1.054, about: { id: "Capaian indeks 2022: 105,40%.", en: "Capaian of the index of 2022: 105.40%." } },
    { args: [95.46, 71.85, "maksimum", 1.2], value: 1.2, about: { id: "132,86% yang dibatasi 120%.", en: "132.86%, limited to 120%." } },
    {
      args: [6, 6.25, "minimum"],
      value: 1.04,
      about: { id: "Makin kecil makin baik, cara Kemenkeu: 104%.", en: "The less the better, Kemenkeu's way: 104%." },
    },
    {
      args: [12, 10, "Minimize"],
      value: 0.8,
      about: { id: 'Sebutan lain untuk "minimum": 2 - 12/10.', en: 'Another word for "minimum": 2 - 12/10.' },
    },
  ],
};
