import type { Catalogue } from "../catalogue/catalogue";
import type { CatalogueNode } from "../catalogue/types";
import { fail } from "../language/result";
import { divideExact, multiplyExact, sumOfAll } from "../numbers";
import { withCap, type Basis } from "../measures";
import { capaianOf } from "./capaian";
import { findFigure, type Figure, type FigureSource } from "./figures";
import { sentences } from "./messages";
import { perspectiveFigure } from "./perspective";

/** The figures of one component of an index. */
export interface ComponentFigures {
  readonly node: CatalogueNode;
  readonly bobot: Figure;
  /** The figure that is weighed: the realisasi, or for a perspective, which has none, its capaian. */
  readonly realisasi: Figure;
  readonly target: Figure;
}

export function collectComponents(
  node: CatalogueNode,
  year: string,
  source: FigureSource,
  weighed: "realisasi" | "capaian" = "realisasi",
): ComponentFigures[] {
  const value = (component: CatalogueNode): Figure =>
    (weighed === "capaian" ? perspectiveFigure(component, year, source) : null) ??
    findFigure({ node: component, what: weighed, period: year }, source);
  return source.catalogue.components(node.code, year).map((component) => ({
    node: withCap(source.catalogue, component, year),
    bobot: findFigure({ node: component, what: "bobot", period: year, in: node.code }, source),
    realisasi: value(component),
    target: findFigure({ node: component, what: "target", period: year }, source),
  }));
}

/** What counts as 100 % of an indicator's realisasi: its scale's top (4), or 100 points. */
export function topOf(node: CatalogueNode): number {
  return node.unit === "skala" && node.scale ? node.scale : 100;
}

/** Capaian of a component as a ratio; null while a figure is missing. */
export function componentCapaian({ node, realisasi, target }: ComponentFigures): number | null {
  return realisasi.value === null || target.value === null ? null : capaianOf(node, realisasi.value, target.value);
}

/** Weight x realisasi (as a share of its top) or x capaian, as a ratio of 1; null while a figure is missing. */
export function weightedRatio(component: ComponentFigures, basis: Basis): number | null {
  const { node, bobot, realisasi } = component;
  const share = bobot.value === null ? null : divideExact(bobot.value, 100);
  const of =
    basis === "capaian" ? componentCapaian(component) : realisasi.value === null ? null : divideExact(realisasi.value, topOf(node));
  return share === null || of === null ? null : multiplyExact(share, of);
}

/** The index as a ratio of 1; null while a component is missing: a missing component is never counted as 0. */
export function indexRatio(components: readonly ComponentFigures[], basis: Basis): number | null {
  const terms = components.map((component) => weightedRatio(component, basis));
  return sumOfAll(terms);
}

/** Why there is no component table, and for which years there is one. */
export function noComponents(catalogue: Catalogue, node: CatalogueNode, year: string): ReturnType<typeof fail> {
  const known = catalogue.years(node.code).filter((each) => catalogue.components(node.code, each).length > 0);
  return fail(
    "#N/A",
    known.length === 0
      ? sentences.neverWeighted({ code: node.code })
      : sentences.noWeights({ code: node.code, year, years: { items: known, join: "," } }),
  );
}
