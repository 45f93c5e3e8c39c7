import data from "../data/sinonim.json";
import { nameKey } from "../name";

/** A way people call indicators: its key (see `nameKey`) and the codes it stands for, the likeliest first. */
export interface CommonName {
  readonly key: string;
  readonly codes: readonly string[];
}

/** What people call indicators beside the names the documents print, in both languages. */
export const commonNames: readonly CommonName[] = data.sebutan.flatMap(({ codes, kata }) =>
  kata.map((word) => ({ key: nameKey(word), codes })),
);

const termGroups: readonly (readonly string[])[] = data.istilah.map((group) => [...new Set(group.map(nameKey))]);

/** The longest terms first, so that "pekerja migran indonesia" is not read as three words. */
const terms = termGroups.flatMap((group) => group.map((key) => ({ key, group }))).sort((one, other) => other.key.length - one.key.length);

/**
 * The words of a query, each with the words that mean the same: "kasus PMI" gives [[kasus, case, cases], [pekerja migran indonesia,
 * pmi, tki ...]]. Null when no word of it has another: plain words find as much.
 */
export function wordsMeant(key: string): readonly (readonly string[])[] | null {
  const meant: (readonly string[])[] = [];
  let rest = key;
  let known = false;
  while (rest !== "") {
    const term = terms.find((each) => rest === each.key || rest.startsWith(`${each.key} `));
    const word = term?.key ?? rest.split(" ", 1)[0]!;
    known ||= term !== undefined;
    meant.push(term ? terms.filter((each) => each.key === term.key).flatMap(({ group }) => group) : [word]);
    rest = rest.slice(word.length).trimStart();
  }
  return known ? meant : null;
}
