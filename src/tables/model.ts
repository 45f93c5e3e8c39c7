import type { LocalText } from "../language/text";

/** A cell of the table by zero-based row and column of the whole block (caption row is row 0), or a cell elsewhere in the workbook. */
export type CellRef = { readonly row: number; readonly column: number } | { readonly sheet: string; readonly address: string };

export type ModelCell =
  | { readonly kind: "empty" }
  /** `span`: so many cells of the row, this one first, are one; the others are empty. */
  | { readonly kind: "text"; readonly text: string; readonly span?: number }
  | { readonly kind: "number"; readonly value: number; readonly format: string }
  /** An en-US formula in pieces; references are printed when the place of the table is known. `preview` is in the cell's own unit. */
  | {
      readonly kind: "formula";
      readonly parts: readonly (string | CellRef)[];
      readonly format: string;
      readonly preview: number | string | null;
    };

export type RowRole = "caption" | "header" | "body" | "total" | "note";

export interface TableRow {
  readonly role: RowRole;
  readonly cells: readonly ModelCell[];
}

/** What a table takes from the workbook it was asked to take its figures from. */
export interface FromWorkbook {
  /** The tables figures come from: "Masukan!A3:G22". Empty where none does. */
  readonly tables: readonly string[];
  /** Why no figure comes from the workbook; null where some do. */
  readonly none: LocalText | null;
  /** What a person must know before inserting: tables whose year is not stated. */
  readonly remarks: readonly LocalText[];
}

/** A report table before it has a place: plain data, shown as preview in the pane and turned into a Patch by `placeTable`. */
export interface TableModel {
  readonly id: string;
  /** Short name in the asked language, of which `newSheetName` makes the name of a sheet: "Tabel 4 2024". */
  readonly name: string;
  /** Every row has one cell per column. */
  readonly rows: readonly TableRow[];
  readonly columns: readonly { readonly characters: number; readonly align: "Left" | "Center" | "Right" }[];
  /** Absent where the catalogue's own figures were asked for. */
  readonly workbook?: FromWorkbook;
}
