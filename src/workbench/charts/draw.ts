import type { HostAxis, HostChart, HostSeries } from "../officejs/host";

/** A series with what stands in its cells. */
export interface DrawnSeries extends HostSeries {
  readonly names: readonly string[];
  /** How far to the right, of a scatter chart. */
  readonly places: readonly (number | null)[];
  readonly figures: readonly (number | null)[];
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The rectangle the figures are drawn in, and how a figure becomes a place on its axis. */
interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const SVG = "http://www.w3.org/2000/svg";
const DASH: Readonly<Record<string, string>> = { Dash: "7 4", Dot: "2 3", DashDot: "7 3 2 3" };
const [FONT, TITLE] = [11, 14];

function make(name: string, attributes: Readonly<Record<string, string | number>>, ...children: readonly (Node | string)[]): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

function words(text: string, x: number, y: number, more: Readonly<Record<string, string | number>> = {}): SVGElement {
  return make("text", { x, y, "font-size": FONT, fill: "#000000", ...more }, text);
}

/** Round steps from nothing, or from below the least, to above the most. */
function scale(
  figures: readonly number[],
  { minimum, maximum }: HostAxis,
): { readonly from: number; readonly to: number; readonly step: number } {
  const most = maximum ?? figures.reduce((a, b) => (b > a ? b : a), 0);
  const least = minimum ?? figures.reduce((a, b) => (b < a ? b : a), most);
  const rough = (most - least || Math.abs(most) || 1) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough)!;
  return { from: Math.floor(least / step) * step, to: Math.ceil(most / step) * step || step, step };
}

/** As Excel shows it with one of our format codes, in short. */
function shown(value: number, format: string | null): string {
  const percent = format?.endsWith("%") ?? false;
  const decimals = /\.(0+)/.exec(format ?? "")?.[1]?.length ?? 0;
  return (percent ? value * 100 : value).toLocaleString("id-ID", { maximumFractionDigits: decimals }) + (percent ? "%" : "");
}

function marker(kind: string, x: number, y: number, color: string): SVGElement {
  const [r, fill] = [4, color];
  const corners: Readonly<Record<string, string>> = {
    Square: `${x - r},${y - r} ${x + r},${y - r} ${x + r},${y + r} ${x - r},${y + r}`,
    Triangle: `${x},${y - r} ${x + r},${y + r} ${x - r},${y + r}`,
    Diamond: `${x},${y - r - 1} ${x + r + 1},${y} ${x},${y + r + 1} ${x - r - 1},${y}`,
  };
  const points = corners[kind];
  return points ? make("polygon", { points, fill }) : make("circle", { cx: x, cy: y, r, fill });
}

function bar(rect: Readonly<Record<"x" | "y" | "width" | "height", number>>, series: DrawnSeries): SVGElement {
  return make("rect", { ...rect, fill: series.fill ?? "#7F7F7F", stroke: series.line ?? "#000000", "stroke-width": 0.75 });
}

interface Drawing {
  readonly chart: HostChart;
  readonly series: readonly DrawnSeries[];
  readonly plot: Plot;
  /** 0 where the figures' axis begins, 1 where it ends. */
  at(figure: number): number;
}

function bars({ chart, series, plot, at }: Drawing): SVGElement[] {
  const isLying = chart.type.startsWith("Bar");
  const isStacked = chart.type.includes("Stacked");
  const count = series[0]?.figures.length ?? 0;
  const room = (isLying ? plot.height : plot.width) / Math.max(1, count);
  const thick = (room * 0.7) / (isStacked ? 1 : series.length);
  const ends = new Array<number>(count).fill(0);
  return series.flatMap((each, s) =>
    each.figures.flatMap((figure, i) => {
      if (figure === null) return [];
      const from = isStacked ? ends[i]! : 0;
      ends[i] = from + figure;
      const [start, end] = [at(from), at(from + figure)];
      const side = i * room + room * 0.15 + (isStacked ? 0 : s * thick);
      const label = each.hasDataLabels ? shown(figure, chart.valueAxis.numberFormat) : null;
      if (isLying) {
        const y = plot.top + side;
        const x = plot.left + start * plot.width;
        const width = (end - start) * plot.width;
        return [bar({ x, y, width, height: thick }, each), ...(label === null ? [] : [words(label, x + width + 4, y + thick / 2 + 4)])];
      }
      const height = (end - start) * plot.height;
      return [bar({ x: plot.left + side, y: plot.top + plot.height - end * plot.height, width: thick, height }, each)];
    }),
  );
}

function lines({ chart, series, plot, at }: Drawing): SVGElement[] {
  const isScatter = chart.type.startsWith("XY");
  const across = scale(
    series.flatMap(({ places }) => places).filter((each) => each !== null),
    chart.categoryAxis,
  );
  return series.flatMap((each) => {
    const points = each.figures.flatMap((figure, i) => {
      const place = isScatter ? each.places[i]! : (i + 0.5) / each.figures.length;
      if (figure === null || place === null) return [];
      const x = isScatter ? (place - across.from) / (across.to - across.from || 1) : place;
      return [{ x: plot.left + x * plot.width, y: plot.top + plot.height - at(figure) * plot.height }];
    });
    const color = each.line ?? each.fill ?? "#000000";
    const path = make("polyline", {
      points: points.map(({ x, y }) => `${x},${y}`).join(" "),
      fill: "none",
      stroke: color,
      "stroke-width": 1.75,
      "stroke-dasharray": DASH[each.lineStyle] ?? "none",
    });
    return [...(isScatter ? [] : [path]), ...points.map(({ x, y }) => marker(each.marker, x, y, each.fill ?? color))];
  });
}

function legend(series: readonly DrawnSeries[], isLine: boolean, { width, height }: Size): SVGElement[] {
  const room = width / series.length;
  return series.flatMap((each, at) => {
    const [x, y] = [at * room + 10, height - 12];
    const sign = isLine ? marker(each.marker, x + 5, y - 4, each.fill ?? "#000000") : bar({ x, y: y - 9, width: 10, height: 10 }, each);
    return [sign, words(cut(each.name, (room - 30) / 6), x + 16, y)];
  });
}

function cut(text: string, characters: number): string {
  return text.length <= characters ? text : `${text.slice(0, Math.max(1, Math.floor(characters) - 1))}…`;
}

/** A chart as a simple picture: what stands in it, not how Excel would draw it. */
export function drawChart(chart: HostChart, series: readonly DrawnSeries[], size: Size): SVGElement {
  const isLying = chart.type.startsWith("Bar");
  const isLine = chart.type.startsWith("Line") || chart.type.startsWith("XY");
  const figures = series.flatMap((each) => each.figures).filter((each) => each !== null);
  const stacked = series[0]?.figures.map((_, i) => series.reduce((sum, each) => sum + (each.figures[i] ?? 0), 0)) ?? [];
  const range = scale(chart.type.includes("Stacked") ? stacked : figures, chart.valueAxis);
  const left = isLying ? size.width * 0.35 : 80;
  const plot: Plot = { left, top: 34, width: size.width - left - 40, height: size.height - 34 - (chart.legend ? 66 : 44) };
  const at = (figure: number): number => (figure - range.from) / (range.to - range.from);
  const ticks = Array.from({ length: Math.round((range.to - range.from) / range.step) + 1 }, (_, i) => range.from + i * range.step);
  const grid = ticks.flatMap((tick) => {
    const label = shown(tick, chart.valueAxis.numberFormat);
    const place = isLying ? plot.left + at(tick) * plot.width : plot.top + plot.height - at(tick) * plot.height;
    const line = isLying
      ? { x1: place, x2: place, y1: plot.top, y2: plot.top + plot.height }
      : { x1: plot.left, x2: plot.left + plot.width, y1: place, y2: place };
    const text = isLying
      ? words(label, place, plot.top + plot.height + 16, { "text-anchor": "middle" })
      : words(label, plot.left - 6, place + 4, { "text-anchor": "end" });
    return [make("line", { ...line, stroke: "#BFBFBF", "stroke-width": 0.5 }), text];
  });
  const names = series[0]?.names ?? [];
  const room = (isLying ? plot.height : plot.width) / Math.max(1, names.length);
  const labels = names.map((name, i) =>
    isLying
      ? words(cut(name, plot.left / 6), plot.left - 6, plot.top + (i + 0.5) * room + 4, { "text-anchor": "end" })
      : words(cut(name, room / 6), plot.left + (i + 0.5) * room, plot.top + plot.height + 16, { "text-anchor": "middle" }),
  );
  const drawing = { chart, series, plot, at };
  return make(
    "svg",
    { width: size.width, height: size.height, role: "img", "aria-label": chart.title },
    make("rect", { width: size.width - 1, height: size.height - 1, x: 0.5, y: 0.5, fill: "#FFFFFF", stroke: "#7F7F7F" }),
    words(cut(chart.title, size.width / 8), size.width / 2, 20, { "text-anchor": "middle", "font-size": TITLE, "font-weight": "bold" }),
    ...grid,
    ...labels,
    ...(isLine ? lines(drawing) : bars(drawing)),
    ...(chart.legend ? legend(series, isLine, size) : []),
  );
}
