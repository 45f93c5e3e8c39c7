import { BuilderElement, TextRun, type XmlComponent } from "docx";
import type { Block } from "../layout/block";
import type { BlockChart } from "../layout/chart";
import { chartRows } from "../layout/placeCharts";
import { displayCell } from "../layout/preview";
import type { Language } from "../language/text";
import { chartWithData, type LooseChart } from "../ooxml/chartData";
import { chartXml, DRAWING_ML } from "../ooxml/chartXml";
import { declare, freePath, OFFICE_RELATIONS, relate, relatedParts, type Package } from "../ooxml/package";
import { type Area } from "../sheet/address";
import { positions } from "../sheet/area";

/*
 * Charts of a document are parts of their own, each with a small workbook of its figures, so that Word draws them and lets people change
 * them. The library knows no charts: the run that shows one is written with a mark instead of a relation, and the parts are put into the
 * package it has written.
 */

/** A chart as Word has it. */
export interface DocumentChart {
  /** Instead of its relation, until there is one. */
  readonly mark: string;
  readonly chart: LooseChart;
}

const FORM = "application/vnd.openxmlformats-officedocument";
const EMU_PER_TWIP = 635;
/** What a row of a sheet is worth on a page, in twentieths of a point. */
const ROW = 240;

/** The figures of a chart, taken from the cells the table shows. */
export function looseChart({ rows }: Block, { alternative: _, series, ...chart }: BlockChart, language: Language): LooseChart {
  const cells = (area: Area) => Array.from(positions(area), ({ row, column }) => rows[row]!.cells[column]!);
  const numberOf = (cell: ReturnType<typeof cells>[number]): number | null => {
    if (cell.kind === "number") return cell.value;
    return cell.kind === "formula" && typeof cell.preview === "number" ? cell.preview : null;
  };
  return {
    ...chart,
    series: series.map(({ name, values, categories }) => ({
      name,
      values: cells(values).map(numberOf),
      categories: cells(categories).map((cell) => (chart.form === "scatter" ? (numberOf(cell) ?? 0) : displayCell(cell, language))),
    })),
  };
}

const element = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly XmlComponent[] = [],
): XmlComponent =>
  new BuilderElement({
    name,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }])),
    children: [...children],
  });

export interface ChartRunOptions {
  readonly mark: string;
  /** No other drawing of the document has it. */
  readonly id: number;
  /** In twentieths of a point. */
  readonly width: number;
  readonly height: number;
}

/** A run that shows a chart in the line. */
export class ChartRun extends TextRun {
  constructor({ title, alternative }: BlockChart, { mark, id, width, height }: ChartRunOptions) {
    super({});
    const shown = element("c:chart", { "xmlns:c": `${DRAWING_ML}/chart`, "r:id": mark });
    const data = element("a:graphicData", { uri: `${DRAWING_ML}/chart` }, [shown]);
    this.root.push(
      element("w:drawing", {}, [
        element("wp:inline", { distT: 0, distB: 0, distL: 0, distR: 0 }, [
          element("wp:extent", { cx: width * EMU_PER_TWIP, cy: height * EMU_PER_TWIP }),
          element("wp:docPr", { id, name: title, descr: alternative }),
          element("wp:cNvGraphicFramePr", {}),
          element("a:graphic", { "xmlns:a": `${DRAWING_ML}/main` }, [data]),
        ]),
      ]),
    );
  }
}

/** @param room of the page between its margins, in twentieths of a point. */
export function chartHeight(chart: BlockChart, room: number): number {
  return Math.min(chartRows(chart) * ROW, room);
}

const CHARTS = "word/charts/chart";
const BOOKS = "word/embeddings/Microsoft_Excel_Worksheet";
const SHOWN = /(<c:chart\s[^<>]*r:id=")([^"<>]*)/g;

/** Adds a chart with its figures to a package; gives the relation of the document to it. */
function addChart(pack: Package, body: string, xml: string, workbook: Uint8Array): string {
  const [path, book] = [freePath(pack, CHARTS), freePath(pack, BOOKS, "xlsx")];
  pack.put(book, workbook);
  declare(pack, book, `${FORM}.spreadsheetml.sheet`);
  pack.put(path, xml);
  declare(pack, path, `${FORM}.drawingml.chart+xml`);
  const data = relate(pack, path, `${OFFICE_RELATIONS}/package`, `../${book.slice("word/".length)}`);
  pack.put(path, withBook(xml, data));
  return relate(pack, body, `${OFFICE_RELATIONS}/chart`, path.slice("word/".length));
}

const withBook = (xml: string, relation: string): string =>
  xml.replace(/(<c:externalData r:id=")[^"]*/, (_, before: string) => before + relation);

/** The workbook of a chart and its relation; Word relates a chart to its colours too. */
const bookOf = (pack: Package, path: string): readonly [string, string] | undefined =>
  [...relatedParts(pack, path)].find(([, part]) => part.endsWith(".xlsx"));

/** The document's text with its charts related to parts, in place of their marks. */
export function withCharts(pack: Package, body: string, text: string, charts: readonly DocumentChart[]): string {
  const relations = new Map(
    charts.map(({ mark, chart: loose }) => {
      const { chart, workbook } = chartWithData(loose);
      return [mark, addChart(pack, body, chartXml({ ...chart, workbook: "rId1" }), workbook)] as const;
    }),
  );
  return text.replace(SHOWN, (_, before: string, mark: string) => before + (relations.get(mark) ?? mark));
}

export interface Moving {
  readonly from: Package;
  readonly to: Package;
  /** The part of both that holds their text. */
  readonly body: string;
}

/**
 * A piece of one document as it stands in another, with its charts. They take the place of those of the piece it replaces, so that the file
 * does not grow with every run.
 */
export function withChartsMoved(piece: string, replaced: string, { from, to, body }: Moving): string {
  const [given, there] = [relatedParts(from, body), relatedParts(to, body)];
  const old = Array.from(replaced.matchAll(SHOWN), ([, , relation]) => relation!);
  let at = 0;
  return piece.replace(SHOWN, (_, before: string, relation: string) => {
    const path = given.get(relation)!;
    const [xml, workbook] = [from.read(path), from.readBytes(bookOf(from, path)![1])];
    const own = old[at++];
    const place = own === undefined ? undefined : there.get(own);
    const book = place === undefined || !to.has(place) ? undefined : bookOf(to, place);
    if (own === undefined || place === undefined || book === undefined) return before + addChart(to, body, xml, workbook);
    to.put(book[1], workbook);
    to.put(place, withBook(xml, book[0]));
    return before + own;
  });
}

/** Of the drawings in a document; 0 where it has none. */
export function highestDrawing(xml: string): number {
  return Math.max(0, ...Array.from(xml.matchAll(/<wp:docPr\s[^<>]*>/g), ([tag]) => Number(/\sid="(\d+)"/.exec(tag)?.[1] ?? 0)));
}

/** Ids of our drawings, which must differ within a document, numbered on from one that is free. */
export function withDrawingsFrom(first: number, xml: string): string {
  let next = first;
  return xml.replace(/(<wp:docPr id=")\d+/g, (_, before: string) => `${before}${next++}`);
}
