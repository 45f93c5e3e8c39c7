import type { ChartForm } from "./steps/chart";

export type Dash = "solid" | "dash" | "dot" | "dashDot";
export type ChartMarker = "circle" | "square" | "triangle" | "diamond";

/** How a series is told apart in print without colours; every shell takes it from here. */
interface SeriesLook {
  /** "#RRGGBB" of a bar's surface, or of a line and its markers. */
  readonly color: string;
  readonly dash: Dash;
  readonly marker: ChartMarker;
}

/** The edge of bars, so that a light one stands out from the paper. */
export const BAR_EDGE = "#000000";
/** Points. */
export const LINE_WEIGHT = 1.75;
export const MARKER_SIZE = 7;

/** Neighbours are at least 2:1 apart, and every one is 3:1 from white or has the edge. */
const SURFACES = ["#404040", "#BFBFBF", "#7F7F7F", "#FFFFFF", "#262626", "#D9D9D9"] as const;
/** Lines need 3:1 against white (WCAG 2.2, 1.4.11), so their greys end earlier; dash and marker tell them apart. */
const LINES = ["#000000", "#595959", "#7F7F7F"] as const;
const DASHES: readonly Dash[] = ["solid", "dash", "dot", "dashDot"];
const MARKERS: readonly ChartMarker[] = ["circle", "square", "triangle", "diamond"];

/** The look of the series at a place among its chart's. */
export function lookOfSeries(form: ChartForm, at: number): SeriesLook {
  const colors: readonly string[] = form === "line" || form === "scatter" ? LINES : SURFACES;
  return { color: colors[at % colors.length]!, dash: DASHES[at % DASHES.length]!, marker: MARKERS[at % MARKERS.length]! };
}
