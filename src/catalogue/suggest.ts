import { distance } from "../language/distance";
import { normaliseCode } from "./code";
import { nameKey } from "./name";
import type { CatalogueNode } from "./types";

/** Farther than this share of the longer text and a suggestion would be a guess; codes are short, so two letters swapped are half of one. */
const FARTHEST = { code: 0.5, name: 0.4 };

/** Edits as a share of the longer text; 1 where the lengths alone put it farther than the farthest. */
function difference(a: string, b: string, farthest: number): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0 || Math.abs(a.length - b.length) > farthest * longer) return 1;
  return distance(a, b, Math.floor(farthest * longer)) / longer;
}

function nameDifference(key: string, other: string): number {
  // A person types part of a name: "diplomasi pelindungan". The shorter the part, the weaker the hint.
  if (key.length >= 4 && other.includes(key)) return 0.3 * (1 - key.length / other.length);
  return difference(key, other, FARTHEST.name);
}

interface Keys {
  readonly codes: readonly string[];
  readonly names: readonly string[];
}

const keysOfNodes = new WeakMap<CatalogueNode, Keys>();

function keysOf(node: CatalogueNode): Keys {
  let keys = keysOfNodes.get(node);
  if (!keys) {
    keys = { codes: [node.code, ...node.aliases].map(normaliseCode), names: [node.name, ...node.names].map(nameKey) };
    keysOfNodes.set(node, keys);
  }
  return keys;
}

/** The nodes whose codes or names lie nearest to a text nobody knows, best first; runs on the miss path only. */
export function nearestNodes(query: string, nodes: Iterable<CatalogueNode>, limit = 3): readonly CatalogueNode[] {
  const code = normaliseCode(query);
  const name = nameKey(query);
  const scored: { node: CatalogueNode; score: number }[] = [];
  for (const node of nodes) {
    const { codes, names } = keysOf(node);
    const byCode = Math.min(...codes.map((each) => difference(code, each, FARTHEST.code)));
    const byName = Math.min(...names.map((each) => nameDifference(name, each)));
    if (byCode <= FARTHEST.code || byName <= FARTHEST.name) scored.push({ node, score: Math.min(byCode, byName) });
  }
  return scored
    .sort((a, b) => a.score - b.score)
    .slice(0, limit)
    .map(({ node }) => node);
}
