import type { Period } from "../periods/period";

/** Where a figure stands: a line of a source document, or a cell of a workbook. */
export type FactSource =
  | { readonly kind: "document"; readonly id: string; readonly line: number }
  /** `address` in A1 notation without sheet; `file` is null for the workbook that is open. */
  | { readonly kind: "cell"; readonly file: string | null; readonly sheet: string; readonly address: string };

/** One figure, flat: the same rows serve checks, tables and export, whatever they were read from. */
export interface Fact {
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
  /** In `unitOfMeasure`; null for an empty place, which is never 0. */
  readonly value: number | null;
  readonly unitOfMeasure: string | null;
  readonly source: FactSource;
}
