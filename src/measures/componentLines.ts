import type { Catalogue } from "../catalogue/catalogue";
import { ok, type Result } from "../language/result";
import { divideExact } from "../numbers";
import { pairsOf } from "./pairs";
import { indexWeighting } from "./weighting";
import { type FormulaQuery, validFormula } from "./version";

/** A part of an indicator's formula with its weight. */
export interface ComponentLine {
  readonly code: string;
  /** The code is the catalogue's own (`CatalogueNode.ours`). */
  readonly ours?: true;
  readonly name: string;
  /** Share of 1. */
  readonly bobot: number;
}

/**
 * What an indicator is made of in a year: the components of an index, the groups of a training indicator (PPK, PPW, PKL), the
 * stages of documents. A problem when it has no weighted parts.
 */
export function componentLines(catalogue: Catalogue, query: FormulaQuery): Result<readonly ComponentLine[]> {
  const valid = validFormula(catalogue, query);
  const tree = valid.ok ? valid.value.tree : null;
  const pairs = tree && pairsOf(tree);
  if (pairs) return ok(pairs.map(({ reached, weight }) => ({ code: reached.variable, name: reached.label, bobot: weight })));
  if (tree?.kind === "stageMean")
    return ok(tree.stages.map(({ stage, label, value }) => ({ code: stage, name: label, bobot: divideExact(value, 100) })));
  const weighting = indexWeighting(catalogue, query);
  if (!weighting.ok) return weighting;
  return ok(
    weighting.value.terms.map(({ node, weight }) => ({
      code: node.code,
      ours: node.ours,
      name: node.name,
      bobot: divideExact(weight, weighting.value.total),
    })),
  );
}
