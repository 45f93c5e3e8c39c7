import { isUnitOf } from "../catalogue/units";
import type { Catalogue } from "../catalogue/catalogue";
import type { CatalogueNode, Printing, FactKind } from "../catalogue/types";
import type { Period } from "../periods/period";
import { divideExact } from "../numbers";
import { unitFormat } from "../measures/unitFormat";
import type { DatedFact } from "../reading/indicators/ownYear";
import { followed, numberOrBlank, type Cell } from "../layout/cell";
import { excel, type OpenFormula, type WorkbookCell } from "../layout/expression";
import { unlessEmpty, whenNumber } from "../layout/guards";

/** Where a figure of a table comes from; told in the table's notes. */
export type Origin =
  | { readonly kind: "workbook"; readonly fact: DatedFact }
  /** The cell holds a text ("84,52%"), which a formula cannot calculate with: the number is copied. */
  | { readonly kind: "workbookText"; readonly text: string; readonly fact: DatedFact }
  /** Calculated in the cell from other figures, a perspective from its indicators say; null: one of them cannot stand in a formula. */
  | {
      readonly kind: "derived";
      readonly ratio: OpenFormula | null;
      readonly cells: readonly WorkbookCell[];
      readonly inputs: readonly Figure[];
    }
  /** Counted in a table of the workbook; null in one of another file, which no formula follows. */
  | { readonly kind: "counted"; readonly formula: OpenFormula | null }
  | { readonly kind: "catalogue"; readonly source: string; readonly fact: Printing }
  | { readonly kind: "missing" };

/** One figure a table shows. */
export interface Figure {
  readonly node: CatalogueNode;
  readonly what: FactKind;
  readonly period: Period;
  /** bobot: the index the weight counts in. */
  readonly in?: string;
  /** masukan: its name in the formula, "KKS". */
  readonly variable?: string;
  /** In the printed unit (84.52 for 84,52 %); null when nobody has it yet. */
  readonly value: number | null;
  readonly origin: Origin;
  /** For a figure of the workbook: its value divided by what its cell holds; 100 where the cell holds 0.8452 for 84,52 %. */
  readonly perCell: number;
  /** Nobody has one, nor should: a sasaran has no target, its indicators have. */
  readonly isUnwanted?: true;
}

export interface FigureQuery {
  readonly node: CatalogueNode;
  readonly what: FactKind;
  readonly period: Period;
  readonly in?: string;
  readonly variable?: string;
}

export interface FigureSource {
  readonly catalogue: Catalogue;
  readonly facts: readonly DatedFact[];
}

/** The sheets of our own input layout: when a figure stands in several places, this is where it is entered. */
export const INPUT_SHEET = "Masukan";
export const QUARTER_SHEET = "Masukan Triwulan";

type FactsByFigure = ReadonlyMap<string, readonly DatedFact[]>;

const figureKey = (code: string, what: string, period: Period): string => `${code}|${what}|${period}`;

const byFigure = new WeakMap<readonly DatedFact[], FactsByFigure>();

/** The facts of a workbook by whose and of when they are, in one walk: a plan's matrix asks for thousands of figures. */
function factsByFigure(facts: readonly DatedFact[]): FactsByFigure {
  const known = byFigure.get(facts);
  if (known) return known;
  const found = new Map<string, DatedFact[]>();
  for (const fact of facts) {
    if (fact.code === null || fact.period === null) continue;
    const key = figureKey(fact.code, fact.what, fact.period);
    const list = found.get(key);
    if (list) list.push(fact);
    else found.set(key, [fact]);
  }
  byFigure.set(facts, found);
  return found;
}

/** A weight without an index beside it counts in the indicator's own parent: the 40 of C1.1 are not its 60 in perspective C. */
function matches(fact: DatedFact, query: FigureQuery): boolean {
  return (
    (query.what !== "masukan" || fact.variable === (query.variable ?? null)) &&
    (query.what !== "bobot" || (fact.in ?? query.node.parent) === (query.in ?? query.node.parent))
  );
}

/** Smaller is better: the asked year stated, then the input sheets, then the order of the workbook. */
function rank(fact: DatedFact): number {
  return (fact.assumed ? 2 : 0) + (fact.sheet === INPUT_SHEET || fact.sheet === QUARTER_SHEET ? 0 : 1);
}

function ownFactor(fact: DatedFact): number | null {
  return typeof fact.raw === "number" && fact.raw !== 0 && fact.value !== null ? Math.round(fact.value / fact.raw) : null;
}

/**
 * value / cell content, which is 100 for a percent cell and 1 elsewhere. An empty cell does not show it, so a neighbour of the
 * same kind of figure on the same sheet does; where there is none, weights and capaian are percent cells as in our own layout.
 */
function factorOf(fact: DatedFact, facts: readonly DatedFact[]): number {
  const own = ownFactor(fact);
  if (own !== null) return own;
  const neighbour = facts.find((other) => other.sheet === fact.sheet && other.what === fact.what && ownFactor(other) !== null);
  return (neighbour && ownFactor(neighbour)) ?? (fact.what === "bobot" || fact.what === "capaian" ? 100 : 1);
}

const printed = new WeakMap<Catalogue, ReadonlyMap<Printing, string>>();

/** Id of the document that prints a figure: the matrix of a plan asks thousands of times. */
function documentOf(fact: Printing, catalogue: Catalogue): string {
  let ids = printed.get(catalogue);
  if (!ids) {
    ids = new Map(
      catalogue.documents.flatMap(({ source, nodes }) => nodes.flatMap(({ facts }) => facts.map((each) => [each, source.id] as const))),
    );
    printed.set(catalogue, ids);
  }
  return ids.get(fact) ?? "";
}

const MISSING: Origin = { kind: "missing" };

/**
 * The figure from the workbook where the workbook has a cell for it, even an empty one: an empty input is the user's, not the
 * catalogue's to fill in. Only a figure the workbook has no cell for comes from the catalogue.
 */
export function findFigure(query: FigureQuery, { catalogue, facts }: FigureSource): Figure {
  const { node, what, period, variable } = query;
  // Said out and not spread: most of the time of a large matrix went into making these.
  const figureOf = (value: number | null, origin: Origin, perCell: number): Figure =>
    variable === undefined
      ? { node, what, period, in: query.in, value, origin, perCell }
      : { node, what, period, in: query.in, variable, value, origin, perCell };
  const inWorkbook = factsByFigure(facts)
    .get(figureKey(node.code, what, period))
    ?.filter((fact) => matches(fact, query))
    .sort((a, b) => rank(a) - rank(b))[0];
  if (inWorkbook) {
    const { raw, value } = inWorkbook;
    const origin: Origin =
      typeof raw === "string" && raw.trim() !== ""
        ? { kind: "workbookText", text: raw, fact: inWorkbook }
        : { kind: "workbook", fact: inWorkbook };
    return figureOf(value, origin, factorOf(inWorkbook, facts));
  }
  const fact = catalogue.fact({ code: node.code, what, period, in: query.in, variable });
  if (fact && fact.value !== null) {
    const source = fact.source ?? documentOf(fact, catalogue);
    return figureOf(fact.value, { kind: "catalogue", source, fact }, 1);
  }
  return figureOf(null, MISSING, 1);
}

/** A figure a formula starts from, by its name in it. */
export function findInput(node: CatalogueNode, variable: string, period: Period, source: FigureSource): Figure {
  return findFigure({ node, what: "masukan", period, variable }, source);
}

/**
 * How a figure is shown. A cell that shows a percent sign holds 0-1, as Excel means it; a cell that shows none holds the printed
 * points. So the report reads as the LKj prints it, and a percentage typed over a cell is understood.
 */
export type Form = "percent" | "points";

/** The LKj's tables print percentages and indices with a percent sign; a figure on a scale of 4, a score (79,95) or a count has none. */
export function formOf(node: CatalogueNode): Form {
  return isUnitOf(node.unit, "percent", "index") ? "percent" : "points";
}

/** What 1 in the cell is worth in printed points. */
export function unitOf(form: Form): 1 | 100 {
  return form === "percent" ? 100 : 1;
}

/** The number format of a node's target and realisasi in a table; `figure` tells whether a count has decimals. */
export function formatOf(form: Form, node: CatalogueNode, value: number | null = null): string {
  return form === "percent" ? "0.00%" : unitFormat(node.unit, value);
}

/** The value a figure's cell holds, null when it is missing. */
function cellValue(figure: Figure, form: Form): number | null {
  return figure.value === null ? null : divideExact(figure.value, unitOf(form));
}

/** Whether the figure stands in the workbook, be its cell empty. */
export function isFromWorkbook({ origin }: Figure): boolean {
  return (
    origin.kind === "workbook" ||
    origin.kind === "workbookText" ||
    origin.kind === "counted" ||
    (origin.kind === "derived" && origin.inputs.some(isFromWorkbook))
  );
}

/** Figures as they stand in the workbook or a document: what is calculated from others is replaced by these. */
export function givenFigures(figures: readonly Figure[]): readonly Figure[] {
  return figures.flatMap((figure) => (figure.origin.kind === "derived" ? givenFigures(figure.origin.inputs) : [figure]));
}

/**
 * The workbook's own cell of a figure, null where there is none to follow; a cell of another file is copied. A text that is a number ("84,52%") cannot be calculated
 * with and is copied; one that is none ("-") is followed, for the number that will be typed over it.
 */
export function cellOf({ origin, value }: Figure): WorkbookCell | null {
  const follows = origin.kind === "workbook" || (origin.kind === "workbookText" && value === null);
  return follows && origin.fact.file === null ? { sheet: origin.fact.sheet, address: origin.fact.address } : null;
}

/** The figure inside a formula, in the asked form: the workbook's cell, scaled where it holds the other form, or the number; null when it is missing. */
export function figureParts(figure: Figure, form: Form): OpenFormula | null {
  const cell = cellOf(figure);
  if (cell) {
    const factor = figure.perCell / unitOf(form);
    return factor === 1 ? excel`${cell}` : factor > 1 ? excel`${cell}*${factor}` : excel`${cell}/${Math.round(1 / factor)}`;
  }
  const value = cellValue(figure, form);
  return value === null ? null : excel`${value}`;
}

/**
 * The cell of a figure: a live reference to the workbook's own cell (scaled when that one holds the other form), a calculation
 * over such cells, or the catalogue's number; empty when it is missing. What somebody has to fill in is marked as long as it shows nothing.
 */
export function figureCell(figure: Figure, form: Form, format: string): Cell {
  const value = cellValue(figure, form);
  const { origin } = figure;
  if (origin.kind === "derived") {
    if (origin.ratio === null) return null;
    const scaled = form === "percent" ? origin.ratio : excel`(${origin.ratio})*100`;
    return followed(whenNumber(origin.cells, scaled), format, value);
  }
  if (origin.kind === "counted" && origin.formula) return followed(origin.formula, format, value);
  const cell = cellOf(figure);
  if (cell) {
    const scaled = figureParts(figure, form)!;
    return followed(origin.kind === "workbookText" ? whenNumber([cell], scaled) : unlessEmpty([cell], scaled), format, value);
  }
  return value === null && figure.isUnwanted ? null : numberOrBlank(value, format);
}
