import { distance } from "fastest-levenshtein";
import { normaliseCode } from "./code";
import { nameKey } from "./name";
import type { CatalogueNode } from "./types";

/** Farther than this share of the longer text and a suggestion would be a guess; codes are short, so two letters swapped are half of one. */
const FARTHEST = { code: 0.5, name: 0.4 };

function difference(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : distance(a, b) / longer;
}

function nameDifference(key: string, name: string): number {
  const other = nameKey(name);
  // A person types part of a name: "diplomasi pelindungan". The shorter the part, the weaker the hint.
  if (key.length >= 4 && other.includes(key)) return 0.3 * (1 - key.length / other.length);
  return difference(key, other);
}

/** The nodes whose codes or names lie nearest to a text nobody knows, best first; runs on the miss path only. */
export function nearestNodes(query: string, nodes: Iterable<CatalogueNode>, limit = 3): readonly CatalogueNode[] {
  const code = normaliseCode(query);
  const name = nameKey(query);
  const scored: { node: CatalogueNode; score: number }[] = [];
  for (const node of nodes) {
    const byCode = Math.min(...[node.code, ...node.aliases].map((each) => difference(code, normaliseCode(each))));
    const byName = Math.min(...[node.name, ...node.names].map((each) => nameDifference(name, each)));
    if (byCode <= FARTHEST.code || byName <= FARTHEST.name) scored.push({ node, score: Math.min(byCode, byName) });
  }
  return scored
    .sort((a, b) => a.score - b.score)
    .slice(0, limit)
    .map(({ node }) => node);
}
