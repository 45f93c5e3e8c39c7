import { setCatalogueInUse } from "../functions/catalogue";
import { planFormulas } from "../portable";
import { formulaShown } from "./shared/shown";
import type { PaneFormulas } from "./core";

/** The portable room as the pane uses it, with the pane's catalogue (the workbook's own included). */
export const coreFormulas: PaneFormulas = {
  plan: (task, sheets, catalogue) => {
    // The pane's script carries its own copy of the functions' code: what Excel calculates with is not touched by this.
    setCatalogueInUse(catalogue);
    return planFormulas(task, sheets);
  },
  shown: formulaShown,
};
