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

/** An en-US formula without its "=", in pieces; what it refers to is open until the writer knows the places. */
export type OpenFormula = readonly (string | Slot)[];

/**
 * A formula with its references open: excel`${bobot}*${realisasi}`. What stands between the references is this code's own text; a
 * text of a catalogue has no way in, so it never becomes a formula.
 */
export function excel(strings: TemplateStringsArray, ...inserts: readonly (Slot | number | OpenFormula)[]): OpenFormula {
  return strings.flatMap((piece, index) => {
    const insert = inserts[index];
    if (insert === undefined) return [piece];
    if (typeof insert === "number") return [piece + String(insert)];
    return Array.isArray(insert) ? [piece, ...(insert as OpenFormula)] : [piece, insert as Slot];
  });
}

/** Expressions with a sign between them. */
export function joined(expressions: readonly OpenFormula[], sign: string): OpenFormula {
  return expressions.flatMap((each, index) => (index === 0 ? each : [sign, ...each]));
}
