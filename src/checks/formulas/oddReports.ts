import type { CatalogueNode } from "../../catalogue/types";
import { areasIn, relativeOf } from "../../formula/relative";
import type { OddCell } from "../../formula/neighbours";
import { defineMessages, type CellDatum, type ListDatum, type Message } from "../../language/message";
import { cellAddress } from "../../sheet/address";
import type { Grid } from "../../sheet/grid";
import type { Report } from "../engine/finding";
import { defineQuestion } from "../engine/question";
import { cellKey, type CheckContext } from "../engine/rule";
import { replaceCell } from "../shared/build";
import { ODD_CELLS } from "./fields";

/** Formulas longer than this are cut in a sentence; the mend holds the whole one. */
const LONGEST = 60;
export const shownShort = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** What a sentence about an odd cell may name: what stands there, what its neighbours would have there, and the neighbours. */
export interface OddData extends Readonly<Record<string, string | number | ListDatum>> {
  /** A number is written with the reader's decimal sign. */
  readonly own: string | number;
  readonly expected: string;
  readonly like: ListDatum;
}

const labels = defineMessages("odd-cell", {
  restore: { id: "Ganti dengan rumus di sekitarnya", en: "Replace with the formula around it" },
});

export const cellsWords = (cells: readonly { readonly row: number; readonly column: number }[]): ListDatum => ({
  items: cells.map(({ row, column }): CellDatum => ({ address: cellAddress(row, column) })),
  join: ",",
});

/** A formula that would stumble over a text gives no figure, so it is no mend. */
function givesFigure(formula: string, { row, column }: OddCell, grid: Grid): boolean {
  return areasIn(relativeOf(formula, row, column), row, column).every(
    ({ isOwnSheet, area }) => !isOwnSheet || area.rows > 1 || area.columns > 1 || typeof grid.value(area.row, area.column) !== "string",
  );
}

/** A formula that would read an empty cell where the one that stands there reads figures: a total row, in which that column ends. */
function wouldReadNothing(own: string | null, { expected, row, column }: OddCell, grid: Grid): boolean {
  if (own === null) return false;
  const readsNothing = (formula: string): boolean =>
    areasIn(relativeOf(formula, row, column), row, column).some(
      ({ isOwnSheet, area }) => isOwnSheet && area.rows === 1 && area.columns === 1 && grid.value(area.row, area.column) === null,
    );
  return readsNothing(expected) && !readsNothing(own);
}

/** Rows of known indicators: their figures are recalculated by the catalogue, and a polarity of their own gives another formula. */
const RECALCULATED = defineQuestion("cells of known indicators", (context: CheckContext): ReadonlySet<string> => {
  const known = new Map<string, CatalogueNode>();
  for (const cell of context.cells) if (cell.row.node !== null) known.set(cellKey(cell), cell.row.node);
  return new Set(known.keys());
});

/** The reports of a rule on cells unlike their neighbours: of those for which it has a sentence. */
export function oddReports(context: CheckContext, sentenceOf: (odd: OddCell, grid: Grid) => ((data: OddData) => Message) | null): Report[] {
  const recalculated = context.ask(RECALCULATED);
  return [...context.ask(ODD_CELLS)].flatMap(([key, { odd, grid }]): Report[] => {
    const place = { sheet: grid.sheet.name, address: cellAddress(odd.row, odd.column) };
    const sentence = sentenceOf(odd, grid);
    if (sentence === null || recalculated.has(key) || context.blamed(place)) return [];
    const formula = grid.formula(odd.row, odd.column);
    if (wouldReadNothing(formula, odd, grid)) return [];
    const value = grid.value(odd.row, odd.column);
    const typed = typeof value === "number" ? value : String(value);
    const own = formula ?? typed;
    const isSafe = odd.holds === "text" || givesFigure(odd.expected, odd, grid);
    return [
      {
        ...place,
        message: sentence({
          own: typeof own === "number" ? own : shownShort(own),
          expected: shownShort(odd.expected),
          like: cellsWords(odd.like),
        }),
        found: own,
        expected: odd.expected,
        fix: isSafe ? replaceCell(place, { kind: "formula", formula: odd.expected }, labels.restore()) : null,
      },
    ];
  });
}

/** Reports and those of the others that are on cells of their own. */
export function withOthers(reports: readonly Report[], others: readonly Report[]): Report[] {
  const told = new Set(reports.map(cellKey));
  return [...reports, ...others.filter((each) => !told.has(cellKey(each)))];
}
