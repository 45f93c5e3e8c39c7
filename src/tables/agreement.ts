import type { Catalogue } from "../catalogue/catalogue";
import type { CatalogueNode } from "../catalogue/types";
import { findFigure, isFromWorkbook, type Figure, type FigureSource } from "./figures";
import { allNodes } from "./labels";
import { printedTable } from "./printedTable";

/** What the document prints of an indicator beside its figures: the sasaran it belongs to. */
export interface Sasaran {
  readonly code: string;
  readonly name: string;
}

/** The codes an agreement of the year lists, each with the sasaran printed in its row. */
export function listedIn(catalogue: Catalogue, year: string): ReadonlyMap<string, Sasaran | null> {
  const rows = printedTable(catalogue, "perjanjian-kinerja", year)?.table.rows ?? [];
  return new Map(rows.flatMap(({ cells: [sk, name, code] }) => (code ? [[code, sk ? { code: sk, name: name! } : null] as const] : [])));
}

/** The main indicators agreed on for a year: those with a target, and the components its agreement lists. */
export function agreed(catalogue: Catalogue, year: string): readonly CatalogueNode[] {
  const listed = listedIn(catalogue, year);
  return allNodes(catalogue).filter(
    (node) =>
      catalogue.fact({ code: node.code, what: "target", period: year }) !== undefined &&
      (node.level === "iku" || node.level === "super" || (node.level === "komponen" && listed.has(node.code))),
  );
}

/** The weight of an indicator in what it is part of; null where nothing that is part of it has one, as in a perspective that is a plain mean. */
export function weightIn(node: CatalogueNode, within: string, year: string, source: FigureSource): Figure | null {
  const weightOf = (each: CatalogueNode): Figure => findFigure({ node: each, what: "bobot", period: year, in: within }, source);
  const isKnown = (figure: Figure): boolean => figure.value !== null || isFromWorkbook(figure);
  const own = weightOf(node);
  return isKnown(own) || source.catalogue.components(within, year).some((each) => isKnown(weightOf(each))) ? own : null;
}

/** The weight an agreement gives: in the perspective, for a component in its index. */
export function agreedWeight(node: CatalogueNode, year: string, source: FigureSource): Figure | null {
  const within = node.level === "komponen" ? node.parent : node.perspective;
  return within === null ? null : weightIn(node, within, year, source);
}
