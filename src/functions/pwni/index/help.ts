import type { FunctionHelp } from "../../help/help";
import { INDIKATOR, TAHUN } from "../parameters";

const SUPER = { range: "D2:D5", values: [[84.52], [100], [96.8], [100.64]] };

export const HELP: FunctionHelp = {
  id: "PWNI.INDEX",
  order: 100,
  summary: {
    id: "Menghitung indeks berbobot sebuah indikator dari nilai komponennya, dengan bobot yang berlaku pada tahun itu.",
    en: "Weighted index of an indicator from the values of its components, with the weights valid that year.",
  },
  parameters: [
    { ...INDIKATOR, example: "IPPWNI" },
    {
      name: "realisasi",
      text: {
        id: "Nilai komponen: satu baris atau kolom menurut urutan katalog, atau dua kolom (kode, nilai) dalam urutan apa pun.",
        en: "Values of the components: one row or column in catalogue order, or two columns (code, value) in any order.",
      },
      example: SUPER,
    },
    TAHUN,
    {
      name: "dasar",
      text: {
        id: '"realisasi" (bawaan): nilai adalah realisasi komponen; "capaian": nilai adalah capaian komponen.',
        en: '"realisasi" (default): the values are the components\' realisasi; "capaian": they are their capaian.',
      },
      example: "realisasi",
      choices: {
        realisasi: {
          id: "Nilai adalah realisasi komponen, seperti rumus yang tertulis.",
          en: "The values are the components' realisasi, as the stated formula has it.",
        },
        capaian: { id: "Nilai adalah capaian komponen.", en: "The values are the components' capaian." },
      },
    },
  ],
  returns: {
    id: "Indeks yang tidak dibulatkan, dalam satuan nilai yang diberikan: nilai 0-100 menghasilkan 0-100, nilai 0-1 (sel berformat persen) menghasilkan 0-1.",
    en: "The index, not rounded, in the unit of the values: values of 0-100 give 0-100, values of 0-1 (cells formatted as percent) give 0-1.",
  },
  notes: [
    {
      id: "Bobot dikunci menurut tahun: untuk IPPWNI 40/25/20/15 pada 2022 dan 40/20/25/15 pada 2023 dan 2024.",
      en: "Weights are kept by year: for IPPWNI 40/25/20/15 in 2022, 40/20/25/15 in 2023 and 2024.",
    },
    {
      id: 'Komponen yang kosong (juga "-" dan "_____") menghasilkan galat yang menyebut komponennya dan tidak pernah dihitung sebagai 0. Di Excel Windows dan Mac sel kosong tiba sebagai 0; di sana 0 ditolak, dan 0 yang sebenarnya diketik \'0.',
      en: 'A blank component (also "-" and "_____") gives an error that names it; it never counts as 0. In Excel on Windows and Mac a blank cell arrives as 0; there 0 is refused, and a true 0 is typed \'0.',
    },
    {
      id: 'Nilai 0-1 dan 0-100 yang bercampur ditolak, karena 1 dapat berarti 100% atau 1%. Nilai di atas 0 sampai 2 dibaca sebagai 0-1. Teks seperti "84,52%" mengikuti nilai lain, dan dibaca 0,8452 bila semuanya teks persen.',
      en: 'A mixture of 0-1 and 0-100 is refused, because 1 may be 100% or 1%. Values above 0 up to 2 are read as 0-1. A text such as "84,52%" follows the other values, and is 0.8452 when all are percent texts.',
    },
    {
      id: "Komponen berskala 4 seperti B3.1.2 ditulis dalam skalanya (3,95) dan dikonversi oleh rumus: 98,75 di antara nilai 0-100, 0,9875 di antara nilai 0-1. Nilai di bawah 1 atau di atas 4 dibaca sebagai persentase.",
      en: "A component on a scale of 4 such as B3.1.2 is given on its scale (3.95) and converted by the formula: 98.75 beside values of 0-100, 0.9875 beside values of 0-1. Below 1 or above 4 it is read as a percentage.",
    },
    {
      id: 'Dengan "capaian" setiap nilai harus capaian: rasio boleh sampai 5 (2,0597 adalah 205,97%), tetapi 3,95 di antara 89,91 dan 105,9 ditolak, karena itu realisasi pada skala 4 dan bukan capaian.',
      en: 'With "capaian" every value has to be one: a ratio may be up to 5 (2.0597 is 205.97%), but 3.95 between 89.91 and 105.9 is refused: it is a realisasi on a scale of 4 and no capaian.',
    },
    {
      id: "LKj 2024 mencetak B3.1 = 100,64; angka itu memakai capaian komponen. Rumus yang tertulis (realisasi) menghasilkan 96,64. Argumen dasar membuat pilihan itu terlihat.",
      en: "The LKj 2024 prints B3.1 = 100,64, which weighs the components' capaian. The stated formula (realisasi) gives 96,64. The argument dasar makes the choice visible.",
    },
  ],
  examples: [
    {
      args: ["IPPWNI", SUPER, 2024],
      value: 93.104,
      about: { id: "Indeks 2024, dicetak 93,10 (LKj 2024, Tabel 4).", en: "The index of 2024, printed 93,10 (LKj 2024, Tabel 4)." },
    },
    {
      args: [
        "C1.1",
        {
          range: "A2:B3",
          values: [
            ["C1.1.2", 90.12],
            ["C1.1.1", 79.93],
          ],
        },
        2024,
      ],
      value: 84.5155,
      about: {
        id: "Dua kolom: kode dan nilai, urutan bebas; dicetak 84,52%.",
        en: "Two columns, code and value, in any order; printed 84,52%.",
      },
    },
    {
      args: ["B3.1", { range: "D2:D4", values: [[99.9], [98.75], [105.9]] }, 2024, "capaian"],
      value: 100.64,
      about: {
        id: "Indeks atas capaian komponen (89,91/90, 3,95/4, 105,9), seperti yang dicetak LKj 2024.",
        en: "Index over the components' capaian (89.91/90, 3.95/4, 105.9), as the LKj 2024 prints it.",
      },
    },
  ],
};
