import type { Area } from "../../sheet/address";
import { isBlank, type Grid } from "../../sheet/grid";
import type { Cells } from "./cells";
import { fold } from "./fold";
import { numberingOf, type ColumnNumber } from "./numbering";

/** A header has at most so many rows. */
const DEEPEST = 8;
/** So many lines above a header may touch it. */
const MOST_LINES = 12;

export interface HeaderExtent {
  /** First and last row of the header's texts. */
  readonly from: number;
  readonly to: number;
  /** First row below the header, its numbering row included. */
  readonly body: number;
  readonly numbers: ReadonlyMap<number, ColumnNumber> | null;
}

interface RowCells {
  /** Columns of filled cells that are no part of a merge from elsewhere. */
  readonly columns: readonly number[];
  readonly figures: number;
}

function rowCells(cells: Cells, row: number, { column, columns }: Area): RowCells {
  const filled: number[] = [];
  let figures = 0;
  for (let c = column; c < column + columns; c++) {
    const kind = cells.kind(row, c);
    if (kind === "blank") continue;
    filled.push(c);
    if (kind === "figure" || kind === "error") figures++;
  }
  return { columns: filled, figures };
}

/**
 * How many rows at the top of a block are lines of a caption: one text in a row, or "Unit Kerja | : | Direktorat". A single merged cell
 * over some of the columns with texts below it is a group of the header and no caption.
 */
export function captionRows(cells: Cells, block: Area): number {
  let row = block.row;
  const end = block.row + block.rows;
  for (; row < Math.min(end, block.row + MOST_LINES); row++) {
    const { columns, figures } = rowCells(cells, row, block);
    if (columns.length === 0) {
      // Covered by a merge from above.
      if (row === block.row) break;
      continue;
    }
    const isPair = columns.length <= 3 && columns.some((c) => /^:|:\s*$/.test(cells.grid.text(row, c)));
    if (isPair) continue;
    if (columns.length > 1 || figures > 0) break;
    const merge = cells.grid.merge(row, columns[0]!);
    const isGroup = merge !== null && merge.columns > 1 && merge.column > block.column && merge.columns < block.columns - 1;
    if (isGroup && row + 1 < end && rowCells(cells, row + 1, block).columns.length > 1) break;
    if (block.columns === 1) break;
  }
  return row - block.row;
}

const inBrackets = /^\([^()]*\)$/;
/** What stands below a heading and only says in what it is measured: K and Rp of formulir E.81, "(%)". */
const MEASURE = /^(?:\([^()]*\)|k|rp\.?|%|fisik|keu\.?|keuangan|kinerja|anggaran)$/i;
const longest = 160;

function isHeaderText(cells: Cells, row: number, column: number): boolean {
  const kind = cells.kind(row, column);
  if (kind === "year" || kind === "date") return true;
  return (kind === "text" || kind === "missing") && cells.grid.text(row, column).length <= longest;
}

/** Whether something of the header above speaks for a column it does not stand in: a merge, the same text twice, or blanks to its right. */
function isGrouped(grid: Grid, from: number, row: number, column: number): boolean {
  for (let r = row - 1; r >= from; r--) {
    const merge = grid.merge(r, column);
    if (merge && merge.columns > 1) return true;
    const text = grid.text(r, column);
    if (text !== "") return text === grid.text(r, column - 1) || text === grid.text(r, column + 1) || isBlank(grid.value(r, column + 1));
  }
  return true;
}

/** Whether a row goes on with the header that begins in `from`: texts below groups only, or units in brackets. */
function goesOn(cells: Cells, from: number, row: number, block: Area): boolean {
  const { grid } = cells;
  const { columns, figures } = rowCells(cells, row, block);
  if (figures > 0) return false;
  if (columns.length === 0) return columnsOf(block).some((c) => reachesDown(grid, from, row, c));
  if (!columns.every((c) => isHeaderText(cells, row, c))) return false;
  if (columns.length > 1 && columns.every((c) => MEASURE.test(grid.text(row, c)))) return true;
  if (columnsOf(block).some((c) => reachesDown(grid, from, row, c))) return true;
  const merged = (c: number): boolean => (grid.merge(row - 1, c)?.columns ?? 1) > 1;
  if (columns.length === 1 && columns[0]! <= block.column + 1 && !merged(columns[0]!)) return false;
  // A row below texts of their own is data, but for what a header cell may add: "(%)".
  const own = columns.filter((c) => !isGrouped(grid, from, row, c) && !inBrackets.test(grid.text(row, c)));
  const holdsKey = columns.includes(block.column) && !merged(block.column);
  return own.length === 0 && !holdsKey && columns.length < block.columns;
}

const columnsOf = ({ column, columns }: Area): number[] => Array.from({ length: columns }, (_, at) => column + at);

/** Whether a merge that begins in the header covers a cell of this row. */
function reachesDown(grid: Grid, from: number, row: number, column: number): boolean {
  const merge = grid.merge(row, column);
  return merge !== null && merge.row >= from && merge.row < row;
}

/** The header at the top of a block, lines of a caption already taken off; null when its first row is no header. */
export function headerOf(cells: Cells, block: Area): HeaderExtent | null {
  const { grid } = cells;
  const [from, end] = [block.row, block.row + block.rows];
  const right = block.column + block.columns - 1;
  const first = rowCells(cells, from, block);
  const texts = first.columns.filter((c) => cells.kind(from, c) === "text").length;
  const grouped = first.columns.length === 1 && (grid.merge(from, first.columns[0]!)?.columns ?? 1) > 1;
  if (first.figures > 0 || texts === 0 || (first.columns.length < 2 && !grouped)) return null;
  if (!first.columns.every((c) => isHeaderText(cells, from, c))) return null;
  for (let row = from + 1; row < Math.min(end, from + DEEPEST + 1); row++) {
    const numbers = numberingOf(grid, row, block.column, right);
    if (numbers) return { from, to: row - 1, body: row + 1, numbers };
    if (rowCells(cells, row, block).figures > 0) break;
  }
  let to = from;
  while (to + 1 < Math.min(end, from + DEEPEST) && goesOn(cells, from, to + 1, block)) to++;
  return { from, to, body: to + 1, numbers: null };
}

/** A row's texts as one, to find it again: folded, with the columns they stand in; "" for a row without texts. */
export function signatureOf(cells: Cells, row: number, { column, columns }: Area): string {
  const parts: string[] = [];
  for (let c = column; c < column + columns; c++) {
    const text = cells.headerText(row, c);
    if (text !== "") parts.push(`${c}:${fold(text)}`);
  }
  return parts.join("|");
}
