import { outlineGroups } from "../../sheet/steps/outline";
import type { StepOf, StepWriter } from "./step";

/** Office.js cannot say that a summary stands above its rows, as a file does: Excel draws the button that folds them below. */
export const outline: StepWriter<StepOf<"outline">> = {
  // Goes with its sheet.
  changes: () => null,
  phase: "looks",
  queue: (range, { levels }, { isNewSheet }) => {
    if (!isNewSheet) return;
    for (const { row, rows } of outlineGroups(levels))
      range
        .getRow(row)
        .getResizedRange(rows - 1, 0)
        .group("ByRows");
  },
};
