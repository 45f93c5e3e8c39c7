import type { StepRules } from "./step";

/** A new sheet behind those that are there. */
export interface AddSheetStep {
  readonly kind: "addSheet";
  readonly sheet: string;
}

export const addSheet: StepRules<AddSheetStep> = { cells: () => null };
