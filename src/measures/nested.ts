import type { Catalogue } from "../catalogue/catalogue";
import { ok, type Result } from "../language/result";
import { indexWeighting, type IndexWeighting, type IndexWeightingQuery, type IndexTerm } from "./weighting";

/** An index of indexes, calculated from either level. */
export interface NestedWeighting {
  /** From its own components: NCKO from its perspectives. */
  readonly outer: IndexWeighting;
  /** From the components of these, weights multiplied out exactly: NCKO from its IKU. */
  readonly inner: IndexWeighting;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

/** Weights without their common divisor, so that the arithmetic stays among small integers: 24/16/10/10/10/15/15 of 100. */
function reduced(terms: readonly IndexTerm[], total: number): Pick<IndexWeighting, "terms" | "total"> {
  const all = [total, ...terms.map(({ weight }) => weight)];
  if (!all.every(Number.isInteger)) return { terms, total };
  const divisor = all.reduce(greatestDivisor);
  return { terms: terms.map((term) => ({ ...term, weight: term.weight / divisor })), total: total / divisor };
}

/**
 * The weighting of an index whose components are indexes themselves. Weights multiply as fractions: 30 % of an exact third is a
 * tenth, not 30 % of 33,3 %.
 */
export function nestedWeighting(catalogue: Catalogue, query: IndexWeightingQuery): Result<NestedWeighting> {
  const weighed = indexWeighting(catalogue, query);
  if (!weighed.ok) return weighed;
  const outer = weighed.value;
  const weightings: IndexWeighting[] = [];
  for (const { node } of outer.terms) {
    const weighting = indexWeighting(catalogue, { ...query, code: node.code, year: outer.year });
    if (!weighting.ok) return weighting;
    weightings.push(weighting.value);
  }
  const common = weightings.reduce((product, weighting) => product * weighting.total, 1);
  const terms = weightings.flatMap((weighting, at) =>
    weighting.terms.map((term) => ({ ...term, weight: outer.terms[at]!.weight * term.weight * (common / weighting.total) })),
  );
  return ok({ outer, inner: { node: outer.node, year: outer.year, ...reduced(terms, outer.total * common) } });
}
