import type { FunctionHelp } from "../../help/help";
import { KODE, TAHUN_RENSTRA, UNKNOWN_NOTE } from "../parameters";

export const HELP: FunctionHelp = {
  id: "RENSTRA.TARGET",
  order: 500,
  summary: {
    id: "Mengambil target indikator Renstra KP2MI pada tahun tertentu.",
    en: "Target of an indicator of KP2MI's Renstra in a year.",
  },
  parameters: [KODE, TAHUN_RENSTRA],
  returns: {
    id: 'Target dalam satuan yang tercetak: 30 untuk 30 persen. Target yang bukan angka dikembalikan sebagai teks (WTP); "level 3 (Nilai 3,46)" sebagai 3,46.',
    en: 'The target in its printed unit: 30 for 30 percent. A target that is no number comes back as text (WTP); "level 3 (Nilai 3,46)" as 3.46.',
  },
  notes: [UNKNOWN_NOTE],
  examples: [
    { args: ["7798.IKK1", 2025], value: 30, about: { id: "Target 2025 dalam persen.", en: "Target of 2025 in percent." } },
    { args: ["8051.IKK5", 2025], value: "WTP", about: { id: "Target berupa teks.", en: "A target that is a text." } },
  ],
};
