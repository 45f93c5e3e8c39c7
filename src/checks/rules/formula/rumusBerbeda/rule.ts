import { defineRule } from "../../../engine/rule";
import { oddReports } from "../../../formulas/oddReports";
import { messages } from "./messages";

/** Another calculation altogether than in the formulas around it: copied from another block, or left from before. On any sheet. */
export const rule = defineRule({
  id: "rumus-berbeda",
  stage: "form",
  severity: "warning",
  title: { id: "Rumus berbeda dari sekitarnya", en: "Formula differs from its neighbours" },
  why: {
    id: "Rumus yang tertinggal saat menyalin atau tersalin dari tabel lain tidak terlihat di lembar, tetapi mengubah angkanya.",
    en: "A formula left behind while filling, or copied from another table, does not show on the sheet, and changes the figure.",
  },
  example: { id: "=B8*1,015 di antara =SUM(B4:B7) dan =SUM(D4:D7).", en: "=B8*1.015 between =SUM(B4:B7) and =SUM(D4:D7)." },
  messages,
  check: (context) => oddReports(context, (odd) => (odd.difference === "other" ? messages.other : null)),
});
