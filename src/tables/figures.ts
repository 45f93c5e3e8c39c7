import type { Catalogue } from "../catalogue/catalogue";
import type { CatalogueNode, Fact, FactKind, Period } from "../catalogue/types";
import { divideExact } from "../numbers";
import type { WorkbookFact } from "../workbook/recognised";
import { EMPTY, excel, formulaCell, unlessEmpty } from "./cells";
import type { ModelCell } from "./model";

/** Where a figure of a table comes from; told in the table's notes. */
export type Origin =
  | { readonly kind: "workbook"; readonly sheet: string; readonly address: string; readonly yearKnown: boolean }
  /** The cell holds a text ("84,52%"), which a formula cannot calculate with: the number is copied. */
  | { readonly kind: "workbookText"; readonly sheet: string; readonly address: string; readonly text: string }
  | { readonly kind: "catalogue"; readonly source: string; readonly fact: Fact }
  | { readonly kind: "missing" };

/** One figure a table shows. */
export interface Figure {
  readonly node: CatalogueNode;
  readonly what: FactKind;
  readonly period: Period;
  /** bobot: the index the weight counts in. */
  readonly in?: string;
  /** In the printed unit (84.52 for 84,52 %); null when nobody has it yet. */
  readonly value: number | null;
  readonly origin: Origin;
  /** For a figure of the workbook: its value divided by what its cell holds; 100 where the cell holds 0.8452 for 84,52 %. */
  readonly perCell: number;
}

export interface FigureQuery {
  readonly node: CatalogueNode;
  readonly what: FactKind;
  readonly period: Period;
  readonly in?: string;
}

export interface FigureSource {
  readonly catalogue: Catalogue;
  readonly facts: readonly WorkbookFact[];
}

/** The sheet of our own input layout: when a figure stands in several places, this is where it is entered. */
export const INPUT_SHEET = "Masukan";

function matches(fact: WorkbookFact, query: FigureQuery): boolean {
  return (
    fact.node.code === query.node.code &&
    fact.what === query.what &&
    (fact.period === query.period || fact.period === null) &&
    (query.what !== "bobot" || fact.in === undefined || query.in === undefined || fact.in === query.in)
  );
}

/** Smaller is better: the asked year named, then the input sheet, then the order of the workbook. */
function rank(fact: WorkbookFact): number {
  return (fact.period === null ? 2 : 0) + (fact.sheet === INPUT_SHEET ? 0 : 1);
}

function ownFactor(fact: WorkbookFact): number | null {
  return typeof fact.raw === "number" && fact.raw !== 0 && fact.value !== null ? Math.round(fact.value / fact.raw) : null;
}

/**
 * value / cell content, which is 100 for a percent cell and 1 elsewhere. An empty cell does not show it, so a neighbour of the
 * same kind of figure on the same sheet does; where there is none, weights and capaian are percent cells as in our own layout.
 */
function factorOf(fact: WorkbookFact, facts: readonly WorkbookFact[]): number {
  const own = ownFactor(fact);
  if (own !== null) return own;
  const neighbour = facts.find((other) => other.sheet === fact.sheet && other.what === fact.what && ownFactor(other) !== null);
  return (neighbour && ownFactor(neighbour)) ?? (fact.what === "bobot" || fact.what === "capaian" ? 100 : 1);
}

/**
 * The figure from the workbook where the workbook has a cell for it, even an empty one: an empty input is the user's, not the
 * catalogue's to fill in. Only a figure the workbook has no cell for comes from the catalogue.
 */
export function findFigure(query: FigureQuery, { catalogue, facts }: FigureSource): Figure {
  const base = { node: query.node, what: query.what, period: query.period, in: query.in };
  const inWorkbook = facts.filter((fact) => matches(fact, query)).sort((a, b) => rank(a) - rank(b))[0];
  if (inWorkbook) {
    const { sheet, address, raw, value } = inWorkbook;
    const yearKnown = inWorkbook.period !== null;
    const origin: Origin =
      typeof raw === "string" && raw.trim() !== "" ? { kind: "workbookText", sheet, address, text: raw } : { kind: "workbook", sheet, address, yearKnown };
    return { ...base, value, origin, perCell: factorOf(inWorkbook, facts) };
  }
  const fact = catalogue.fact({ code: query.node.code, what: query.what, period: query.period, in: query.in });
  if (fact && fact.value !== null) {
    const source = fact.source ?? catalogue.documents.find((document) => document.nodes.some((node) => node.facts.includes(fact)))?.source.id ?? "";
    return { ...base, value: fact.value, origin: { kind: "catalogue", source, fact }, perCell: 1 };
  }
  return { ...base, value: null, origin: { kind: "missing" }, perCell: 1 };
}

/**
 * How a figure is shown. A cell that shows a percent sign holds 0-1, as Excel means it; a cell that shows none holds the printed
 * points. So the report reads as the LKj prints it, and a percentage typed over a cell is understood.
 */
export type Form = "percent" | "points";

/** A figure on a scale of 4 or a score (79,95) is printed without a percent sign, everything else of the LKj's tables with one. */
export function formOf(node: CatalogueNode): Form {
  return node.unit === "skala" || node.unit === "nilai" ? "points" : "percent";
}

/** What 1 in the cell is worth in printed points. */
export function unitOf(form: Form): 1 | 100 {
  return form === "percent" ? 100 : 1;
}

export function formatOf(form: Form): string {
  return form === "percent" ? "0.00%" : "0.00";
}

/** The value a figure's cell holds, null when it is missing. */
export function cellValue(figure: Figure, form: Form): number | null {
  return figure.value === null ? null : divideExact(figure.value, unitOf(form));
}

/**
 * The cell of a figure: a live reference to the workbook's own cell (scaled when that one holds the other form), or the
 * catalogue's number; empty when it is missing.
 */
export function figureCell(figure: Figure, form: Form, format: string): ModelCell {
  const value = cellValue(figure, form);
  if (figure.origin.kind === "workbook") {
    const source = { sheet: figure.origin.sheet, address: figure.origin.address };
    const factor = figure.perCell / unitOf(form);
    const scaled = factor === 1 ? excel`${source}` : factor > 1 ? excel`${source}*${factor}` : excel`${source}/${Math.round(1 / factor)}`;
    return formulaCell(unlessEmpty([source], scaled), format, value);
  }
  return value === null ? EMPTY : { kind: "number", value, format };
}
