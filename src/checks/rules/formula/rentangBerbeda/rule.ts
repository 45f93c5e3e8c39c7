import { defineRule } from "../../../engine/rule";
import { oddReports } from "../../../formulas/oddReports";
import { messages } from "./messages";

/** A range with another beginning or end than those of the cells around it. */
export const rule = defineRule({
  id: "rentang-berbeda",
  stage: "form",
  severity: "warning",
  title: { id: "Rentang rumus berbeda dari sekitarnya", en: "Range differs from its neighbours" },
  why: {
    id: "Rentang yang berhenti terlalu awal atau mengambil terlalu banyak tidak terlihat di lembar, tetapi mengubah jumlahnya.",
    en: "A range that stops short or takes too much does not show on the sheet, and changes the total.",
  },
  example: {
    id: "=AVERAGE(B7:J7) di antara =AVERAGE(B6:K6) dan =AVERAGE(B8:K8).",
    en: "=AVERAGE(B7:J7) between =AVERAGE(B6:K6) and =AVERAGE(B8:K8).",
  },
  messages,
  check: (context) => oddReports(context, (odd) => (odd.difference === "range" ? messages.range : null)),
});
