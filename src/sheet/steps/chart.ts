import type { StepRules } from "./step";

export type ChartForm = "line" | "column" | "bar" | "stacked" | "scatter";

export interface ChartField {
  readonly from: number;
  readonly to: number;
}

/** Addresses are A1 on the chart's own sheet, one row or one column of cells. */
export interface ChartSeries {
  readonly name: string;
  readonly values: string;
  /** What the values are of; of a scatter chart how far to the right they stand. */
  readonly categories: string;
}

/** A native chart over cells of its sheet, which it follows. It covers its address and changes no cell there. */
export interface ChartStep {
  readonly kind: "chart";
  readonly sheet: string;
  readonly address: string;
  /** Wanted; a shell finds a free one. */
  readonly name: string;
  readonly form: ChartForm;
  readonly title: string;
  /** For people who do not see it. */
  readonly alternative: string;
  readonly categoryTitle: string | null;
  readonly valueTitle: string | null;
  /** en-US number format of the values. */
  readonly format: string;
  /** Where both axes of a scatter chart begin and end: a map shows all its field, not only what is taken. */
  readonly field?: ChartField;
  readonly series: readonly ChartSeries[];
}

export const chart: StepRules<ChartStep> = { cells: () => null };
