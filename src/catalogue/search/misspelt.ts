import { distance } from "../../language/distance";
import type { Catalogue } from "../catalogue";
import { nameKey } from "../name";
import type { CatalogueNode } from "../types";
import { commonNames } from "./synonyms";

/** Suggestions for a word that is nowhere. */
const SUGGESTED = 5;

/** Shorter words lie near too many others to be taken for a slip. */
const SHORTEST_SLIP = 5;

/** One slip in every four letters: "diplomsi", "perlindungn". */
export function slipped(word: string, meant: string): boolean {
  if (meant.startsWith(word)) return true;
  const most = Math.floor(word.length / 4);
  return word.length >= SHORTEST_SLIP && distance(word, meant, most) <= most;
}

/** Each word typed lies near a word of the key. */
function near(words: readonly string[], key: string): boolean {
  const known = key.split(" ");
  return words.every((word) => known.some((each) => slipped(word, each)));
}

/** Indicators with a word near to each word typed: of the name, in the order of the catalogue, then of what people call them. */
export function misspelt(catalogue: Catalogue, words: readonly string[]): readonly CatalogueNode[] {
  if (words.length === 0) return [];
  const named = catalogue.documents.flatMap(({ nodes }) =>
    nodes.filter(({ name, names }) => [name, ...names].some((each) => near(words, nameKey(each)))),
  );
  const called = commonNames
    .filter(({ key }) => near(words, key))
    .flatMap(({ codes }) => codes.flatMap((code) => catalogue.node(code) ?? []));
  return [...new Set([...named, ...called])].slice(0, SUGGESTED);
}
