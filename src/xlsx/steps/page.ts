import type { PageStep } from "../../sheet/steps/page";
import { areaAt, type StepWriter } from "./step";

/** As the file format counts sheets of paper: without it a file is printed on the paper of whoever opens it, which may be Letter. */
const [A3, A4] = [8, 9];

export const page: StepWriter<PageStep> = {
  write: (sheet, { address, landscape, paper, breaks = [] }) => {
    const { row, rows } = areaAt(address);
    sheet.pageSetup.printTitlesRow = `${row + 1}:${row + rows}`;
    sheet.pageSetup.paperSize = paper === "A3" ? A3 : A4;
    if (landscape) sheet.pageSetup.orientation = "landscape";
    // ExcelJS breaks behind a row, which it counts from one: so the number is that of the row below, counted from nothing.
    for (const before of breaks) sheet.getRow(before).addPageBreak();
    sheet.pageSetup.fitToPage = true;
    sheet.pageSetup.fitToWidth = 1;
    // As many pages long as it takes.
    sheet.pageSetup.fitToHeight = 0;
  },
};
