import type { FollowChartStep } from "../../sheet/steps/followChart";
import type { StepWriter } from "./step";

/** Tables are brought up to date in an open workbook only: a file is written with the charts its tables have. */
export const followChart: StepWriter<FollowChartStep> = {
  write: () => {
    throw new Error("A chart of a file does not follow its table.");
  },
};
