import type { Catalogue } from "../catalogue/catalogue";
import { ok, type Result } from "../language/result";
import { indexPlan, type IndexPlan, type IndexPlanQuery, type IndexTerm } from "./plan";

/** An index of indexes, calculated from either level. */
export interface NestedPlan {
  /** From its own components: NCKO from its perspectives. */
  readonly outer: IndexPlan;
  /** From the components of these, weights multiplied out exactly: NCKO from its IKU. */
  readonly inner: IndexPlan;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

/** Weights without their common divisor, so that the arithmetic stays among small integers: 24/16/10/10/10/15/15 of 100. */
function reduced(terms: readonly IndexTerm[], total: number): Pick<IndexPlan, "terms" | "total"> {
  const all = [total, ...terms.map(({ weight }) => weight)];
  if (!all.every(Number.isInteger)) return { terms, total };
  const divisor = all.reduce(greatestDivisor);
  return { terms: terms.map((term) => ({ ...term, weight: term.weight / divisor })), total: total / divisor };
}

/**
 * The plan of an index whose components are indexes themselves. Weights multiply as fractions: 30 % of an exact third is a
 * tenth, not 30 % of 33,3 %.
 */
export function nestedPlan(catalogue: Catalogue, query: IndexPlanQuery): Result<NestedPlan> {
  const planned = indexPlan(catalogue, query);
  if (!planned.ok) return planned;
  const outer = planned.value;
  const plans: IndexPlan[] = [];
  for (const { node } of outer.terms) {
    const plan = indexPlan(catalogue, { ...query, code: node.code, year: outer.year });
    if (!plan.ok) return plan;
    plans.push(plan.value);
  }
  const common = plans.reduce((product, plan) => product * plan.total, 1);
  const terms = plans.flatMap((plan, at) =>
    plan.terms.map((term) => ({ ...term, weight: outer.terms[at]!.weight * term.weight * (common / plan.total) })),
  );
  return ok({ outer, inner: { node: outer.node, year: outer.year, ...reduced(terms, outer.total * common) } });
}
