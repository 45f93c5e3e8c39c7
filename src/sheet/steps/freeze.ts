import type { StepRules } from "./step";

/**
 * What stays in sight while a new sheet is scrolled: the rows above and with the address, and its columns. Only for sheets the same patch
 * adds, as with `page`.
 */
export interface FreezeStep {
  readonly kind: "freeze";
  readonly sheet: string;
  /** Begins in the first cell of the sheet. */
  readonly address: string;
}

export const freeze: StepRules<FreezeStep> = { cells: () => null };
