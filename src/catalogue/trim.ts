import { normaliseCode } from "./code";
import type { Formula } from "./formula";
import { nameKey } from "./name";
import type { CatalogueDocument, CatalogueNode, Printing } from "./types";

/** The canonical weights and targets; of an indicator without a weight the newest realisasi too, which tells the year it was measured in. */
function trimmedFacts({ facts }: CatalogueNode): readonly Printing[] {
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

/** A lone quotient is written with its variables; only the groups of a weighted sum are called by their labels. */
function trimmedTree(tree: Formula): Formula {
  if (tree.kind !== "ratio") return tree;
  const bare = (part: Formula): Formula => (part.kind === "input" ? { ...part, label: "" } : part);
  return { ...tree, numerator: bare(tree.numerator), denominator: bare(tree.denominator) };
}

/** Texts of which none is found under the key of another or of `known`. */
function distinct(texts: readonly string[], known: string, keyOf: (text: string) => string): readonly string[] {
  const keys = new Set([keyOf(known)]);
  return texts.filter((text) => !keys.has(keyOf(text)) && keys.add(keyOf(text)));
}

/** Other spellings that the look-up does not fold into one anyway; the aliases of a code of our own are shown, so all of them stay. */
function trimmedNames({ code, name, aliases, names, ours }: CatalogueNode): Pick<CatalogueNode, "aliases" | "names"> {
  return { aliases: ours ? aliases : distinct(aliases, code, normaliseCode), names: distinct(names, name, nameKey) };
}

/**
 * What the functions' script needs of a document, which loads before the pane and must stay tiny: codes, aliases, names,
 * units, parents, formula trees and the facts above. Printed texts, definitions, results and conflicts stay behind; the types
 * are the same, so the same look-up serves both.
 */
export function trimDocument(document: CatalogueDocument): CatalogueDocument {
  return {
    source: { ...document.source, publisher: "" },
    nodes: document.nodes.map((node) => ({
      ...node,
      ...trimmedNames(node),
      level: "",
      printed: undefined,
      definition: null,
      definitionLine: undefined,
      formula: node.formula.map((version) => ({ ...version, printed: "", tree: trimmedTree(version.tree) })),
      facts: trimmedFacts(node),
    })),
    conflicts: [],
    ambiguousAliases: document.ambiguousAliases,
  };
}
