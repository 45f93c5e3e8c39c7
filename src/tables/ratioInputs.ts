import type { Catalogue } from "../catalogue/catalogue";
import type { Formula } from "../catalogue/formula";
import type { CatalogueNode } from "../catalogue/types";

export type Input = Extract<Formula, { readonly kind: "input" }>;

/** The two counts of an indicator that is one over the other, as a percentage; null for every other formula. */
export function ratioInputs(catalogue: Catalogue, { code }: CatalogueNode, year: string): readonly [top: Input, bottom: Input] | null {
  const tree = catalogue.formula(code, year)?.tree;
  if (tree?.kind !== "ratio" || tree.scale !== 100) return null;
  const { numerator, denominator } = tree;
  return numerator.kind === "input" && denominator.kind === "input" ? [numerator, denominator] : null;
}
