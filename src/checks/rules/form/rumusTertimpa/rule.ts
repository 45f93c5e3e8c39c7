import { cellFinding, replaceCell } from "../../../shared/build";
import { COLUMN_FORMULAS, formulaFor } from "../../../formulas/columnFormula";
import { defineRule } from "../../../engine/rule";

/** A number typed over a formula is right today and stale tomorrow. Told only where the number itself is not already wrong. */
export const rule = defineRule({
  id: "rumus-tertimpa",
  stage: "form",
  title: { id: "Rumus tertimpa angka", en: "Formula overwritten" },
  why: {
    id: "Angka yang diketik di atas rumus tidak ikut berubah bila angka lain diperbaiki.",
    en: "A number typed over a formula does not change when other figures are corrected.",
  },
  check(context) {
    const cells = [...context.ask(COLUMN_FORMULAS).keys()].filter((cell) => !context.blamed(cell));
    return cells.map((cell) => {
      const formula = formulaFor(context, cell);
      return cellFinding(context, cell, {
        rule: "rumus-tertimpa",
        severity: "warning",
        message: {
          id: `Sel ini berisi angka ketikan, sedangkan sel lain di kolomnya dihitung dengan rumus.`,
          en: `This cell holds a typed number, while the others in its column are calculated by a formula.`,
        },
        expected: formula,
        fix:
          formula === null
            ? null
            : replaceCell(
                cell.sheet,
                cell.address,
                { kind: "formula", formula },
                { id: "Kembalikan rumusnya", en: "Put the formula back" },
              ),
      });
    });
  },
});
