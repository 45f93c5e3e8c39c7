import type { Area } from "../../sheet/address";
import type { Cells } from "./cells";
import type { HeaderExtent } from "./header";
import type { HeaderBranch } from "./model";

interface Piece {
  readonly text: string;
  /** Grows while the text is lent to the columns to its right. */
  area: Area;
}

/**
 * The header cell that speaks for each column in a row: its own, the merge it lies in, or, where nothing tells of merges, the text to its
 * left, as far as that has texts of its own below it and the columns to its right do too.
 */
function rowPieces(cells: Cells, { from, to }: HeaderExtent, row: number, span: Area): (Piece | null)[] {
  const { grid } = cells;
  const pieces: (Piece | null)[] = [];
  const hasBelow = (column: number): boolean => {
    for (let r = row + 1; r <= to; r++) {
      const merge = grid.merge(r, column);
      if (cells.headerText(r, column) !== "" || (merge !== null && merge.row === r)) return true;
    }
    return false;
  };
  const hasAbove = (column: number): boolean => {
    for (let r = from; r < row; r++) if (cells.headerText(r, column) !== "") return true;
    return false;
  };
  let lent: Piece | null = null;
  for (let column = span.column; column < span.column + span.columns; column++) {
    const merge = grid.merge(row, column);
    if (merge) {
      const text = cells.headerText(merge.row, merge.column);
      pieces.push(text === "" ? null : { text, area: merge });
      lent = null;
      continue;
    }
    const text = cells.headerText(row, column);
    if (text !== "") {
      const piece: Piece = { text, area: { row, column, rows: 1, columns: 1 } };
      pieces.push(piece);
      lent = row < to && hasBelow(column) ? piece : null;
      continue;
    }
    if (lent && hasBelow(column) && !hasAbove(column)) {
      lent.area = { ...lent.area, columns: column - lent.area.column + 1 };
      pieces.push(lent);
      continue;
    }
    pieces.push(null);
    lent = null;
  }
  return pieces;
}

/** The header as a tree, and the texts above each column. Equal neighbours of one row ("Target | Target") are one group. */
export function headerCells(
  cells: Cells,
  extent: HeaderExtent,
  block: Area,
): { readonly nodes: HeaderBranch[]; readonly paths: string[][] } {
  const rows: (Piece | null)[][] = [];
  for (let row = extent.from; row <= extent.to; row++) rows.push(rowPieces(cells, extent, row, block));
  const paths: string[][] = Array.from({ length: block.columns }, () => []);

  const build = (level: number, from: number, to: number): HeaderBranch[] => {
    if (level >= rows.length) return [];
    const row = rows[level]!;
    const nodes: HeaderBranch[] = [];
    for (let at = from; at <= to;) {
      const piece = row[at]!;
      // A merge that began above has spoken already.
      const isNew = piece !== null && piece.area.row === extent.from + level;
      let end = at;
      const same = (next: Piece | null): boolean => {
        if (!isNew) return !(next !== null && next.area.row === extent.from + level);
        return next === piece || (next !== null && (next.area === piece.area || (level + 1 < rows.length && next.text === piece.text)));
      };
      while (end + 1 <= to && same(row[end + 1]!)) end++;
      if (!isNew) nodes.push(...build(level + 1, at, end));
      else {
        for (let c = at; c <= end; c++) if (paths[c]!.at(-1) !== piece.text) paths[c]!.push(piece.text);
        const area: Area = { ...piece.area, column: block.column + at, columns: end - at + 1 };
        nodes.push({ text: piece.text, area, children: build(level + 1, at, end) });
      }
      at = end + 1;
    }
    return nodes;
  };
  return { nodes: build(0, 0, block.columns - 1), paths };
}
