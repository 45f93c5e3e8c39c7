import type { Block } from "./block";
import type { chartAreas } from "./placeCharts";
import { rowHeights } from "./rowHeights";

/** Points between Excel's usual margins (0,7 and 0,75 inch) of a sheet of A4. */
const A4 = { upright: { width: 494, height: 734 }, across: { width: 741, height: 487 } } as const;
/** Of A3 across. */
const A3 = { width: 1090, height: 734 } as const;
/** Points of a character of Excel's default font, of what a cell adds to them, and of a line. */
const [CHARACTER, CELL, LINE] = [5.25, 3.75, 15];
/** Of a column the table does not have: Excel's own width. */
const DEFAULT = 48;
/** More than fits across an upright A4 page at a size one can read. */
const WIDEST_UPRIGHT = 110;
/** Beyond it the default font's 11 points become fewer than 6,5 across A4, which nobody reads; a sheet of A3 has room for half as much again. */
const WIDEST_A4 = 240;
/** Fonts that stand in for Excel's are wider, and rows are reckoned: so much of a page is counted on. */
const SAFE = 0.9;

/** How a table of its own sheet is printed. */
export interface Pages {
  readonly landscape: boolean;
  readonly paper: "A3" | "A4";
  /** Rows of the block a page begins with. */
  readonly breaks: readonly number[];
}

/** On what paper and where a page ends: no chart is cut in two. `charts`: the places of those that are drawn. */
export function pagesOf(block: Block, charts: ReturnType<typeof chartAreas>): Pages {
  const characters = block.columns.reduce((sum, column) => sum + column.characters, 0);
  const landscape = characters > WIDEST_UPRIGHT;
  const paper = characters > WIDEST_A4 ? "A3" : "A4";
  const columns = Math.max(block.columns.length, ...charts.map((area) => area.columns));
  const width = characters * CHARACTER + block.columns.length * CELL + (columns - block.columns.length) * DEFAULT;
  const page = paper === "A3" ? A3 : landscape ? A4.across : A4.upright;
  const fitted = Math.min(1, page.width / width);
  const room = (page.height / fitted) * SAFE;
  const heights = rowHeights(block).map((height) => height?.points ?? LINE);
  const heads = heights.reduce((sum, height, row) => sum + (block.rows[row]!.role === "header" ? height : 0), 0);
  const breaks: number[] = [];
  let used = heights.reduce((sum, height) => sum + height, 0);
  for (const { row, rows } of charts) {
    const height = (rows + 1) * LINE;
    // Where a table goes on over pages nobody knows how much of the last one it takes.
    if (used + height > room) {
      // With the empty row above it: the chart's own edge would be printed on the page before.
      breaks.push(row - 1);
      used = heads;
    }
    used += height;
  }
  return { landscape, paper, breaks };
}
