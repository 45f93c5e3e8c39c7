import { areaAddress, parseAddress, quoteSheet } from "./address";
import { bounding } from "./area";
import { periodOf } from "./period";
import type { WorkbookFact } from "./recognised";

/** A fact with a period to look it up by. */
export interface DatedFact extends WorkbookFact {
  /** True where the workbook does not say the year and the asked one is taken for it. */
  readonly assumed?: boolean;
}

/** The figures of a workbook for one asked year. */
export interface OwnYearFacts {
  /** Every fact with a stated year, each under its own; the others under the asked one, where they may count as such. */
  readonly facts: readonly DatedFact[];
  /** Facts without a stated year that are of no use, because the workbook states another year elsewhere. */
  readonly leftOut: readonly WorkbookFact[];
}

/** "2024" of "2024-TW1"; null where the workbook does not say the year. */
export function yearOfFact({ period }: WorkbookFact): string | null {
  return period === null ? null : period.slice(0, 4);
}

/** The years a workbook states, oldest first. */
export function statedYears(facts: readonly WorkbookFact[]): string[] {
  return [...new Set(facts.flatMap((fact) => yearOfFact(fact) ?? []))].sort();
}

/**
 * Gives each figure its own year. A stated year always stands: figures of 2024 never answer for 2023, whatever is asked. A table
 * that names no year is taken for the asked one (`assumed`, to be said) only while nothing in the workbook is of another year;
 * beside tables of 2024 it may be one of them, and nobody can tell, so it is left out and named.
 */
export function ownYearFacts(facts: readonly WorkbookFact[], year: string): OwnYearFacts {
  const counts = statedYears(facts).every((stated) => stated === year);
  const dated = facts.flatMap((fact): DatedFact[] => {
    if (fact.period !== null) return [fact];
    return counts ? [{ ...fact, period: periodOf(year, fact.within ?? null), assumed: true }] : [];
  });
  return { facts: dated, leftOut: counts ? [] : facts.filter(({ period }) => period === null) };
}

/** The tables some facts stand in, in the order of the workbook: "Masukan!A3:G22, 'TW I'!A1:F9". */
export function tablesOf(facts: readonly Pick<WorkbookFact, "sheet" | "address" | "table">[]): string[] {
  const named = new Set<string>();
  const loose = new Map<string, Pick<WorkbookFact, "address">[]>();
  for (const fact of facts) {
    if (fact.table !== undefined) named.add(`${quoteSheet(fact.sheet)}!${fact.table}`);
    else loose.set(fact.sheet, [...(loose.get(fact.sheet) ?? []), fact]);
  }
  for (const [sheet, own] of loose) {
    const areas = own.flatMap(({ address }) => parseAddress(address) ?? []);
    if (areas.length > 0) named.add(`${quoteSheet(sheet)}!${areaAddress(areas.reduce(bounding))}`);
  }
  return [...named];
}
