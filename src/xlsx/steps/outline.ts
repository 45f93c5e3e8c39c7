import { DEEPEST_OUTLINE, type OutlineStep } from "../../sheet/steps/outline";
import { areaAt, type StepWriter } from "./step";

export const outline: StepWriter<OutlineStep> = {
  write: (sheet, { address, levels }) => {
    const first = areaAt(address).row + 1;
    levels.forEach((level, at) => {
      if (level > 0) sheet.getRow(first + at).outlineLevel = Math.min(level, DEEPEST_OUTLINE);
    });
    sheet.properties.outlineProperties = { summaryBelow: false, summaryRight: true };
  },
};
