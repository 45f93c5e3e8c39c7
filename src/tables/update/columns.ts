import type { ModelCell, TableRow } from "../../layout/block";
import type { LineMove } from "../../sheet/lineMoves";
import { pairedInOrder } from "../../sheet/pairedInOrder";
import { movesBetween } from "./moves";
import type { WrittenRow } from "./recipe";

/** What becomes of the columns of a table. */
export interface ColumnPlan {
  /** Of each column of the new table the written one it is; null for a new column. */
  readonly written: readonly (number | null)[];
  /** Written columns that leave the table. */
  readonly leaving: readonly number[];
  /** From the right to the left. */
  readonly moves: readonly LineMove[];
}

/** What becomes of the columns, by what each is, whatever stands above and below them. */
export function planColumns(written: readonly string[], wanted: readonly string[], firstColumn: number): ColumnPlan {
  const stay = new Map(pairedInOrder(written.length, wanted.length, (a, b) => (written[a] === wanted[b] ? 1 : 0)).map(([a, b]) => [b, a]));
  const staying = new Set(stay.values());
  const putIn = new Map<number, number>();
  let behind = 0;
  wanted.forEach((_, at) => {
    const known = stay.get(at);
    if (known === undefined) putIn.set(behind, (putIn.get(behind) ?? 0) + 1);
    else behind = known + 1;
  });
  return {
    written: wanted.map((_, at) => stay.get(at) ?? null),
    leaving: written.flatMap((_, at) => (staying.has(at) ? [] : [at])),
    moves: movesBetween(
      written.length,
      (offset) => !staying.has(offset),
      (offset) => putIn.get(offset) ?? 0,
    ).map(({ isPutIn, at, count }) => ({ kind: isPutIn ? "insertColumns" : "deleteColumns", column: firstColumn + at, columns: count })),
  };
}

/** Columns beside each other that go into one step: all new, or all moved alike. */
export function columnRuns({ written }: ColumnPlan): readonly { readonly at: number; readonly count: number; readonly isNew: boolean }[] {
  const runs: { at: number; count: number; isNew: boolean }[] = [];
  written.forEach((each, at) => {
    const [last, before] = [runs.at(-1), written[at - 1]];
    const goesOn = each === null ? before === null : before !== null && before !== undefined && each === before + 1;
    if (last && goesOn) last.count += 1;
    else runs.push({ at, count: 1, isNew: each === null });
  });
  return runs;
}

/** The written column whose cell a written column's cell is part of. */
function ownerIn({ spans = [] }: WrittenRow): (column: number) => number {
  return (column) => spans.find(([first, count]) => column >= first && column < first + count)?.[0] ?? column;
}

/**
 * Of each cell of a row the written column its content stood in; null for one that was not there. A head over several columns stays the
 * same one when the first of them leaves or another comes before it.
 */
export function originsOf({ cells }: TableRow, row: WrittenRow, { written }: ColumnPlan): readonly (number | null)[] {
  const ownerOf = ownerIn(row);
  const taken = new Set<number>();
  return cells.map((cell, at) => {
    const own = written[at]!;
    if (cell.kind !== "text") return own;
    for (let column = at; column < at + (cell.span ?? 1); column += 1) {
      const one = written[column];
      const owner = one === null || one === undefined ? null : ownerOf(one);
      if (owner === null || taken.has(owner) || (row.cells[owner] ?? "") === "") continue;
      taken.add(owner);
      return owner;
    }
    return own;
  });
}

const isMerged = (cell: ModelCell): boolean => cell.kind === "text" && (cell.span ?? 1) * (cell.down ?? 1) > 1;

/** The merged cells of a row, by column. */
export function mergedIn({ cells }: TableRow): readonly { readonly at: number; readonly span: number; readonly down: number }[] {
  return cells.flatMap((cell, at) => (isMerged(cell) && cell.kind === "text" ? [{ at, span: cell.span ?? 1, down: cell.down ?? 1 }] : []));
}

/** Whether what a row has merged across columns only goes along with these. */
export function keepsSpans(now: TableRow, { spans = [] }: WrittenRow, { written }: ColumnPlan): boolean {
  const wanted = mergedIn(now).filter(({ span }) => span > 1);
  return (
    wanted.length === spans.length &&
    wanted.every(({ at, span }) => {
      const first = written[at];
      if (first === null || first === undefined) return false;
      const isWhole = Array.from({ length: span }, (_, more) => written[at + more] === first + more).every(Boolean);
      return isWhole && spans.some(([column, count]) => column === first && count === span);
    })
  );
}

/** Some columns of a row, as if they were all of it: nothing in it is merged. */
export function columnsOfRow(row: TableRow, at: number, count: number): TableRow {
  const alone = (cell: ModelCell): ModelCell => {
    if (cell.kind !== "text") return cell;
    const { span: _, down: __, ...rest } = cell;
    return rest;
  };
  return { ...row, cells: row.cells.slice(at, at + count).map(alone) };
}
