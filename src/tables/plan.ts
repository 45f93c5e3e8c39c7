import type { Catalogue } from "../catalogue/catalogue";
import type { CatalogueDocument, CatalogueNode, FactKind } from "../catalogue/types";

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
