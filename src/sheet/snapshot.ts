/** A worksheet error value such as #REF!. */
export interface CellError {
  readonly error: string;
}

/** null is an empty cell. */
export type CellValue = string | number | boolean | null | CellError;

/** Zero-based rows or columns from `first` to `last`, both included: a thousand hidden rows are one of these. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** What people wrote about a cell, a note or a thread. */
export interface CellComment {
  readonly address: string;
  readonly text: string;
}

/** A name of the workbook, or of one sheet; without those Excel keeps for itself (print areas, filters). */
export interface DefinedName {
  readonly name: string;
  /** With its "=". */
  readonly formula: string;
  readonly sheet: string | null;
}

export const VALIDATION_KINDS = ["list", "whole", "decimal", "date", "time", "textLength", "custom"] as const;
export const VALIDATION_OPERATORS = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
] as const;

/** What may be typed into some cells. */
export interface Validation {
  /** In A1 notation without sheet. */
  readonly areas: readonly string[];
  readonly kind: (typeof VALIDATION_KINDS)[number];
  /** Of all kinds but "list" and "custom". */
  readonly operator: (typeof VALIDATION_OPERATORS)[number];
  /** en-US, without "=": a list in quotes ("Selesai,Proses"), a range, a number, a formula. */
  readonly first: string;
  readonly second: string | null;
  /** Whether Excel refuses what is typed otherwise; a warning can be waved through, and without a message everything is taken. */
  readonly isRefusing: boolean;
}

/** What a workbook has beside its cells. */
export type BesidePart = "hidden" | "names" | "comments" | "links" | "settings";

/** What was read of one sheet. The matrices cover `address` and are row-major; all have the same shape. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Zero-based place of the first cell of the matrices. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly CellValue[])[];
  /** en-US formula with its "=" where the cell has one, otherwise null. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** en-US number format codes ("General", "0.00%"). */
  readonly numberFormats: readonly (readonly string[])[];
  /** Merged areas in A1 notation, where the reader can tell. */
  readonly merges: readonly string[];
  /** Used range in A1 notation without sheet; null for an empty sheet. */
  readonly usedRange: string | null;
  /** True when the used range is larger than what was read. */
  readonly truncated: boolean;
  /** Hidden by hand or by a filter. Like all that may be absent: absent where the host cannot tell, empty where there is none. */
  readonly hiddenRows?: readonly Run[];
  readonly hiddenColumns?: readonly Run[];
  readonly comments?: readonly CellComment[];
  /** Of files only: Office.js tells what a range may hold only for a range that is known already, and not where there is anything. */
  readonly validations?: readonly Validation[];
}

/** A workbook as plain data: all the core ever sees of Excel or of a file. */
export interface Snapshot {
  /** Decimal separator of the workbook's user, for reading text numbers: "," in id-ID. */
  readonly decimalSeparator: "," | ".";
  readonly sheets: readonly SheetSnapshot[];
  readonly names?: readonly DefinedName[];
  /** Other workbooks that are referred to, as the file names them. */
  readonly links?: readonly string[];
  /** What add-ins keep in the workbook: JSON texts by name, as a file has them; absent where there are none. Excel tells an add-in of its own only. */
  readonly settings?: Readonly<Record<string, string>>;
  /** What the host could have told and did not: those parts are absent, and that is no sign that there are none. */
  readonly unread?: readonly BesidePart[];
}
