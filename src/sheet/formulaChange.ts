/** A cell whose formula is to be replaced by another that stands for the same. Formulas are en-US with their "=". */
export interface FormulaChange {
  readonly sheet: string;
  /** A1 without sheet. */
  readonly address: string;
  /** What the cell holds; a cell that holds something else by now is left alone. */
  readonly before: string;
  readonly after: string;
}
