import type { ProtectionStep } from "../../sheet/steps/protection";
import { areaAt, eachCell, type StepWriter } from "./step";

export const protection: StepWriter<ProtectionStep> = {
  write: (sheet, { unlocked }) => {
    for (const address of unlocked)
      eachCell(sheet, areaAt(address), (cell) => {
        cell.protection = { locked: false };
      });
    // Without a password it is done when the call returns; only a password is worked on longer.
    void sheet.protect("", { formatCells: true, formatColumns: true, formatRows: true, autoFilter: true });
  },
};
