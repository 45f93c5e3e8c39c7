import type { CatalogueDocument, CatalogueNode } from "../../catalogue/types";

/** One line of the indicator tree. An indicator can stand in two places (C1.1 in IPPWNI and in the Customer perspective). */
export interface Branch {
  /** Path of codes from the root; the identity of the line. */
  readonly path: string;
  readonly node: CatalogueNode;
  readonly source: string;
  readonly children: readonly Branch[];
}

/** The parts of every node in one walk: the Renstra has seven hundred, and each of them asking all the others is felt. */
function partsOf({ nodes }: CatalogueDocument): ReadonlyMap<string, readonly CatalogueNode[]> {
  const perspectives = new Set(nodes.filter(({ level }) => level === "perspektif").map(({ code }) => code));
  const parts = new Map<string, CatalogueNode[]>();
  for (const node of nodes) {
    const wholes = new Set(node.facts.flatMap(({ what, in: within }) => (what === "bobot" && within !== undefined ? [within] : [])));
    if (node.parent !== null) wholes.add(node.parent);
    if (node.level === "iku" && node.perspective !== null && perspectives.has(node.perspective)) wholes.add(node.perspective);
    for (const code of wholes) {
      const known = parts.get(code);
      if (known) known.push(node);
      else parts.set(code, [node]);
    }
  }
  return parts;
}

function branch(
  source: string,
  parts: ReadonlyMap<string, readonly CatalogueNode[]>,
  node: CatalogueNode,
  path: readonly string[],
): Branch {
  const here = [...path, node.code];
  const children = (parts.get(node.code) ?? []).filter(({ code }) => !here.includes(code)).map((part) => branch(source, parts, part, here));
  return { path: `${source}/${here.join("/")}`, node, source, children };
}

/**
 * The tree of a source. A node hangs under its parent and under every index it has a weight in; one whose parent is
 * missing from its document stands at the top, so that nothing in the catalogue is out of reach. A circle is cut.
 */
export function documentTree(document: CatalogueDocument): readonly Branch[] {
  const codes = new Set(document.nodes.map((node) => node.code));
  const parts = partsOf(document);
  return document.nodes
    .filter((node) => node.parent === null || !codes.has(node.parent))
    .map((node) => branch(document.source.id, parts, node, []));
}
