import type { CatalogueNode } from "../../catalogue/types";
import type { CellFact } from "../../facts/fact";
import type { Lookup } from "../../catalogue/catalogue";
import type { Area } from "../../sheet/address";
import type { Within } from "../../periods/period";
import type { RowPolarity } from "./polarity";
import type { CellValue } from "../../sheet/snapshot";

/** What a column of a recognised table holds. */
export type ColumnRole =
  | "no"
  | "kode"
  | "indikator"
  | "satuan"
  | "bobot"
  | "target"
  | "realisasi"
  | "capaian"
  | "bobotKaliRealisasi"
  /** The name of an input ("KKS") beside the code of its indicator, as in the sheet Data Dukung. */
  | "variabel"
  /** The value of an input. */
  | "masukan"
  /** How it is better: "Maximize", "semakin rendah semakin baik". */
  | "polaritas"
  /** The year, quarter or month of the row. */
  | "periode"
  /** Who carries it out. */
  | "unitKerja";

/** The columns that hold figures of an indicator. */
export type FigureRole = Exclude<
  ColumnRole,
  "no" | "kode" | "indikator" | "satuan" | "variabel" | "masukan" | "polaritas" | "periode" | "unitKerja"
>;

/**
 * What a row of a recognised table is.
 * - indikator: one indicator with its figures
 * - total: "Realisasi", "Target" or "Capaian" of the table's own index at the foot; one figure
 * - masukan: a figure the unit counts itself ("Kasus khusus yang selesai (KKS)")
 * - jumlah: a "Total" or "Jumlah" row
 * - rerata: a "Rata-rata" row
 * - judul: a heading between the rows ("Customer Perspective"), a repeated header or other text
 */
export type RowKind = "indikator" | "total" | "masukan" | "jumlah" | "rerata" | "judul";

export interface RecognisedRow {
  /** Zero-based row on the sheet. */
  readonly row: number;
  readonly kind: RowKind;
  /** The indicator of the row; for total and masukan rows the indicator the figure belongs to. null when not in the catalogue. */
  readonly node: CatalogueNode | null;
  /** The row's text as printed, code included. */
  readonly label: string;
  /** Zero-based column of the text that names the row. */
  readonly labelColumn: number;
  /** The printed code ("B 1.2"), null where there is none. */
  readonly code: string | null;
  /** The text beside the code, as printed and without the code; "" where there is none. */
  readonly name: string;
  /** The answer of the catalogue where it was not simply "found". */
  readonly lookup: Lookup | null;
  /** The indicator named by the text beside a code of another indicator; null where code and name agree. */
  readonly nameSays: CatalogueNode | null;
  /**
   * The indicator whose code the row uses under a name that is not its own ("C1.1 Indeks Kebahagiaan"): another organisation's code,
   * or a wrong one. `node` is null then, and nothing of the row is compared.
   */
  readonly foreign: CatalogueNode | null;
  /** The row's unit as printed; "" where the table has no such column. */
  readonly unit: string;
  /** The direction the row states itself; null where the table has no such column or the text says none. */
  readonly polarity: RowPolarity | null;
  /** total rows: which figure of the index the row holds. */
  readonly total: "realisasi" | "target" | "capaian" | null;
  /** masukan rows: the variable of the formula, e.g. "KKS"; stage lists ("KSR.1", "KSR.2") have one row a document. */
  readonly variable: string | null;
  /** total and masukan rows: zero-based column of the figure, null when the row is empty. */
  readonly figureColumn: number | null;
}

/**
 * A table found on a sheet by its headers. A table with several periods side by side (Tahun 2022 | 2023 | 2024,
 * s.d. TW I-IV, or months) gives one RecognisedTable a period, with the same rows and `part` counting them.
 */
export interface RecognisedTable {
  readonly sheet: string;
  /** Header and rows, zero-based on the sheet. */
  readonly area: Area;
  /** indeks: the components of one index; masukan: many indicators, as in the input layout; capaian: one indicator's figures in rows. */
  readonly kind: "masukan" | "indeks" | "capaian";
  /** Zero-based row of the (last) header row. */
  readonly headerRow: number;
  /** Zero-based columns on the sheet. */
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
  /** Parts of a year side by side: the columns of each figure in all parts, which are of one scale (2, 16, 24 ... 97 per cent). */
  readonly alike?: Readonly<Partial<Record<ColumnRole, readonly number[]>>>;
  readonly rows: readonly RecognisedRow[];
  /** The index the table is of; null for a table of many indices. */
  readonly node: CatalogueNode | null;
  /** "2024"; null when neither header, caption, sheet name nor option says it. */
  readonly year: string | null;
  /** The part of the year the figures are of; null for the year itself. */
  readonly within: Within | null;
  /** Which period of how many of the same physical table this is. */
  readonly part: { readonly index: number; readonly of: number };
  /** The title above the header, "" when there is none. */
  readonly caption: string;
}

/** A table with the headers of an indicator table in which no row, title or header names an indicator of the catalogue. */
export interface ForeignTable {
  readonly sheet: string;
  readonly area: Area;
  readonly headerRow: number;
  /** What its rows are called. */
  readonly names: readonly string[];
}

/**
 * A fact of an indicator's table, with what its cell tells beside the figure. Its value is in the indicator's printed unit (a
 * percent-formatted 0.8452 is 84.52); null for an empty cell, an error or a text without a number.
 */
export interface ReadFact extends CellFact {
  /** What the cell holds. */
  readonly raw: CellValue;
  /** The table it stands in; its part of the year also where it names no year and `period` is null. */
  readonly table: Pick<RecognisedTable, "area" | "within">;
}
