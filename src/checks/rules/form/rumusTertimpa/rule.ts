import { cellReport, replaceCell } from "../../../shared/build";
import { labels } from "../../../shared/mend";
import { COLUMN_FORMULAS, formulaFor } from "../../../formulas/columnFormula";
import { defineRule } from "../../../engine/rule";
import { messages } from "./messages";

/** A number typed over a formula is right today and stale tomorrow. Told only where the number itself is not already wrong. */
export const rule = defineRule({
  id: "rumus-tertimpa",
  stage: "form",
  severity: "warning",
  title: { id: "Rumus tertimpa angka", en: "Formula overwritten" },
  why: {
    id: "Angka yang diketik di atas rumus tidak ikut berubah bila angka lain diperbaiki.",
    en: "A number typed over a formula does not change when other figures are corrected.",
  },
  example: { id: "102,56 yang diketik di antara sel =D5/C5.", en: "102.56 typed between cells that say =D5/C5." },
  messages,
  check(context) {
    const cells = [...context.ask(COLUMN_FORMULAS).keys()].filter((cell) => !context.blamed(cell));
    return cells.map((cell) => {
      const formula = formulaFor(context, cell);
      return cellReport(context, cell, {
        message: messages.typed(),
        expected: formula,
        fix: formula === null ? null : replaceCell(cell, { kind: "formula", formula }, labels.putBack()),
      });
    });
  },
});
