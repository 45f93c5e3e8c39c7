import type { InsertRowsStep } from "../../sheet/steps/insertRows";
import { areaAt, type StepWriter } from "./step";

export const insertRows: StepWriter<InsertRowsStep> = {
  write: (sheet, { address }) => {
    const { row, rows } = areaAt(address);
    sheet.insertRows(
      row + 1,
      Array.from({ length: rows }, () => []),
    );
  },
};
