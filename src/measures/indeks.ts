import type { Catalogue } from "../catalogue/catalogue";
import { defineMessages } from "../language/message";
import { fail, ok, type Result } from "../language/result";
import { divideExact, multiplyExact, weightedSumExact } from "../numbers";
import { indexPlan, type IndexPlan, type IndexPlanQuery, type IndexTerm } from "./plan";

const sentence = defineMessages("measures-indeks", {
  blank: { id: "Nilai {code} ({name}) kosong.", en: "The value of {code} ({name}) is blank." },
});

export interface IndexQuery extends IndexPlanQuery {
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

/** The index of values that already count in one unit, in the plan's order. Not rounded. */
export function applyPlan(plan: IndexPlan, counted: readonly number[]): number {
  return weightedSumExact(counted, weightsOf(plan), plan.total);
}

const weightLists = new WeakMap<IndexPlan, readonly number[]>();

function weightsOf(plan: IndexPlan): readonly number[] {
  let weights = weightLists.get(plan);
  if (!weights) weightLists.set(plan, (weights = plan.terms.map((term) => term.weight)));
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
  const planned = indexPlan(catalogue, query);
  if (!planned.ok) return planned;
  const plan = planned.value;
  const terms: IndexLine[] = [];
  for (const term of plan.terms) {
    const value = values[term.node.code];
    if (value == null) return fail("#N/A", sentence.blank({ code: term.node.code, name: term.node.name }));
    const counted = countedValue(term, value);
    const contribution = divideExact(multiplyExact(counted, term.weight), plan.total);
    terms.push({ code: term.node.code, name: term.node.name, weight: divideExact(term.weight, plan.total), value, counted, contribution });
  }
  return ok({
    value: applyPlan(
      plan,
      terms.map((term) => term.counted),
    ),
    year: plan.year,
    terms,
  });
}
