import { distance } from "fastest-levenshtein";
import type { Catalogue } from "../../catalogue/catalogue";
import { normaliseCode } from "../../catalogue/code";
import { nameKey } from "../../catalogue/name";
import type { CatalogueNode } from "../../catalogue/types";

/** One indicator in the list of hits. */
export interface Hit {
  readonly node: CatalogueNode;
  readonly source: string;
  /** The alias that matched where the canonical code did not. */
  readonly alias: string | null;
}

export interface SearchResult {
  readonly hits: readonly Hit[];
  /** Hits left out of the list. */
  readonly more: number;
  /** The text is a printed code of several indicators. */
  readonly ambiguous: readonly string[];
  /** True when nothing matched and `hits` are the nearest. */
  readonly suggested: boolean;
}

const LIMIT = 50;

/** Suggestions for a word that is nowhere. */
const SUGGESTED = 5;

/** Lower is better; null is no match. Codes before names, beginnings before middles. */
function rank(node: CatalogueNode, code: string, words: readonly string[]): { rank: number; alias: string | null } | null {
  if (code) {
    if (node.code === code) return { rank: 0, alias: null };
    const alias = node.aliases.find((other) => normaliseCode(other) === code);
    if (alias) return { rank: 1, alias };
    if (node.code.startsWith(code)) return { rank: 2, alias: null };
    const nearly = node.aliases.find((other) => normaliseCode(other).startsWith(code));
    if (nearly) return { rank: 3, alias: nearly };
  }
  if (words.length === 0) return null;
  const keys = [node.name, ...node.names].map(nameKey);
  if (keys.some((key) => key.startsWith(words.join(" ")))) return { rank: 4, alias: null };
  const padded = keys.map((key) => ` ${key}`);
  if (padded.some((key) => words.every((word) => key.includes(` ${word}`)))) return { rank: 5, alias: null };
  if (keys.some((key) => words.every((word) => key.includes(word)))) return { rank: 6, alias: null };
  return null;
}

/** Shorter words lie near too many others to be taken for a slip. */
const SHORTEST_SLIP = 5;

/** One slip in every four letters: "diplomsi", "perlindungn". */
function slipped(word: string, meant: string): boolean {
  if (meant.startsWith(word)) return true;
  return word.length >= SHORTEST_SLIP && distance(word, meant) <= Math.floor(word.length / 4);
}

/** Indicators with a word of the name near to each word typed, in the order of the catalogue. */
function misspelt(catalogue: Catalogue, words: readonly string[]): readonly CatalogueNode[] {
  if (words.length === 0) return [];
  const means = (name: string): boolean => {
    const known = nameKey(name).split(" ");
    return words.every((word) => known.some((each) => slipped(word, each)));
  };
  return catalogue.documents.flatMap(({ nodes }) => nodes.filter(({ name, names }) => [name, ...names].some(means))).slice(0, SUGGESTED);
}

/** Indicators by code, printed code, or words of the name (spelling variants folded), best first. */
export function searchIndicators(catalogue: Catalogue, query: string): SearchResult {
  const code = normaliseCode(query);
  const words = nameKey(query).split(" ").filter(Boolean);
  const ranked: { hit: Hit; rank: number }[] = [];
  for (const document of catalogue.documents) {
    for (const node of document.nodes) {
      const match = rank(node, code, words);
      if (match) ranked.push({ hit: { node, source: document.source.id, alias: match.alias }, rank: match.rank });
    }
  }
  const lookup = catalogue.find(query);
  const ambiguous = lookup.kind === "ambiguous" ? lookup.candidates.map((node) => node.code) : [];
  if (ranked.length === 0) {
    const suggestions = (): readonly CatalogueNode[] => {
      const near = misspelt(catalogue, words);
      return near.length > 0 || lookup.kind !== "unknown" ? near : lookup.suggestions;
    };
    const nearest = lookup.kind === "found" ? [lookup.node] : lookup.kind === "ambiguous" ? lookup.candidates : suggestions();
    const hits = nearest.map((node) => ({ node, source: sourceOf(catalogue, node), alias: null }));
    return { hits, more: 0, ambiguous, suggested: lookup.kind === "unknown" };
  }
  for (const code of ambiguous) {
    const ranks = ranked.find(({ hit }) => hit.node.code === code);
    const node = catalogue.node(code);
    if (ranks) ranks.rank = -1;
    else if (node) ranked.push({ hit: { node, source: sourceOf(catalogue, node), alias: null }, rank: -1 });
  }
  ranked.sort((a, b) => a.rank - b.rank);
  return { hits: ranked.slice(0, LIMIT).map(({ hit }) => hit), more: Math.max(0, ranked.length - LIMIT), ambiguous, suggested: false };
}

function sourceOf(catalogue: Catalogue, node: CatalogueNode): string {
  return catalogue.documents.find((document) => document.nodes.includes(node))?.source.id ?? catalogue.sources[0]?.id ?? "";
}
