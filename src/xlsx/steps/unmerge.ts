import type { UnmergeStep } from "../../sheet/steps/unmerge";
import { areaAt, type StepWriter } from "./step";

export const unmerge: StepWriter<UnmergeStep> = {
  write: (sheet, { address }) => {
    const area = areaAt(address);
    sheet.unMergeCells(area.row + 1, area.column + 1, area.row + area.rows, area.column + area.columns);
  },
};
