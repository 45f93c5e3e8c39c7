import type { Period } from "../periods/period";

/** One figure, flat: the same rows serve checks, tables, the draft of a report and export, whatever they were read from. */
interface FlatFigure {
  /** The organisation it is of; null where nothing says it. */
  readonly unit: string | null;
  readonly code: string | null;
  readonly name: string;
  /** null where nothing says the year. */
  readonly period: Period | null;
  /** "target", "realisasi", "pagu" ...: the role of a column; the printed heading where the table is of no known shape. */
  readonly what: string;
  /** An input of a formula ("KKS"); null otherwise. */
  readonly variable: string | null;
  /** Of a weight: the index it counts in, where that is said; null otherwise. */
  readonly in: string | null;
  /** In `unitOfMeasure`; null for an empty place, which is never 0. */
  readonly value: number | null;
  readonly unitOfMeasure: string | null;
}

/** A figure that a line of a source document prints. */
export interface DocumentFact extends FlatFigure {
  readonly source: "document";
  readonly document: string;
  readonly line: number;
}

/** A figure of a workbook. */
export interface CellFact extends FlatFigure {
  readonly source: "cell";
  /** null for the workbook that is open; nothing that is written can refer to a cell of another file. */
  readonly file: string | null;
  readonly sheet: string;
  /** A1 without sheet. */
  readonly address: string;
}

export type Fact = DocumentFact | CellFact;
