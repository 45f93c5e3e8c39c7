import type { Message } from "../language/message";
import type { Cell } from "./cell";
import type { ChartDescription } from "./chart";

export type Align = "Left" | "Center" | "Right";

/** A column: what stands in its head, and what of a row stands in it. */
export interface Column<Row> {
  /** By which formulas refer to it. */
  readonly id: string;
  /** Without a head where its cells say themselves what they are. */
  readonly header: Message | null;
  /** Width in characters. */
  readonly width: number;
  /** As Excel does it, texts at the left and numbers at the right, when left out. */
  readonly align?: Align;
  /** Its cells are amounts of rupiah, which a table may show in thousands or millions. */
  readonly isMoney?: true;
  value(row: Row): Cell;
}

/** Columns under a common head. A head without text only puts its columns one step lower. */
export interface ColumnGroup<Row> {
  readonly header: Message | null;
  readonly columns: readonly HeaderNode<Row>[];
}

export type HeaderNode<Row> = Column<Row> | ColumnGroup<Row>;

/** A row of the table, by whose key formulas refer to it. */
export type RowDescription<Row> =
  /** Its cells are what the columns say of it; a subtotal and a total look so. */
  | {
      readonly kind: "leaf" | "subtotal" | "total";
      readonly key: string;
      readonly of: Row;
      /** How many rows it stands below, one within the other: on a new sheet it can be folded below them. */
      readonly depth?: number;
    }
  /** A text across the whole table. */
  | { readonly kind: "heading"; readonly text: string | Message }
  /** Figures below the columns that belong to none of them: the cells are said here, by column. */
  | { readonly kind: "foot"; readonly key: string; readonly cells: Readonly<Record<string, Cell>> };

/** The part of a table formulas speak of: heads and rows, without words above and below. */
export interface Tabulation<Row> {
  /** By which formulas of other tables refer to it. */
  readonly id: string;
  readonly columns: readonly HeaderNode<Row>[];
  readonly rows: readonly RowDescription<Row>[];
}

/** A table as data: what it says, and nothing of where. */
export interface TableDescription<Row> extends Tabulation<Row> {
  /** Short name, of which the name of a sheet is made: "Tabel 4 2024". */
  readonly name: Message;
  readonly caption: readonly Message[];
  readonly notes: readonly Message[];
  /** For those who look rather than read; drawn where they are asked for. */
  readonly charts?: readonly ChartDescription[];
}
