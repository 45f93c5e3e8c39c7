import type { PageStep } from "../../sheet/steps/page";
import { areaAt, type StepWriter } from "./step";

export const page: StepWriter<PageStep> = {
  write: (sheet, { address, landscape }) => {
    const { row, rows } = areaAt(address);
    sheet.pageSetup.printTitlesRow = `${row + 1}:${row + rows}`;
    if (landscape) sheet.pageSetup.orientation = "landscape";
    sheet.pageSetup.fitToPage = true;
    sheet.pageSetup.fitToWidth = 1;
    // As many pages long as it takes.
    sheet.pageSetup.fitToHeight = 0;
  },
};
