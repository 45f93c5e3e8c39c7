import type { FunctionHelp } from "../../help/help";
import { BLANK_NOTE, BOBOT, JAWABAN, JAWABAN_CELLS, KOSONG, LKJ_CELLS, NOTES } from "../parameters";

export const HELP: FunctionHelp = {
  id: "SKM.INDEX",
  order: 320,
  summary: {
    id: "Menghitung nilai indeks (NI, 1-4) survei kepuasan masyarakat.",
    en: "Index value (NI, 1-4) of a public satisfaction survey.",
  },
  parameters: [JAWABAN, BOBOT, KOSONG],
  returns: { id: "NI 1-4, tidak dibulatkan: jumlah NRR x bobot.", en: "The NI, 1-4, not rounded: the sum of NRR x weight." },
  notes: [
    BLANK_NOTE,
    {
      id: "Bobot bawaan tepat 1/x. Bobot 0,11 untuk sembilan unsur ditolak, karena jumlahnya 0,99 dan nilai tertinggi yang mungkin menjadi 3,96.",
      en: "The default weight is exactly 1/x. 0,11 for nine unsur is refused: together they are 0,99, and the best possible value would be 3,96.",
    },
    ...NOTES,
  ],
  examples: [
    {
      args: [JAWABAN_CELLS],
      value: 3.625,
      about: { id: "Bobot sama, jawaban kosong tidak dihitung.", en: "Equal weights, blank answers not counted." },
    },
    {
      args: [JAWABAN_CELLS, { range: "B7:E7", values: [[0.4, 0.2, 0.2, 0.2]] }],
      value: 3.6,
      about: { id: "Dengan bobot sendiri.", en: "With weights of one's own." },
    },
    {
      args: [LKJ_CELLS, { range: "H1", values: [[null]] }, "nol"],
      value: 3.81024486733511,
      about: {
        id: "LKj 2024, Lampiran IV, dicetak 3.81024487; sel bobot kosong berarti bobot sama.",
        en: "LKj 2024, Lampiran IV, printed 3.81024487; a blank weight cell means equal weights.",
      },
    },
  ],
};
