import type { CatalogueNode } from "../../catalogue/types";
import { sum } from "../../formula/build";
import { asIs } from "../../language/asIs";
import { defineMessages, type Message } from "../../language/message";
import { ok } from "../../language/result";
import { number, quantity, text, type Cell } from "../../layout/cell";
import type { Column, ColumnGroup, TableDescription } from "../../layout/description";
import { excel, type CellSlot, type OpenFormula } from "../../layout/expression";
import { unlessEmpty } from "../../layout/guards";
import { indexWeighting } from "../../measures";
import { multiplyExact } from "../../numbers";
import { workbookPlan } from "../actionPlan";
import { collectComponents, indexRatio, topOf, type ComponentFigures } from "../componentFigures";
import { conflictNotes } from "../conflicts";
import { cellOf, figureCell, figureParts, findFigure, type Figure, type FigureSource } from "../figures";
import { rowsChart } from "../charts";
import type { TableKind } from "../kind";
import { allNodes, HEADERS, isWhole, shortName, yearsWith } from "../labels";
import { isQuarterly, LAST_QUARTER, quarterFigure, quarterPeriod, ROMAN_QUARTERS, targetsApart, type QuarterOfYear } from "../quarters";
import { sourceNotes } from "../sources";

const words = defineMessages("tables/triwulan", {
  quarterAxis: { id: "Triwulan", en: "Quarter" },
  valueAxis: { id: "Realisasi kumulatif", en: "Cumulative actual" },
  name: { id: "Triwulan {year}", en: "Quarters {year}" },
  caption: { id: "{index} Tahun {year}", en: "{index}, {year}" },
  chart: { id: "{index} per Triwulan Tahun {year}", en: "{index} by Quarter, {year}" },
  to: { id: "s.d. TW {roman}", en: "to Q{quarter}" },
  term: { id: "{code} x {weight}", en: "{code} x {weight}" },
  target: { id: "Target {index}", en: "Target {index}" },
  formula: { id: "Formulasi: {terms}.", en: "Formula: {terms}." },
  title: { id: "Matriks Informasi Kinerja per triwulan", en: "Performance information matrix by quarter" },
  about: {
    id: "Realisasi dan target kumulatif setiap IKU sampai dengan TW I, II, III, dan IV, dan super indeks yang terhitung darinya.",
    en: "Cumulative actuals and targets of every indicator up to each quarter, and the super index calculated from them.",
  },
  needs: {
    id: "realisasi dan target setiap IKU per triwulan; bobot tahun itu",
    en: "actual and target of every indicator by quarter; the weights of the year",
  },
  performanceInformationMatrix: { id: "Matriks Informasi Kinerja", en: "Performance Information Matrix" },
  uraianHead: { id: "Uraian", en: "Description" },
  realisasiHead: { id: "Realisasi Sub IK", en: "Actual" },
  targetHead: { id: "Target Sub IK", en: "Target" },
});

type What = "realisasi" | "target";

const columnId = (what: What, quarter: number): string => `${what} ${quarter + 1}`;

/** One indicator by quarter; of the index itself the realisasi is calculated, and not a figure. */
interface QuarterRow {
  readonly node: CatalogueNode;
  /** Among the components; null for the index. */
  readonly number: number | null;
  cell(what: What, quarter: number): Cell;
}

function quarterColumns(what: What, header: Message): ColumnGroup<QuarterRow> {
  const columns = ROMAN_QUARTERS.map((roman, quarter): Column<QuarterRow> => ({
    id: columnId(what, quarter),
    header: words.to({ roman, quarter: quarter + 1 }),
    width: 11,
    align: "Right",
    value: (row) => row.cell(what, quarter),
  }));
  return { header, columns };
}

/** Whether the weights shown are those PWNI.INDEX takes: the catalogue's, in its order, of 100. One that stands in the workbook may change. */
function areOurs(index: CatalogueNode, components: readonly ComponentFigures[], year: string, { catalogue }: FigureSource): boolean {
  const weighting = indexWeighting(catalogue, { code: index.code, year, basis: "realisasi" });
  if (!weighting.ok || weighting.value.total !== 100 || weighting.value.terms.length !== components.length) return false;
  return weighting.value.terms.every(({ node, weight }, at) => {
    const component = components[at]!;
    return component.node.code === node.code && component.bobot.value === weight && cellOf(component.bobot) === null;
  });
}

/**
 * The index of a quarter by the printed formula "(Sub IK 1 x 40%) + ...": this layout has no weight column, so the formula refers
 * to the workbook's weights, or holds them. Empty where a weight is missing.
 */
function indexCell(index: CatalogueNode, components: readonly ComponentFigures[], quarter: QuarterOfYear, source: FigureSource): Cell {
  const slots = components.map(({ node }): CellSlot => ({ row: node.code, column: columnId("realisasi", quarter.quarter) }));
  const terms = components.map(({ node, bobot }, at): OpenFormula | null => {
    const weight = figureParts(bobot, "percent");
    const top = topOf(node);
    return weight && (top === 100 ? excel`${slots[at]!}*${weight}` : excel`${slots[at]!}/${top}*100*${weight}`);
  });
  if (terms.includes(null)) return null;
  const weightCells = components.flatMap(({ bobot }) => cellOf(bobot) ?? []);
  const ratio = indexRatio(
    components.map((component) => ({ ...component, realisasi: quarterFigure(component.node, "realisasi", quarter, source) })),
    "realisasi",
  );
  const range = { rows: components.map(({ node }) => node.code), column: columnId("realisasi", quarter.quarter) };
  const call = unlessEmpty(slots, excel`PWNI.INDEX(${index.code},${range},${Number(quarter.year)})`);
  return quantity(
    unlessEmpty([...slots, ...weightCells], sum(terms as OpenFormula[])),
    "0.00",
    ratio === null ? null : multiplyExact(ratio, 100),
    areOurs(index, components, quarter.year, source) ? call : undefined,
  );
}

/** Matriks Informasi Kinerja (lkj-pwni-2024 lines 2337-2344): cumulative figures by quarter, in points as printed. */
export const kind: TableKind = {
  id: "triwulan",
  order: 40,
  group: "planning",
  chapter: "data",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  years: (catalogue, facts) => yearsWith(catalogue, (year) => kind.indicators(catalogue, year, facts).length > 0),
  indicators: (catalogue, year, facts = []) =>
    allNodes(catalogue).filter(
      (node) =>
        isWhole(node, catalogue, year) &&
        catalogue.components(node.code, year).some((component) => isQuarterly(component, year, catalogue, facts)),
    ),
  draw: (request, node) => {
    const { catalogue, facts, year } = request;
    const source = { catalogue, facts };
    const components = collectComponents(node, year, source);
    const figureOf = (indicator: CatalogueNode, what: What, quarter: number): Figure =>
      quarterFigure(indicator, what, { year, quarter }, source);
    const shown = (indicator: CatalogueNode, what: What, quarter: number): Cell =>
      figureCell(figureOf(indicator, what, quarter), "points", "0.00");
    const rows = components.map(({ node: indicator }, at): QuarterRow => ({
      node: indicator,
      number: at + 1,
      cell: (what, quarter) => shown(indicator, what, quarter),
    }));
    const total: QuarterRow = {
      node,
      number: null,
      cell: (what, quarter) => (what === "target" ? shown(node, what, quarter) : indexCell(node, components, { year, quarter }, source)),
    };
    const all = (indicator: CatalogueNode, what: What): Figure[] => ROMAN_QUARTERS.map((_, quarter) => figureOf(indicator, what, quarter));
    const figures = [
      ...components.map(({ bobot }) => bobot),
      ...components.flatMap(({ node: indicator }) => [...all(indicator, "realisasi"), ...all(indicator, "target")]),
      ...all(node, "target"),
    ];
    const planned = { catalogue, facts: workbookPlan(request)?.facts ?? facts };
    const targets = [node, ...components.map(({ node: component }) => component)].flatMap((indicator) =>
      ROMAN_QUARTERS.map((_, quarter) => ({
        plan: findFigure({ node: indicator, what: "target", period: quarterPeriod(year, quarter) }, planned),
        matrix: figureOf(indicator, "target", quarter),
      })),
    );
    const terms = components.map(({ node: { code }, bobot }) =>
      words.term({ code, weight: bobot.value === null ? "?%" : { value: bobot.value, percent: true } }),
    );
    const table: TableDescription<QuarterRow> = {
      id: kind.id,
      name: words.name({ year }),
      caption: [words.performanceInformationMatrix(), words.caption({ index: node.name, year })],
      columns: [
        {
          id: "no",
          header: HEADERS.no(),
          width: 5,
          align: "Center",
          value: (row) => (row.number === null ? null : number(row.number, "0")),
        },
        { id: "uraian", header: words.uraianHead(), width: 46, align: "Left", value: (row) => text(row.node.name) },
        quarterColumns("realisasi", words.realisasiHead()),
        quarterColumns("target", words.targetHead()),
      ],
      rows: [...rows.map((row) => ({ kind: "leaf", key: row.node.code, of: row }) as const), { kind: "total", key: node.code, of: total }],
      notes: [
        words.formula({ terms: { items: terms, join: "+" } }),
        ...sourceNotes(figures, catalogue),
        ...targetsApart(targets, "matrix"),
        ...conflictNotes(figures, catalogue),
      ],
      charts: [
        rowsChart(
          {
            form: "line",
            title: words.chart({ index: node.name, year }),
            category: words.quarterAxis(),
            valueTitle: words.valueAxis(),
            format: "0",
          },
          [
            { key: node.code, name: asIs(shortName(node)) },
            {
              key: node.code,
              name: words.target({ index: shortName(node) }),
              at: { from: columnId("target", 0), to: columnId("target", LAST_QUARTER) },
            },
            ...components.map((each) => ({ key: each.node.code, name: asIs(shortName(each.node)) })),
          ],
          { from: columnId("realisasi", 0), to: columnId("realisasi", LAST_QUARTER) },
        ),
      ],
    };
    return ok({ table, figures });
  },
};
