import type { StepOf, StepWriter } from "./step";

export const merge: StepWriter<StepOf<"merge">> = {
  changes: () => ({ content: true, numberFormat: true }),
  phase: "merges",
  queue: (range) => range.merge(false),
};
