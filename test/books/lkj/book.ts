import { cellAddress } from "../../../src/sheet/address";
import { as, percent, type Draft, type DraftSheet, type Formatted, type Typed } from "../book";
import { printedTables, type PrintedTable } from "./tables";

/** Where the tables stand: each on a sheet, those of a chapter below each other, or in pairs beside each other. */
export type Arrangement = "lembar" | "bab" | "sebelah";
/** Typed into Excel as numbers, or pasted from the report as the texts they are there. */
export type Entry = "diketik" | "ditempel";

export interface LkjBook {
  readonly draft: Draft;
  /** "Sheet!A1" of a cell of a table: "tabel-4 338:D" is column D of the row printed in line 338. */
  place(cell: string): string;
  /** Rows in which a figure stands, each with its table and line ("tabel-4 338") and its cells. */
  readonly rows: readonly { readonly row: string; readonly cells: readonly string[] }[];
}

const NUMBER = /^(\d{1,3}(?:\.\d{3})+|\d+(?:[.,]\d+)?)\s*(%?)$/;

/** A printed text as a person types it: a number with the decimals and the percent sign it has, anything else as it is. */
function typedAs(text: string): Typed | Formatted {
  if (text === "") return null;
  const found = NUMBER.exec(text);
  if (!found) return text;
  const [, digits, sign] = found as unknown as [string, string, string];
  const grouped = /^\d{1,3}(?:\.\d{3})+$/.test(digits);
  const decimals = grouped ? 0 : (/[.,](\d+)$/.exec(digits)?.[1]?.length ?? 0);
  const value = Number(grouped ? digits.replaceAll(".", "") : digits.replace(",", "."));
  const places = decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
  if (sign === "%") return decimals === 2 ? percent(shift(digits)) : as(shift(digits), `${places}%`);
  return grouped ? as(value, "#,##0") : decimals === 0 ? value : as(value, places);
}

/** "84,52" as 0.8452, to its digits. */
const shift = (digits: string): number => Number(`${digits.replace(",", ".")}e-2`);

const hasFigure = (cells: readonly string[]): boolean =>
  cells.some((cell, at) => at > 0 && /\d/.test(cell) && !/[a-z]{3}/i.test(cell.slice(0, 12)));

interface Spot {
  readonly sheet: DraftSheet;
  readonly row: number;
  readonly column: number;
}

function spots(arrangement: Arrangement, tables: readonly PrintedTable[], draft: Draft): ReadonlyMap<string, Spot> {
  const found = new Map<string, Spot>();
  let at = { sheet: null as DraftSheet | null, chapter: "", row: 0, height: 0, pair: 0, column: 0 };
  for (const { id, chapter, rows } of tables) {
    const width = Math.max(...rows.map(({ cells }) => cells.length));
    const isNew = arrangement === "lembar" || at.sheet === null || at.chapter !== chapter;
    if (isNew) {
      const sheet: DraftSheet = { name: arrangement === "lembar" ? id : chapter, cells: [], merges: [] };
      draft.sheets.push(sheet);
      at = { sheet, chapter, row: 0, height: 0, pair: 0, column: 0 };
    } else if (arrangement === "bab" || at.pair === 2) {
      at = { ...at, row: at.row + at.height + 2, height: 0, pair: 0, column: 0 };
    }
    found.set(id, { sheet: at.sheet!, row: at.row, column: at.column });
    at = { ...at, height: Math.max(at.height, rows.length), pair: at.pair + 1, column: at.column + width + 1 };
  }
  return found;
}

const letterOf = (column: number): string => cellAddress(0, column).replace(/\d+$/, "");

/** The workbook of the LKj's tables, values only. */
export function lkjBook(arrangement: Arrangement, entry: Entry): LkjBook {
  const tables = printedTables();
  const draft: Draft = { id: `lkj-${arrangement}-${entry}`, sheets: [] };
  const places = new Map<string, string>();
  const rows: LkjBook["rows"][number][] = [];
  const where = spots(arrangement, tables, draft);
  for (const table of tables) {
    const { sheet, row: top, column: left } = where.get(table.id)!;
    table.rows.forEach(({ line, cells }, down) => {
      const at = top + down;
      while (sheet.cells.length <= at) sheet.cells.push([]);
      const target = sheet.cells[at]!;
      while (target.length < left) target.push(null);
      cells.forEach((cell, right) => {
        target[left + right] = cell === ">" || cell === "^" ? null : entry === "diketik" ? typedAs(cell) : cell === "" ? null : cell;
        places.set(`${table.id} ${line}:${letterOf(right)}`, `${sheet.name}!${cellAddress(at, left + right)}`);
      });
      sheet.merges.push(...mergesOf(table, down, { top, left }));
      if (hasFigure(cells))
        rows.push({ row: `${table.id} ${line}`, cells: cells.map((_, right) => `${sheet.name}!${cellAddress(at, left + right)}`) });
    });
  }
  return {
    draft,
    rows,
    place(cell) {
      const found = places.get(cell);
      if (found === undefined) throw new Error(`The LKj has no cell ${cell}.`);
      return found;
    },
  };
}

/** Areas that begin in a row: headings over several columns, or over two rows. */
function mergesOf(table: PrintedTable, down: number, { top, left }: { readonly top: number; readonly left: number }): string[] {
  const { cells } = table.rows[down]!;
  const below = table.rows[down + 1]?.cells ?? [];
  return cells.flatMap((cell, right) => {
    if (cell === ">" || cell === "^") return [];
    let width = 1;
    while (cells[right + width] === ">") width++;
    const height = below[right] === "^" ? 2 : 1;
    if (width === 1 && height === 1) return [];
    return [`${cellAddress(top + down, left + right)}:${cellAddress(top + down + height - 1, left + right + width - 1)}`];
  });
}
