import { multiplyExact, percentExact, sumExact } from "../numbers";
import type { Component, Working } from "./riddle";

interface Worked {
  readonly value: number;
  readonly working: Working;
}

interface Instead {
  /** Another weight than the component's own, in per cent. */
  readonly weightOf?: (component: Component) => number | null;
  /** Another figure than its realisasi. */
  readonly figureOf?: (component: Component) => number | null;
  /** What is done to each product before it is added. */
  readonly step?: (product: number) => number;
}

/** The index that components give, in per cent, and how; null where a figure is missing. */
export function sumOfComponents(
  components: readonly Component[],
  { weightOf = ({ weight }) => weight, figureOf = ({ realisasi }) => realisasi, step = (product) => product }: Instead = {},
): Worked | null {
  const terms: { weight: number; value: number }[] = [];
  for (const each of components) {
    const [weight, value] = [weightOf(each), figureOf(each)];
    if (weight === null || value === null) return null;
    terms.push({ weight, value });
  }
  if (terms.length === 0) return null;
  const value = sumExact(terms.map((each) => step(multiplyExact(each.weight, each.value, 0.01))));
  return { value, working: { kind: "sum", terms } };
}

/** Per cent of a whole, and how; the whole is not 0. */
export function partOfWhole(part: number, whole: number): Worked {
  return { value: percentExact(part, whole), working: { kind: "quotient", part, whole } };
}
