import type { CatalogueDocument, CatalogueNode, Fact } from "./types";

/** The canonical weights and targets; of an indicator without a weight the newest realisasi too, which tells the year it was measured in. */
function trimmedFacts({ facts }: CatalogueNode): readonly Fact[] {
  const known = facts.filter(({ canonical, value }) => canonical && value !== null);
  const measured = known
    .filter(({ what }) => what === "realisasi")
    .sort((one, other) => one.period.localeCompare(other.period))
    .slice(-1);
  const kept = known.filter(({ what }) => what === "bobot" || what === "target");
  return [...kept, ...(kept.some(({ what }) => what === "bobot") ? [] : measured)].map(({ note: _note, ...fact }) => ({
    ...fact,
    printed: "",
  }));
}

/**
 * What the functions' script needs of a document, which loads before the pane and must stay tiny: codes, aliases, names,
 * levels, units, parents, formula trees and the facts above. Printed texts, definitions, results and conflicts stay behind; the types
 * are the same, so the same look-up serves both.
 */
export function trimDocument(document: CatalogueDocument): CatalogueDocument {
  return {
    source: document.source,
    nodes: document.nodes.map((node) => ({
      ...node,
      printed: undefined,
      definition: null,
      definitionLine: undefined,
      formula: node.formula.map((version) => ({ ...version, printed: "" })),
      facts: trimmedFacts(node),
    })),
    conflicts: [],
    ambiguousAliases: document.ambiguousAliases,
  };
}
