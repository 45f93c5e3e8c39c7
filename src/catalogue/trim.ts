import type { CatalogueDocument } from "./types";

/**
 * What the functions' script needs of a document, which loads before the pane and must stay tiny: codes, aliases, names,
 * levels, units, parents, formula trees and the canonical weights and targets. Printed texts, definitions, results and
 * conflicts stay behind; the types are the same, so the same look-up serves both.
 */
export function trimDocument(document: CatalogueDocument): CatalogueDocument {
  return {
    source: document.source,
    nodes: document.nodes.map((node) => ({
      ...node,
      definition: null,
      definitionLine: undefined,
      formula: node.formula.map((version) => ({ ...version, printed: "" })),
      facts: node.facts
        .filter(({ what, canonical, value }) => (what === "bobot" || what === "target") && canonical && value !== null)
        .map(({ note: _note, ...fact }) => ({ ...fact, printed: "" })),
    })),
    conflicts: [],
    ambiguousAliases: document.ambiguousAliases,
  };
}
