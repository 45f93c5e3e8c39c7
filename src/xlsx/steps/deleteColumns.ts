import type { DeleteColumnsStep } from "../../sheet/steps/deleteColumns";
import { areaAt, type StepWriter } from "./step";

export const deleteColumns: StepWriter<DeleteColumnsStep> = {
  write: (sheet, { address }) => {
    const { column, columns } = areaAt(address);
    sheet.spliceColumns(column + 1, columns);
  },
};
