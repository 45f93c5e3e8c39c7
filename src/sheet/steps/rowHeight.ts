import type { StepRules } from "./step";

/** How high one row is. */
export interface RowHeight {
  /** What its text takes, reckoned: a program that fits the row to its text itself does better. */
  readonly points: number;
  /** The text stands in merged cells, to which no program fits a row. */
  readonly merged: boolean;
}

/**
 * Heights of the rows of an address, for those that take more than one line. Only for sheets the same patch adds: a row of the user's has
 * the height the user gave it.
 */
export interface RowHeightStep {
  readonly kind: "rowHeight";
  readonly sheet: string;
  readonly address: string;
  /** One a row; null for a row of one line. */
  readonly heights: readonly (RowHeight | null)[];
}

export const rowHeight: StepRules<RowHeightStep> = { cells: () => null };
