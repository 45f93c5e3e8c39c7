import type { CellValue, SheetSnapshot, Snapshot } from "../../src/sheet/snapshot";
import { areaAddress, parseAddress } from "../../src/sheet/address";
import { calculateBook } from "./calculate";

/** A cell as a person types it: a text, a number, a formula ("=SUM(A1:A3)"), or one of these with a number format. */
export type Typed = string | number | null;
export interface Formatted {
  readonly typed: Typed;
  readonly format: string;
}

export interface DraftSheet {
  name: string;
  /** Row by row from A1. */
  cells: (Typed | Formatted)[][];
  merges: string[];
  hidden?: boolean;
}

/** A workbook to be spoiled: plain arrays that a fault changes in place. */
export interface Draft {
  readonly id: string;
  readonly sheets: DraftSheet[];
}

export const as = (typed: Typed, format: string): Formatted => ({ typed, format });
export const percent = (typed: Typed): Formatted => as(typed, "0.00%");

export function typedOf(cell: Typed | Formatted | undefined): Typed {
  return typeof cell === "object" && cell !== null ? cell.typed : (cell ?? null);
}

const formatOf = (cell: Typed | Formatted | undefined): string => (typeof cell === "object" && cell !== null ? cell.format : "General");

export function sheetOf(draft: Draft, name: string): DraftSheet {
  const found = draft.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`${draft.id} has no sheet ${name}.`);
  return found;
}

/** Writes one cell, keeping its format. */
export function put(sheet: DraftSheet, address: string, typed: Typed, format?: string): void {
  const { row, column } = parseAddress(address)!;
  const line = (sheet.cells[row] ??= []);
  while (line.length <= column) line.push(null);
  const kept = format ?? formatOf(line[column]);
  line[column] = kept === "General" ? typed : as(typed, kept);
}

export function at(sheet: DraftSheet, address: string): Typed {
  const { row, column } = parseAddress(address)!;
  return typedOf(sheet.cells[row]?.[column]);
}

/** The workbook as it is read: every formula calculated by an engine that is not ours. */
export function snapshotOf(draft: Draft): Snapshot {
  const values = calculateBook(draft);
  const sheets = draft.sheets.map(({ name, cells, merges, hidden }, index): SheetSnapshot => {
    const width = Math.max(1, ...cells.map((row) => row.length));
    const matrix = <T>(make: (row: number, column: number) => T): T[][] =>
      cells.map((_, row) => Array.from({ length: width }, (__, column) => make(row, column)));
    const formula = (row: number, column: number): string | null => {
      const typed = typedOf(cells[row]![column]);
      return typeof typed === "string" && typed.startsWith("=") ? typed : null;
    };
    return {
      name,
      visibility: hidden ? "hidden" : "visible",
      firstRow: 0,
      firstColumn: 0,
      values: matrix((row, column): CellValue => values[index]![row]![column] ?? null),
      formulas: matrix(formula),
      numberFormats: matrix((row, column) => formatOf(cells[row]![column])),
      merges,
      usedRange: areaAddress({ row: 0, column: 0, rows: cells.length, columns: width }),
      truncated: false,
    };
  });
  return { decimalSeparator: ",", sheets };
}

/** The sheets of a workbook with cells of its first sheet typed otherwise ("Lembar!A1" for another). */
export function sheetsWith(draft: Draft, typed: Readonly<Record<string, Typed>> = {}): readonly SheetSnapshot[] {
  for (const [place, value] of Object.entries(typed)) {
    const [sheet, address] = place.includes("!") ? (place.split("!") as [string, string]) : [draft.sheets[0]!.name, place];
    put(sheetOf(draft, sheet), address, value);
  }
  return snapshotOf(draft).sheets;
}
