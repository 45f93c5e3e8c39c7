import { multiplyExact, sumExact } from "../numbers";
import type { Component } from "./riddle";

/**
 * The index that components give, in per cent; null where a figure is missing.
 * @param weightOf another weight than the component's own, in per cent
 */
export function sumOfComponents(
  components: readonly Component[],
  weightOf: (component: Component) => number | null = ({ weight }) => weight,
): number | null {
  const terms = components.map((each) => {
    const weight = weightOf(each);
    return weight === null || each.realisasi === null ? null : multiplyExact(weight, each.realisasi, 0.01);
  });
  return terms.length > 0 && terms.every((term) => term !== null) ? sumExact(terms) : null;
}
