import type { Catalogue } from "../catalogue";
import { normaliseCode } from "../code";
import { nameKey } from "../name";
import type { CatalogueNode } from "../types";
import { misspelt } from "./misspelt";
import { commonNames, wordsMeant } from "./synonyms";

/** One indicator in the list of hits. */
export interface Hit {
  readonly node: CatalogueNode;
  readonly source: string;
  /** The alias that matched where the canonical code did not. */
  readonly alias: string | null;
  /** What the text was found in; a common name is what people call an indicator (see synonyms.ts). */
  readonly by: "code" | "name" | "common name";
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

/** Shorter beginnings of a common name say too little: "s" is not "serapan anggaran". */
const SHORTEST_BEGINNING = 4;

/** What is asked, in the forms it is looked for. */
interface Asked {
  readonly code: string;
  readonly key: string;
  readonly words: readonly string[];
  readonly meant: readonly (readonly string[])[] | null;
  /** By code: how well a common name of it fits, lower is better. */
  readonly called: ReadonlyMap<string, number>;
}

interface Match {
  readonly rank: number;
  readonly by: Hit["by"];
  readonly alias?: string;
}

/** The whole common name is typed, then its beginning, then it stands within what is typed. A later code of one name follows the earlier. */
function callings(key: string): ReadonlyMap<string, number> {
  const called = new Map<string, number>();
  if (key === "") return called;
  for (const name of commonNames) {
    const fit =
      name.key === key
        ? 1.5
        : key.length >= SHORTEST_BEGINNING && name.key.startsWith(key)
          ? 3.5
          : ` ${key} `.includes(` ${name.key} `)
            ? 6.5
            : null;
    if (fit === null) continue;
    for (const [at, code] of name.codes.entries()) called.set(code, Math.min(called.get(code) ?? Infinity, fit + at / 100));
  }
  return called;
}

/** Lower is better; null is no match. Codes before names, beginnings before middles, the words themselves before others that mean the same. */
function match(node: CatalogueNode, { code, words, meant, called }: Asked): Match | null {
  if (code) {
    if (node.code === code) return { rank: 0, by: "code" };
    const alias = node.aliases.find((other) => normaliseCode(other) === code);
    if (alias) return { rank: 1, by: "code", alias };
    const nearly = node.aliases.find((other) => normaliseCode(other).startsWith(code));
    const beginning: Match | null = node.code.startsWith(code)
      ? { rank: 2, by: "code" }
      : nearly
        ? { rank: 3, by: "code", alias: nearly }
        : null;
    const common = called.get(node.code);
    if (beginning && (common === undefined || common > beginning.rank)) return beginning;
  }
  return matchName(node, words, meant, called.get(node.code));
}

function matchName(node: CatalogueNode, words: Asked["words"], meant: Asked["meant"], common: number | undefined): Match | null {
  if (words.length === 0) return null;
  const padded = [node.name, ...node.names].map((name) => ` ${nameKey(name)}`);
  const inOne = (fits: (key: string) => boolean): boolean => padded.some(fits);
  const named = inOne((key) => key.startsWith(` ${words.join(" ")}`))
    ? 4
    : inOne((key) => words.every((word) => key.includes(` ${word}`)))
      ? 5
      : inOne((key) => words.every((word) => key.includes(word)))
        ? 6
        : meant && inOne((key) => meant.every((same) => same.some((word) => key.includes(` ${word}`))))
          ? 7
          : null;
  if (common !== undefined && (named === null || common < named)) return { rank: common, by: "common name" };
  return named === null ? null : { rank: named, by: "name" };
}

/**
 * Indicators by code, printed code, what people call them, or words of the name (spelling variants and words that mean the same
 * folded), best first.
 *
 * @param limit hits in the list; the others are counted.
 */
export function searchIndicators(catalogue: Catalogue, query: string, limit = LIMIT): SearchResult {
  const key = nameKey(query);
  const asked: Asked = {
    code: normaliseCode(query),
    key,
    words: key.split(" ").filter(Boolean),
    meant: wordsMeant(key),
    called: callings(key),
  };
  const ranked: { hit: Hit; rank: number }[] = [];
  for (const document of catalogue.documents) {
    for (const node of document.nodes) {
      const found = match(node, asked);
      if (found) ranked.push({ hit: { node, source: document.source.id, alias: found.alias ?? null, by: found.by }, rank: found.rank });
    }
  }
  const lookup = catalogue.find(query);
  const ambiguous = lookup.kind === "ambiguous" ? lookup.candidates.map((node) => node.code) : [];
  if (ranked.length === 0) {
    const suggestions = (): readonly CatalogueNode[] => {
      const near = misspelt(catalogue, asked.words);
      return near.length > 0 || lookup.kind !== "unknown" ? near : lookup.suggestions;
    };
    const nearest = lookup.kind === "found" ? [lookup.node] : lookup.kind === "ambiguous" ? lookup.candidates : suggestions();
    return { hits: nearest.map((node) => hitOf(catalogue, node)), more: 0, ambiguous, suggested: lookup.kind === "unknown" };
  }
  for (const code of ambiguous) {
    const ranks = ranked.find(({ hit }) => hit.node.code === code);
    const node = catalogue.node(code);
    if (ranks) ranks.rank = -1;
    else if (node) ranked.push({ hit: hitOf(catalogue, node), rank: -1 });
  }
  ranked.sort((a, b) => a.rank - b.rank);
  return { hits: ranked.slice(0, limit).map(({ hit }) => hit), more: Math.max(0, ranked.length - limit), ambiguous, suggested: false };
}

function hitOf(catalogue: Catalogue, node: CatalogueNode): Hit {
  const source = catalogue.documents.find((document) => document.nodes.includes(node))?.source.id ?? catalogue.sources[0]?.id ?? "";
  return { node, source, alias: null, by: "name" };
}
