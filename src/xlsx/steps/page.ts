import type { PageStep } from "../../sheet/steps/page";
import { areaAt, type StepWriter } from "./step";

/** A4, as the file format counts sheets of paper: without it a file is printed on the paper of whoever opens it, which may be Letter. */
const A4 = 9;

export const page: StepWriter<PageStep> = {
  write: (sheet, { address, landscape }) => {
    const { row, rows } = areaAt(address);
    sheet.pageSetup.printTitlesRow = `${row + 1}:${row + rows}`;
    sheet.pageSetup.paperSize = A4;
    if (landscape) sheet.pageSetup.orientation = "landscape";
    sheet.pageSetup.fitToPage = true;
    sheet.pageSetup.fitToWidth = 1;
    // As many pages long as it takes.
    sheet.pageSetup.fitToHeight = 0;
  },
};
