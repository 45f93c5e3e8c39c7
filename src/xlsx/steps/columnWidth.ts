import type { ColumnWidthStep } from "../../sheet/steps/columnWidth";
import { areaAt, type StepWriter } from "./step";

export const columnWidth: StepWriter<ColumnWidthStep> = {
  write: (sheet, { address, characters }) => {
    const area = areaAt(address);
    for (let column = 1; column <= area.columns; column++) sheet.getColumn(area.column + column).width = characters;
  },
};
