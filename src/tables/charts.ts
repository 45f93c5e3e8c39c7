import { defineMessages, type Message } from "../language/message";
import type { ChartDescription, ChartRange, Heads } from "../layout/chart";

const words = defineMessages("tables/charts", {
  bar: { id: "Grafik batang mendatar {title}: {series} menurut {category}.", en: "Bar chart {title}: {series} by {category}." },
  column: { id: "Grafik batang {title}: {series} menurut {category}.", en: "Column chart {title}: {series} by {category}." },
  stacked: {
    id: "Grafik batang bertumpuk {title}: {series} menurut {category}.",
    en: "Stacked column chart {title}: {series} by {category}.",
  },
  line: { id: "Grafik garis {title}: {series} menurut {category}.", en: "Line chart {title}: {series} by {category}." },
  map: { id: "{title}, peta titik: {series}, {up} terhadap {across}.", en: "{title}, scatter chart: {series}, {up} against {across}." },
});

interface Chart {
  readonly form: Exclude<ChartDescription["form"], "scatter">;
  readonly title: Message;
  /** What the figures are of: "Negara". */
  readonly category: Message;
  readonly valueTitle?: Message;
  /** Of the figures. */
  readonly format: string;
}

interface Shown {
  readonly name: Message;
  readonly values: ChartRange;
}

/** Figures of one list of categories, with the sentence that says what the chart shows. */
function chartOf({ category, ...chart }: Chart, categories: ChartRange | Heads, series: readonly Shown[]): ChartDescription {
  const names = { items: series.map(({ name }) => name), join: "," } as const;
  return {
    ...chart,
    alternative: words[chart.form]({ title: chart.title, series: names, category }),
    // Names that stand beside lying bars say themselves what they are.
    ...(chart.form !== "bar" && { categoryTitle: category }),
    series: series.map((each) => ({ ...each, categories })),
  };
}

/** Columns of a table side by side, row for row: components against target, cases by kind. */
export function columnsChart(
  chart: Chart,
  rows: readonly string[],
  { label, columns }: { readonly label: string; readonly columns: readonly { readonly id: string; readonly name: Message }[] },
): ChartDescription {
  return chartOf(
    chart,
    { rows, column: label },
    columns.map(({ id, name }) => ({ name, values: { rows, column: id } })),
  );
}

interface ShownRow {
  readonly key: string;
  readonly name: Message;
  /** Its own columns, where it does not stand below the heads. */
  readonly at?: Columns;
}

interface Columns {
  readonly from: string;
  readonly to: string;
}

/** Rows of a table over neighbouring columns, by whose heads the figures are named: years, quarters, months. */
export function rowsChart(chart: Chart, rows: readonly ShownRow[], heads: Columns): ChartDescription {
  return chartOf(
    chart,
    { heads: heads.from, to: heads.to },
    rows.map(({ key, name, at = heads }) => ({ name, values: { rows: [key], column: at.from, to: at.to } })),
  );
}

interface Map {
  readonly title: Message;
  /** What lies to the right, and what above. */
  readonly across: Message;
  readonly up: Message;
  readonly format: string;
  readonly field: NonNullable<ChartDescription["field"]>;
}

/** Points by two figures each, in a field of fixed size: a map of risks, a quadrant. */
export function mapChart(
  { title, across, up, format, field }: Map,
  series: readonly { readonly name: Message; readonly across: ChartRange; readonly up: ChartRange }[],
): ChartDescription {
  const names = { items: series.map(({ name }) => name), join: "," } as const;
  return {
    form: "scatter",
    title,
    alternative: words.map({ title, series: names, up, across }),
    categoryTitle: across,
    valueTitle: up,
    format,
    field,
    series: series.map((each) => ({ name: each.name, values: each.up, categories: each.across })),
  };
}
