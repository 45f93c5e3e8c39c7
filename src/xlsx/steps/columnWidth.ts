import type { ColumnWidthStep } from "../../sheet/steps/columnWidth";
import { areaOf, type StepWriter } from "./step";

export const columnWidth: StepWriter<ColumnWidthStep> = {
  write: (sheet, { address, characters }) => {
    const area = areaOf(address);
    for (let column = 1; column <= area.columns; column++) sheet.getColumn(area.column + column).width = characters;
  },
};
