import type { Area } from "../../sheet/address";
import { bounding } from "../../sheet/area";
import type { Cells } from "./cells";

interface Run {
  readonly from: number;
  readonly to: number;
  readonly id: number;
}

/** Groups that can be joined: a small union-find. */
class Groups {
  private readonly over: number[] = [];
  readonly areas: Area[] = [];
  add(area: Area): number {
    this.over.push(this.over.length);
    this.areas.push(area);
    return this.over.length - 1;
  }
  root(id: number): number {
    let at = id;
    while (this.over[at] !== at) at = this.over[at] = this.over[this.over[at]!]!;
    return at;
  }
  join(one: number, other: number): boolean {
    const [a, b] = [this.root(one), this.root(other)];
    if (a === b) return false;
    this.over[b] = a;
    this.areas[a] = bounding(this.areas[a]!, this.areas[b]!);
    return true;
  }
  roots(): number[] {
    return this.over.map((_, id) => id).filter((id) => this.over[id] === id);
  }
}

/** Runs of filled cells of a row, joined with those that touch them above, corners included. */
function touching(cells: Cells, { row, column, rows, columns }: Area): Groups {
  const groups = new Groups();
  let above: Run[] = [];
  for (let r = row; r < row + rows; r++) {
    const runs: Run[] = [];
    let at = 0;
    for (let c = column; c < column + columns; c++) {
      if (!cells.isFilled(r, c)) continue;
      const from = c;
      while (c + 1 < column + columns && cells.isFilled(r, c + 1)) c++;
      const run = { from, to: c, id: groups.add({ row: r, column: from, rows: 1, columns: c - from + 1 }) };
      while (at < above.length && above[at]!.to < from - 1) at++;
      for (let next = at; next < above.length && above[next]!.from <= c + 1; next++) groups.join(above[next]!.id, run.id);
      runs.push(run);
    }
    above = runs;
  }
  return groups;
}

/**
 * Joins groups whose rectangles overlap: a figure among blanks belongs to the table around it. Every rectangle is painted, the largest
 * first; one that lies in what is painted needs no paint of its own, so that a sheet of scattered cells costs little.
 */
function joinOverlapping(groups: Groups, within: Area): void {
  const size = (id: number): number => groups.areas[id]!.rows * groups.areas[id]!.columns;
  let roots = groups.roots();
  for (let joined = true, times = 0; joined && roots.length > 1 && times < 6; times++) {
    joined = false;
    const owner = new Int32Array(within.rows * within.columns);
    for (const id of [...roots].sort((a, b) => size(b) - size(a))) {
      const area = groups.areas[id]!;
      const at = (r: number, c: number): number => (r - within.row) * within.columns + c - within.column;
      const first = owner[at(area.row, area.column)]!;
      const last = owner[at(area.row + area.rows - 1, area.column + area.columns - 1)]!;
      if (first > 0 && last > 0 && groups.root(first - 1) === groups.root(last - 1)) {
        joined = groups.join(first - 1, id) || joined;
        continue;
      }
      for (let r = area.row; r < area.row + area.rows; r++) {
        for (let c = area.column; c < area.column + area.columns; c++) {
          const there = owner[at(r, c)]!;
          if (there > 0) joined = groups.join(there - 1, id) || joined;
          else owner[at(r, c)] = id + 1;
        }
      }
    }
    roots = groups.roots();
  }
}

/** Rectangles of filled cells in an area that no filled cell connects, top to bottom and left to right. Cost: a few looks at every cell. */
export function blocksOf(cells: Cells, area: Area): Area[] {
  const groups = touching(cells, area);
  joinOverlapping(groups, area);
  return groups
    .roots()
    .map((id) => groups.areas[id]!)
    .sort((a, b) => a.row - b.row || a.column - b.column);
}
