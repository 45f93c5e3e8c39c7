/** Rows that were put in, or taken away, from a row on; of several each is said as the sheet stands by then. */
export interface RowMove {
  readonly kind: "insertRows" | "deleteRows";
  readonly row: number;
  readonly rows: number;
}

/** Where a row has gone; null for one that is taken away. */
export function rowAfter(moves: readonly RowMove[], row: number): number | null {
  let at = row;
  for (const move of moves) {
    if (at < move.row) continue;
    if (move.kind === "insertRows") at += move.rows;
    else if (at < move.row + move.rows) return null;
    else at -= move.rows;
  }
  return at;
}

/** Where a row has stood; null for one that was put in. */
export function rowBefore(moves: readonly RowMove[], row: number): number | null {
  let at = row;
  for (const move of [...moves].reverse()) {
    if (at < move.row) continue;
    if (move.kind === "deleteRows") at += move.rows;
    else if (at < move.row + move.rows) return null;
    else at -= move.rows;
  }
  return at;
}
