import type { StepRules } from "./step";

/** A text kept among the workbook's settings, under a name of its own. */
export interface KeptText {
  readonly under: string;
  readonly text: string;
}

/** Gives an area a name of the workbook, or the name another area, and keeps what whoever finds the name again must know. */
export interface NameStep {
  readonly kind: "name";
  readonly sheet: string;
  readonly address: string;
  readonly name: string;
  readonly kept: KeptText;
}

export const name: StepRules<NameStep> = { cells: () => null };
