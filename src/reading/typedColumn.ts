import type { Period } from "../periods/period";
import type { Factor } from "./money";
import type { Holds } from "./shape";

/** A column of a table with what it is. */
export interface TypedColumn {
  /** Zero-based column of the sheet. */
  readonly column: number;
  readonly path: readonly string[];
  /** Of the table's shape; null where it knows no such column, or the table has no shape. */
  readonly role: string | null;
  readonly holds: Holds;
  readonly period: Period | null;
  readonly cumulative: boolean;
  /** "%", "Rp" ...; null where the headings say none. */
  readonly unit: string | null;
  /** What one unit of the cells is worth: 1.000.000 for "dalam juta rupiah". */
  readonly factor: Factor | null;
}
