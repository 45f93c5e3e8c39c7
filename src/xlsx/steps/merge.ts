import type { MergeStep } from "../../sheet/steps/merge";
import { areaAt, type StepWriter } from "./step";

export const merge: StepWriter<MergeStep> = {
  write: (sheet, { address }) => {
    const area = areaAt(address);
    sheet.mergeCells(area.row + 1, area.column + 1, area.row + area.rows, area.column + area.columns);
  },
};
