import { NAMED_STYLES } from "../sheet/namedStyles";
import type { CellStyle } from "../sheet/patch";
import type { RowHeight } from "../sheet/steps/rowHeight";
import type { Block, ModelCell, TableRow } from "./block";
import { wrapWords } from "./noteLines";
import { styleOfRow } from "./styles";

/** Points of a line in Excel's default font. */
const LINE = 15;
/** Of a column's characters, what the edges of a cell take. */
const EDGES = 1;
/** Bold letters are so much wider. */
const BOLD = 1.1;

/** What a cell shows as text; numbers do not wrap. */
function textOf(cell: ModelCell): string {
  if (cell.kind === "text") return cell.text;
  return cell.kind === "formula" && typeof cell.preview === "string" ? cell.preview : "";
}

/** Lines a text takes in so many characters. A word that is longer than a line is broken. */
function linesOf(text: string, characters: number): number {
  const width = Math.max(1, Math.floor(characters));
  if (text.length <= width && !text.includes("\n")) return 1;
  return text
    .split("\n")
    .flatMap((paragraph) => {
      // What sets a row to the right takes room in its first line.
      const indent = /^ */.exec(paragraph)![0].length;
      return wrapWords(`${"x".repeat(indent)}${paragraph.trim()}`, width);
    })
    .reduce((lines, line) => lines + Math.ceil(line.length / width), 0);
}

interface Sized {
  readonly at: number;
  readonly lines: number;
  readonly down: number;
  readonly merged: boolean;
}

function sizedCells({ columns }: Block, row: TableRow, style: CellStyle): Sized[] {
  return row.cells.flatMap((cell, at): Sized[] => {
    const text = textOf(cell);
    if (text === "") return [];
    const { span = 1, down = 1 } = cell.kind === "text" ? cell : {};
    // A text that does not wrap runs on over empty neighbours, but not out of merged cells.
    if (!style.wrap && span === 1) return [];
    const characters = columns.slice(at, at + span).reduce((sum, column) => sum + column.characters, 0);
    const lines = linesOf(text, (characters - EDGES) / (style.bold ? BOLD : 1));
    return [{ at, lines, down, merged: span * down > 1 }];
  });
}

/** Characters of a column in whose head no word is broken. */
export function widthForHead(width: number, head: string): number {
  const longest = head.split(/\s+/).reduce((most, word) => Math.max(most, word.length), 0);
  return Math.max(width, Math.ceil(longest * BOLD) + EDGES);
}

/** How high the rows of a block are; null for a row of one line. */
export function rowHeights(block: Block): readonly (RowHeight | null)[] {
  const heights = block.rows.map(() => ({ lines: 1, merged: false }));
  block.rows.forEach((row, r) => {
    const name = styleOfRow(row);
    if (name === null) return;
    for (const { lines, down, merged } of sizedCells(block, row, NAMED_STYLES[name])) {
      const before = heights.slice(r, r + down).reduce((sum, height) => sum + height.lines, 0);
      if (lines <= before) continue;
      const last = heights[r + down - 1]!;
      // What is merged with rows below has room in all of them.
      last.lines += lines - before;
      last.merged ||= merged;
    }
  });
  return heights.map(({ lines, merged }) => (lines === 1 ? null : { points: lines * LINE, merged }));
}

/** Merged texts that are longer than their cells are wide, and do not wrap by the style of their row. */
export function wrappedAcross(block: Block): readonly (readonly [row: number, column: number])[] {
  return block.rows.flatMap((row, r) => {
    const name = styleOfRow(row);
    if (name === null) return [];
    const style: CellStyle = NAMED_STYLES[name];
    return style.wrap ? [] : sizedCells(block, row, style).flatMap(({ at, lines }) => (lines > 1 ? [[r, at] as const] : []));
  });
}
