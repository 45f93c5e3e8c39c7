import type { CatalogueNode } from "../catalogue/types";
import type { Datum } from "../language/message";
import { withCap } from "../measures";
import { multiplyExact } from "../numbers";
import { basisOf } from "../tables/basis";
import { capaianOf } from "../tables/capaian";
import { collectComponents, indexRatio, type ComponentFigures } from "../tables/componentFigures";
import { findFigure, formOf } from "../tables/figures";
import type { LaporanFigures } from "./request";

/** The figures a report speaks of when it speaks of one indicator, in printed points. */
export interface IndicatorFigures {
  /** With the cap of the year. */
  readonly node: CatalogueNode;
  /** As reported, or calculated from the components where nobody has reported it; null while it is missing. */
  readonly actual: number | null;
  /** What the components give, where it is another figure than the reported one. */
  readonly computed: number | null;
  readonly target: number | null;
  /** A ratio, capped; null while a figure is missing. */
  readonly capaian: number | null;
  readonly components: readonly ComponentFigures[];
  /** Whether realisasi or capaian of the components are weighed. */
  readonly basis: "realisasi" | "capaian";
}

/** What the tables print: two decimals. */
const PLACES = 2;

const atPrinted = (value: number): number => Math.round(value * 10 ** PLACES);

export function indicatorFigures(uncapped: CatalogueNode, { catalogue, facts, year }: LaporanFigures): IndicatorFigures {
  const node = withCap(catalogue, uncapped, year);
  const source = { catalogue, facts };
  const find = (what: "realisasi" | "target"): number | null => findFigure({ node, what, period: year }, source).value;
  const components = collectComponents(node, year, source);
  const basis = components.length === 0 ? "realisasi" : basisOf(catalogue, node, year).used;
  const ratio = components.length === 0 ? null : indexRatio(components, basis);
  const fromComponents = ratio === null ? null : multiplyExact(ratio, 100);
  const reported = find("realisasi");
  const actual = reported ?? fromComponents;
  const target = find("target");
  const differs = reported !== null && fromComponents !== null && atPrinted(reported) !== atPrinted(fromComponents);
  return {
    node,
    actual,
    computed: differs ? fromComponents : null,
    target,
    capaian: actual === null || target === null ? null : capaianOf(node, actual, target),
    components,
    basis,
  };
}

/** A figure in its indicator's own unit, as the tables write it. */
export function shown(node: CatalogueNode, value: number): Datum {
  return formOf(node) === "percent" ? { value, places: PLACES, percent: true } : { value, maxPlaces: PLACES };
}

/** A ratio as a percentage. */
export function percentOf(ratio: number): Datum {
  return { value: multiplyExact(ratio, 100), places: PLACES, percent: true };
}
