import * as XLSX from "@e965/xlsx";
import { cellAddress } from "../sheet/address";
import type { ChartCells, DrawnChart } from "./chartXml";

/** A chart that stands in no workbook, with its figures. */
export interface LooseChart extends Omit<DrawnChart, "series" | "workbook"> {
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
    readonly categories: readonly (string | number)[];
  }[];
}

const SHEET = "Data";

type Column = readonly (string | number | null)[];

/** The chart over a small workbook of its own, which a word processor opens when somebody changes the figures. */
export function chartWithData({ series, ...chart }: LooseChart): { readonly chart: DrawnChart; readonly workbook: Uint8Array } {
  const columns: Column[] = [];
  const put = (head: string, figures: Column): ChartCells => {
    const corner = (row: number): string => cellAddress(row, columns.length).replace(/^([A-Z]+)/, "$$$1$$");
    const formula = `${SHEET}!${corner(1)}:${corner(figures.length)}`;
    columns.push([head, ...figures]);
    return { formula, cached: figures };
  };
  // Points have a place each; of everything else all series are of the same.
  const shared = chart.form === "scatter" ? null : put(chart.categoryTitle ?? "", series[0]!.categories);
  const drawn = series.map(({ name, values, categories }) => ({
    name,
    categories: shared ?? put(`${name}: ${chart.categoryTitle ?? ""}`, categories),
    values: put(name, values),
  }));
  const rows = Array.from({ length: Math.max(...columns.map(({ length }) => length)) }, (_, row) =>
    columns.map((each) => each[row] ?? null),
  );
  const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet(rows), SHEET);
  return {
    chart: { ...chart, series: drawn },
    workbook: new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer),
  };
}
