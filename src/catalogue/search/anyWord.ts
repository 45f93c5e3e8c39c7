import { slipped } from "./misspelt";
import { isNoise, wordsMeant } from "./synonyms";

/** A thing that can be found: its key is every word it may be found by, folded (see `nameKey`). */
export interface Wordy<Of> {
  readonly of: Of;
  readonly key: string;
}

/** A word that only lies near one of the key counts so much less than the word itself. */
const SLIP = 0.6;

/**
 * Where no thing has all the words: those that have most of them, best first. A word that few things have says more than one that many
 * have, and a word for which there is another counts as that one too. Words like "berapa" say nothing.
 */
export function withAnyWord<Of>(key: string, things: readonly Wordy<Of>[], limit: number): readonly Of[] {
  const meant = (wordsMeant(key) ?? key.split(" ").map((word) => [word])).filter((same) => !same.every(isNoise));
  const scores = new Map<Of, number>();
  const known = things.map(({ of, key: words }) => ({ of, padded: ` ${words}`, words: new Set(words.split(" ")) }));
  for (const same of meant) {
    const exact = known.filter(({ padded }) => same.some((word) => padded.includes(` ${word}`)));
    const found =
      exact.length > 0 ? exact : known.filter(({ words }) => same.some((word) => [...words].some((each) => slipped(word, each))));
    const worth = (exact.length > 0 ? 1 : SLIP) * Math.log(1 + known.length / Math.max(1, found.length));
    for (const { of } of found) scores.set(of, (scores.get(of) ?? 0) + worth);
  }
  return [...scores]
    .sort(([, one], [, other]) => other - one)
    .slice(0, limit)
    .map(([of]) => of);
}

const pairsOf = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));

/** Where no word is anybody's: the things that have most of its pairs of letters, and the first ones where none has any. */
export function withMostLetters<Of>(key: string, things: readonly Wordy<Of>[], limit: number): readonly Of[] {
  const pairs = [...new Set(key.split(" ").flatMap(pairsOf))];
  return things
    .map(({ of, key: words }) => ({ of, shared: pairs.filter((pair) => words.includes(pair)).length }))
    .sort((one, other) => other.shared - one.shared)
    .slice(0, limit)
    .map(({ of }) => of);
}
