import { parseNumber } from "../../numbers";
import { isBlank, isError, type Grid } from "../../sheet/grid";

/**
 * What a cell is for the shape of a table. `year` and `date` stand in headers as often as in rows; `missing` is a sign where a figure is
 * wanted ("-", "n/a").
 */
export type CellKind = "blank" | "text" | "figure" | "year" | "date" | "missing" | "error";

const KINDS: readonly CellKind[] = ["blank", "text", "figure", "year", "date", "missing", "error"];

/** Reads a grid's cells by kind; the same texts and formats repeat, so their answers are kept. */
export interface Cells {
  readonly grid: Grid;
  kind(row: number, column: number): CellKind;
  /** Filled, or covered by a merge that begins in a filled cell. */
  isFilled(row: number, column: number): boolean;
  /** What a header cell says: texts as they are, years and dates as they are shown; "" for anything else. */
  headerText(row: number, column: number): string;
}

const MONTHS = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];
const DAY = 86_400_000;

/** Whether a number format shows a date. */
export function isDateFormat(format: string): boolean {
  const shown = format.replace(/"[^"]*"|\\.|\[[^[\]]*\]/g, "");
  return /[dy]|m{3,}/i.test(shown) && !/[0#?]/.test(shown);
}

/** The date of a serial number, in UTC. Serial numbers below 61 count a day that never was (29 February 1900). */
export function dateOf(serial: number): Date {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial < 61 ? serial + 1 : serial) * DAY);
}

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1990 && value <= 2100;
const hasDigit = /\d/;
/** "Rp. (000)", "(000)", "Rp 000": how money is written, and no figure. */
const THOUSANDS = /^\s*(?:rp\.?\s*(?:\(\s*)?000\s*\)?|\(\s*(?:rp\.?\s*)?000\s*\))\s*$/i;

export function cellsOf(grid: Grid, decimalSeparator: "," | "."): Cells {
  const texts = new Map<string, CellKind>();
  const dates = new Map<string, boolean>();
  const isDate = (format: string): boolean => {
    let found = dates.get(format);
    if (found === undefined) dates.set(format, (found = isDateFormat(format)));
    return found;
  };
  const ofText = (text: string): CellKind => {
    let kind = texts.get(text);
    if (kind === undefined) {
      if (isBlank(text)) kind = "blank";
      else if ((!hasDigit.test(text) && text.length > 6) || THOUSANDS.test(text)) kind = "text";
      else if (/^\s*(?:19|20)\d\d\s*$/.test(text)) kind = "year";
      else {
        const parsed = parseNumber(text, decimalSeparator);
        kind = parsed.kind === "number" || parsed.kind === "ambiguous" ? "figure" : parsed.kind === "missing" ? "missing" : "text";
      }
      texts.set(text, kind);
    }
    return kind;
  };
  const read = (row: number, column: number): CellKind => {
    const value = grid.value(row, column);
    if (value === null) return "blank";
    if (typeof value === "string") return ofText(value);
    if (isError(value)) return "error";
    if (typeof value === "boolean") return "text";
    if (isDate(grid.format(row, column))) return "date";
    return isYear(value) && !grid.formula(row, column) ? "year" : "figure";
  };
  // A table is looked through several times, for its place, header, columns and rows.
  const width = grid.endColumn - grid.firstColumn;
  const kinds = new Uint8Array(width * (grid.endRow - grid.firstRow));
  const kind = (row: number, column: number): CellKind => {
    if (column < grid.firstColumn || column >= grid.endColumn || row < grid.firstRow || row >= grid.endRow) return "blank";
    const at = (row - grid.firstRow) * width + column - grid.firstColumn;
    const known = kinds[at]!;
    if (known > 0) return KINDS[known - 1]!;
    const found = read(row, column);
    kinds[at] = KINDS.indexOf(found) + 1;
    return found;
  };
  return {
    grid,
    kind,
    isFilled: (row, column) => {
      if (kind(row, column) !== "blank") return true;
      const merge = grid.merge(row, column);
      return merge !== null && !isBlank(grid.value(merge.row, merge.column));
    },
    headerText: (row, column) => {
      const value = grid.value(row, column);
      if (typeof value === "string") return value.trim().replace(/\s+/g, " ");
      if (typeof value !== "number") return "";
      if (!isDate(grid.format(row, column))) return isYear(value) ? String(value) : "";
      const date = dateOf(value);
      return `${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
    },
  };
}
