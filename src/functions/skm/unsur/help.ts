import type { FunctionHelp } from "../../help/help";
import { JAWABAN, JAWABAN_CELLS, NOTES } from "../parameters";

export const HELP: FunctionHelp = {
  id: "SKM.UNSUR",
  order: 310,
  summary: {
    id: "Menghitung nilai rata-rata (NRR) setiap unsur survei kepuasan masyarakat.",
    en: "Average (NRR) of every unsur of a public satisfaction survey.",
  },
  parameters: [JAWABAN],
  returns: {
    id: "NRR 1-4 per unsur, dibagi dengan jumlah jawaban yang diberikan, tidak dibulatkan: sebaris untuk jawaban responden, sekolom untuk tabel frekuensi.",
    en: "The NRR of every unsur, 1-4, over the answers given, not rounded: a row for respondents' answers, a column for a table of frequencies.",
  },
  notes: NOTES,
  examples: [
    {
      args: [JAWABAN_CELLS],
      value: [[3.5, 3.5, 4, 3.5]],
      about: { id: "Empat responden; satu pertanyaan tidak dijawab.", en: "Four respondents; one question was not answered." },
    },
    {
      args: [
        {
          range: "B1:E3",
          values: [
            ["Nilai 4", "Nilai 3", "Nilai 2", "Nilai 1"],
            [30, 10, 0, 0],
            [20, 18, 2, 0],
          ],
        },
      ],
      value: [[3.75], [3.45]],
      about: { id: "Tabel frekuensi dua unsur, empat puluh responden.", en: "A table of frequencies: two unsur, forty respondents." },
    },
  ],
};
