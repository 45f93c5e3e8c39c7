import { pasteValues } from "../paste";
import { put, sheetOf, type Draft, type Typed } from "../book";

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

/** A fault that is one cell typed otherwise. */
export const cell = (kind: string, place: string, typed: Typed, also: readonly string[] = []): Fault => {
  const [book, rest] = place.split(":") as [string, string];
  const [sheet, address] = rest.split("!") as [string, string];
  return {
    kind,
    book,
    plant: (draft) => put(sheetOf(draft, sheet), address, typed),
    at: [rest, ...also.map((each) => `${sheet}!${each}`)],
  };
};

/** The same in a workbook whose formulas were pasted as values. */
export const pasted = (kind: string, place: string, typed: Typed, also: readonly string[] = []): Fault => {
  const fault = cell(kind, place, typed, also);
  return {
    ...fault,
    plant: (draft) => {
      pasteValues(draft);
      fault.plant(draft);
    },
  };
};
