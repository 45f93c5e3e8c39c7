import type { Catalogue } from "../catalogue/catalogue";
import { defineMessages } from "../language/message";
import { fail, ok, type Result } from "../language/result";
import { divideExact, multiplyExact, weightedSumExact } from "../numbers";
import { indexWeighting, type IndexWeighting, type IndexWeightingQuery, type IndexTerm } from "./weighting";

const sentence = defineMessages("measures-indeks", {
  blank: { id: "Nilai {code} ({name}) kosong.", en: "The value of {code} ({name}) is blank." },
});

export interface IndexQuery extends IndexWeightingQuery {
  /** Value of each component by canonical code, in its own printed unit (84.52, or 3.95 of a scale of 4); null or absent is blank. */
  readonly values: Readonly<Record<string, number | null | undefined>>;
}

/** One line of an index: value x weight. */
export interface IndexLine {
  readonly code: string;
  readonly name: string;
  /** Share of 1. */
  readonly weight: number;
  /** As given. */
  readonly value: number;
  /** As counted: 98.75 for 3,95 of a scale of 4. */
  readonly counted: number;
  /** counted x weight, not rounded. */
  readonly contribution: number;
}

/** A value of a component as a percentage where it stands on a scale: 3.95 of 4 is 98.75. */
export function countedValue(term: IndexTerm, value: number): number {
  return term.scale === null ? value : divideExact(multiplyExact(value, 100), term.scale);
}

/** The index of values that already count in one unit, in the weighting's order. Not rounded. */
export function applyWeighting(weighting: IndexWeighting, counted: readonly number[]): number {
  return weightedSumExact(counted, weightsOf(weighting), weighting.total);
}

const weightLists = new WeakMap<IndexWeighting, readonly number[]>();

function weightsOf(weighting: IndexWeighting): readonly number[] {
  let weights = weightLists.get(weighting);
  if (!weights) weightLists.set(weighting, (weights = weighting.terms.map((term) => term.weight)));
  return weights;
}

/**
 * The weighted index of an indicator from its components' values, with the weights valid that year, nothing rounded on the
 * way. A blank component is a problem that names it, never 0.
 */
export function computeIndex(
  catalogue: Catalogue,
  { values, ...query }: IndexQuery,
): Result<{ readonly value: number; readonly year: string; readonly terms: readonly IndexLine[] }> {
  const weighed = indexWeighting(catalogue, query);
  if (!weighed.ok) return weighed;
  const weighting = weighed.value;
  const terms: IndexLine[] = [];
  for (const term of weighting.terms) {
    const value = values[term.node.code];
    if (value == null) return fail("#N/A", sentence.blank({ code: term.node.code, name: term.node.name }));
    const counted = countedValue(term, value);
    const contribution = divideExact(multiplyExact(counted, term.weight), weighting.total);
    terms.push({
      code: term.node.code,
      name: term.node.name,
      weight: divideExact(term.weight, weighting.total),
      value,
      counted,
      contribution,
    });
  }
  return ok({
    value: applyWeighting(
      weighting,
      terms.map((term) => term.counted),
    ),
    year: weighting.year,
    terms,
  });
}
