import { movedArea } from "../../formula/movedLines";
import { areasNamed } from "../../formula/references";
import type { Message } from "../../language/message";
import { areaAddress, cellAddress, parseAddress, type Area } from "../../sheet/address";
import { contains, overlaps, positions, SHEET_COLUMNS, SHEET_ROWS } from "../../sheet/area";
import { gridOf, type Grid } from "../../sheet/grid";
import { columnAfter, linesOf, rowAfter, type LineMove } from "../../sheet/lineMoves";
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
  /** What its rows and columns do, rows first. */
  readonly moves: readonly LineMove[];
  /** Whether a cell of the table holds what the user put there, and nothing takes that along. */
  isUsers(row: number, column: number): boolean;
}

/** A row or a column that is to leave its table. */
export interface LeavingLine {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly label: string;
}

function listed(cells: readonly string[]) {
  return { cells: { items: cells.slice(0, MOST_NAMED), join: "," as const }, count: cells.length };
}

const lineArea = ({ axis, at }: Pick<LeavingLine, "axis" | "at">): Area =>
  axis === "row" ? { row: at, column: 0, rows: 1, columns: SHEET_COLUMNS } : { row: 0, column: at, rows: SHEET_ROWS, columns: 1 };

/** Another table of ours that lines would be put into, or taken from. */
function crossed({ name, sheet, tables, moves }: MovingTable): Message | null {
  for (const other of tables) {
    if (other.name === name || other.state.kind !== "here" || other.state.sheet !== sheet) continue;
    const { area } = other.state;
    for (const move of moves) {
      const { axis, isPutIn, at, count } = linesOf(move);
      const [first, end] = axis === "row" ? [area.row, area.row + area.rows] : [area.column, area.column + area.columns];
      const isCrossed = isPutIn ? at > first && at < end : at < end && at + count > first;
      const place = { sheet, address: areaAddress(area) };
      if (isCrossed) return (axis === "row" ? says.crosses : says.columnsCross)({ name: other.title, place });
    }
  }
  return null;
}

const isFilled = (grid: Grid, row: number, column: number): boolean =>
  grid.value(row, column) !== null || grid.formula(row, column) !== null;

/** Cells above and below the table with a neighbour that new columns would part them from. */
function tornBy({ sheet, area, moves }: MovingTable, grid: Grid): readonly string[] {
  return moves.flatMap((move) => {
    const { axis, isPutIn, at } = linesOf(move);
    if (axis === "row" || !isPutIn) return [];
    const rows = Array.from({ length: grid.endRow - grid.firstRow }, (_, more) => grid.firstRow + more).filter(
      (row) => (row < area.row || row >= area.row + area.rows) && isFilled(grid, row, at - 1) && isFilled(grid, row, at),
    );
    return rows.map((row) => `${sheet}!${areaAddress({ row, column: at - 1, rows: 1, columns: 2 })}`);
  });
}

/** What of a line's cells is not ours: beside the table, typed over it, or said about it. */
function heldBy({ snapshot, sheet, area, isUsers }: MovingTable, line: LeavingLine, grid: Grid): string[] {
  const read = {
    row: line.axis === "row" ? line.at : grid.firstRow,
    column: line.axis === "row" ? grid.firstColumn : line.at,
    rows: line.axis === "row" ? 1 : grid.endRow - grid.firstRow,
    columns: line.axis === "row" ? grid.endColumn - grid.firstColumn : 1,
  };
  const filled = [...positions(read)].filter(
    ({ row, column }) => isFilled(grid, row, column) && (!contains(area, row, column) || isUsers(row, column)),
  );
  const comments = snapshot.sheets.find(({ name }) => name === sheet)!.comments ?? [];
  const commented = comments.map(({ address }) => address).filter((address) => overlaps(lineArea(line), parseAddress(address)!));
  return [...filled.map(({ row, column }) => cellAddress(row, column)), ...commented].map((each) => `${sheet}!${each}`);
}

/** A formula of the workbook, and the areas of the table's sheet it names. */
interface Naming {
  /** "Masukan!H1", or a name. */
  readonly place: string;
  /** Null for a name. */
  readonly cell: { readonly sheet: string; readonly row: number; readonly column: number } | null;
  readonly areas: readonly Area[];
}

/** Formulas of the workbook that speak of the table's sheet, its own of the table left out. */
function namingOf({ snapshot, name, sheet, area, isUsers }: MovingTable): readonly Naming[] {
  const areasIn = (formula: string, own: string | null): Area[] =>
    areasNamed(formula).flatMap((each) => ((each.sheet ?? own)?.toLowerCase() === sheet.toLowerCase() ? [each.area] : []));
  const cells = snapshot.sheets.flatMap((each) =>
    each.formulas.flatMap((formulas, r) =>
      formulas.flatMap((formula, c): Naming[] => {
        const [row, column] = [each.firstRow + r, each.firstColumn + c];
        if (formula === null) return [];
        const areas = areasIn(formula, each.name);
        const isOurs = each.name === sheet && contains(area, row, column) && !isUsers(row, column);
        if (areas.length === 0 || isOurs) return [];
        return [{ place: `${each.name}!${cellAddress(row, column)}`, cell: { sheet: each.name, row, column }, areas }];
      }),
    ),
  );
  const names = (snapshot.names ?? [])
    .filter((each) => each.name !== name)
    .map((each): Naming => ({ place: each.name, cell: null, areas: areasIn(each.formula, each.sheet) }));
  return [...cells, ...names];
}

/** Formulas that would be left with #REF! because a line goes. */
function neededBy({ moves }: MovingTable, line: LeavingLine, naming: readonly Naming[]): string[] {
  const isLost = (area: Area): boolean => moves.reduce<Area | null>((left, move) => left && movedArea(left, move), area) === null;
  return naming.filter(({ areas }) => areas.some((area) => overlaps(lineArea(line), area) && isLost(area))).map(({ place }) => place);
}

/** Why lines cannot be put in or taken away, the first reason there is; null where they can. */
export function obstacle(table: MovingTable, leaving: readonly LeavingLine[]): Message | null {
  const across = crossed(table);
  if (across) return across;
  const { snapshot, sheet, moves } = table;
  const found = snapshot.sheets.find(({ name }) => name === sheet)!;
  const grid = gridOf(found);
  if (found.truncated && moves.some((move) => linesOf(move).axis === "column")) return says.columnsUnseen({ sheet });
  const torn = tornBy(table, grid);
  if (torn.length > 0) return says.torn(listed(torn));
  const naming = leaving.length > 0 ? namingOf(table) : [];
  for (const each of leaving) {
    const { label, axis } = each;
    const held = heldBy(table, each, grid);
    if (held.length > 0)
      return axis === "row" ? says.rowHolds({ row: label, ...listed(held) }) : says.columnHolds({ column: label, ...listed(held) });
    // What was not read may refer to the line, or stand in it.
    const unseen = snapshot.sheets.find(({ truncated }) => truncated);
    if (unseen) return axis === "row" ? says.unseen({ row: label, sheet: unseen.name }) : says.columnsUnseen({ sheet: unseen.name });
    const needed = neededBy(table, each, naming);
    if (needed.length > 0)
      return axis === "row" ? says.rowNeeded({ row: label, ...listed(needed) }) : says.columnNeeded({ column: label, ...listed(needed) });
  }
  return null;
}

/** Whether an area loses its first or last line to one that is taken away, and another stays: a line put back there is not in it any more. */
function isCut(area: Area, move: LineMove): boolean {
  const { axis, isPutIn, at, count } = linesOf(move);
  const [first, end] = axis === "row" ? [area.row, area.row + area.rows] : [area.column, area.column + area.columns];
  return !isPutIn && at < end && at + count > first && (at <= first || at + count >= end);
}

/** Cells whose formulas Excel cuts shorter and would not make longer again when the lines come back, as they stand when all is done. */
export function cutFormulas(table: MovingTable): readonly { readonly sheet: string; readonly address: string }[] {
  const { sheet, moves } = table;
  if (moves.every((move) => linesOf(move).isPutIn)) return [];
  // The table's own formulas too: those that are right by themselves are not written.
  return namingOf({ ...table, isUsers: () => true }).flatMap(({ cell, areas }) => {
    if (!cell || !areas.some((area) => moves.some((move) => isCut(area, move)))) return [];
    const isHere = cell.sheet === sheet;
    const [row, column] = isHere ? [rowAfter(moves, cell.row), columnAfter(moves, cell.column)] : [cell.row, cell.column];
    return row === null || column === null ? [] : [{ sheet: cell.sheet, address: cellAddress(row, column) }];
  });
}
