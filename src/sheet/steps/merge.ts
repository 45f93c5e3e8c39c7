import type { StepRules } from "./step";

/** Makes one cell of a rectangle; only its first cell keeps its content. */
export interface MergeStep {
  readonly kind: "merge";
  readonly sheet: string;
  readonly address: string;
}

export const merge: StepRules<MergeStep> = { cells: ({ address }) => address };
