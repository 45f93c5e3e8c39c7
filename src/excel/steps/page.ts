import type { StepOf, StepWriter } from "./step";

export const page: StepWriter<StepOf<"page">> = {
  // Nothing to put back: with the sheet its page set-up goes too.
  changes: () => null,
  phase: "looks",
  // Where a page ends is left to Excel, which fits the sheet to its width: it shows the breaks of the open workbook, and a chart is moved there.
  queue: (range, { landscape, paper }, { isNewSheet }) => {
    if (!isNewSheet) return;
    const { pageLayout } = range.worksheet;
    pageLayout.setPrintTitleRows(range.getEntireRow());
    if (landscape) pageLayout.orientation = "Landscape";
    if (paper) pageLayout.paperSize = paper;
    pageLayout.zoom = { horizontalFitToPages: 1 };
  },
};
