import type { StepOf, StepWriter } from "./step";

export const rowHeight: StepWriter<StepOf<"rowHeight">> = {
  // Goes with its sheet.
  changes: () => null,
  phase: "looks",
  queue: (range, { heights }, { isNewSheet }) => {
    if (!isNewSheet) return;
    // Excel fits a row when its text is wrapped, and no more when its column is made wider afterwards.
    if (heights.some((height) => height?.merged === false)) range.format.autofitRows();
    heights.forEach((height, at) => {
      if (height?.merged) range.getRow(at).format.rowHeight = height.points;
    });
  },
};
