import type { FreezeStep } from "../../sheet/steps/freeze";
import { areaAt, type StepWriter } from "./step";

export const freeze: StepWriter<FreezeStep> = {
  write: (sheet, { address }) => {
    const { rows, columns } = areaAt(address);
    sheet.views = [{ state: "frozen", xSplit: columns, ySplit: rows }];
  },
};
