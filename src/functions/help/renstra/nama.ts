import type { FunctionHelp } from "../help";
import { KODE, UNKNOWN_NOTE } from "./parameters";

export const RENSTRA_NAMA: FunctionHelp = {
  id: "RENSTRA.NAMA",
  summary: { id: "Mengambil nama tujuan, sasaran, indikator, kegiatan, atau keluaran Renstra KP2MI.", en: "Name of a tujuan, sasaran, indicator, activity or output of KP2MI's Renstra." },
  parameters: [KODE],
  returns: { id: "Nama seperti tercetak.", en: "The name as printed." },
  notes: [UNKNOWN_NOTE],
  examples: [{ args: ["7798"], value: "Pemetaan Pasar Kerja Luar Negeri", about: { id: "Nama kegiatan.", en: "Name of an activity." } }],
};
