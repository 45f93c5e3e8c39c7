import type { StepOf, StepWriter } from "./step";

export const page: StepWriter<StepOf<"page">> = {
  // Nothing to put back: with the sheet its page set-up goes too.
  changes: () => null,
  phase: "looks",
  queue: (range, { landscape }, { isNewSheet }) => {
    if (!isNewSheet) return;
    const { pageLayout } = range.worksheet;
    pageLayout.setPrintTitleRows(range.getEntireRow());
    if (landscape) pageLayout.orientation = "Landscape";
    pageLayout.zoom = { horizontalFitToPages: 1 };
  },
};
