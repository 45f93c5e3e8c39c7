/** A worksheet error value such as #REF!. */
export interface CellError {
  readonly error: string;
}

/** null is an empty cell. */
export type CellValue = string | number | boolean | null | CellError;

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
}

/** A workbook as plain data: all the core ever sees of Excel or of a file. */
export interface Snapshot {
  /** Decimal separator of the workbook's user, for reading text numbers: "," in id-ID. */
  readonly decimalSeparator: "," | ".";
  readonly sheets: readonly SheetSnapshot[];
}
