import data from "../data/sinonim.json";
import { nameKey } from "../name";

/** A way people call indicators, functions or tables: its key (see `nameKey`) and the codes it stands for, the likeliest first. */
export interface CommonName {
  readonly key: string;
  readonly codes: readonly string[];
}

/** What people call indicators beside the names the documents print, in both languages. */
export const commonNames: readonly CommonName[] = data.sebutan.flatMap(({ codes, kata }) =>
  kata.map((word) => ({ key: nameKey(word), codes })),
);

/** What people call functions and kinds of tables, by their ids. */
export const commonToolNames: readonly CommonName[] = data.alat.flatMap(({ id, kata }) =>
  kata.map((word) => ({ key: nameKey(word), codes: [id] })),
);

const noise: ReadonlySet<string> = new Set(data.tanpaArti);

/** A word that says nothing of what is looked for: "berapa", "yang", "2024". */
export function isNoise(word: string): boolean {
  return noise.has(word) || /^20\d\d$/.test(word);
}

/** Shorter beginnings of a common name say too little: "s" is not "serapan anggaran". */
const SHORTEST_BEGINNING = 4;

/** Words that many names hold, and that say little within others: "serapn anggaran" is a slip, not "anggaran". */
const general: ReadonlySet<string> = new Set(data.istilah.flat().map(nameKey));

/** The rank of a text that stands within what is typed, null when it does not. */
export function within(text: string, key: string): number | null {
  if (!` ${key} `.includes(` ${text} `)) return null;
  const isMost = text.split(" ").length * 2 >= key.split(" ").length;
  return (isMost ? 6.9 : 7.9) - 0.8 * (text.length / key.length);
}

/**
 * How well common names fit a key, by code, lower is better. The whole name is typed, then its beginning, then it stands within what is
 * typed, the better the more of that it is: "efisiensi anggaran" is rather "efisiensi", and less than half of its words give way to words of
 * names ("perlindungan siber PMI" is not "pelindungan"). A later code of one name follows the earlier.
 */
export function callings(key: string, names: readonly CommonName[]): ReadonlyMap<string, number> {
  const called = new Map<string, number>();
  if (key === "") return called;
  for (const name of names) {
    const fit =
      name.key === key
        ? 1.5
        : key.length >= SHORTEST_BEGINNING && name.key.startsWith(key)
          ? 3.5
          : general.has(name.key)
            ? null
            : within(name.key, key);
    if (fit === null) continue;
    for (const [at, code] of name.codes.entries()) called.set(code, Math.min(called.get(code) ?? Infinity, fit + at / 100));
  }
  return called;
}

const termGroups: readonly (readonly string[])[] = [...data.istilah, ...data.istilahAlat].map((group) => [...new Set(group.map(nameKey))]);

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
