import type { Area } from "../../sheet/address";
import { bounding } from "../../sheet/area";
import type { Cells } from "./cells";

/** A table is laid out with columns left empty, one or two beside each other; tables of their own names stand apart as often. */
const WIDEST = 2;
/** Words of a group of columns; a longer line alone in its row is a title. */
const GROUP_WORDS = 3;
/** A header and two rows. */
const LEAST_ROWS = 3;
/** Rows below the last of the names that still belong to them: a total without a name. */
const HANGS = 1;

const isTitle = (text: string): boolean => /^(?:tabel|table)\b/i.test(text) || text.split(/\s+/, GROUP_WORDS + 1).length > GROUP_WORDS;

/** Whether the rows of a block are numbered or named: its first column holds anything but figures below its head, or counts 1, 2, 3. */
function hasNames(cells: Cells, { row, column, rows }: Area): boolean {
  let [figures, counted] = [0, true];
  for (let r = row; r < row + rows; r++) {
    const kind = cells.kind(r, column);
    if (kind === "figure") {
      figures++;
      counted &&= cells.grid.value(r, column) === figures;
    } else if (figures > 0 && kind !== "blank" && kind !== "missing" && kind !== "error") return true;
  }
  return figures === 0 || (counted && figures > 1);
}

/** A first row with a single long text is a title of the block's own. */
function hasTitle(cells: Cells, { row, column, columns }: Area): boolean {
  const filled: number[] = [];
  for (let c = column; c < column + columns && filled.length < 2; c++) if (cells.kind(row, c) !== "blank") filled.push(c);
  return filled.length === 1 && isTitle(cells.grid.text(row, filled[0]!));
}

/** Whether each row of figures on the right has something on the left, and the other way round but for a title and notes. */
function areRowsShared(cells: Cells, left: Area, right: Area): boolean {
  const [from, end] = [right.row, right.row + right.rows];
  const leftEnd = left.row + left.rows;
  if (from < left.row || end > leftEnd + HANGS) return false;
  let [both, onlyRight, onlyLeft] = [0, 0, 0];
  const isFilled = (r: number, { column, columns }: Area): boolean => {
    for (let c = column; c < column + columns; c++) if (cells.kind(r, c) !== "blank") return true;
    return false;
  };
  for (let r = from; r < leftEnd; r++) {
    const [one, other] = [isFilled(r, left), isFilled(r, right)];
    if (one && other) both++;
    else if (other) onlyRight++;
    else if (one) onlyLeft++;
  }
  return both >= LEAST_ROWS && onlyRight <= 1 && onlyLeft * 2 <= both;
}

/** The first of areas, in the order of their rows, that begins in a row or below it. */
function firstFrom(areas: readonly Area[], row: number): Area | undefined {
  let [from, end] = [0, areas.length];
  while (from < end) {
    const middle = (from + end) >> 1;
    if (areas[middle]!.row < row) from = middle + 1;
    else end = middle;
  }
  return areas[from];
}

/**
 * Blocks that empty columns cut out of one table: what stands on the right has figures and no names of its own, in the rows of the names on
 * the left. Blocks are given and returned from top to bottom. Cost: a look at the cells of each.
 */
export function joinOverSpacers(cells: Cells, areas: readonly Area[]): Area[] {
  if (areas.length < 2) return [...areas];
  const gone = new Set<Area>();
  /** By first column, in the order of their rows. */
  const byColumn = new Map<number, Area[]>();
  for (const area of areas) {
    const column = byColumn.get(area.column);
    if (column) column.push(area);
    else byColumn.set(area.column, [area]);
  }
  const nextTo = (left: Area): Area | undefined => {
    if (left.rows < LEAST_ROWS) return undefined;
    for (let gap = 1; gap <= WIDEST; gap++) {
      const right = firstFrom(byColumn.get(left.column + left.columns + gap) ?? [], left.row);
      if (right && right.row < left.row + left.rows && right.rows >= LEAST_ROWS) return right;
    }
    return undefined;
  };
  return [...areas]
    .sort((one, other) => one.column - other.column)
    .flatMap((area) => {
      if (gone.has(area)) return [];
      let whole = area;
      for (let right = nextTo(whole); right; right = nextTo(whole)) {
        if (hasTitle(cells, right) || hasNames(cells, right) || !hasNames(cells, whole) || !areRowsShared(cells, whole, right)) break;
        gone.add(right);
        whole = bounding(whole, right);
      }
      return [whole];
    })
    .sort((one, other) => one.row - other.row || one.column - other.column);
}
