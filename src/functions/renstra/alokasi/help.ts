import type { FunctionHelp } from "../../help/help";
import { KODE, TAHUN_RENSTRA, UNKNOWN_NOTE } from "../parameters";

export const HELP: FunctionHelp = {
  id: "RENSTRA.ALOKASI",
  order: 510,
  summary: {
    id: "Mengambil alokasi anggaran Renstra KP2MI pada tahun tertentu, dalam rupiah.",
    en: "Allocation of KP2MI's Renstra in a year, in rupiah.",
  },
  parameters: [{ ...KODE, example: "7798" }, TAHUN_RENSTRA],
  returns: { id: "Rupiah penuh, walaupun tabelnya mencetak ribuan.", en: "Whole rupiah, also where the table prints thousands." },
  notes: [UNKNOWN_NOTE],
  examples: [
    {
      args: ["7798", 2025],
      value: 500000000,
      about: { id: "Kegiatan Pemetaan Pasar Kerja Luar Negeri.", en: "The activity Pemetaan Pasar Kerja Luar Negeri." },
    },
    {
      args: ["104.DP", "2025-2029"],
      value: 623507802000,
      about: { id: "Satu angka untuk seluruh periode.", en: "One figure for the whole term." },
    },
  ],
};
