import type { StepRules } from "./step";

/**
 * Puts in whole columns of the sheet, as `insertRows` does rows: what stands there goes to the right, above and below it too. Columns are
 * put in and taken away after the rows and before anything else, the one furthest right first; the address has the rows as they are by then.
 */
export interface InsertColumnsStep {
  readonly kind: "insertColumns";
  readonly sheet: string;
  readonly address: string;
}

export const insertColumns: StepRules<InsertColumnsStep> = { cells: () => null };
