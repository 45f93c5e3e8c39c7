import type { FunctionHelp } from "../../help/help";

export const HELP: FunctionHelp = {
  id: "PWNI.STATUS",
  order: 210,
  summary: {
    id: "Menyebut status sebuah capaian: tercapai atau belum, atau kelas buatan sendiri.",
    en: "Says whether a capaian is met, or which of your own classes it falls in.",
  },
  parameters: [
    {
      name: "capaian",
      text: {
        id: "Capaian sebagai rasio (1 = 100%; sampai 5) atau 0-100 (di atas 10).",
        en: "Capaian as a ratio (1 is 100%; up to 5) or out of 100 (above 10).",
      },
      example: 0.9944,
    },
    {
      name: "ambang",
      text: {
        id: 'Batas "Tercapai" (bawaan 100%), atau dua kolom: batas bawah dan sebutannya.',
        en: 'The bound of "Tercapai" (100% by default), or two columns: lower bound and name.',
      },
      example: {
        range: "E2:F4",
        values: [
          [0, "Merah"],
          [0.8, "Kuning"],
          [1, "Hijau"],
        ],
      },
    },
  ],
  returns: {
    id: '"Tercapai" atau "Belum tercapai", atau sebutan dari argumen ambang.',
    en: '"Tercapai" (met) or "Belum tercapai" (not met), or a name from argument ambang.',
  },
  notes: [
    {
      id: "Ambang bawaan adalah 100% target, seperti LKj 2024 menyebut tercapai (BAB IV) dan belum mencapai target (BAB III dan BAB IV). Dokumen sumber tidak mencetak kelas lain dan tidak memakai warna; kelas seperti Merah/Kuning/Hijau Anda tentukan sendiri.",
      en: "The default bound is 100% of the target, the way the LKj 2024 speaks of met (chapter IV) and not met (chapters III and IV). The sources print no other classes and no colours; classes such as Merah/Kuning/Hijau are yours to set.",
    },
    {
      id: "Rasio tidak punya angka terbesar: 2,0597 adalah 205,97% dan tercapai. Tanpa ambang, capaian sampai 5 dibaca sebagai rasio dan di atas 10 sebagai 0-100; di antaranya ditolak, karena 8 dapat berarti 800% atau 8%. Ambang menentukan satuannya: terhadap ambang 0-1 capaian adalah rasio (sampai 10), terhadap ambang di atas 2 capaian adalah 0-100 (terhadap ambang di atas 10, capaian sampai 5 ditolak).",
      en: "A ratio has no largest size: 2.0597 is 205.97% and met. Without ambang a capaian up to 5 is a ratio and above 10 out of 100; between them it is refused, since 8 may be 800% or 8%. A bound tells the unit: against bounds of 0-1 the capaian is a ratio (up to 10), against bounds above 2 it is out of 100 (against bounds above 10 one up to 5 is refused).",
    },
    {
      id: "Nilai dibandingkan tanpa dibulatkan: 99,996% belum tercapai walaupun tampil 100,00%. Capaian dan ambang harus sesatuan.",
      en: "Values are compared unrounded: 99.996% is not met although it shows as 100.00%. Capaian and bounds are in one unit.",
    },
  ],
  examples: [
    { args: [1.001], value: "Tercapai", about: { id: "Capaian 100,1%.", en: "A capaian of 100.1%." } },
    { args: [2.0597], value: "Tercapai", about: { id: "Capaian 205,97% sebagai rasio.", en: "A capaian of 205.97% as a ratio." } },
    { args: [99.44], value: "Belum tercapai", about: { id: "C1.1 tahun 2024: 99,44%.", en: "C1.1 in 2024: 99.44%." } },
    {
      args: [
        0.9827,
        {
          range: "E2:F4",
          values: [
            [0, "Merah"],
            [0.8, "Kuning"],
            [1, "Hijau"],
          ],
        },
      ],
      value: "Kuning",
      about: { id: "Kelas buatan sendiri.", en: "Classes of your own." },
    },
  ],
};
