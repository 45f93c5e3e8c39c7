import type { Catalogue } from "../catalogue/catalogue";
import type { CatalogueNode } from "../catalogue/types";
import { divideExact, multiplyExact } from "../numbers";
import { withCap } from "./cap";
import { applyWeighting, countedValue } from "./indeks";
import type { IndexWeighting } from "./weighting";
import { REPORTED_PLACES, reportedCapaian } from "./reported";

/** The value of a component as given, and as it counts in the index. */
export interface GivenValue {
  readonly given: number;
  /** Out of `top`: 98.75 for 3,95 of a scale of 4. */
  readonly counted: number;
  readonly onScale: boolean;
}

export interface AchievementRow {
  readonly node: CatalogueNode;
  /** Share of 1. */
  readonly bobot: number;
  /** In the unit of the realisasi; null where the catalogue has none for the year. */
  readonly target: number | null;
  readonly realisasi: number | null;
  /** A ratio; 1 is 100 %. */
  readonly capaian: number | null;
  /** Weight x counted realisasi. */
  readonly weighted: number | null;
}

interface Units {
  /** What 100 % is in the values: 1 or 100. */
  readonly top: 1 | 100;
}

interface Reached {
  readonly value: number | null;
  readonly target: number | null;
  readonly onScale: boolean;
}

function targetOf(catalogue: Catalogue, code: string, year: string): number | null {
  return catalogue.fact({ code, what: "target", period: year })?.value ?? null;
}

const inUnit = (percent: number, top: 1 | 100): number => (top === 100 ? percent : divideExact(percent, 100));

function capaianOf(node: CatalogueNode, { value, target, onScale }: Reached, { top }: Units): number | null {
  if (value === null || target === null) return null;
  return reportedCapaian(node, value, target, onScale || top === 100 ? REPORTED_PLACES : REPORTED_PLACES + 2);
}

/**
 * The achievement table of an index: its components in the weighting's order and, last, the index itself. What is not there stays
 * null and so does everything that depends on it; nothing is counted as 0.
 *
 * @param values one per component of the weighting, all in one unit.
 */
export function achievementTable(
  catalogue: Catalogue,
  weighting: IndexWeighting,
  values: readonly (GivenValue | null)[],
  units: Units,
): readonly AchievementRow[] {
  const rows = weighting.terms.map((term, at): AchievementRow => {
    const value = values[at] ?? null;
    const printed = targetOf(catalogue, term.node.code, weighting.year);
    // A blank component on a scale will be filled in on its scale.
    const onScale = value === null ? term.scale !== null : value.onScale;
    const target = printed === null ? null : onScale ? printed : inUnit(countedValue(term, printed), units.top);
    return {
      node: term.node,
      bobot: divideExact(term.weight, weighting.total),
      target,
      realisasi: value && value.given,
      capaian: capaianOf(withCap(catalogue, term.node, weighting.year), { value: value && value.given, target, onScale }, units),
      weighted: value && divideExact(multiplyExact(value.counted, term.weight), weighting.total),
    };
  });
  const counted = values.map((value) => value?.counted ?? null);
  const index =
    counted.length === weighting.terms.length && counted.every((value) => value !== null) ? applyWeighting(weighting, counted) : null;
  const printed = targetOf(catalogue, weighting.node.code, weighting.year);
  const target = printed === null ? null : inUnit(printed, units.top);
  return [
    ...rows,
    {
      node: weighting.node,
      bobot: 1,
      target,
      realisasi: index,
      capaian: capaianOf(withCap(catalogue, weighting.node, weighting.year), { value: index, target, onScale: false }, units),
      weighted: index,
    },
  ];
}
