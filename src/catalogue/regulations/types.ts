import type { SourceInfo } from "../types";

export type RegulationCell = string | number;

/** One table of a regulation: thresholds, weights or parameters. Rows are in the regulation's own units. */
export interface RegulationTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly RegulationCell[])[];
}

/** Where a source document quotes a row of the regulation; most of them are not printed anywhere else. */
export interface RegulationQuote {
  readonly table: string;
  /** Index into the table's rows. */
  readonly row: number;
  readonly source: string;
  /** 1-based line of the source text. */
  readonly line: number;
  readonly printed: string;
  /** What the quotation gets wrong; the regulation is right. Indonesian. */
  readonly differs?: string;
}

/** The data file of one regulation. */
export interface Regulation {
  readonly source: SourceInfo;
  readonly tables: Readonly<Record<string, RegulationTable>>;
  readonly quotes: readonly RegulationQuote[];
}
