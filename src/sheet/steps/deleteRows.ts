import type { StepRules } from "./step";

/** Takes away the whole rows of an address: what stands below goes up. What stood in them must be known to be nobody else's. */
export interface DeleteRowsStep {
  readonly kind: "deleteRows";
  readonly sheet: string;
  readonly address: string;
  /** Merged areas in these rows, which Excel does not always tell of. */
  readonly merged: readonly string[];
}

export const deleteRows: StepRules<DeleteRowsStep> = { cells: () => null };
