import type { StepRules } from "./step";

/**
 * Puts in whole rows of the sheet, as many as the address has, from its first row on: what stands there goes down, beside it too. The
 * cells of the address begin without a look; those beside have what Excel gives them. Rows are put in and taken away before anything
 * else, in the order of the patch; every other step speaks of where cells stand afterwards.
 */
export interface InsertRowsStep {
  readonly kind: "insertRows";
  readonly sheet: string;
  readonly address: string;
}

export const insertRows: StepRules<InsertRowsStep> = { cells: () => null };
