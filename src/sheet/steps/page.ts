import type { StepRules } from "./step";

/**
 * How a new sheet is printed: on as many pages below each other as it takes, never beside each other, with the rows of the address on
 * top of every one. Only for sheets the same patch adds: how the user prints a sheet of theirs is not ours to change.
 */
export interface PageStep {
  readonly kind: "page";
  readonly sheet: string;
  /** The rows that stand on every page. */
  readonly address: string;
  /** Across the sheet of paper instead of along it: for what is wider than a page. */
  readonly landscape?: true;
  /** A4 when left out. */
  readonly paper?: "A3";
  /** Rows a page begins with, by zero-based number: what is drawn below them is not cut in two. */
  readonly breaks?: readonly number[];
}

export const page: StepRules<PageStep> = { cells: () => null };
