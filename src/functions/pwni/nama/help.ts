import type { FunctionHelp } from "../../help/help";
import { INDIKATOR } from "../parameters";

export const HELP: FunctionHelp = {
  id: "PWNI.NAMA",
  order: 150,
  summary: { id: "Menuliskan nama resmi sebuah indikator.", en: "Official name of an indicator." },
  parameters: [INDIKATOR],
  returns: {
    id: "Nama menurut Perjanjian Kinerja, atau menurut dokumen sumbernya bila tidak ada di sana.",
    en: "The name in the Perjanjian Kinerja, or in the source document where it is not there; in Indonesian.",
  },
  notes: [
    {
      id: "Kode yang tidak dikenal dijawab dengan kode terdekat; kode yang bermakna ganda (C.1.1.1) dijawab dengan kedua kemungkinannya.",
      en: "An unknown code is answered with the nearest one; an ambiguous one (C.1.1.1) with both it may mean.",
    },
    {
      id: 'Salah cetak diperbaiki ("yand" menjadi "yang"); bentuk yang tercetak tetap ada dalam Katalog dan tetap dikenali.',
      en: 'Slips of print are mended ("yand" is "yang"); the printed form stays in the Katalog and is still recognised.',
    },
  ],
  examples: [
    {
      args: ["C1.1.2"],
      value: "Persentase Kasus Umum yang Diselesaikan",
      about: { id: "Nama komponen kedua C1.1.", en: "Name of the second component of C1.1." },
    },
  ],
};
