import { slot } from "../formula/build";
import type { Expression } from "../formula/expression";
import { formula, type Insert } from "../formula/template";

/** A cell of a described table, by the key of its row and the id of its column. */
export interface CellSlot {
  readonly row: string;
  readonly column: string;
  /** Another table of the same workbook, by its id; without it the table the expression stands in. */
  readonly table?: string;
}

/** Neighbouring cells, from the first of these rows to the last, of one column or of all from it to another. */
export interface RangeSlot {
  readonly rows: readonly string[];
  readonly column: string;
  /** The last column, where it is another. */
  readonly to?: string;
  readonly table?: string;
}

/** A cell that no description made: one of the user's own. */
export interface WorkbookCell {
  readonly sheet: string;
  readonly address: string;
}

/** What a formula refers to. There are no row or column numbers: only the writer knows where a described cell stands. */
export type Slot = CellSlot | RangeSlot | WorkbookCell;

/** An expression whose references are open until the writer knows the places. */
export type OpenFormula = Expression<Slot>;

const opened = (insert: Slot | Insert<Slot>): Insert<Slot> => (typeof insert === "object" && !("kind" in insert) ? slot(insert) : insert);

/** A formula with its references open: excel`${bobot}*${realisasi}`. A text in a gap is a text, and never becomes a formula. */
export function excel(strings: TemplateStringsArray, ...inserts: readonly (Slot | Insert<Slot>)[]): OpenFormula {
  return formula<Slot>(strings, ...inserts.map(opened));
}
