import type { Message } from "../language/message";
import { cellAddress } from "../sheet/address";
import type { FormulaChange } from "../sheet/formulaChange";
import { isError } from "../sheet/grid";
import type { CellValue, SheetSnapshot } from "../sheet/snapshot";
import { type Rewritten, toCapaian, toNative } from "./convert";
import { repaired } from "./repair";

/** A cell that stays as it is, and why. */
export interface FormulaRefusal {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly why: Message;
}

export interface FormulaPlan {
  readonly changes: readonly FormulaChange[];
  readonly refusals: readonly FormulaRefusal[];
}

/** What is to be done with formulas: write them natively, back as our functions, or mend what Excel lost. */
export type FormulaTask = "toNative" | "toCapaian" | "repair";

function rewrittenBy(task: FormulaTask, formula: string, value: CellValue): Rewritten {
  switch (task) {
    case "toNative":
      return toNative(formula);
    case "toCapaian":
      return toCapaian(formula);
    case "repair": {
      const after = repaired(formula, isError(value) && value.error === "#NAME?");
      return after === null ? { kind: "none" } : { kind: "rewritten", formula: after, ids: [] };
    }
  }
}

/** Goes through the formulas of some sheets; nothing is changed. */
export function planFormulas(task: FormulaTask, sheets: readonly SheetSnapshot[]): FormulaPlan {
  const changes: FormulaChange[] = [];
  const refusals: FormulaRefusal[] = [];
  for (const { name: sheet, formulas, values, firstRow, firstColumn } of sheets) {
    formulas.forEach((row, down) =>
      row.forEach((formula, right) => {
        if (formula === null) return;
        const rewritten = rewrittenBy(task, formula, values[down]?.[right] ?? null);
        const address = cellAddress(firstRow + down, firstColumn + right);
        if (rewritten.kind === "rewritten") changes.push({ sheet, address, before: formula, after: rewritten.formula });
        if (rewritten.kind === "refused") refusals.push({ sheet, address, formula, why: rewritten.refusals[0]!.why });
      }),
    );
  }
  return { changes, refusals };
}
