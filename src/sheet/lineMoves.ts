/** Rows that were put in, or taken away, from a row on; of several each is said as the sheet stands by then. */
export interface RowMove {
  readonly kind: "insertRows" | "deleteRows";
  readonly row: number;
  readonly rows: number;
}

/** The same of columns. */
interface ColumnMove {
  readonly kind: "insertColumns" | "deleteColumns";
  readonly column: number;
  readonly columns: number;
}

export type LineMove = RowMove | ColumnMove;

type Axis = "row" | "column";

interface Lines {
  readonly axis: Axis;
  readonly isPutIn: boolean;
  readonly at: number;
  readonly count: number;
}

/** What a move does, rows and columns alike. */
export function linesOf(move: LineMove): Lines {
  return "row" in move
    ? { axis: "row", isPutIn: move.kind === "insertRows", at: move.row, count: move.rows }
    : { axis: "column", isPutIn: move.kind === "insertColumns", at: move.column, count: move.columns };
}

function lineAfter(moves: readonly LineMove[], axis: Axis, line: number): number | null {
  let now = line;
  for (const move of moves) {
    const { axis: moved, isPutIn, at, count } = linesOf(move);
    if (moved !== axis || now < at) continue;
    if (isPutIn) now += count;
    else if (now < at + count) return null;
    else now -= count;
  }
  return now;
}

function lineBefore(moves: readonly LineMove[], axis: Axis, line: number): number | null {
  let was = line;
  for (const move of [...moves].reverse()) {
    const { axis: moved, isPutIn, at, count } = linesOf(move);
    if (moved !== axis || was < at) continue;
    if (!isPutIn) was += count;
    else if (was < at + count) return null;
    else was -= count;
  }
  return was;
}

/** Where a row has gone; null for one that is taken away. */
export const rowAfter = (moves: readonly LineMove[], row: number): number | null => lineAfter(moves, "row", row);

/** Where a column has gone; null for one that is taken away. */
export const columnAfter = (moves: readonly LineMove[], column: number): number | null => lineAfter(moves, "column", column);

/** Where a row has stood; null for one that was put in. */
export const rowBefore = (moves: readonly LineMove[], row: number): number | null => lineBefore(moves, "row", row);

/** Where a column has stood; null for one that was put in. */
export const columnBefore = (moves: readonly LineMove[], column: number): number | null => lineBefore(moves, "column", column);
