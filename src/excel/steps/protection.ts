import type { StepOf, StepWriter } from "./step";

/** What is no matter of figures stays allowed. */
const ALLOWED: Excel.WorksheetProtectionOptions = {
  allowFormatCells: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowAutoFilter: true,
};

export const protection: StepWriter<StepOf<"protection">> = {
  // Goes with its sheet.
  changes: () => null,
  phase: "protection",
  queue: ({ worksheet }, { unlocked }, { isNewSheet }) => {
    if (!isNewSheet) return;
    for (const address of unlocked) worksheet.getRange(address).format.protection.locked = false;
    worksheet.protection.protect(ALLOWED);
  },
};
