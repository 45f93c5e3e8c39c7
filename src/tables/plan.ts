import type { Catalogue } from "../catalogue/catalogue";
import { reportedDocuments } from "../catalogue/ownSource";
import type { CatalogueDocument, CatalogueNode, FactKind } from "../catalogue/types";
import { text, type Cell } from "../layout/cell";
import { figureCell, findFigure, type Figure, type FigureSource } from "./figures";
import type { TableKind } from "./kind";

/** A plan and the indicators of it a table is about. */
export interface Planned {
  readonly document: CatalogueDocument;
  /** The node at its top, for which tables of the whole plan are offered. */
  readonly root: CatalogueNode;
}

/** The planning documents, whose indicators stay out of every other table. */
export function plansOf(catalogue: Catalogue): readonly Planned[] {
  return reportedDocuments(catalogue).flatMap((document) => {
    const root = document.source.plan ? document.nodes.find(({ level, parent }) => level === "organisasi" && parent === null) : undefined;
    return root ? [{ document, root }] : [];
  });
}

export function plannedOf(catalogue: Catalogue, root: CatalogueNode): Planned | undefined {
  return plansOf(catalogue).find((each) => each.root === root);
}

/** The single years in which any of the nodes has a figure of a kind, oldest first. */
export function plannedYears(nodes: readonly CatalogueNode[], what: FactKind): readonly string[] {
  const years = nodes.flatMap(({ facts }) =>
    facts.flatMap((fact) => (fact.what === what && /^\d{4}$/.test(fact.period) ? [fact.period] : [])),
  );
  return [...new Set(years)].sort();
}

/** What a plan says of one node, in the years of a table. */
interface PlannedQuery {
  readonly node: CatalogueNode;
  readonly what: "target" | "alokasi";
  readonly years: readonly string[];
}

/** A figure of every year; of those without a number the ones that are missing are the years of a node that has one in another year and no words in this. */
export function figuresByYear(
  { node, what, years }: PlannedQuery,
  source: FigureSource,
): { readonly figures: readonly Figure[]; readonly told: readonly Figure[] } {
  const figures = years.map((period) => findFigure({ node, what, period }, source));
  const isNumeric = figures.some(({ value }) => value !== null);
  const told = figures.filter(({ value, period }) => value !== null || (isNumeric && wordsOf(node, what, period, source) === null));
  return { figures: figures.map((figure) => (told.includes(figure) ? figure : { ...figure, isUnwanted: true as const })), told };
}

/** What a plan prints where it prints no number ("WTP"). */
function wordsOf({ code }: CatalogueNode, what: FactKind, period: string, { catalogue }: FigureSource): string | null {
  return catalogue.fact({ code, what, period })?.printed || null;
}

/** The cell of a planned figure: its number, the words the plan has instead, or nothing. */
export function plannedCell(figure: Figure, format: string, source: FigureSource): Cell {
  const words = figure.value === null ? wordsOf(figure.node, figure.what, figure.period, source) : null;
  return words === null ? figureCell(figure, "points", format) : text(words);
}

/** A table of a plan is offered once: under the year the plan is of, for the nodes at its head. */
export function oncePerPlan(
  nodesOf: (planned: Planned) => readonly CatalogueNode[],
): Pick<TableKind, "years" | "indicators" | "fromDocument"> {
  const yearOf = ({ document }: Planned): string => String(document.source.year);
  const offered = (catalogue: Catalogue) => plansOf(catalogue).filter((planned) => nodesOf(planned).length > 0);
  return {
    years: (catalogue) => [...new Set(offered(catalogue).map(yearOf))].sort(),
    indicators: (catalogue, year) => offered(catalogue).flatMap((planned) => (yearOf(planned) === year ? nodesOf(planned) : [])),
    fromDocument: true,
  };
}

/** The plan a node belongs to, be it the one at its top or not. */
export function planWith(catalogue: Catalogue, node: CatalogueNode): Planned {
  return plansOf(catalogue).find(({ document }) => document.nodes.includes(node))!;
}

/** The nodes directly below one, of some levels or of any. */
export function childrenOf({ document }: Planned, { code }: CatalogueNode, ...levels: readonly string[]): readonly CatalogueNode[] {
  return document.nodes.filter(({ parent, level }) => parent === code && (levels.length === 0 || levels.includes(level)));
}

/** Years of a plan as its tables name them: "2025-2029". */
export function yearSpan(years: readonly string[]): string {
  return years.length === 1 ? years[0]! : `${years[0]!}-${years[years.length - 1]!}`;
}
