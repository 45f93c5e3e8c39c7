import { defineRule } from "../../../engine/rule";
import { oddReports } from "../../../formulas/oddReports";
import { messages } from "./messages";

/** A number where the formulas around it refer to a cell, another number than theirs, or one more. */
export const rule = defineRule({
  id: "konstanta-dalam-rumus",
  stage: "form",
  severity: "warning",
  title: { id: "Angka ketikan di dalam rumus", en: "Typed number inside a formula" },
  why: {
    id: "Angka yang diketik di dalam rumus tidak terlihat, tidak ikut berubah, dan tidak diketahui asalnya.",
    en: "A number typed inside a formula does not show, does not change with its source, and nobody knows where it came from.",
  },
  example: { id: "=C4*D4/100+1 di antara =C3*D3/100 dan =C5*D5/100.", en: "=C4*D4/100+1 between =C3*D3/100 and =C5*D5/100." },
  messages,
  check: (context) => oddReports(context, (odd) => (odd.difference === "constant" ? messages.constant : null)),
});
