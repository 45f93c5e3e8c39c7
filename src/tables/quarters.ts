import type { Catalogue } from "../catalogue/catalogue";
import type { CatalogueNode } from "../catalogue/types";
import type { ReadFact } from "../reading/indicators/recognised";
import { findFigure, isFromWorkbook, type Figure, type FigureSource } from "./figures";

/** TW I to IV. */
export const ROMAN_QUARTERS = ["I", "II", "III", "IV"] as const;

/** TW I of 2024 as a period: 2024-TW1. */
export function quarterPeriod(year: string, quarter: number): string {
  return `${year}-TW${quarter + 1}`;
}

/** A quarter of a year. */
export interface QuarterOfYear {
  readonly year: string;
  /** 0 for TW I. */
  readonly quarter: number;
}

/** TW IV, counted from 0. */
export const LAST_QUARTER = ROMAN_QUARTERS.length - 1;

/**
 * The quarter's own figure. At the end of TW IV the cumulative realisasi is the year's. A target comes from the year unless the workbook has one for the quarter: the information matrix is
 * flat (line 2339: 85, 85, 85, 85), the catalogue's quarterly targets are those of the action plan (21,25 in TW I).
 */
export function quarterFigure(
  node: CatalogueNode,
  what: "realisasi" | "target",
  { year, quarter }: QuarterOfYear,
  source: FigureSource,
): Figure {
  const own = findFigure({ node, what, period: quarterPeriod(year, quarter) }, source);
  if (isFromWorkbook(own)) return own;
  const ofYear = findFigure({ node, what, period: year }, source);
  return what === "target" || (quarter === LAST_QUARTER && isFromWorkbook(ofYear)) ? { ...ofYear, period: own.period } : own;
}

/** Whether somebody has a realisasi of the year's quarters: the catalogue, or the workbook. */
export function isQuarterly(node: CatalogueNode, year: string, catalogue: Catalogue, facts: readonly ReadFact[]): boolean {
  const periods = ROMAN_QUARTERS.map((_, quarter) => quarterPeriod(year, quarter));
  return periods.some(
    (each) =>
      catalogue.fact({ code: node.code, what: "realisasi", period: each }) !== undefined ||
      facts.some((fact) => fact.code === node.code && fact.what === "realisasi" && fact.period === each),
  );
}
