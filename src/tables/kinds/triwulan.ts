import type { Catalogue } from "../../catalogue/catalogue";
import type { CatalogueNode } from "../../catalogue/types";
import { ok } from "../../language/result";
import { say } from "../../language/say";
import { formatNumber } from "../../language/number";
import { multiplyExact } from "../../numbers";
import type { WorkbookFact } from "../../reading/indicators/recognised";
import { at, EMPTY, excel, formulaCell, row, text, unlessEmpty, type FormulaParts } from "../cells";
import { conflictNotes } from "../conflicts";
import { collectComponents, indexRatio, topOf, type ComponentFigures } from "../componentFigures";
import { cellOf, figureCell, figureParts, findFigure, isFromWorkbook, type Figure, type FigureSource } from "../figures";
import type { TableKind } from "../kind";
import type { ModelCell, TableRow } from "../model";
import { sourceNotes } from "../sources";
import { allNodes, HEADERS, yearsWith } from "./labels";

const QUARTERS = ["I", "II", "III", "IV"] as const;

function period(year: string, quarter: number): string {
  return `${year}-TW${quarter + 1}`;
}

interface Quarter {
  readonly year: string;
  /** 0 for TW I. */
  readonly quarter: number;
}

const LAST = QUARTERS.length - 1;

/**
 * The quarter's own figure. At the end of TW IV the cumulative realisasi is the year's. A target comes from the year unless the workbook has one for the quarter: the information matrix is
 * flat (line 2339: 85, 85, 85, 85), the catalogue's quarterly targets are those of the action plan (21,25 in TW I).
 */
function quarterFigure(node: CatalogueNode, what: "realisasi" | "target", { year, quarter }: Quarter, source: FigureSource): Figure {
  const own = findFigure({ node, what, period: period(year, quarter) }, source);
  if (isFromWorkbook(own)) return own;
  const ofYear = findFigure({ node, what, period: year }, source);
  return what === "target" || (quarter === LAST && isFromWorkbook(ofYear)) ? { ...ofYear, period: own.period } : own;
}

/** Whether somebody has a realisasi of the year's quarters: the catalogue, or the workbook. */
function isQuarterly(node: CatalogueNode, year: string, catalogue: Catalogue, facts: readonly WorkbookFact[]): boolean {
  const periods = QUARTERS.map((_, quarter) => period(year, quarter));
  return periods.some(
    (each) =>
      catalogue.fact({ code: node.code, what: "realisasi", period: each }) !== undefined ||
      facts.some((fact) => fact.node.code === node.code && fact.what === "realisasi" && fact.period === each),
  );
}

/** Matriks Informasi Kinerja (lkj-pwni-2024 lines 2337-2344): cumulative figures by quarter, in points as printed. */
export const triwulan: TableKind = {
  id: "triwulan",
  title: { id: "Matriks Informasi Kinerja per triwulan", en: "Performance information matrix by quarter" },
  about: {
    id: "Realisasi dan target kumulatif setiap IKU sampai dengan TW I, II, III, dan IV, dan super indeks yang terhitung darinya.",
    en: "Cumulative actuals and targets of every indicator up to each quarter, and the super index calculated from them.",
  },
  needs: {
    id: "realisasi dan target setiap IKU per triwulan; bobot tahun itu",
    en: "actual and target of every indicator by quarter; the weights of the year",
  },
  years: (catalogue, facts) => yearsWith(catalogue, (year) => triwulan.indicators(catalogue, year, facts).length > 0),
  indicators: (catalogue, year, facts = []) =>
    allNodes(catalogue).filter(
      (node) =>
        node.level === "super" && catalogue.components(node.code, year).some((component) => isQuarterly(component, year, catalogue, facts)),
    ),
  draw: ({ catalogue, facts, year, language }, node) => {
    const source = { catalogue, facts };
    const components = collectComponents(node, year, source);
    const width = 2 + QUARTERS.length * 2;
    const figures: Figure[] = components.map(({ bobot }) => bobot);
    const caption = [
      row("caption", width, [text(say({ id: "Matriks Informasi Kinerja", en: "Performance Information Matrix" }, language), width)]),
      row("caption", width, [text(say({ id: `${node.name} Tahun ${year}`, en: `${node.name}, ${year}` }, language), width)]),
    ];
    const group = (id: string, en: string): ModelCell[] => [text(say({ id, en }, language), QUARTERS.length), EMPTY, EMPTY, EMPTY];
    const quarterNames = QUARTERS.map((quarter) =>
      text(say({ id: `s.d. TW ${quarter}`, en: `to Q${QUARTERS.indexOf(quarter) + 1}` }, language)),
    );
    const headers = [
      row("header", width, [EMPTY, EMPTY, ...group("Realisasi Sub IK", "Actual"), ...group("Target Sub IK", "Target")]),
      row("header", width, [
        text(say(HEADERS.no, language)),
        text(say({ id: "Uraian", en: "Description" }, language)),
        ...quarterNames,
        ...quarterNames,
      ]),
    ];
    const firstRow = caption.length + headers.length;
    const cellsOf = (indicator: CatalogueNode, what: "realisasi" | "target"): ModelCell[] =>
      QUARTERS.map((_, quarter) => {
        const figure = quarterFigure(indicator, what, { year, quarter }, source);
        figures.push(figure);
        return figureCell(figure, "points", "0.00");
      });
    const body = components.map((component, index): TableRow =>
      row("body", width, [
        { kind: "number", value: index + 1, format: "0" },
        text(component.node.name),
        ...cellsOf(component.node, "realisasi"),
        ...cellsOf(component.node, "target"),
      ]),
    );

    /** The printed formula "(Sub IK 1 x 40%) + ...": this layout has no weight column, so the formula refers to the workbook's weights, or holds them. */
    const weights = components.map(({ bobot }) => figureParts(bobot, "percent"));
    const weightCells = components.flatMap(({ bobot }) => cellOf(bobot) ?? []);
    const indexCell = (quarter: number): ModelCell => {
      const cells = components.map((_, index) => at(firstRow + index, 2 + quarter));
      const term = ({ node: component }: ComponentFigures, index: number): FormulaParts => {
        const top = topOf(component);
        return top === 100 ? excel`${cells[index]!}*${weights[index]!}` : excel`${cells[index]!}/${top}*100*${weights[index]!}`;
      };
      if (weights.includes(null)) return EMPTY;
      const sum = components.flatMap((component, index): FormulaParts => [...(index === 0 ? [] : ["+"]), ...term(component, index)]);
      const ratio = indexRatio(
        components.map((component) => ({ ...component, realisasi: quarterFigure(component.node, "realisasi", { year, quarter }, source) })),
        "realisasi",
      );
      return formulaCell(unlessEmpty([...cells, ...weightCells], sum), "0.00", ratio === null ? null : multiplyExact(ratio, 100));
    };
    const total = row("total", width, [
      EMPTY,
      text(node.name),
      ...QUARTERS.map((_, quarter) => indexCell(quarter)),
      ...cellsOf(node, "target"),
    ]);
    const columns = [
      { characters: 5, align: "Center" as const },
      { characters: 46, align: "Left" as const },
      ...Array.from({ length: QUARTERS.length * 2 }, () => ({ characters: 11, align: "Right" as const })),
    ];
    const formula = components
      .map(({ node: { code }, bobot }) => `${code} x ${bobot.value === null ? "?" : formatNumber(bobot.value, {}, language)}%`)
      .join(" + ");
    const notes = [
      { id: `Formulasi: ${formula}.`, en: `Formula: ${formula}.` },
      ...sourceNotes(figures, catalogue),
      ...conflictNotes(figures, catalogue),
    ];
    return ok({
      id: triwulan.id,
      name: say({ id: `Triwulan ${year}`, en: `Quarters ${year}` }, language),
      rows: [...caption, ...headers, ...body, total],
      columns,
      figures,
      notes,
    });
  },
};
