import type { Catalogue } from "../catalogue/catalogue";
import type { Formula } from "../catalogue/formula";
import type { CatalogueNode } from "../catalogue/types";
import { defineMessages } from "../language/message";
import { fail, ok, type Result } from "../language/result";
import { divideExact, multiplyExact, weightedSumExact } from "../numbers";
import { noQuotient } from "./stageMean";
import { type FormulaQuery, validFormula } from "./version";
import { inWords } from "./words";

const sentence = defineMessages("measures-pairs", {
  noPairs: {
    id: "{code} tidak dihitung dari kelompok yang dibandingkan dengan targetnya; rumusnya {formula}.",
    en: "{code} is not calculated from groups compared with their targets; its formula is {formula}.",
  },
});

/** What the quotient of a group is called. */
const PERCENTAGE = { id: "persentase", en: "percentage" };

type Input = Extract<Formula, { kind: "input" }>;

/** One group of a formula such as PPK x 35 % + PPW x 45 % + PKL x 20 %, where each is reached / wanted. */
export interface Pair {
  /** What was reached: PPK, the people trained. */
  readonly reached: Input;
  /** What was wanted: PPKT. */
  readonly wanted: Input;
  /** Share of 1. */
  readonly weight: number;
  /** What a whole is: 100 for a percentage. */
  readonly scale: number;
}

export interface PairWeighting {
  readonly node: CatalogueNode;
  readonly year: string;
  readonly tree: Formula;
  /** In the order of the formula. */
  readonly pairs: readonly Pair[];
}

/** The groups of a weighted sum of inputs over inputs, or null when the formula is something else. */
export function pairsOf(tree: Formula): readonly Pair[] | null {
  if (tree.kind !== "weightedSum") return null;
  const pairs = tree.terms.flatMap(({ weight, of }) =>
    weight !== null && of.kind === "ratio" && of.numerator.kind === "input" && of.denominator.kind === "input"
      ? [{ reached: of.numerator, wanted: of.denominator, weight, scale: of.scale ?? 1 }]
      : [],
  );
  return pairs.length === tree.terms.length ? pairs : null;
}

/** The groups of an indicator in a year. A problem when its formula does not weigh groups of reached / wanted. */
export function pairWeighting(catalogue: Catalogue, query: FormulaQuery): Result<PairWeighting> {
  const valid = validFormula(catalogue, query);
  if (!valid.ok) return valid;
  const { node, year, tree } = valid.value;
  const pairs = pairsOf(tree);
  if (pairs) return ok({ node, year, tree, pairs });
  return fail("#VALUE!", sentence.noPairs({ code: node.code, formula: inWords(tree) }));
}

/**
 * The weighted sum, 0-100 or above, not rounded: what `evaluate` gives for the weighting's formula. The lists stand in the weighting's order; a
 * wanted 0 is a problem that names it.
 */
export function computePairs({ pairs }: PairWeighting, reached: readonly number[], wanted: readonly number[]): Result<number> {
  const zero = pairs[wanted.indexOf(0)];
  if (zero) return noQuotient(zero.wanted.variable, PERCENTAGE);
  const values = pairs.map(({ scale }, at) => divideExact(multiplyExact(reached[at]!, scale), wanted[at]!));
  return ok(
    weightedSumExact(
      values,
      pairs.map(({ weight }) => weight),
    ),
  );
}
