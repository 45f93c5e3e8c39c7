import type { FigureCell } from "../../reading/indicators/facts";
import { named, PlaceIndex, type Place } from "./followers";
import { defineQuestion } from "../engine/question";
import type { CheckContext } from "../engine/rule";

type FigurePlace = Place & { readonly cell: FigureCell };

const FIGURE_PLACES = defineQuestion(
  "where the figures stand",
  (context) =>
    new PlaceIndex<FigurePlace>(context.cells.map((cell) => ({ sheet: cell.sheet, row: cell.rowIndex, column: cell.column, cell }))),
);

/** The figure cells of recognised tables that a cell's formula names; [] for a typed cell. */
export function precedentsOf(context: CheckContext, { sheet, rowIndex: row, column, formula }: FigureCell): FigureCell[] {
  if (formula === null) return [];
  return named({ sheet, row, column, formula }, context.ask(FIGURE_PLACES)).map(({ cell }) => cell);
}

/** A sum of products of quotients, and no further. */
const DEPTH = 3;

/** The figure cells that a cell is calculated from, directly or by way of other figure cells. */
export function allPrecedentsOf(context: CheckContext, cell: FigureCell): ReadonlySet<FigureCell> {
  const found = new Set<FigureCell>();
  let wave = [cell];
  for (let depth = 0; depth < DEPTH && wave.length > 0; depth++) {
    wave = wave.flatMap((each) => precedentsOf(context, each)).filter((each) => each !== cell && !found.has(each));
    wave.forEach((each) => found.add(each));
  }
  return found;
}
