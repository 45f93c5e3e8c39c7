import type { ChartForm, ChartSeries } from "./chart";
import type { StepRules } from "./step";

interface WrittenSeries extends ChartSeries {
  /** Which of the looks of its form it was given. */
  readonly look: number;
}

interface FollowingSeries extends WrittenSeries {
  /** The series of before that it is, by its place; null for a new one. */
  readonly from: number | null;
}

/**
 * A chart of a table that is brought up to date: it takes in what has come at the edge of its cells, which Excel does not do by itself,
 * and gets or loses series. Where it stands and how it looks stay as they are; one that has other series than it was given is left alone.
 */
export interface FollowChartStep {
  readonly kind: "followChart";
  readonly sheet: string;
  /** The table's, once its rows and columns have moved. */
  readonly address: string;
  /** What the chart is called. */
  readonly name: string;
  readonly form: ChartForm;
  readonly title: { readonly before: string; readonly after: string };
  /** Its series as it was given them, their cells where they stand before anything moves. */
  readonly before: readonly WrittenSeries[];
  /** What it is to have, the cells where they stand afterwards. */
  readonly series: readonly FollowingSeries[];
}

export const followChart: StepRules<FollowChartStep> = { cells: () => null };
