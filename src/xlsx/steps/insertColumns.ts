import type { InsertColumnsStep } from "../../sheet/steps/insertColumns";
import { areaAt, type StepWriter } from "./step";

export const insertColumns: StepWriter<InsertColumnsStep> = {
  write: (sheet, { address }) => {
    const { column, columns } = areaAt(address);
    sheet.spliceColumns(column + 1, 0, ...Array.from({ length: columns }, () => []));
  },
};
