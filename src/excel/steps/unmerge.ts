import type { StepOf, StepWriter } from "./step";

/** lines.ts takes them apart, and merges them again when rows and columns are back. */
export const unmerge: StepWriter<StepOf<"unmerge">> = { changes: () => null, phase: "lines" };
