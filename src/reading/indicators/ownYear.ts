import type { Catalogue } from "../../catalogue/catalogue";
import { roundHalfUp } from "../../numbers";
import { areaAddress, quoteSheet } from "../../sheet/address";
import { periodOf } from "../../periods/period";
import type { ReadFact } from "./recognised";

/** A fact with a period to look it up by. */
export interface DatedFact extends ReadFact {
  /** True where the workbook does not say the year and the asked one is taken for it. */
  readonly assumed?: boolean;
}

/** The figures of a workbook for one asked year. */
export interface OwnYearFacts {
  /** Every fact with a stated year, each under its own; the others under the asked one, where they may count as such. */
  readonly facts: readonly DatedFact[];
  /** Facts without a stated year that are of no use: the workbook states another year elsewhere, or they are the figures of `fits`. */
  readonly leftOut: readonly ReadFact[];
  /** The other year whose printed realisasi the figures without a year are; null where they look like no other year's. */
  readonly fits: string | null;
}

/** "2024" of "2024-TW1"; null where the workbook does not say the year. */
export function yearOfFact({ period }: ReadFact): string | null {
  return period === null ? null : period.slice(0, 4);
}

/** The years a workbook states, oldest first. */
export function statedYears(facts: readonly ReadFact[]): string[] {
  return [...new Set(facts.flatMap((fact) => yearOfFact(fact) ?? []))].sort();
}

/** Fewer figures in common are chance: 100,00 is printed every year. */
const FEWEST_IN_COMMON = 3;

/** The year whose printed realisasi many of the figures are and those of `year` are not; null where none stands out. */
function otherYear(unstated: readonly ReadFact[], year: string, catalogue: Catalogue): string | null {
  const typed = new Map<string, number>();
  for (const { code, what, value, table } of unstated)
    if (code !== null && what === "realisasi" && value !== null && !table.within && !typed.has(code))
      typed.set(code, roundHalfUp(value, 2));
  const inCommon = (of: string): number =>
    [...typed].filter(([code, value]) => catalogue.facts({ code, what: "realisasi", period: of }).some((fact) => fact.value === value))
      .length;
  const own = inCommon(year);
  const [best] = catalogue
    .years()
    .filter((each) => each !== year)
    .map((each) => ({ year: each, count: inCommon(each) }))
    .sort((a, b) => b.count - a.count);
  return best && best.count >= FEWEST_IN_COMMON && best.count >= 2 * own ? best.year : null;
}

/**
 * Gives each figure its own year. A stated year always stands: figures of 2024 never answer for 2023, whatever is asked. A table
 * that names no year is taken for the asked one (`assumed`, to be said) only while nothing in the workbook is of another year;
 * beside tables of 2024 it may be one of them, and nobody can tell, so it is left out and named. So it is when its realisasi are
 * those the catalogue prints for another year: Tabel 4 of 2024 without its title is no table of 2023.
 */
export function ownYearFacts(facts: readonly ReadFact[], year: string, catalogue: Catalogue): OwnYearFacts {
  const unstated = facts.filter(({ period }) => period === null);
  const fits = otherYear(unstated, year, catalogue);
  const counts = fits === null && statedYears(facts).every((stated) => stated === year);
  const dated = facts.flatMap((fact): DatedFact[] => {
    if (fact.period !== null) return [fact];
    return counts ? [{ ...fact, period: periodOf(year, fact.table.within), assumed: true }] : [];
  });
  return { facts: dated, leftOut: counts ? [] : unstated, fits: unstated.length > 0 ? fits : null };
}

/** The tables some facts stand in, in the order of the workbook: "Masukan!A3:G22, 'TW I'!A1:F9". */
export function tablesOf(facts: readonly ReadFact[]): string[] {
  return [...new Set(facts.map(({ sheet, table }) => `${quoteSheet(sheet)}!${areaAddress(table.area)}`))];
}
