import type { BlockChart } from "./chart";
import type { TypedRule } from "../sheet/steps/validation";
import type { Align } from "./description";

/** A cell of the block by zero-based row and column (the first caption row is row 0), or a cell elsewhere in the workbook. */
export type CellRef = { readonly row: number; readonly column: number } | { readonly sheet: string; readonly address: string };

/** What sets a cell apart from its row: it calculates and is not typed into, it is to be filled in, or it looks so as long as it shows nothing. */
export type CellLook = "calculated" | "toFill" | "waits";

/** What people may type into a cell, and what they are told otherwise. */
export interface CellInput {
  readonly rule: TypedRule;
  readonly title: string;
  readonly message: string;
}

interface Looking {
  readonly look?: CellLook;
  readonly input?: CellInput;
}

export type ModelCell = Looking &
  (
    | { readonly kind: "empty"; readonly format?: string }
    /** `span`, `down`: so many cells of the row and so many rows, from this cell on, are one; the others are empty. */
    | { readonly kind: "text"; readonly text: string; readonly span?: number; readonly down?: number }
    | { readonly kind: "number"; readonly value: number; readonly format: string }
    /** An en-US formula in pieces; references are printed when the place of the table is known. `preview` is in the cell's own unit. */
    | {
        readonly kind: "formula";
        readonly parts: readonly (string | CellRef)[];
        readonly format: string;
        readonly preview: number | string | null;
      }
  );

/** What a row is to its reader; its look follows from it (see styles.ts). */
export type RowRole =
  | "caption"
  | "header"
  | "body"
  | "total"
  | "note"
  /** Of a whole sheet: its title, a label before a value, a hint, running text, a line of a list, nothing. */
  | "title"
  | "label"
  | "hint"
  | "text"
  | "item"
  | "gap";

export interface TableRow {
  readonly role: RowRole;
  /** By which the row is found again in another version of its table; no two rows have one. */
  readonly key?: string;
  readonly cells: readonly ModelCell[];
  /** How many of its cells, from the first, have the row's look; all when left out. */
  readonly covers?: number;
  /** How deep it stands below the rows it is part of; 0 when left out. */
  readonly depth?: number;
  /** The text goes on from the row above: a note too long for one line. */
  readonly continues?: true;
}

/** A table laid out, or a whole sheet, before it has a place: what `placeTable` writes and the preview shows. */
export interface Block {
  readonly id: string;
  /** In the language of the table. */
  readonly name: string;
  /** Every row has one cell per column. */
  readonly rows: readonly TableRow[];
  readonly columns: readonly { readonly id?: string; readonly characters: number; readonly align?: Align }[];
  /** Drawn where they are asked for. */
  readonly charts?: readonly BlockChart[];
}
