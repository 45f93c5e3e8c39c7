import type { MergeStep } from "../../sheet/steps/merge";
import { areaOf, type StepWriter } from "./step";

export const merge: StepWriter<MergeStep> = {
  write: (sheet, { address }) => {
    const area = areaOf(address);
    sheet.mergeCells(area.row + 1, area.column + 1, area.row + area.rows, area.column + area.columns);
  },
};
