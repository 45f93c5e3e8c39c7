import { defineRule } from "../../../engine/rule";
import { oddReports } from "../../../formulas/oddReports";
import { messages } from "./messages";

/** A number or text typed where the cells around it calculate. */
export const rule = defineRule({
  id: "ketikan-atas-rumus",
  stage: "form",
  severity: "warning",
  title: { id: "Ketikan di antara rumus", en: "Typed among formulas" },
  why: {
    id: "Angka yang diketik di atas rumus benar hari ini dan basi begitu angka lain diperbaiki.",
    en: "A number typed over a formula is right today and stale as soon as another figure is corrected.",
  },
  example: { id: "99,4 yang diketik di antara =E5/D5*100 dan =E7/D7*100.", en: "99.4 typed between =E5/D5*100 and =E7/D7*100." },
  messages,
  check: (context) => oddReports(context, (odd) => (odd.holds !== "formula" ? messages.typed : null)),
});
