import { areasNamed } from "../../formula/references";
import type { Message } from "../../language/message";
import { areaAddress, cellAddress, type Area } from "../../sheet/address";
import { contains, holds } from "../../sheet/area";
import type { RowMove } from "../../sheet/lineMoves";
import { gridOf } from "../../sheet/grid";
import type { Snapshot } from "../../sheet/snapshot";
import type { NamedTable } from "./found";
import { says } from "./messages";

/** A few cells tell enough. */
const MOST_NAMED = 5;

export interface MovingTable {
  readonly snapshot: Snapshot;
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly tables: readonly NamedTable[];
}

/** A row that is to leave its table. */
export interface LeavingRow {
  readonly row: number;
  readonly label: string;
  /** Whether a cell of it holds what the user put there. */
  isUsers(column: number): boolean;
}

function listed(cells: readonly string[]) {
  return { cells: { items: cells.slice(0, MOST_NAMED), join: "," as const }, count: cells.length };
}

/** Another table of ours that rows would be put into, or taken from. */
function crossed({ name, sheet, tables }: MovingTable, moves: readonly RowMove[]): Message | null {
  for (const other of tables) {
    if (other.name === name || other.state.kind !== "here" || other.state.sheet !== sheet) continue;
    const { area } = other.state;
    const end = area.row + area.rows;
    const isCrossed = moves.some(({ kind, row, rows }) =>
      kind === "insertRows" ? row > area.row && row < end : row < end && row + rows > area.row,
    );
    if (isCrossed) return says.crosses({ name: other.title, place: { sheet, address: areaAddress(area) } });
  }
  return null;
}

/** What of a row's cells is not ours: beside the table, typed over it, or said about it. */
function heldBy({ snapshot, sheet, area }: MovingTable, { row, isUsers }: LeavingRow): string[] {
  const found = snapshot.sheets.find(({ name }) => name === sheet)!;
  const grid = gridOf(found);
  const columns = Array.from({ length: grid.endColumn - grid.firstColumn }, (_, at) => grid.firstColumn + at);
  const filled = columns.filter((column) => {
    const isFilled = grid.value(row, column) !== null || grid.formula(row, column) !== null;
    return isFilled && (!contains(area, row, column) || isUsers(column));
  });
  const commented = (found.comments ?? []).filter(({ address }) => address.replace(/^[A-Z]+/, "") === String(row + 1));
  return [...filled.map((column) => cellAddress(row, column)), ...commented.map(({ address }) => address)].map(
    (each) => `${sheet}!${each}`,
  );
}

/** Cells outside the table whose formulas would be left with #REF!, and names that would. */
function neededBy({ snapshot, name, sheet, area }: MovingTable, row: number): string[] {
  const line: Area = { row, column: 0, rows: 1, columns: Infinity };
  const loses = (formula: string, own: string | null): boolean =>
    areasNamed(formula).some((each) => (each.sheet ?? own)?.toLowerCase() === sheet.toLowerCase() && holds(line, each.area));
  const cells = snapshot.sheets.flatMap((each) =>
    each.formulas.flatMap((formulas, r) =>
      formulas.flatMap((formula, c) => {
        const [atRow, column] = [each.firstRow + r, each.firstColumn + c];
        const isOurs = each.name === sheet && contains(area, atRow, column);
        return formula !== null && !isOurs && loses(formula, each.name) ? [`${each.name}!${cellAddress(atRow, column)}`] : [];
      }),
    ),
  );
  const names = (snapshot.names ?? []).filter((each) => each.name !== name && loses(each.formula, each.sheet)).map((each) => each.name);
  return [...cells, ...names];
}

/** Why rows cannot be put in or taken away, the first reason there is; null where they can. */
export function obstacle(table: MovingTable, moves: readonly RowMove[], leaving: readonly LeavingRow[]): Message | null {
  const across = crossed(table, moves);
  if (across) return across;
  for (const each of leaving) {
    const { label } = each;
    const held = heldBy(table, each);
    if (held.length > 0) return says.rowHolds({ row: label, ...listed(held) });
    // What was not read may refer to the row, or stand in it.
    const unseen = table.snapshot.sheets.find(({ truncated }) => truncated);
    if (unseen) return says.unseen({ row: label, sheet: unseen.name });
    const needed = neededBy(table, each.row);
    if (needed.length > 0) return says.rowNeeded({ row: label, ...listed(needed) });
  }
  return null;
}
