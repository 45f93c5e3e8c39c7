import type { StepRules } from "./step";

/** Makes a native Excel table of a rectangle with a header row. */
export interface TableStep {
  readonly kind: "table";
  readonly sheet: string;
  readonly address: string;
  readonly name: string;
  readonly tableStyle: string;
}

export const table: StepRules<TableStep> = { cells: ({ address }) => address };
