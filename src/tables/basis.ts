import type { Catalogue } from "../catalogue/catalogue";
import type { Formula } from "../catalogue/formula";
import type { CatalogueNode } from "../catalogue/types";
import type { Basis } from "../measures";
import { multiplyExact, roundHalfUp } from "../numbers";
import { collectComponents, indexRatio } from "./componentFigures";

/**
 * `used` differs from `stated` where the source's own figures fit only the other one; `statedValue` is then what the stated
 * formula would give, in printed points.
 */
export interface BasisChoice {
  readonly used: Basis;
  readonly stated: Basis;
  readonly statedValue: number | null;
}

/** Whether a calculated figure is the printed one, in printed points: up to a whole last digit off, for a document that truncates. */
export function fitsPrinted(value: number, printed: number): boolean {
  return Math.abs(roundHalfUp(value, 2) - printed) < 0.011;
}

function statedBasis(tree: Formula | undefined): Basis {
  if (tree?.kind !== "weightedSum") return "realisasi";
  return tree.terms.some(({ of }) => of.kind === "reference" && of.what === "capaian") ? "capaian" : "realisasi";
}

/**
 * The basis a source calculates an index on in a year. The stated formula decides, unless the source's own figures fit only the
 * other one: B3.1 2024 is stated over the realisasi (96,64) and printed over the capaian of its components (100,64).
 */
export function basisOf(catalogue: Catalogue, node: CatalogueNode, year: string): BasisChoice {
  const stated = statedBasis(catalogue.formula(node.code, year)?.tree);
  const other: Basis = stated === "realisasi" ? "capaian" : "realisasi";
  const components = collectComponents(node, year, { catalogue, facts: [] });
  const printed = catalogue.fact({ code: node.code, what: "realisasi", period: year })?.value ?? null;
  const on = (basis: Basis): number | null => {
    const ratio = indexRatio(components, basis);
    return ratio === null ? null : multiplyExact(ratio, 100);
  };
  const fits = (value: number | null): boolean => printed !== null && value !== null && fitsPrinted(value, printed);
  const statedValue = on(stated);
  return { used: !fits(statedValue) && fits(on(other)) ? other : stated, stated, statedValue };
}
