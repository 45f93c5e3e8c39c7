import { areaAddress } from "../../sheet/address";
import type { ChartForm } from "../../sheet/steps/chart";
import type { TableModel } from "../model";

export type WrittenSeries = readonly [name: string, values: string, categories: string, look: number];

/** A chart as it was written: the cells of its series as addresses in the written table, whose first cell is A1. */
export interface WrittenChart {
  readonly form: ChartForm;
  readonly title: string;
  readonly series: readonly WrittenSeries[];
}

/** What a chart of a table is called in Excel: by the name of its table, so that it is found again. */
export const chartName = (table: string, at: number): string => (at === 0 ? table : `${table} (${at + 1})`);

/** The charts of a table that is written as it is. */
export function writtenCharts({ charts = [] }: Pick<TableModel, "charts">): readonly WrittenChart[] {
  return charts.map(({ form, title, series }) => ({
    form,
    title,
    series: series.map(({ name, values, categories }, look) => [name, areaAddress(values), areaAddress(categories), look]),
  }));
}
