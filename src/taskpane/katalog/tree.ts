import type { Catalogue } from "../../catalogue/catalogue";
import type { CatalogueDocument, CatalogueNode } from "../../catalogue/types";

/** One line of the indicator tree. An indicator can stand in two places (C1.1 in IPPWNI and in the Customer perspective). */
export interface Branch {
  /** Path of codes from the root; the identity of the line. */
  readonly path: string;
  readonly node: CatalogueNode;
  readonly source: string;
  readonly children: readonly Branch[];
}

function isPartOf(node: CatalogueNode, parent: CatalogueNode): boolean {
  if (node.parent === parent.code) return true;
  if (node.facts.some((fact) => fact.what === "bobot" && fact.in === parent.code)) return true;
  return parent.level === "perspektif" && node.level === "iku" && node.perspective === parent.code;
}

function branchesOf(document: CatalogueDocument, parent: CatalogueNode, path: readonly string[]): Branch[] {
  return document.nodes
    .filter((node) => isPartOf(node, parent) && !path.includes(node.code))
    .map((node) => branch(document, node, path));
}

function branch(document: CatalogueDocument, node: CatalogueNode, path: readonly string[]): Branch {
  const here = [...path, node.code];
  return { path: `${document.source.id}/${here.join("/")}`, node, source: document.source.id, children: branchesOf(document, node, here) };
}

/**
 * The tree of every source. A node hangs under its parent and under every index it has a weight in; one whose parent is
 * missing from its document stands at the top, so that nothing in the catalogue is out of reach. A circle is cut.
 */
export function indicatorTree(catalogue: Catalogue): readonly { readonly source: CatalogueDocument["source"]; readonly roots: readonly Branch[] }[] {
  return catalogue.documents.map((document) => {
    const codes = new Set(document.nodes.map((node) => node.code));
    const roots = document.nodes.filter((node) => node.parent === null || !codes.has(node.parent));
    return { source: document.source, roots: roots.map((node) => branch(document, node, [])) };
  });
}
