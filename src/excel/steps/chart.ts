import { cellAddress, parseAddress } from "../../sheet/address";
import { BAR_EDGE, LINE_WEIGHT, lookOfSeries, MARKER_SIZE, type Dash, type ChartMarker } from "../../sheet/chartLooks";
import type { ChartForm } from "../../sheet/steps/chart";
import type { StepOf, StepWriter } from "./step";

const TYPES = {
  line: "LineMarkers",
  column: "ColumnClustered",
  bar: "BarClustered",
  stacked: "ColumnStacked",
  scatter: "XYScatter",
} as const satisfies Readonly<Record<ChartForm, string>>;

const DASHES = { solid: "Continuous", dash: "Dash", dot: "Dot", dashDot: "DashDot" } as const satisfies Readonly<Record<Dash, string>>;
const MARKERS = {
  circle: "Circle",
  square: "Square",
  triangle: "Triangle",
  diamond: "Diamond",
} as const satisfies Readonly<Record<ChartMarker, string>>;

export function dressSeries(series: Excel.ChartSeries, form: ChartForm, at: number): void {
  const { color, dash, marker } = lookOfSeries(form, at);
  if (form !== "line" && form !== "scatter") {
    series.format.fill.setSolidColor(color);
    series.format.line.color = BAR_EDGE;
    return;
  }
  series.markerStyle = MARKERS[marker];
  series.markerSize = MARKER_SIZE;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
  if (form === "scatter") return;
  series.format.line.color = color;
  series.format.line.lineStyle = DASHES[dash];
  series.format.line.weight = LINE_WEIGHT;
}

/** Several series have a legend; one set of bars has room for its figures instead. */
export function tellApart(made: Excel.Chart, form: ChartForm, count: number): void {
  if (form !== "scatter" && form !== "line") for (let at = 0; at < count; at += 1) made.series.getItemAt(at).hasDataLabels = count === 1;
  made.legend.visible = count > 1;
  if (count > 1) made.legend.position = "Bottom";
}

function nameAxis(axis: Excel.ChartAxis, title: string | null): void {
  if (title === null) return;
  axis.title.visible = true;
  axis.title.text = title;
}

/**
 * Excel guesses from the first cells which of them are names; so the chart begins with the figures of one series alone, and every
 * series is then told its cells (ExcelApi 1.7). There is no alternative text for charts in Office.js (only for shapes): a screen reader
 * says the title and Excel's own description.
 */
export const chart: StepWriter<StepOf<"chart">> = {
  changes: () => null,
  phase: "charts",
  queue: (range, step, { chartName, madeChart }) => {
    const { form, series } = step;
    const { worksheet } = range;
    const cells = (address: string): Excel.Range => worksheet.getRange(address);
    const first = parseAddress(series[0]!.values)!;
    const made = worksheet.charts.add(TYPES[form], cells(series[0]!.values), first.rows === 1 ? "Rows" : "Columns").load("id");
    made.name = chartName(step.name);
    made.title.text = step.title;
    const area = parseAddress(step.address)!;
    made.setPosition(cellAddress(area.row, area.column), cellAddress(area.row + area.rows - 1, area.column + area.columns - 1));
    for (const [at, each] of series.entries()) {
      const one = at === 0 ? made.series.getItemAt(0) : made.series.add(each.name);
      one.name = each.name;
      one.setValues(cells(each.values));
      one.setXAxisValues(cells(each.categories));
      dressSeries(one, form, at);
    }
    tellApart(made, form, series.length);
    const { categoryAxis, valueAxis } = made.axes;
    nameAxis(categoryAxis, step.categoryTitle);
    nameAxis(valueAxis, step.valueTitle);
    valueAxis.numberFormat = step.format;
    for (const axis of step.field ? [categoryAxis, valueAxis] : []) [axis.minimum, axis.maximum] = [step.field!.from, step.field!.to];
    // Bars are as long as their figures only where the axis begins at nothing.
    if (form !== "line" && form !== "scatter") valueAxis.minimum = 0;
    if (form === "bar") {
      // From top to bottom like the table, with the figures below.
      categoryAxis.reversePlotOrder = true;
      categoryAxis.position = "Maximum";
    }
    madeChart(made);
  },
};
