import type { StepRules } from "./step";

/**
 * A sign before each figure by where it stands, drawn by the spreadsheet itself and following the figure: a cross, from `middle` on an
 * exclamation mark, from `best` on a tick. The shapes differ, so that it can be read in black and white. The cells stay as they are.
 */
export interface Signs {
  readonly kind: "signs";
  /** In the cells' own numbers, both included; alike where there are two signs only. */
  readonly middle: number;
  readonly best: number;
}

/** Cells look like those that are filled in while they show nothing. In black and white they are told by being empty. */
interface EmptyMarks {
  readonly kind: "empty";
}

/** What cells show of what they hold, followed by the spreadsheet itself. */
export interface ConditionalFormatStep {
  readonly kind: "conditionalFormat";
  readonly sheet: string;
  readonly address: string;
  readonly marks: Signs | EmptyMarks;
}

export const conditionalFormat: StepRules<ConditionalFormatStep> = { cells: () => null };
