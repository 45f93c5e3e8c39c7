import type { FunctionHelp } from "../../help/help";
import { INDIKATOR, TAHUN } from "../parameters";

const B31 = { range: "B2:B4", values: [[89.91], [3.95], [105.9]] };

export const HELP: FunctionHelp = {
  id: "PWNI.TELUSUR",
  order: 255,
  summary: {
    id: "Menelusuri sebab sebuah angka berbeda dari yang seharusnya.",
    en: "Explains why a figure is not what it should be.",
  },
  parameters: [
    { ...INDIKATOR, example: "B3.1" },
    {
      name: "nilai",
      text: {
        id: "Angka yang ditelusuri, seperti tercetak: realisasi atau capaiannya dalam persen.",
        en: "The figure to explain, as printed: its realisasi, or its capaian in per cent.",
      },
      example: 100.64,
    },
    {
      name: "realisasi",
      text: {
        id: "Realisasi komponen seperti pada PWNI.INDEX; untuk indikator tunggal realisasinya, boleh dengan targetnya.",
        en: "Realisasi of the components as in PWNI.INDEX; of a single indicator its realisasi, its target beside it if you like.",
      },
      example: B31,
    },
    TAHUN,
  ],
  returns: {
    id: "Teks yang turun ke sel di bawahnya: sebab yang paling sederhana, hitungannya, yang seharusnya, lalu cara salah lain yang memberi angka yang sama.",
    en: "Texts that spill into the cells below (Indonesian): the simplest cause, its working, what it should be, then the other ways of going wrong that give the same figure.",
  },
  notes: [
    {
      id: "Yang dicoba: bobot tahun atau sumber lain, capaian sebagai realisasi, langkah yang dibulatkan atau dipotong, batas capaian, komponen yang tertinggal, realisasi atau target tahun lain, target lain yang tercetak, nilai skala yang belum dikonversi, baris lain, dua angka tertukar, kosong sebagai 0, faktor 10, 100, 1.000.",
      en: "Tried are: weights of another year or source, capaian for realisasi, rounded or truncated steps, the cap, a component left out, the realisasi or target of another year, another printed target, a figure of a scale not converted, another row, digits exchanged, blanks as 0, a factor of 10, 100, 1,000.",
    },
    {
      id: "Sebuah cara hanya disebut bila menghasilkan angka itu tepat, dibulatkan atau dipotong pada desimal yang Anda tulis. Bila tidak ada yang cocok, itu pun dikatakan.",
      en: "A way is named only where it gives exactly that figure, rounded or cut to the decimals you write. When none does, that is said.",
    },
    {
      id: "Sediakan beberapa sel kosong di bawahnya. Excel tanpa larik dinamis hanya menampilkan baris pertama. Fungsi ini dimuat saat pertama dipakai dan memerlukan sambungan.",
      en: "Leave some cells below it blank. An Excel without dynamic arrays shows the first line only. The function is fetched when it is first used and needs a connection.",
    },
  ],
  examples: [
    {
      args: ["B3.1", 100.64, B31, 2024],
      value: [
        ["Angka ini adalah jumlah berbobot capaian komponennya, bukan realisasinya."],
        ["Hitungannya: 40% × 99,9 + 40% × 98,75 + 20% × 105,9 = 100,64"],
        ["Seharusnya realisasi: 40% × 89,91 + 40% × 98,75 + 20% × 105,9 = 96,644"],
        ["100,64 juga tercetak di lkj-pwni-2024, Tabel 4, hal. 17."],
      ],
      about: { id: "LKj 2024 mencetak 100,64.", en: "The LKj 2024 prints 100.64." },
    },
  ],
};
