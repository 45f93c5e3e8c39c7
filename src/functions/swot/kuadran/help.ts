import type { FunctionHelp } from "../../help/help";

export const HELP: FunctionHelp = {
  id: "SWOT.KUADRAN",
  order: 610,
  summary: { id: "Menentukan kuadran SWOT dari resultan IFAS dan EFAS.", en: "SWOT quadrant of the resultants of IFAS and EFAS." },
  parameters: [
    {
      name: "ifas",
      text: { id: "Resultan IFAS: skor kekuatan + skor kelemahan.", en: "Resultant of IFAS: score of strengths + score of weaknesses." },
      example: 0.256,
    },
    {
      name: "efas",
      text: { id: "Resultan EFAS: skor peluang + skor ancaman.", en: "Resultant of EFAS: score of opportunities + score of threats." },
      example: 0.306,
    },
  ],
  returns: { id: '"I (SO)", "II (ST)", "III (WO)" atau "IV (WT)".', en: '"I (SO)", "II (ST)", "III (WO)" or "IV (WT)".' },
  notes: [
    {
      id: "Penomoran kuadran berbeda antarbuku; strategi dalam kurung membuatnya jelas. Resultan tepat 0 tidak terletak di kuadran mana pun dan menghasilkan galat.",
      en: "Books number the quadrants differently; the strategy in brackets says which is meant. A resultant of exactly 0 lies in no quadrant and is an error.",
    },
  ],
  examples: [{ args: [0.256, 0.306], value: "I (SO)", about: { id: "Renstra KP2MI, Tabel 9.", en: "Renstra KP2MI, Tabel 9." } }],
};
