import type { Draft } from "../book";

/** One mistake a person makes, planted in a clean workbook. */
export interface Fault {
  /** The kind; several faults may be of one. */
  readonly kind: string;
  readonly book: string;
  plant(book: Draft): void;
  /** Cells (Sheet!A1) of which one at least must be named by an error or a warning. */
  readonly at: readonly string[];
}

/** An edit that changes nothing a checker may complain about. */
export interface Harmless {
  readonly kind: string;
  readonly book: string;
  edit(book: Draft): void;
}
