import type { Catalogue } from "../catalogue/catalogue";
import type { CatalogueDocument, CatalogueNode, FactKind } from "../catalogue/types";
import type { TableKind } from "./kind";

/** A plan and the indicators of it a table is about. */
export interface Planned {
  readonly document: CatalogueDocument;
  /** The node at its top, for which tables of the whole plan are offered. */
  readonly root: CatalogueNode;
}

/** The planning documents, whose indicators stay out of every other table. */
export function plansOf(catalogue: Catalogue): readonly Planned[] {
  return catalogue.documents.flatMap((document) => {
    const root = document.source.plan ? document.nodes.find(({ level, parent }) => level === "organisasi" && parent === null) : undefined;
    return root ? [{ document, root }] : [];
  });
}

export function planOf(catalogue: Catalogue, root: CatalogueNode): Planned | undefined {
  return plansOf(catalogue).find((each) => each.root === root);
}

/** The single years in which any of the nodes has a figure of a kind, oldest first. */
export function plannedYears(nodes: readonly CatalogueNode[], what: FactKind): readonly string[] {
  const years = nodes.flatMap(({ facts }) =>
    facts.flatMap((fact) => (fact.what === what && /^\d{4}$/.test(fact.period) ? [fact.period] : [])),
  );
  return [...new Set(years)].sort();
}

/** A table about a whole plan is offered once: under the year the plan is of, for the node at its top. */
export function oncePerPlan(
  suits: (planned: Planned) => boolean,
  nodeOf: (planned: Planned) => CatalogueNode | undefined = ({ root }) => root,
): Pick<TableKind, "years" | "indicators" | "fromDocument"> {
  const offered = (catalogue: Catalogue) => plansOf(catalogue).filter((planned) => suits(planned) && nodeOf(planned) !== undefined);
  const yearOf = ({ document }: Planned): string => String(document.source.year);
  return {
    years: (catalogue) => [...new Set(offered(catalogue).map(yearOf))].sort(),
    indicators: (catalogue, year) => offered(catalogue).flatMap((planned) => (yearOf(planned) === year ? [nodeOf(planned)!] : [])),
    fromDocument: true,
  };
}

/** The plan a node belongs to, be it the one at its top or not. */
export function planWith(catalogue: Catalogue, node: CatalogueNode): Planned {
  return plansOf(catalogue).find(({ document }) => document.nodes.includes(node))!;
}
