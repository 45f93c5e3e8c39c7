import type { DeleteRowsStep } from "../../sheet/steps/deleteRows";
import { areaAt, type StepWriter } from "./step";

export const deleteRows: StepWriter<DeleteRowsStep> = {
  write: (sheet, { address }) => {
    const { row, rows } = areaAt(address);
    sheet.spliceRows(row + 1, rows);
  },
};
