import { bounding } from "../../../sheet/area";
import { HostError, type HostAxis, type HostChart, type HostSeries, type SheetHost } from "../host";
import { newSeries } from "../chart-list";
import { defineType, isInstance, type Instance } from "./object-type";
import { areaOf } from "./range-address";
import type { RangeTarget } from "./targets";

interface ChartTarget {
  readonly id: string;
}

async function now({ id }: ChartTarget, host: SheetHost): Promise<HostChart> {
  const found = (await host.charts()).find((each) => each.id === id);
  if (!found) throw new HostError("ItemNotFound", "The requested chart doesn't exist.");
  return found;
}

interface SeriesTarget extends ChartTarget {
  readonly at: number;
}

async function changeSeries({ id, at }: SeriesTarget, change: Partial<HostSeries>, host: SheetHost): Promise<void> {
  const { series } = await now({ id }, host);
  if (!series[at]) throw new HostError("ItemNotFound", "The requested series doesn't exist.");
  await host.changeChart(id, { series: series.map((each, index) => (index === at ? { ...each, ...change } : each)) });
}

function cellsOf(range: unknown): { readonly sheet: string; readonly area: RangeTarget["area"] } {
  if (!isInstance(range)) throw new HostError("InvalidArgument", "A series needs a range.");
  const { sheet, area } = range.target as RangeTarget;
  if (area.rows > 1 && area.columns > 1) throw new HostError("InvalidArgument", "A series is one row or one column of cells.");
  return { sheet, area };
}

const fill = defineType<SeriesTarget>({
  name: "ChartFill",
  method: { SetSolidColor: (target, [color]: [string], { host }) => changeSeries(target, { fill: color }, host) },
});

const line = defineType<SeriesTarget>({
  name: "ChartLineFormat",
  set: {
    Color: (target, color: string, { host }) => changeSeries(target, { line: color }, host),
    LineStyle: (target, lineStyle: string, { host }) => changeSeries(target, { lineStyle }, host),
    Weight: () => undefined,
  },
});

const seriesFormat = defineType<SeriesTarget>({
  name: "ChartSeriesFormat",
  link: { Fill: (target) => fill(target), Line: (target) => line(target) },
});

const series = defineType<SeriesTarget>({
  name: "ChartSeries",
  get: { Name: async (target, { host }) => (await now(target, host)).series[target.at]?.name },
  set: {
    Name: (target, name: string, { host }) => changeSeries(target, { name }, host),
    MarkerStyle: (target, marker: string, { host }) => changeSeries(target, { marker }, host),
    MarkerSize: () => undefined,
    MarkerBackgroundColor: (target, color: string, { host }) => changeSeries(target, { fill: color }, host),
    MarkerForegroundColor: () => undefined,
    HasDataLabels: (target, hasDataLabels: boolean, { host }) => changeSeries(target, { hasDataLabels }, host),
  },
  link: { Format: (target) => seriesFormat(target) },
  method: {
    SetValues: (target, [range], { host }) => changeSeries(target, { values: cellsOf(range), isGone: false }, host),
    Delete: async ({ id, at }, _, { host }) => {
      const { series: before } = await now({ id }, host);
      if (!before[at]) throw new HostError("ItemNotFound", "The requested series doesn't exist.");
      await host.changeChart(id, { series: before.filter((__, index) => index !== at) });
    },
    SetXAxisValues: (target, [range], { host }) => changeSeries(target, { categories: cellsOf(range) }, host),
  },
});

const seriesCollection = defineType<ChartTarget>({
  name: "ChartSeriesCollection",
  items: async ({ id }, { host }) => (await now({ id }, host)).series.map((_, at) => series({ id, at })),
  method: {
    GetItemAt: ({ id }, [at]: [number]) => series({ id, at }),
    Add: async ({ id }, [name, at]: [string | undefined, number | undefined], { host }) => {
      const { series: before, sheet } = await now({ id }, host);
      const place = at ?? before.length;
      if (place > before.length) throw new HostError("InvalidArgument", "A series stands behind none that is not there.");
      const added = newSeries(name ?? `Series${before.length + 1}`, sheet, before[0]!.values.area);
      await host.changeChart(id, { series: [...before.slice(0, place), added, ...before.slice(place)] });
      return series({ id, at: place });
    },
    GetCount: async (target, _, { host }) => (await now(target, host)).series.length,
  },
});

interface AxisTarget extends ChartTarget {
  readonly axis: "categoryAxis" | "valueAxis";
}

async function changeAxis({ id, axis }: AxisTarget, change: Partial<HostAxis>, host: SheetHost): Promise<void> {
  await host.changeChart(id, { [axis]: { ...(await now({ id }, host))[axis], ...change } });
}

const axisTitle = defineType<AxisTarget>({
  name: "ChartAxisTitle",
  set: {
    Visible: () => undefined,
    Text: (target, title: string, { host }) => changeAxis(target, { title }, host),
  },
});

const axis = defineType<AxisTarget>({
  name: "ChartAxis",
  set: {
    NumberFormat: (target, numberFormat: string, { host }) => changeAxis(target, { numberFormat }, host),
    ReversePlotOrder: (target, isReversed: boolean, { host }) => changeAxis(target, { isReversed }, host),
    Minimum: (target, minimum: number, { host }) => changeAxis(target, { minimum }, host),
    Maximum: (target, maximum: number, { host }) => changeAxis(target, { maximum }, host),
    Position: () => undefined,
  },
  link: { Title: (target) => axisTitle(target) },
});

const axes = defineType<ChartTarget>({
  name: "ChartAxes",
  link: {
    CategoryAxis: ({ id }) => axis({ id, axis: "categoryAxis" }),
    ValueAxis: ({ id }) => axis({ id, axis: "valueAxis" }),
  },
});

const title = defineType<ChartTarget>({
  name: "ChartTitle",
  get: { Text: async (target, { host }) => (await now(target, host)).title },
  set: { Text: ({ id }, text: string, { host }) => host.changeChart(id, { title: text }) },
});

const legend = defineType<ChartTarget>({
  name: "ChartLegend",
  set: {
    Visible: async ({ id }, visible: boolean, { host }) =>
      host.changeChart(id, { legend: visible ? ((await now({ id }, host)).legend ?? "Right") : null }),
    Position: ({ id }, position: string, { host }) => host.changeChart(id, { legend: position }),
  },
});

/** Points of a cell: the place of a chart is told in cells here, all of one size. */
const [CELL_WIDTH, CELL_HEIGHT] = [48, 15];

const FRAME = {
  Left: { key: "column", size: CELL_WIDTH },
  Top: { key: "row", size: CELL_HEIGHT },
  Width: { key: "columns", size: CELL_WIDTH },
  Height: { key: "rows", size: CELL_HEIGHT },
} as const;

type Side = keyof typeof FRAME;

async function sideOf(target: ChartTarget, side: Side, host: SheetHost): Promise<number> {
  const { area } = await now(target, host);
  return (area?.[FRAME[side].key] ?? 0) * FRAME[side].size;
}

async function setSide({ id }: ChartTarget, side: Side, points: number, host: SheetHost): Promise<void> {
  const { area } = await now({ id }, host);
  const { key, size } = FRAME[side];
  await host.changeChart(id, { area: { ...(area ?? { row: 0, column: 0, rows: 1, columns: 1 }), [key]: Math.round(points / size) } });
}

/** A cell or a range by its object or its address. */
function placeOf(given: unknown): RangeTarget["area"] {
  return isInstance(given) ? (given.target as RangeTarget).area : areaOf(String(given));
}

export const chart: (target: ChartTarget) => Instance = defineType<ChartTarget>({
  name: "Chart",
  identity: ({ id }) => ({ Id: id }),
  get: {
    Id: ({ id }) => id,
    Name: async (target, { host }) => (await now(target, host)).name,
    ChartType: async (target, { host }) => (await now(target, host)).type,
    Left: (target, { host }) => sideOf(target, "Left", host),
    Top: (target, { host }) => sideOf(target, "Top", host),
    Width: (target, { host }) => sideOf(target, "Width", host),
    Height: (target, { host }) => sideOf(target, "Height", host),
  },
  set: {
    Name: ({ id }, name: string, { host }) => host.changeChart(id, { name }),
    Left: (target, points: number, { host }) => setSide(target, "Left", points, host),
    Top: (target, points: number, { host }) => setSide(target, "Top", points, host),
    Width: (target, points: number, { host }) => setSide(target, "Width", points, host),
    Height: (target, points: number, { host }) => setSide(target, "Height", points, host),
  },
  link: {
    Title: (target) => title(target),
    Legend: (target) => legend(target),
    Axes: (target) => axes(target),
    Series: (target) => seriesCollection(target),
  },
  method: {
    SetPosition: ({ id }, [from, to]: [unknown, unknown], { host }) => {
      const first = placeOf(from);
      return host.changeChart(id, { area: to === undefined || to === null ? first : bounding(first, placeOf(to)) });
    },
    Delete: ({ id }, _, { host }) => host.removeChart(id),
  },
});
