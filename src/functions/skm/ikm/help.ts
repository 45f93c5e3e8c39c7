import type { FunctionHelp } from "../../help/help";
import { BLANK_NOTE, BOBOT, JAWABAN, JAWABAN_CELLS, KOSONG, NOTES } from "../parameters";

export const HELP: FunctionHelp = {
  id: "SKM.IKM",
  order: 330,
  summary: {
    id: "Menghitung indeks kepuasan masyarakat (IKM atau NIK = NI x 25, 25-100).",
    en: "Public satisfaction index (IKM or NIK = NI x 25, 25-100).",
  },
  parameters: [JAWABAN, BOBOT, KOSONG],
  returns: {
    id: "NIK 25-100, tidak dibulatkan; SKM.CONVERT memberi mutu dan kinerjanya.",
    en: "The NIK, 25-100, not rounded; SKM.CONVERT gives its quality and performance.",
  },
  notes: [BLANK_NOTE, ...NOTES],
  examples: [
    {
      args: [JAWABAN_CELLS],
      value: 90.625,
      about: { id: "Bobot sama, jawaban kosong tidak dihitung.", en: "Equal weights, blank answers not counted." },
    },
    {
      args: [{ range: "B2:J2", values: [[3.8, 3.8, 3.8, 3.9, 3.8, 3.8, 3.8, 3.8, 3.7]] }],
      value: 95,
      about: { id: "Satu baris NRR yang sudah dihitung.", en: "A row of NRR that are known already." },
    },
  ],
};
