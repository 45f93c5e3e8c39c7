import { factKey } from "./documentIndex";
import { extendFormula } from "./ownFormula";
import { nameKey } from "./name";
import type { CatalogueDocument, CatalogueNode, Printing } from "./types";

/** Whether a document prints a figure just so: it then stays the document's, with its line. */
export function repeatsPrinted(fact: Printing, { facts }: CatalogueNode): boolean {
  return facts.some(
    (other) =>
      other.canonical &&
      other.what === fact.what &&
      other.period === fact.period &&
      other.in === fact.in &&
      other.value === fact.value &&
      fact.value !== null,
  );
}

/** A newer figure becomes the canonical one; what the document prints for the same key stays as another printing. */
function mergeFacts(node: CatalogueNode, added: CatalogueNode, source: string): readonly Printing[] {
  const typed = added.facts.filter((fact) => !repeatsPrinted(fact, node));
  const keys = new Set(typed.map((fact) => factKey(node.code, fact)));
  const kept = node.facts.map((fact) => (fact.canonical && keys.has(factKey(node.code, fact)) ? { ...fact, canonical: false } : fact));
  return [...kept, ...typed.map((fact) => ({ ...fact, source }))];
}

function otherNames(node: CatalogueNode, added: CatalogueNode): readonly string[] {
  const known = new Set([node.name, ...node.names].map(nameKey));
  return [...node.names, ...[added.name, ...added.names].filter((name) => name !== "" && !known.has(nameKey(name)))];
}

/**
 * A built-in document with the years and indicators of a user's catalogue in it. What the user's rows do not say - formula,
 * definition, polarity - stays the document's; the formula of a new year is that of the latest year before it.
 */
function extended(document: CatalogueDocument, own: CatalogueDocument): CatalogueDocument {
  const { id } = own.source;
  const additions = new Map(own.nodes.map((node) => [node.code, node]));
  const merged = document.nodes.map((node) => {
    const added = additions.get(node.code);
    return added
      ? {
          ...node,
          names: otherNames(node, added),
          aliases: [...new Set([...node.aliases, ...added.aliases])],
          facts: mergeFacts(node, added, id),
        }
      : node;
  });
  const codes = new Set(document.nodes.map(({ code }) => code));
  const brought = own.nodes
    .filter(({ code }) => !codes.has(code))
    .map((node) => ({ ...node, source: id, facts: node.facts.map((fact) => ({ ...fact, source: id })) }));
  const nodes = [...merged, ...brought];
  return { ...document, nodes: nodes.map((node) => extendFormula(node, additions.get(node.code), nodes, id)) };
}

/** Built-in documents that use a code of a catalogue that stands on its own, and so cannot answer beside it. */
export function setAside(documents: readonly CatalogueDocument[], own: CatalogueDocument): readonly CatalogueDocument[] {
  if (own.extends !== undefined) return [];
  const codes = new Set(own.nodes.map(({ code }) => code));
  return documents.filter((document) => document.nodes.some(({ code }) => codes.has(code)));
}

/**
 * The documents a catalogue is made of when users bring their own, first come first answered:
 * - one that stands on its own comes first, and a document that uses one of its codes for something else is left out whole,
 *   because an index of one document must never be calculated with a component of another;
 * - one that adds to a built-in document is merged into it, and keeps its place in front, without indicators, so that its figures
 *   can be cited.
 */
export function withOwnDocuments(builtin: readonly CatalogueDocument[], own: readonly CatalogueDocument[]): readonly CatalogueDocument[] {
  let documents = builtin;
  for (const each of own) {
    const out = new Set(setAside(documents, each));
    documents = documents
      .filter((document) => !out.has(document))
      .map((document) => (document.source.id === each.extends ? extended(document, each) : document));
    documents = [each.extends === undefined ? each : { ...each, nodes: [] }, ...documents];
  }
  return documents;
}
