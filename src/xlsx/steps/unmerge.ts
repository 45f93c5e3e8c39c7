import type { UnmergeStep } from "../../sheet/steps/unmerge";
import type { StepWriter } from "./step";

export const unmerge: StepWriter<UnmergeStep> = {
  write: (sheet, { merged }) => {
    for (const address of merged) sheet.unMergeCells(address);
  },
};
