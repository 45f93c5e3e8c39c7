import { parseAddress, type Area } from "../sheet/address";
import type { FormulaChange } from "../sheet/formulaChange";
import { ExcelFailure } from "./failure";
import { says } from "./messages";

/** Changes of cells that lie next to each other in one row or column, so that one request covers them. */
export interface CellRun {
  readonly sheet: string;
  readonly area: Area;
  /** In the order of the cells. */
  readonly changes: readonly FormulaChange[];
}

interface Placed {
  readonly change: FormulaChange;
  readonly row: number;
  readonly column: number;
}

function placed(change: FormulaChange): Placed {
  const area = parseAddress(change.address);
  if (area && area.rows === 1 && area.columns === 1) return { change, row: area.row, column: area.column };
  throw new ExcelFailure("outside", says.notOneCell({ place: { sheet: change.sheet, address: change.address } }));
}

function runsAlong(cells: readonly Placed[], vertical: boolean): CellRun[] {
  const [across, along] = vertical ? (["column", "row"] as const) : (["row", "column"] as const);
  const sorted = [...cells].sort(
    (one, other) => one.change.sheet.localeCompare(other.change.sheet) || one[across] - other[across] || one[along] - other[along],
  );
  const runs: { first: Placed; last: Placed; changes: FormulaChange[] }[] = [];
  for (const cell of sorted) {
    const run = runs[runs.length - 1];
    if (run && run.last.change.sheet === cell.change.sheet && run.last[across] === cell[across] && run.last[along] + 1 === cell[along]) {
      run.changes.push(cell.change);
      run.last = cell;
    } else runs.push({ first: cell, last: cell, changes: [cell.change] });
  }
  return runs.map(({ first, changes }) => ({
    sheet: first.change.sheet,
    area: { row: first.row, column: first.column, rows: vertical ? changes.length : 1, columns: vertical ? 1 : changes.length },
    changes,
  }));
}

/** The changes in as few rows or columns as possible; tables repeat a formula down a column more often than along a row. */
export function cellRuns(changes: readonly FormulaChange[]): readonly CellRun[] {
  const cells = changes.map(placed);
  const [down, right] = [runsAlong(cells, true), runsAlong(cells, false)];
  return right.length < down.length ? right : down;
}
