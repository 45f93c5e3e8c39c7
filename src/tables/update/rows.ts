import type { LineMove } from "../../sheet/lineMoves";
import { pairedInOrder } from "../../sheet/pairedInOrder";
import { rowsFound } from "./align";
import { movesBetween } from "./moves";
import type { WrittenRow } from "./recipe";

/** A row of the new table: where it stands already, by its row within the table's area, or null for one to be put in. */
export interface PlannedRow {
  /** In the new table. */
  readonly at: number;
  /** In what was written; null for a new row. */
  readonly written: number | null;
  /** Row of the sheet it stands in, before and after; before is null for a new row. */
  readonly before: number | null;
  readonly after: number;
}

/** What becomes of the rows of a table. Rows of the sheet count from 0. */
export interface RowPlan {
  readonly rows: readonly PlannedRow[];
  /** Written rows that leave the table, with the row of the sheet they stand in. */
  readonly leaving: readonly { readonly written: number; readonly row: number }[];
  /** How many of the written rows hold what was written. */
  readonly alike: number;
  /** Written rows that are not there any more. */
  readonly missing: readonly number[];
  /** Rows somebody has put into the table. */
  readonly own: number;
  /** From the lowest up. */
  readonly moves: readonly LineMove[];
  readonly firstRow: number;
  /** As many rows as the table has afterwards, the user's own in it too. */
  readonly height: number;
}

export interface RowsToPlan {
  readonly written: readonly WrittenRow[];
  /** Signs of the cells that stand in the area now, row by row. */
  readonly now: readonly (readonly string[])[];
  readonly firstRow: number;
  /** Keys of the rows of the new table. */
  readonly keys: readonly string[];
  /** Whether a row is words around the table, which the user may have taken away for good. */
  readonly isAround: (key: string) => boolean;
}

/** What becomes of the rows, whatever stands beside them. */
export function planRows({ written, now, firstRow, keys, isAround }: RowsToPlan): RowPlan {
  const { found, alike } = rowsFound(written, now);
  const missing = written.flatMap((_, at) => (found[at] === null ? [at] : []));
  const isGone = new Set(missing.map((at) => written[at]!.key));
  const around = (key: string): string => key.slice(0, key.indexOf(" "));
  const lost = new Set([...isGone].filter(isAround).map(around));
  const isWritten = new Set(written.map(({ key }) => key));
  // Lines of notes the user took away do not come back, and no others in their place.
  const wanted = keys.flatMap((key, at) =>
    isGone.has(key) || (isAround(key) && !isWritten.has(key) && lost.has(around(key))) ? [] : [{ key, at }],
  );
  const there = written.flatMap(({ key }, at) => (found[at] === null ? [] : [{ key, at, offset: found[at]! }]));
  const stay = new Map(
    pairedInOrder(there.length, wanted.length, (a, b) => (there[a]!.key === wanted[b]!.key ? 1 : 0)).map(([a, b]) => [b, there[a]!]),
  );
  const staying = new Set([...stay.values()].map(({ at }) => at));
  const leaving = there.filter(({ at }) => !staying.has(at)).map(({ at, offset }) => ({ written: at, row: firstRow + offset }));
  const leavingAt = new Set(leaving.map(({ row }) => row - firstRow));

  /** New rows by the offset they are put in above. */
  const added = new Map<number, number[]>();
  let above = 0;
  wanted.forEach(({ at }, index) => {
    const known = stay.get(index);
    if (known) above = known.offset + 1;
    else added.set(above, [...(added.get(above) ?? []), at]);
  });
  const after = new Map<number, number>();
  const afterNew = new Map<number, number>();
  let row = firstRow;
  for (let offset = 0; offset <= now.length; offset++) {
    for (const at of added.get(offset) ?? []) afterNew.set(at, row++);
    if (offset < now.length && !leavingAt.has(offset)) after.set(offset, row++);
  }
  const moves = movesBetween(
    now.length,
    (offset) => leavingAt.has(offset),
    (offset) => added.get(offset)?.length ?? 0,
  ).map(({ isPutIn, at, count }): LineMove => ({ kind: isPutIn ? "insertRows" : "deleteRows", row: firstRow + at, rows: count }));
  return {
    rows: wanted.map(({ at }, index) => {
      const known = stay.get(index);
      return known
        ? { at, written: known.at, before: firstRow + known.offset, after: after.get(known.offset)! }
        : { at, written: null, before: null, after: afterNew.get(at)! };
    }),
    leaving,
    missing,
    alike,
    own: now.length - there.length,
    moves,
    firstRow,
    height: row - firstRow,
  };
}
