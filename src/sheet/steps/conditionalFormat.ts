import type { StepRules } from "./step";

/**
 * A sign before each figure by where it stands, drawn by the spreadsheet itself and following the figure: a cross, from `middle` on an
 * exclamation mark, from `best` on a tick. The shapes differ, so that it can be read in black and white. The cells stay as they are.
 */
export interface ConditionalFormatStep {
  readonly kind: "conditionalFormat";
  readonly sheet: string;
  readonly address: string;
  /** In the cells' own numbers, both included; alike where there are two signs only. */
  readonly signs: { readonly middle: number; readonly best: number };
}

export const conditionalFormat: StepRules<ConditionalFormatStep> = { cells: () => null };
