import type { Language } from "../../language/text";
import { formulaShown } from "./shown";
import { cellAddress, type CellPlace } from "../../sheet/address";
import type { BlockedCell } from "../../excel";

/** How many cells in the way a message names; of the rest it says how many. */
export const NAMED_CELLS = 5;

/** "Masukan!F5", as a person reads it (no quotes around the sheet). */
export function placeText({ sheet, row, column }: CellPlace): string {
  return `${sheet}!${cellAddress(row, column)}`;
}

/** "Masukan!F5" of a cell in the way. */
export function blockedText({ sheet, address }: BlockedCell): string {
  return `${sheet}!${address}`;
}

/** A cell's text short enough for a message. */
export function excerpt(text: string, length = 40): string {
  const oneLine = text.replace(/\s+/g, " ").trim();
  return oneLine.length <= length ? oneLine : `${oneLine.slice(0, length - 1)}…`;
}

/** What a cell holds, short, as the reader's Excel shows it in the formula bar. */
export function contentText(text: string, language: Language): string {
  return excerpt(text.startsWith("=") ? formulaShown(text, language) : text);
}
