import { setCatalogueInUse } from "../functions/catalogue";
import type { Catalogue } from "../catalogue/catalogue";
import { renstraReady } from "../functions/renstra/renstra";
import { planFormulas } from "../portable";
import type { FormulaPlan, FormulaTask } from "../portable/scan";
import type { SheetSnapshot } from "../sheet/snapshot";
import { formulaShown } from "./shared/shown";

/** The portable room once it can work out every function: RENSTRA's figures are a file of their own, in this copy of the code too. */
export async function readyFormulas(): Promise<typeof coreFormulas> {
  await renstraReady();
  return coreFormulas;
}

/** The portable room as the pane uses it, with the pane's catalogue (the workbook's own included). */
export const coreFormulas = {
  /** What there is to change in the formulas of some sheets; nothing is changed. */
  plan: (task: FormulaTask, sheets: readonly SheetSnapshot[], catalogue: Catalogue): FormulaPlan => {
    // The pane's script carries its own copy of the functions' code: what Excel calculates with is not touched by this.
    setCatalogueInUse(catalogue);
    return planFormulas(task, sheets);
  },
  /** An en-US formula as the user's Excel shows it. */
  shown: formulaShown,
};
