import type { Message } from "../../language/message";
import type { Area } from "../../sheet/address";
import type { ColumnNumber } from "./numbering";

/** A cell of a header with what stands below it: "Target" over "2025", "2026". */
export interface HeaderBranch {
  readonly text: string;
  /** On the sheet, over all columns it speaks for. */
  readonly area: Area;
  readonly children: readonly HeaderBranch[];
}

/** What the cells of a column are, by most of them. */
export type ColumnContent = "figure" | "text" | "empty";

export interface FoundColumn {
  /** Zero-based column of the sheet. */
  readonly column: number;
  /** Header texts from top to bottom: ["Target", "2025"]; [] for a column without a head. */
  readonly path: readonly string[];
  readonly content: ColumnContent;
  /** What a numbering row says: 13, and "= 9 + 10 + 11". */
  readonly number: ColumnNumber | null;
}

/**
 * - leaf: a row of figures of its own
 * - subtotal: figures over rows of this table, above them (a parent) or below ("Jumlah Program A")
 * - total: over the whole table, at its head or foot
 * - heading: a name over the rows below, without figures
 * - header: the table's header once more, after a page break
 * - numbering: numbers of the columns
 */
export type FoundRowKind = "leaf" | "subtotal" | "total" | "heading" | "blank" | "numbering" | "header";

export interface FoundRow {
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly kind: FoundRowKind;
  /** Depth in the hierarchy, 0 at the top. */
  readonly level: number;
  /** Place in `rows` of the row it belongs to; null at the top. */
  readonly parent: number | null;
  /** Code or number of the row as printed, "" for none. */
  readonly key: string;
  readonly label: string;
  /** Names in columns that are merged or left empty downwards: the sasaran of an indicator, carried to every row it holds for. */
  readonly groups: readonly string[];
  /** Rows that are named so: how they are made of others; "running" adds up from column to column. */
  readonly aggregate: "sum" | "mean" | "running" | null;
}

/** A table of a sheet, whatever it is about. */
export interface FoundTable {
  readonly sheet: string;
  /** Header and rows, without the caption. */
  readonly area: Area;
  /** Lines above the header, nearest last. */
  readonly caption: readonly string[];
  readonly header: readonly HeaderBranch[];
  /** How many rows the header takes, numbering included. */
  readonly headerRows: number;
  readonly columns: readonly FoundColumn[];
  /** Column that names the rows; null for a table of figures only. */
  readonly labelColumn: number | null;
  readonly rows: readonly FoundRow[];
}

/** Filled cells that are no table, and why. */
export interface UnreadArea {
  readonly sheet: string;
  readonly area: Area;
  readonly why: Message;
}

export interface FoundTables {
  readonly tables: readonly FoundTable[];
  readonly unread: readonly UnreadArea[];
}
