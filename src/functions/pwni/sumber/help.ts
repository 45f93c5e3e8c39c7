import type { FunctionHelp } from "../../help/help";
import { INDIKATOR, TAHUN } from "../parameters";

export const HELP: FunctionHelp = {
  id: "PWNI.SUMBER",
  order: 250,
  summary: {
    id: "Menyebut dokumen sumber sebuah indikator beserta tabel dan halaman rumus, target, dan bobotnya.",
    en: "Source document of an indicator with table and page of its formula, target and weight.",
  },
  parameters: [INDIKATOR, TAHUN],
  returns: {
    id: "Teks: judul dokumen, kodenya dalam katalog, dan tempat cetaknya.",
    en: "A text: the document's title, its id in the catalogue, and where it is printed.",
  },
  notes: [
    {
      id: "Disebut tabel dan halamannya bila diketahui, kalau tidak babnya, sama seperti di Katalog di panel; dari katalog Anda sendiri disebut baris lembarnya. Yang tidak tercetak untuk tahun itu tidak disebut.",
      en: "Table and page are named where they are known, else the chapter, as in the pane's Katalog; of a catalogue of your own the row of its sheet. What is not printed for the year is not named.",
    },
    {
      id: "Kode yang tidak tercetak dalam dokumen mana pun (IPPWNI, B2.1.1) disebut sebagai kode katalog ini, beserta kode yang tercetak bila ada.",
      en: "A code that no document prints (IPPWNI, B2.1.1) is said to be the catalogue's own, with the printed code where there is one.",
    },
  ],
  examples: [
    {
      args: ["IPPWNI", 2022],
      value:
        "Laporan Kinerja Direktorat Pelindungan WNI Tahun 2024 (lkj-pwni-2024): rumus 2022 (hal. 17), target 2022 (BAB III); kode IPPWNI dari katalog ini, tidak tercetak dalam dokumen",
      about: { id: "Rumus dan target indeks tahun 2022.", en: "Formula and target of the index in 2022." },
    },
  ],
};
