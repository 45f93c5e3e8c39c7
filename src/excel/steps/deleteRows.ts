import type { StepOf, StepWriter } from "./step";

/** What stood in the rows is kept with the rows, by lines.ts, which takes them away and counts them. */
export const deleteRows: StepWriter<StepOf<"deleteRows">> = { changes: () => null, phase: "lines" };
