import { defineRule } from "../../../engine/rule";
import { oddReports } from "../../../formulas/oddReports";
import { messages } from "./messages";

/** A summand that the formulas around it have is missing. */
export const rule = defineRule({
  id: "suku-tertinggal",
  stage: "form",
  severity: "warning",
  title: { id: "Satu sel tidak ikut dihitung", en: "A cell is left out of the calculation" },
  why: {
    id: "Rumus yang tidak menjumlahkan semua bagian seperti baris lain menjadi salah begitu bagian yang tertinggal diisi.",
    en: "A formula that does not add up all parts as the other rows do is wrong as soon as the part it leaves out is filled.",
  },
  example: { id: "=D9 di antara =C8+D8 dan =C10+D10.", en: "=D9 between =C8+D8 and =C10+D10." },
  messages,
  check: (context) => oddReports(context, (odd) => (odd.difference === "summand" ? messages.summand : null)),
});
