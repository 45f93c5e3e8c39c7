import type { Catalogue } from "../catalogue/catalogue";
import type { Inspection } from "../checks";
import type { Finding, Severity } from "../checks/engine/finding";

/** One checked workbook, as a report tells of it. */
export interface Checked {
  readonly inspection: Inspection;
  readonly catalogue: Catalogue;
  /** The file's path as the report's links write it, relative to the report; null where the report stands in the checked workbook itself. */
  readonly file: string | null;
  /** When it was checked, as it is to be shown: "2025-01-31 14:05". */
  readonly date: string;
}

export type Counts = Readonly<Record<Severity, number>>;

/** The tables of a report stand below each other, so they share their columns' widths, in characters. */
export const WIDTHS = [28, 12, 14, 14, 72, 24] as const;

/** Findings by severity, without those that somebody lets stand. */
export function countsOf(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity, suppressed } of findings) if (!suppressed) counts[severity] += 1;
  return counts;
}
