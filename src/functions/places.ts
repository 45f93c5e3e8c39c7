import type { Datum } from "../language/message";
import type { Result } from "../language/result";
import { type ReadCell, readCell } from "./cells";
import { sentence } from "./messages";
import { foundWanted, plain, quoted } from "./problems";

/** A cell of the range of an argument: its zero-based place, what it holds, and as what that was read. */
export interface CellOfRange {
  readonly row: number;
  readonly column: number;
  readonly cell: ReadCell;
  readonly raw: unknown;
}

/**
 * A cell that holds something else than what is wanted there; a hint is a sentence of its own. Places are counted in the range, since a
 * function does not know where its cells stand.
 */
export function unwanted(name: string, { row, column, cell, raw }: CellOfRange, wanted: Datum, hint?: Datum): Result<never> {
  return foundWanted(sentence.cell({ name, row: plain(row + 1), column: plain(column + 1) }), contentOf(cell, raw), wanted, hint);
}

/** Nothing in it, whatever way the host hands a blank cell over; a cell handed over as 0 is not known to be blank. */
export function isBlankCell(raw: unknown): boolean {
  return raw === null || raw === undefined || raw === "" || (typeof raw === "string" && readCell(raw).kind === "blank");
}

/** What a cell holds, to put into a sentence. */
export function contentOf(cell: ReadCell, raw: unknown): Datum {
  if (cell.kind === "unusable") return cell.found;
  if (cell.kind === "blank") return { id: "sel kosong", en: "a blank cell" };
  return typeof raw === "string" ? quoted(raw) : cell.value;
}
