import type { StepOf, StepWriter } from "./step";

export const freeze: StepWriter<StepOf<"freeze">> = {
  // Goes with its sheet.
  changes: () => null,
  phase: "looks",
  queue: (range, _, { isNewSheet }) => {
    if (isNewSheet) range.worksheet.freezePanes.freezeAt(range);
  },
};
