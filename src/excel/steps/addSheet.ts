import type { StepOf, StepWriter } from "./step";

export const addSheet: StepWriter<StepOf<"addSheet">> = { changes: () => null, phase: "sheet" };
