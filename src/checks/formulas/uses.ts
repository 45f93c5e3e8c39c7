import { defineMessages, type Message } from "../../language/message";
import { cellAddress } from "../../sheet/address";
import type { FigureCell } from "../../reading/indicators/facts";
import { isError } from "../../sheet/grid";
import { errorTree, wantsFigure } from "./errorTree";
import { followersOf, formulaCells, placeKey, type FormulaCell } from "./followers";
import { defineQuestion } from "../engine/question";
import { cellKey, type CheckContext } from "../engine/rule";
import { firstOf } from "../shared/groups";
import { isOtherText } from "../shared/textCells";

/** What is calculated with cells that hold no figure. */
export interface Uses {
  /** Formulas that show an error because of the cell. */
  errors(cell: FigureCell): number;
  /** Formulas that give a number all the same, indices first. */
  numbers(cell: FigureCell): readonly FormulaCell[];
  /** The cells without a figure that a formula comes from, as sheet and address. */
  causes(cell: FigureCell): readonly string[];
  /** The figure cell a formula stands in, if it is one. */
  figureAt(cell: FormulaCell): FigureCell | undefined;
}

const USES = defineQuestion("what is calculated over nothing", makeUses);

/** A number over nothing: text and empty cells where a figure is wanted, with the formulas that pass over them or take them for 0. */
export function usesOf(context: CheckContext): Uses {
  return context.ask(USES);
}

/** The realisasi or capaian of an indicator that is made of others. */
export function isIndexResult(context: CheckContext, cell: FigureCell): boolean {
  const { row, what, table } = cell;
  if (row.node === null || row.kind === "jumlah" || (what !== "realisasi" && what !== "capaian")) return false;
  return row.kind === "total" || context.catalogue.components(row.node.code, context.yearOf(table), context.sourceOf(row.node)).length > 0;
}

function makeUses(context: CheckContext): Uses {
  const tree = errorTree(context);
  const figures = new Map(context.cells.map((cell) => [cellKey(cell), cell]));
  const causes = context.cells
    .filter((cell) => (cell.figure.kind === "empty" ? wantsFigure(cell) && cell.formula === null : isOtherText(cell)))
    .map(({ sheet, rowIndex: row, column, formula }) => ({ sheet, row, column, formula }));
  const formulas = causes.length === 0 ? [] : formulaCells(context).filter(({ value }) => !isError(value));
  const typed = followersOf(
    causes.filter(({ formula }) => formula === null),
    formulas,
  );
  const passed = new Set([...typed.values()].flat().map(placeKey));
  const own = causes.filter((cell) => cell.formula !== null && !passed.has(placeKey(cell)));
  const followers = own.length === 0 ? typed : followersOf([...typed.keys(), ...own], formulas);
  const byKey = new Map([...followers].map(([cause, cells]) => [placeKey(cause), cells]));
  const causesOf = new Map<string, string[]>();
  for (const [cause, cells] of byKey) {
    for (const cell of cells) {
      const list = causesOf.get(placeKey(cell));
      if (list) list.push(cause);
      else causesOf.set(placeKey(cell), [cause]);
    }
  }
  const figureAt = (cell: FormulaCell): FigureCell | undefined => figures.get(placeKey(cell));
  const rank = (cell: FormulaCell): number => {
    const figure = figureAt(cell);
    return figure === undefined ? 2 : isIndexResult(context, figure) ? 0 : 1;
  };
  return {
    errors: (cell) => tree.followers(cell).length,
    numbers: (cell) => (byKey.get(cellKey(cell)) ?? []).filter(({ value }) => typeof value === "number").sort((a, b) => rank(a) - rank(b)),
    causes: (cell) => causesOf.get(cellKey(cell)) ?? [],
    figureAt,
  };
}

const MOST_NAMED = 4;

const sentences = defineMessages("uses", {
  calculated: { id: " Tetap terhitung tanpa angka ini: {cells}.", en: " Calculated without this figure all the same: {cells}." },
});

/** " Tetap terhitung tanpa angka ini: E10 (realisasi IPPWNI), F5." or nothing; with a leading space. */
export function calculatedWords(uses: Uses, cells: readonly FormulaCell[]): Message | null {
  if (cells.length === 0) return null;
  const name = (cell: FormulaCell): string => {
    const address = cellAddress(cell.row, cell.column);
    const figure = uses.figureAt(cell);
    return figure?.row.node && (figure.what === "realisasi" || figure.what === "capaian")
      ? `${address} (${figure.what} ${figure.row.node.code})`
      : address;
  };
  return sentences.calculated({ cells: firstOf(cells.map(name), MOST_NAMED) });
}
