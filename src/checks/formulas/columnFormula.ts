import type { FigureCell } from "../../reading/indicators/facts";
import { areasNamed, movedDown } from "../../formula/references";
import { defineQuestion } from "../engine/question";
import type { CheckContext } from "../engine/rule";

/** A column of figures with one formula filled down, and the typed numbers between. */
export interface ColumnFormula {
  /** The cells with the formula. */
  readonly cells: readonly FigureCell[];
  /** Cells of the column with another formula, as rows that are better when lower have. */
  readonly others: readonly FigureCell[];
  readonly constants: readonly FigureCell[];
}

function push<K>(map: Map<K, FigureCell[]>, key: K, cell: FigureCell): void {
  const list = map.get(key);
  if (list) list.push(cell);
  else map.set(key, [cell]);
}

/** A formula counted from its own row: cells that were filled down have the same. */
const shapeOf = (cell: FigureCell): string => movedDown(cell.formula!, 100_000 - cell.rowIndex) ?? cell.formula!;

/**
 * Columns in which most cells carry one formula filled down, and the typed numbers between them. At least two formulas, and more
 * formulas than typed numbers: in the input layout most realisasi are typed on purpose. Rows of known indicators only: a Target at
 * the foot of the column B x R is typed and belongs there.
 */
export const COLUMN_FORMULAS = defineQuestion("columns with one formula filled down", (context): ReadonlyMap<FigureCell, ColumnFormula> => {
  const found = new Map<FigureCell, ColumnFormula>();
  for (const table of context.tables) {
    const columns = new Map<number, FigureCell[]>();
    for (const cell of context.cellsOf(table)) {
      if (cell.row.kind === "indikator" && cell.row.node !== null && cell.what !== "masukan") push(columns, cell.column, cell);
    }
    for (const cells of columns.values()) {
      const shapes = new Map<string, FigureCell[]>();
      for (const cell of cells) if (cell.formula !== null) push(shapes, shapeOf(cell), cell);
      const most = [...shapes.values()].sort((a, b) => b.length - a.length)[0];
      const constants = cells.filter((cell) => cell.formula === null && cell.figure.kind === "number" && cell.figure.text === null);
      if (!most || most.length < 2 || most.length <= constants.length) continue;
      const others = cells.filter((cell) => cell.formula !== null && !most.includes(cell));
      const typedOver = constants.filter((cell) => !wouldReadNothing(context, cell, most[0]!));
      for (const cell of typedOver) found.set(cell, { cells: most, others, constants });
    }
  }
  return found;
});

const directionOf = ({ row }: FigureCell): string | undefined => row.polarity ?? row.node?.polarity;

/**
 * A capaian that is better when lower has another formula than its neighbours, one without a cap may not take over theirs, and a
 * formula for a scale of 4 may round otherwise than one for per cent.
 */
function isAlike(cell: FigureCell, near: FigureCell): boolean {
  if (cell.what !== "capaian") return true;
  if (directionOf(cell) !== directionOf(near) || cell.row.node?.scale !== near.row.node?.scale) return false;
  return !/\bMIN\s*\(/i.test(near.formula!) || cell.row.node?.cap === near.row.node?.cap;
}

/** A formula that would find nothing to calculate with: the capaian of a perspective has no realisasi and no target in its row. */
function wouldReadNothing(context: CheckContext, cell: FigureCell, like: FigureCell): boolean {
  const moved = movedDown(like.formula!, cell.rowIndex - like.rowIndex);
  const beside =
    moved === null ? [] : areasNamed(moved).filter(({ sheet, area }) => sheet === null && area.rows === 1 && area.columns === 1);
  const grid = context.grids.get(cell.table.sheet)!;
  return beside.length > 1 && beside.every(({ area }) => grid.value(area.row, area.column) === null);
}

/** The formula a typed cell should carry, as its neighbours of the same kind do; null when they have none. */
export function formulaFor(context: CheckContext, cell: FigureCell): string | null {
  const column = context.ask(COLUMN_FORMULAS).get(cell);
  const near = [...(column?.cells ?? []), ...(column?.others ?? [])].find((each) => isAlike(cell, each) && !context.blamed(each));
  return near ? movedDown(near.formula!, cell.rowIndex - near.rowIndex) : null;
}
