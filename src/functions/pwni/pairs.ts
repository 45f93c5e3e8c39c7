import { defineMessages } from "../../language/message";
import { fail, type Result } from "../../language/result";
import { computePairs, pairWeighting } from "../../measures";
import { catalogueInUse, remembered } from "../catalogue";
import type { NumberCell } from "../cells";
import { weightedSum } from "../../numbers";
import { plainNumbers, readNamedCounts } from "../lists";
import { reachedAndWanted } from "../quantity";
import type { Named } from "../units";

const sentence = defineMessages("functions-pairs", {
  zero: {
    id: "Argumen {name}: {code} ({label}) bernilai 0, sehingga persentasenya tidak dapat dihitung.",
    en: "Argument {name}: {code} ({label}) is 0, so there is no percentage.",
  },
});

type Argument = readonly [name: string, raw: unknown];

/** An indicator made of groups of reached / wanted (measures/pairs.ts), from two lists in the order of its formula. */
export function weightedPairs(
  query: { readonly code: string; readonly year: string | null },
  reached: Argument,
  wanted: Argument,
): Result<number> {
  const weighting = pairWeighting(catalogueInUse(), query);
  if (!weighting.ok) return weighting;
  const { pairs } = weighting.value;
  const have = readNamedCounts(
    reached[0],
    pairs.map((pair) => ({ name: pair.reached.variable, label: pair.reached.label })),
    reached[1],
  );
  if (!have.ok) return have;
  const want = readNamedCounts(
    wanted[0],
    pairs.map((pair) => ({ name: pair.reached.variable, label: pair.wanted.label })),
    wanted[1],
  );
  if (!want.ok) return want;
  const zero = pairs[want.value.findIndex(({ value }) => value === 0)];
  if (!zero) {
    const counted: (readonly [number, number])[] = [];
    for (const [at, { reached: group }] of pairs.entries()) {
      // People and papers: a whole number counts them, unless it is the 100 of a percentage.
      const counts = ({ percent, value }: NumberCell): boolean => !percent && Number.isInteger(value) && value !== 100;
      const named = ([name]: Argument, cell: NumberCell): Named => ({
        name: `${name} ${group.variable}`,
        cell: counts(cell) ? { ...cell, counts: true } : cell,
      });
      const united = reachedAndWanted(named(reached, have.value[at]!), named(wanted, want.value[at]!));
      if (!united.ok) return united;
      counted.push(united.value);
    }
    return computePairs(
      weighting.value,
      counted.map(([one]) => one),
      counted.map(([, other]) => other),
    );
  }
  return fail("#VALUE!", sentence.zero({ name: wanted[0], code: zero.reached.variable, label: zero.wanted.label }));
}

/** As long as a double counts in whole numbers and a hundred times as many. */
const MOST = 1e9;

const quickOf = remembered((code) => {
  const weighting = pairWeighting(catalogueInUse(), { code });
  const pairs = weighting.ok && weighting.value.pairs.every(({ scale }) => Number.isInteger(scale)) ? weighting.value.pairs : [];
  const [have, want, shares] = [new Float64Array(pairs.length), new Float64Array(pairs.length), new Float64Array(pairs.length)];
  const isCount = (value: number): boolean => value > 0 && value < MOST && Number.isInteger(value);
  const weigh = weightedSum(pairs.map(({ weight }) => weight));
  return (reached: unknown, wanted: unknown): number => {
    if (pairs.length === 0 || plainNumbers(reached, have) !== pairs.length || plainNumbers(wanted, want) !== pairs.length) return NaN;
    for (let at = 0; at < pairs.length; at++) {
      if (!isCount(have[at]!) || !isCount(want[at]!)) return NaN;
      shares[at] = (have[at]! * pairs[at]!.scale) / want[at]!;
    }
    return weigh(shares);
  };
});

/** The same for whole numbers of the newest year, to the bit; NaN for anything else. */
export function quickPairs(code: string, reached: unknown, wanted: unknown): number {
  return quickOf(code)(reached, wanted);
}
