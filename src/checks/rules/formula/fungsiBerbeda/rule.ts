import { defineRule } from "../../../engine/rule";
import { oddReports } from "../../../formulas/oddReports";
import { messages } from "./messages";

/** Another function or operation over the same cells as in the formulas around it. */
export const rule = defineRule({
  id: "fungsi-berbeda",
  stage: "form",
  severity: "warning",
  title: { id: "Fungsi atau operasi berbeda dari sekitarnya", en: "Another function or operation than its neighbours" },
  why: {
    id: "Rata-rata di antara jumlah, atau tambah di antara kali, memberi angka yang tidak sejenis dengan sel di sebelahnya.",
    en: "A mean among sums, or a plus among products, gives a figure of another kind than the cell beside it.",
  },
  example: { id: "=AVERAGE(I3:I5) di antara =SUM(H3:H5) dan =SUM(J3:J5).", en: "=AVERAGE(I3:I5) between =SUM(H3:H5) and =SUM(J3:J5)." },
  messages,
  check: (context) => oddReports(context, (odd) => (odd.difference === "function" ? messages.function : null)),
});
