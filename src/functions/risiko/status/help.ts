import type { FunctionHelp } from "../../help/help";
import { DAMPAK, KEMUNGKINAN, WORDS_NOTE } from "../parameters";

export const HELP: FunctionHelp = {
  id: "RISIKO.STATUS",
  order: 700,
  summary: { id: "Menghitung status risiko: dampak x kemungkinan.", en: "Status of a risk: impact x likelihood." },
  parameters: [DAMPAK, KEMUNGKINAN],
  returns: { id: "Status 1-25.", en: "The status, 1-25." },
  notes: [WORDS_NOTE],
  examples: [
    {
      args: [4, 5],
      value: 20,
      about: { id: "Risiko 1 dalam profil risiko Renstra KP2MI.", en: "Risk 1 of the risk profile in the Renstra of KP2MI." },
    },
    {
      args: ["Signifikan", "Hampir pasti terjadi"],
      value: 20,
      about: { id: "Dengan sebutan skalanya.", en: "With the words of the scales." },
    },
  ],
};
