import type { FunctionHelp } from "../../help/help";
import { KODE, UNKNOWN_NOTE } from "../parameters";

export const HELP: FunctionHelp = {
  id: "RENSTRA.NAMA",
  order: 520,
  summary: {
    id: "Mengambil nama tujuan, sasaran, indikator, kegiatan, atau keluaran Renstra KP2MI.",
    en: "Name of a tujuan, sasaran, indicator, activity or output of KP2MI's Renstra.",
  },
  parameters: [KODE],
  returns: {
    id: 'Nama dalam Renstra, dengan salah cetak yang diperbaiki ("ManajemenInspektorat" menjadi "Manajemen Inspektorat").',
    en: 'The name in the Renstra with slips of print mended ("ManajemenInspektorat" is "Manajemen Inspektorat").',
  },
  notes: [UNKNOWN_NOTE],
  examples: [{ args: ["7798"], value: "Pemetaan Pasar Kerja Luar Negeri", about: { id: "Nama kegiatan.", en: "Name of an activity." } }],
};
