import { BAR_EDGE, LINE_WEIGHT, lookOfSeries, MARKER_SIZE } from "../sheet/chartLooks";
import type { ChartField, ChartStep } from "../sheet/steps/chart";
import { OFFICE_RELATIONS, xml, XML_DECLARATION } from "./package";

/*
 * A chart as DrawingML writes it (ECMA-376 part 1, 21.2). The order of the elements is that of the schema, and Excel repairs a file in
 * which it is another. In a workbook no figures are cached: every reader takes them from the cells.
 */

/** Cells of a chart: where they are, and what is in them where the reader of the file has no such cells. */
export interface ChartCells {
  /** "'Tabel 4'!$A$3:$A$9" */
  readonly formula: string;
  readonly cached?: readonly (string | number | null)[];
}

interface DrawnSeries {
  readonly name: string;
  readonly values: ChartCells;
  /** What the values are of; of a scatter chart how far to the right they stand. */
  readonly categories: ChartCells;
}

/** A chart with its cells found. */
export interface DrawnChart extends Pick<ChartStep, "form" | "title" | "categoryTitle" | "valueTitle" | "format" | "field"> {
  readonly series: readonly DrawnSeries[];
  /** Relation to the workbook its figures can be changed in, where it does not stand in one. */
  readonly workbook?: string;
}

const EMU_PER_POINT = 12_700;
/** Any two numbers that differ. */
const [CATEGORY_AXIS, VALUE_AXIS] = [111_111_111, 222_222_222];
const GRID = "#BFBFBF";
/** In DrawingML's words. */
const DASHES = { solid: "solid", dash: "dash", dot: "sysDot", dashDot: "dashDot" } as const;

const val = (name: string, value: string | number): string => `<c:${name} val="${value}"/>`;
const hex = (color: string): string => `<a:srgbClr val="${color.replace("#", "")}"/>`;
const solid = (color: string): string => `<a:solidFill>${hex(color)}</a:solidFill>`;
const line = (color: string, points: number, dash = "solid"): string =>
  `<a:ln w="${Math.round(points * EMU_PER_POINT)}">${solid(color)}<a:prstDash val="${dash}"/></a:ln>`;

function richText(text: string, size: number, turned = false): string {
  const run = `<a:r><a:rPr lang="id-ID" sz="${size}" b="1"/><a:t>${xml(text)}</a:t></a:r>`;
  return `<c:tx><c:rich><a:bodyPr${turned ? ' rot="-5400000" vert="horz"' : ""}/><a:p><a:pPr><a:defRPr sz="${size}" b="1"/></a:pPr>${run}</a:p></c:rich></c:tx>`;
}

function title(text: string | null, size: number, turned = false): string {
  return text === null ? "" : `<c:title>${richText(text, size, turned)}${val("overlay", 0)}</c:title>`;
}

function cells(kind: "num" | "str", { formula, cached }: ChartCells, format: string | null): string {
  const points = (cached ?? []).flatMap((value, at) =>
    value === null ? [] : [`<c:pt idx="${at}"><c:v>${xml(String(value))}</c:v></c:pt>`],
  );
  const code = format === null ? "" : `<c:formatCode>${xml(format)}</c:formatCode>`;
  const cache = cached ? `<c:${kind}Cache>${code}${val("ptCount", cached.length)}${points.join("")}</c:${kind}Cache>` : "";
  return `<c:${kind}Ref><c:f>${xml(formula)}</c:f>${cache}</c:${kind}Ref>`;
}

const numbers = (tag: string, of: ChartCells, format: string): string => `<c:${tag}>${cells("num", of, format)}</c:${tag}>`;
const texts = (tag: string, of: ChartCells): string => `<c:${tag}>${cells("str", of, null)}</c:${tag}>`;

/** So that one set of bars says its figures. */
function labels({ format }: DrawnChart): string {
  const shown = ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"];
  return `<c:dLbls><c:numFmt formatCode="${xml(format)}" sourceLinked="0"/>${shown.map((each) => val(each, each === "showVal" ? 1 : 0)).join("")}</c:dLbls>`;
}

function series(step: DrawnChart, { name, values, categories }: DrawnSeries, at: number): string {
  const { form, format } = step;
  const { color, dash, marker } = lookOfSeries(form, at);
  const head = `${val("idx", at)}${val("order", at)}<c:tx><c:v>${xml(name)}</c:v></c:tx>`;
  const surface = `<c:spPr>${solid(color)}${line(color, 0.75)}</c:spPr>`;
  const points = `<c:marker>${val("symbol", marker)}${val("size", MARKER_SIZE)}${surface}</c:marker>`;
  switch (form) {
    case "scatter":
      return `<c:ser>${head}<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${points}${numbers("xVal", categories, format)}${numbers("yVal", values, format)}${val("smooth", 0)}</c:ser>`;
    case "line":
      return `<c:ser>${head}<c:spPr>${line(color, LINE_WEIGHT, DASHES[dash])}</c:spPr>${points}${texts("cat", categories)}${numbers("val", values, format)}${val("smooth", 0)}</c:ser>`;
    default: {
      const bars = `<c:spPr>${solid(color)}${line(BAR_EDGE, 0.75)}</c:spPr>${val("invertIfNegative", 0)}`;
      return `<c:ser>${head}${bars}${step.series.length === 1 ? labels(step) : ""}${texts("cat", categories)}${numbers("val", values, format)}</c:ser>`;
    }
  }
}

function plot(step: DrawnChart): string {
  const all = step.series.map((each, at) => series(step, each, at)).join("");
  const axes = `${val("axId", CATEGORY_AXIS)}${val("axId", VALUE_AXIS)}`;
  switch (step.form) {
    case "scatter":
      return `<c:scatterChart>${val("scatterStyle", "lineMarker")}${val("varyColors", 0)}${all}${axes}</c:scatterChart>`;
    case "line":
      return `<c:lineChart>${val("grouping", "standard")}${val("varyColors", 0)}${all}${val("marker", 1)}${axes}</c:lineChart>`;
    default: {
      const isStacked = step.form === "stacked";
      const kind = `${val("barDir", step.form === "bar" ? "bar" : "col")}${val("grouping", isStacked ? "stacked" : "clustered")}`;
      const width = `${val("gapWidth", 80)}${isStacked ? val("overlap", 100) : ""}`;
      return `<c:barChart>${kind}${val("varyColors", 0)}${all}${width}${axes}</c:barChart>`;
    }
  }
}

interface Axis {
  readonly tag: "catAx" | "valAx";
  readonly id: number;
  readonly crosses: string;
  readonly at: "b" | "l";
  readonly isReversed: boolean;
  readonly field: Partial<ChartField>;
  readonly labels: "low" | "nextTo";
  readonly hasGrid: boolean;
  readonly title: string | null;
  readonly format: string | null;
}

function axis({ tag, id, crosses, at, isReversed, field, labels: labelsAt, hasGrid, title: words, format }: Axis): string {
  const other = id === CATEGORY_AXIS ? VALUE_AXIS : CATEGORY_AXIS;
  return [
    `<c:${tag}>${val("axId", id)}<c:scaling>${val("orientation", isReversed ? "maxMin" : "minMax")}${field.to === undefined ? "" : val("max", field.to)}${field.from === undefined ? "" : val("min", field.from)}</c:scaling>`,
    `${val("delete", 0)}${val("axPos", at)}`,
    hasGrid ? `<c:majorGridlines><c:spPr>${line(GRID, 0.5)}</c:spPr></c:majorGridlines>` : "",
    title(words, 1000, at === "l"),
    `<c:numFmt formatCode="${xml(format ?? "General")}" sourceLinked="${format === null ? 1 : 0}"/>`,
    `${val("majorTickMark", "out")}${val("minorTickMark", "none")}${val("tickLblPos", labelsAt)}<c:spPr>${line("#595959", 0.75)}</c:spPr>`,
    `${val("crossAx", other)}${val("crosses", crosses)}`,
    tag === "catAx" ? `${val("auto", 1)}${val("lblAlgn", "ctr")}${val("lblOffset", 100)}${val("noMultiLvlLbl", 1)}` : "",
    tag === "valAx" ? val("crossBetween", hasGrid && id === VALUE_AXIS ? "between" : "midCat") : "",
    `</c:${tag}>`,
  ].join("");
}

/** The categories and the figures; bars that lie run from top to bottom like the table, with the figures' axis below. */
function axes({ form, categoryTitle, valueTitle, format, field: given }: DrawnChart): string {
  const isBar = form === "bar";
  const field: Partial<ChartField> = given ?? {};
  const categories: Axis = {
    tag: form === "scatter" ? "valAx" : "catAx",
    id: CATEGORY_AXIS,
    crosses: "autoZero",
    at: isBar ? "l" : "b",
    isReversed: isBar,
    field,
    labels: "low",
    hasGrid: form === "scatter",
    title: categoryTitle,
    format: null,
  };
  const figures: Axis = {
    tag: "valAx",
    id: VALUE_AXIS,
    crosses: isBar ? "max" : "autoZero",
    at: isBar ? "b" : "l",
    isReversed: false,
    // Bars are as long as their figures only where the axis begins at nothing.
    field: form === "line" || form === "scatter" ? field : { from: 0 },
    labels: form === "scatter" ? "low" : "nextTo",
    hasGrid: true,
    title: valueTitle,
    format,
  };
  return axis(categories) + axis(figures);
}

/** What the namespaces of charts and drawings begin with. */
export const DRAWING_ML = "http://schemas.openxmlformats.org/drawingml/2006";

/** The part of a chart. */
export function chartXml(step: DrawnChart): string {
  const legend = step.series.length > 1 ? `<c:legend>${val("legendPos", "b")}${val("overlay", 0)}</c:legend>` : "";
  return [
    `${XML_DECLARATION}<c:chartSpace xmlns:c="${DRAWING_ML}/chart" xmlns:a="${DRAWING_ML}/main" xmlns:r="${OFFICE_RELATIONS}">${val("roundedCorners", 0)}`,
    `<c:chart>${title(step.title, 1200)}${val("autoTitleDeleted", 0)}`,
    `<c:plotArea><c:layout/>${plot(step)}${axes(step)}</c:plotArea>`,
    `${legend}${val("plotVisOnly", 1)}${val("dispBlanksAs", "gap")}</c:chart>`,
    `<c:spPr>${solid("#FFFFFF")}${line("#7F7F7F", 0.75)}</c:spPr>`,
    step.workbook === undefined ? "" : `<c:externalData r:id="${step.workbook}">${val("autoUpdate", 0)}</c:externalData>`,
    "</c:chartSpace>",
  ].join("");
}
