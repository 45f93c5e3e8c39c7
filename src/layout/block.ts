import type { Align } from "./description";

/** A cell of the block by zero-based row and column (the first caption row is row 0), or a cell elsewhere in the workbook. */
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

/** A table laid out, before it has a place on a sheet: what `placeTable` writes and the preview shows. */
export interface Block {
  readonly id: string;
  /** In the language of the table. */
  readonly name: string;
  /** Every row has one cell per column. */
  readonly rows: readonly TableRow[];
  readonly columns: readonly { readonly characters: number; readonly align: Align }[];
}
