import { defineRule } from "../../../engine/rule";
import { oddReports } from "../../../formulas/oddReports";
import { messages } from "./messages";

/** The same two cells as in the formulas around it, divided the other way round. */
export const rule = defineRule({
  id: "rasio-terbalik",
  stage: "form",
  severity: "warning",
  title: { id: "Pembagian terbalik", en: "Ratio upside down" },
  why: {
    id: "Realisasi dibagi target dan target dibagi realisasi sama-sama tampak seperti capaian.",
    en: "Actual over target and target over actual both look like a capaian.",
  },
  example: { id: "=D5/E5*100 di antara =E4/D4*100 dan =E6/D6*100.", en: "=D5/E5*100 between =E4/D4*100 and =E6/D6*100." },
  messages,
  check: (context) => oddReports(context, (odd) => (odd.difference === "inverted" ? messages.inverted : null)),
});
