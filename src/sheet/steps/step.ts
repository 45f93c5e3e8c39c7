import type { CellValue } from "../snapshot";

/** What a step makes of one cell that was read. */
export interface CellChange {
  readonly value?: CellValue;
  /** null: the cell holds no formula afterwards. */
  readonly formula?: string | null;
  readonly numberFormat?: string;
}

/** What the core has to know of a kind of step: one file each, listed in `all.ts`. */
export interface StepRules<Step> {
  /** The cells whose content or look it changes, A1 without the sheet; null where it changes none. Two mends of one cell exclude each other. */
  readonly cells: (step: Step) => string | null;
  /** What it makes of a cell, by the cell's place within the step's address; left out where a Snapshot shows nothing of the step. */
  readonly change?: (step: Step, at: { readonly row: number; readonly column: number }, before: CellValue) => CellChange | null;
}
