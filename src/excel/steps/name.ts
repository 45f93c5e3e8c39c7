import type { StepOf, StepWriter } from "./step";

export const name: StepWriter<StepOf<"name">> = {
  changes: () => null,
  phase: "names",
  queue: (range, step, { giveName }) => giveName(range, step),
};
