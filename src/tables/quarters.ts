import type { Catalogue } from "../catalogue/catalogue";
import { isOwnSource } from "../catalogue/ownSource";
import type { CatalogueNode } from "../catalogue/types";
import type { Message } from "../language/message";
import { REPORTED_PLACES } from "../measures";
import type { DatedFact } from "../reading/indicators/ownYear";
import type { ReadFact } from "../reading/indicators/recognised";
import { findFigure, isFromWorkbook, type Figure, type FigureSource } from "./figures";
import { sentences } from "./messages";
import { isOwn } from "./labels";
import { isWithin } from "./shapeTables";

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
/** The target a planner's own catalogue has for a quarter; null where only a document says one, or nobody. */
export function ownQuarterTarget(catalogue: Catalogue, { code }: CatalogueNode, year: string, quarter: number): number | null {
  const fact = catalogue.fact({ code, what: "target", period: quarterPeriod(year, quarter) });
  const isUsers = fact?.source === undefined ? isOwn(catalogue) : isOwnSource(fact.source);
  return isUsers ? (fact?.value ?? null) : null;
}

export const LAST_QUARTER = ROMAN_QUARTERS.length - 1;

/**
 * The facts without targets of the quarter that nothing is measured by, where the workbook has the others too: an action plan's 21,25
 * beside the 85 of the information matrix, which stands in one table with the realisasi (lines 2194, 2339).
 */
function measuring(node: CatalogueNode, period: string, facts: readonly DatedFact[]): readonly DatedFact[] {
  const ofQuarter = facts.filter((fact) => fact.code === node.code && fact.period === period);
  const measures = ({ sheet, table: { area } }: DatedFact): boolean =>
    ofQuarter.some((other) => other.what === "realisasi" && isWithin({ sheet, area }, other));
  const targets = ofQuarter.filter(({ what }) => what === "target");
  const kept = targets.filter(measures);
  return kept.length === 0 || kept.length === targets.length
    ? facts
    : facts.filter((fact) => !targets.includes(fact) || kept.includes(fact));
}

/** The year's figure in place of the quarter's; where the document prints that for the quarter too (line 2339), its own printing. */
function ofTheYear(figure: Figure, quarter: Figure, { catalogue }: FigureSource): Figure {
  const { node, what, period } = quarter;
  const { origin, value } = figure;
  const printed = origin.kind === "catalogue" ? catalogue.facts({ code: node.code, what, period, source: origin.source }) : [];
  const own = printed.find((fact) => fact.value === value);
  return { ...figure, period, ...(own && origin.kind === "catalogue" && { origin: { ...origin, fact: own } }) };
}

/**
 * The quarter's own figure. At the end of TW IV the cumulative realisasi is the year's. A target comes from the year unless the workbook
 * has one for the quarter: the information matrix is flat (line 2339: 85, 85, 85, 85), the catalogue's quarterly targets are those of the
 * action plan (21,25 in TW I).
 */
export function quarterFigure(
  node: CatalogueNode,
  what: "realisasi" | "target",
  { year, quarter }: QuarterOfYear,
  source: FigureSource,
): Figure {
  const period = quarterPeriod(year, quarter);
  const facts = what === "target" ? measuring(node, period, source.facts) : source.facts;
  const own = findFigure({ node, what, period }, { ...source, facts });
  if (isFromWorkbook(own)) return own;
  const ofYear = findFigure({ node, what, period: year }, source);
  if (what === "target") return ofTheYear(ofYear, own, source);
  return quarter === LAST_QUARTER && isFromWorkbook(ofYear) ? { ...ofYear, period } : own;
}

/** What an indicator's quarter is to reach, by the plan and by what it is measured by. */
interface QuarterTargets {
  readonly plan: Figure;
  readonly matrix: Figure;
}

/** Says where the targets of the action plan are not those of the information matrix; nothing where they are the same. */
export function targetsApart(targets: readonly QuarterTargets[], shown: keyof QuarterTargets): Message[] {
  const apart = targets.filter(({ plan, matrix }) => plan.value !== null && matrix.value !== null && plan.value !== matrix.value);
  const [first] = apart;
  if (!first) return [];
  const codes = [...new Set(apart.map(({ plan: { node } }) => node.code))];
  const { code } = first.plan.node;
  const quarter = ROMAN_QUARTERS.findIndex((_, at) => first.plan.period.endsWith(`TW${at + 1}`));
  const value = ({ value: found }: Figure) => ({ value: found!, maxPlaces: REPORTED_PLACES });
  const data = { codes: { items: codes, join: "," }, code, roman: ROMAN_QUARTERS[quarter]!, number: quarter + 1 } as const;
  const figures = { plan: value(first.plan), matrix: value(first.matrix) };
  return [shown === "plan" ? sentences.planApart({ ...data, ...figures }) : sentences.matrixApart({ ...data, ...figures })];
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
