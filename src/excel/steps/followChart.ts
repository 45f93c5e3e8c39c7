import type { StepOf, StepWriter } from "./step";

/** Which charts are there and follow is known by the first look only (see followedCharts.ts). */
export const followChart: StepWriter<StepOf<"followChart">> = {
  changes: () => null,
  phase: "charts",
  queue: (_, step, { follow }) => follow(step),
};
