import type { FunctionHelp } from "../../help/help";

export const HELP: FunctionHelp = {
  id: "PWNI.PERSENTASE",
  order: 120,
  summary: { id: "Menghitung persentase pembilang terhadap penyebut dalam 0-100.", en: "Percentage of a part in a whole, out of 100." },
  parameters: [
    {
      name: "pembilang",
      text: { id: "Bagian yang dihitung, misalnya kasus yang selesai (KKS).", en: "The part, such as the cases solved (KKS)." },
      example: 4140,
    },
    {
      name: "penyebut",
      text: { id: "Keseluruhan, misalnya kasus yang ditangani (KKT).", en: "The whole, such as the cases handled (KKT)." },
      example: 5175,
    },
  ],
  returns: {
    id: "Persentase 0-100 yang tidak dibulatkan, satuan yang sama dengan PWNI.TARGET dan dapat langsung menjadi komponen PWNI.INDEX.",
    en: "A percentage out of 100, not rounded: the unit of PWNI.TARGET, ready to be a component of PWNI.INDEX.",
  },
  notes: [
    { id: "Penyebut 0 atau kosong menghasilkan galat.", en: "A whole of 0 or a blank one is an error." },
    {
      id: 'Keduanya harus sesatuan: 0,5 dari 85 dan "100%" dari 4 ditolak. Hitungan yang tidak bulat ditulis dengan satuannya, misalnya "0,5 dokumen".',
      en: 'Both are in one unit: 0.5 of 85 and "100%" of 4 are refused. A count that is not whole is written with what is counted, such as "0,5 dokumen".',
    },
  ],
  examples: [
    { args: [4140, 5175], value: 80, about: { id: "4.140 dari 5.175 kasus selesai: 80%.", en: "4,140 of 5,175 cases solved: 80%." } },
  ],
};
