/** Zero-based rectangle on a sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One cell by sheet and zero-based place. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** "A" for 0, "XFD" for 16383. */
export function columnName(column: number): string {
  if (column >= 0 && column < 26) return LETTERS[column]!;
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "B3" for row 2, column 1. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** "B2:D9", or "B2" for a single cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellAddress(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** "='TW I'!$B$2:$G$16": what a name of the workbook says of an area. */
export function namedFormula(sheet: string, { row, column, rows, columns }: Area): string {
  const corner = (r: number, c: number): string => `$${columnName(c)}$${r + 1}`;
  return `=${quoteSheet(sheet)}!${corner(row, column)}:${corner(row + rows - 1, column + columns - 1)}`;
}

/** 0 for "A", 16383 for "XFD"; letters in either case. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;

function parseCell(text: string): { row: number; column: number } | null {
  const match = CELL.exec(text);
  if (!match) return null;
  return { row: Number(match[2]) - 1, column: columnIndex(match[1]!) };
}

/** Area of an A1 address, with or without sheet and dollars; null when it is none. Whole rows and columns are not addresses here. */
export function parseAddress(address: string): Area | null {
  const local = address.slice(address.lastIndexOf("!") + 1);
  const [from, to = from] = local.split(":");
  const first = parseCell(from ?? "");
  const last = parseCell(to ?? "");
  if (!first || !last) return null;
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  return { row, column, rows: Math.abs(last.row - first.row) + 1, columns: Math.abs(last.column - first.column) + 1 };
}

/** The area that such a name says; null for one that says anything else. */
export function namedPlace(formula: string): { readonly sheet: string; readonly area: Area } | null {
  const at = formula.lastIndexOf("!");
  const area = parseAddress(formula.slice(at + 1).replace(/\$/g, ""));
  const sheet = formula.slice(formula.startsWith("=") ? 1 : 0, at);
  if (at < 1 || area === null) return null;
  return { sheet: sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet, area };
}

/** A sheet name as a formula needs it: Masukan, or 'TW I 2024' with quotes doubled. */
export function quoteSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !CELL.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}
