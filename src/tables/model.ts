import type { Message } from "../language/message";
import type { Block } from "../layout/block";
import type { WorkbookCell } from "../layout/expression";

/** What a table takes from the workbook it was asked to take its figures from. */
export interface FromWorkbook {
  /** The tables figures come from: "Masukan!A3:G22". Empty where none does. */
  readonly tables: readonly string[];
  /** The cells they stand in; a table of money is taken whole. */
  readonly cells: readonly WorkbookCell[];
  /** Why no figure comes from the workbook; null where some do. */
  readonly none: Message | null;
  /** What a person must know before inserting: tables whose year is not stated. */
  readonly remarks: readonly Message[];
}

/** A report table before it has a place: plain data, shown as preview in the pane and turned into a Patch by `placeTable`. */
export interface TableModel extends Block {
  /** Absent where the catalogue's own figures were asked for. */
  readonly workbook?: FromWorkbook;
}
