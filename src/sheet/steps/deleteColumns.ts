import type { StepRules } from "./step";

/** Takes away the whole columns of an address: what stands to the right goes left. What stood in them must be known to be nobody else's. */
export interface DeleteColumnsStep {
  readonly kind: "deleteColumns";
  readonly sheet: string;
  readonly address: string;
}

export const deleteColumns: StepRules<DeleteColumnsStep> = { cells: () => null };
