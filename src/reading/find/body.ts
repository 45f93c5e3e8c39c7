import type { Area } from "../../sheet/address";
import type { Cells } from "./cells";
import { signatureOf, type HeaderExtent } from "./header";
import { CONTINUED, NOTE } from "./totalWords";

/** Where the rows of a table end, and which of them are its header once more. */
export interface Body {
  /** One past the last row. */
  readonly end: number;
  readonly repeats: ReadonlySet<number>;
  /** Where another table begins that touches this one, the lines of its caption included; null for none. */
  readonly next: number | null;
}

/** Sentences below a table, not names of rows. */
const PROSE = 90;

/**
 * Walks down a block below its header. A row with texts where figures stood so far, each of them another, and figures below it, is the
 * header of a next table; one with the texts of this header is this one repeated.
 */
export function bodyOf(cells: Cells, block: Area, header: HeaderExtent): Body {
  const signatures = new Set<string>();
  for (let row = header.from; row <= header.to; row++) signatures.add(signatureOf(cells, row, block));
  signatures.delete("");
  const end = block.row + block.rows;
  const right = block.column + block.columns - 1;
  const figures = new Uint32Array(block.columns);
  const texts = new Uint32Array(block.columns);
  const repeats = new Set<number>();
  for (let row = header.body; row < end; row++) {
    let [filled, numbers] = [0, 0];
    const overFigures = new Set<string>();
    let doubled = false;
    for (let column = block.column; column <= right; column++) {
      const kind = cells.kind(row, column);
      if (kind === "blank") continue;
      filled++;
      if (kind === "figure" || kind === "error" || kind === "missing") {
        if (kind !== "missing") numbers++;
      } else if (figures[column - block.column]! > texts[column - block.column]!) {
        const text = cells.headerText(row, column);
        doubled ||= overFigures.has(text) && kind === "text";
        overFigures.add(text);
      }
    }
    if (filled > 1 && numbers === 0 && signatures.has(signatureOf(cells, row, block))) {
      repeats.add(row);
      // "Lanjutan Tabel 5" over the header that is repeated.
      if (row > header.body && CONTINUED.test(onlyText(cells, row - 1, block) ?? "")) repeats.add(row - 1);
      continue;
    }
    if (filled >= 3 && numbers === 0 && overFigures.size >= 2 && !doubled && figuresBelow(cells, row, block)) {
      const next = withCaption(cells, row, block, header.body);
      return { end: next, repeats, next };
    }
    for (let column = block.column; column <= right; column++) {
      const kind = cells.kind(row, column);
      if (kind === "figure" || kind === "error") figures[column - block.column]!++;
      else if (kind === "text") texts[column - block.column]!++;
    }
  }
  const isOfFigures = (column: number): boolean => figures[column - block.column]! > 0;
  return { end: withoutFoot(cells, block, header.body, isOfFigures), repeats, next: null };
}

function figuresBelow(cells: Cells, row: number, { row: top, rows, column, columns }: Area): boolean {
  for (let r = row + 1; r < Math.min(top + rows, row + 5); r++) {
    let numbers = 0;
    for (let c = column; c < column + columns; c++) if (cells.kind(r, c) === "figure") numbers++;
    if (numbers >= 2) return true;
  }
  return false;
}

function onlyText(cells: Cells, row: number, { column, columns }: Area): string | null {
  let found: string | null = null;
  for (let c = column; c < column + columns; c++) {
    const kind = cells.kind(row, c);
    if (kind === "blank") continue;
    if (found !== null || kind !== "text") return null;
    found = cells.grid.text(row, c);
  }
  return found;
}

/** The row a next table begins in: its header, or the lines above that are nobody's row. */
function withCaption(cells: Cells, row: number, block: Area, first: number): number {
  let from = row;
  while (from - 1 > first && onlyText(cells, from - 1, block) !== null) from--;
  return from;
}

/** One past the last row that is no note below the table ("Sumber: ...", a sentence) and nobody's signature in its columns of figures. */
function withoutFoot(cells: Cells, block: Area, first: number, isOfFigures: (column: number) => boolean): number {
  let end = block.row + block.rows;
  while (end - 1 > first) {
    const text = onlyText(cells, end - 1, block);
    const isNote = text !== null && (NOTE.test(text) || text.length > PROSE);
    if (!isNote && !isSigned(cells, end - 1, block, isOfFigures)) break;
    end--;
  }
  return end;
}

/** A row in which nothing stands but texts below figures, or nothing at all: "Jakarta, 31 Desember 2024", "Direktur,". */
function isSigned(cells: Cells, row: number, { column, columns }: Area, isOfFigures: (column: number) => boolean): boolean {
  for (let c = column; c < column + columns; c++) {
    const kind = cells.kind(row, c);
    if (kind !== "blank" && !(isOfFigures(c) && (kind === "text" || kind === "date"))) return false;
  }
  return true;
}
