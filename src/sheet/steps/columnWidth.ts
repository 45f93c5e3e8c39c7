import type { StepRules } from "./step";

/** The width of the columns of an address, in characters. */
export interface ColumnWidthStep {
  readonly kind: "columnWidth";
  readonly sheet: string;
  readonly address: string;
  readonly characters: number;
}

export const columnWidth: StepRules<ColumnWidthStep> = { cells: ({ address }) => address };
