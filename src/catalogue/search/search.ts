import type { Catalogue } from "../catalogue";
import { normaliseCode } from "../code";
import { nameKey } from "../name";
import type { CatalogueNode } from "../types";
import { withAnyWord, withMostLetters, type Wordy } from "./anyWord";
import { misspelt } from "./misspelt";
import { callings, commonNames, wordsMeant } from "./synonyms";

/** One indicator in the list of hits. */
export interface Hit {
  readonly node: CatalogueNode;
  readonly source: string;
  /** The alias that matched where the canonical code did not. */
  readonly alias: string | null;
  /** What the text was found in; a common name is what people call an indicator (see synonyms.ts), a text its definition or formula. */
  readonly by: "code" | "name" | "common name" | "text";
  /** How well it fits, lower is better; the same scale for everything that is found. */
  readonly rank: number;
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

/** Nearest ones where nothing is found. */
const NEAREST = 5;

/** Found in all its words, but behind whatever has them in its name. */
export const IN_TEXT = 8;

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

/** What an indicator says beside its name: definition, formulas with their inputs as printed, what people call it. */
const textOf = ({ code, definition, formula, facts }: CatalogueNode): string =>
  nameKey(
    [definition ?? "", ...formula.map(({ printed }) => printed), ...new Set(facts.flatMap(({ variable }) => variable ?? []))].join(" "),
  ) + commonNames.map(({ key, codes }) => (codes.includes(code) ? ` ${key}` : "")).join("");

/** Made once a node: a search asks for all of them at every letter. */
const wordsOfNodes = new WeakMap<CatalogueNode, string>();

/** Every word an indicator may be found by. */
function everyWord(node: CatalogueNode): string {
  let key = wordsOfNodes.get(node);
  if (key === undefined) {
    key = `${[node.name, ...node.names].map(nameKey).join(" ")} ${textOf(node)}`;
    wordsOfNodes.set(node, key);
  }
  return key;
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

/** The words stand in what the indicator says beside its name, one or all of them. */
function matchText(node: CatalogueNode, { words, meant }: Asked): Match | null {
  const key = ` ${everyWord(node)}`;
  const fits = (meant ?? words.map((word) => [word])).every((same) => same.some((word) => key.includes(` ${word}`)));
  return words.length > 0 && fits ? { rank: IN_TEXT, by: "text" } : null;
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
    called: callings(key, commonNames),
  };
  const ranked: Hit[] = [];
  for (const document of catalogue.documents) {
    for (const node of document.nodes) {
      const found = match(node, asked) ?? matchText(node, asked);
      if (found) ranked.push({ node, source: document.source.id, alias: found.alias ?? null, by: found.by, rank: found.rank });
    }
  }
  const lookup = catalogue.find(query);
  const ambiguous = lookup.kind === "ambiguous" ? lookup.candidates.map((node) => node.code) : [];
  if (ranked.length === 0) {
    const suggestions = (): readonly CatalogueNode[] => {
      const near = misspelt(catalogue, asked.words);
      if (near.length > 0 || lookup.kind !== "unknown") return near;
      const things = catalogue.documents.flatMap(({ nodes }) =>
        nodes.map((node): Wordy<CatalogueNode> => ({ of: node, key: everyWord(node) })),
      );
      const some = withAnyWord(key, things, NEAREST);
      if (some.length > 0) return some;
      return lookup.suggestions.length > 0 ? lookup.suggestions : withMostLetters(key, things, NEAREST);
    };
    const nearest = lookup.kind === "found" ? [lookup.node] : lookup.kind === "ambiguous" ? lookup.candidates : suggestions();
    return { hits: nearest.map((node) => hitOf(catalogue, node)), more: 0, ambiguous, suggested: lookup.kind === "unknown" };
  }
  for (const code of ambiguous) {
    const at = ranked.findIndex((hit) => hit.node.code === code);
    const node = catalogue.node(code);
    if (at >= 0) ranked[at] = { ...ranked[at]!, rank: -1 };
    else if (node) ranked.push({ ...hitOf(catalogue, node), rank: -1 });
  }
  ranked.sort((a, b) => a.rank - b.rank);
  return { hits: ranked.slice(0, limit), more: Math.max(0, ranked.length - limit), ambiguous, suggested: false };
}

function hitOf(catalogue: Catalogue, node: CatalogueNode): Hit {
  const source = catalogue.documents.find((document) => document.nodes.includes(node))?.source.id ?? catalogue.sources[0]?.id ?? "";
  return { node, source, alias: null, by: "name", rank: IN_TEXT + 1 };
}
