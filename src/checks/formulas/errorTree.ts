import { defineMessages, type Message } from "../../language/message";
import { isError } from "../../sheet/grid";
import type { FigureCell } from "../../reading/indicators/facts";
import { followersOf, named, placeKey, PlaceIndex, type Calculated, type Place } from "./followers";
import { defineQuestion } from "../engine/question";
import { cellKey, type CheckContext } from "../engine/rule";

export interface ErrorCell extends Place {
  readonly error: string;
  readonly formula: string | null;
}

/** Errors of a workbook by what they come from. */
export interface ErrorTree {
  /** Cells in which an error begins. */
  readonly roots: readonly ErrorCell[];
  /** Error cells that come from this one: another error, a text or an empty cell where a figure is wanted. */
  followers(cell: { readonly sheet: string; readonly address: string }): readonly Place[];
}

/** Following the references of more error cells than this would cost more than it tells. */
const MOST_FOLLOWED = 20_000;

/** Errors a text makes of a formula: arithmetic stumbles over it, a guard (COUNT) or a function refuses it, an average finds no number. */
const FROM_TEXT: ReadonlySet<string> = new Set(["#VALUE!", "#N/A", "#DIV/0!"]);

/** An empty cell counts as 0 in arithmetic, so it only divides wrongly; our own functions and guards refuse it. */
function comesFromBlank({ error, formula }: ErrorCell): boolean {
  return error === "#DIV/0!" || (FROM_TEXT.has(error) && formula !== null && /\bPWNI\.|\bCOUNT\(/i.test(formula));
}

/** A figure is wanted here: a row of an indicator that is known, and no total, whose place is only guessed. */
export function wantsFigure({ row }: FigureCell): boolean {
  return row.node !== null && (row.kind === "indikator" || row.kind === "masukan");
}

interface Stumble extends Place {
  readonly blank: boolean;
  readonly formula: string | null;
}

const isCalculated = (cell: Stumble): cell is Stumble & Calculated => cell.formula !== null;

function errorsOf(context: CheckContext): ErrorCell[] {
  const found: ErrorCell[] = [];
  for (const { name: sheet, firstRow, firstColumn, values, formulas } of context.snapshot.sheets) {
    values.forEach((row, r) =>
      row.forEach((value, c) => {
        if (isError(value))
          found.push({ sheet, row: firstRow + r, column: firstColumn + c, error: value.error, formula: formulas[r]?.[c] ?? null });
      }),
    );
  }
  return found;
}

function stumblesOf(context: CheckContext): Stumble[] {
  return context.cells.flatMap((cell): Stumble[] => {
    const { figure, sheet, rowIndex: row, column, formula } = cell;
    if (figure.kind === "empty") return wantsFigure(cell) ? [{ sheet, row, column, formula, blank: true }] : [];
    return figure.text !== null || figure.kind === "text" ? [{ sheet, row, column, formula, blank: false }] : [];
  });
}

function grow(context: CheckContext): ErrorTree {
  const errors = errorsOf(context);
  if (errors.length === 0 || errors.length > MOST_FOLLOWED) return { roots: errors, followers: () => [] };
  const stumbles = stumblesOf(context);
  const errorIndex = new PlaceIndex(errors);
  const stumbleIndex = new PlaceIndex(stumbles);
  const formulas: (Calculated & ErrorCell)[] = errors.flatMap((cell) =>
    cell.formula === null ? [] : [{ ...cell, formula: cell.formula }],
  );
  const roots: ErrorCell[] = errors.filter(({ formula }) => formula === null);
  for (const cell of formulas) {
    const from = named(cell, errorIndex).some(
      (other) => other.row !== cell.row || other.column !== cell.column || other.sheet !== cell.sheet,
    );
    if (from) continue;
    const stumbled = named(cell, stumbleIndex).filter(({ blank }) => (blank ? comesFromBlank(cell) : FROM_TEXT.has(cell.error)));
    if (stumbled.length === 0) roots.push(cell);
  }
  const derived = new Set(
    [
      ...followersOf(
        stumbles.filter((cell) => !isCalculated(cell)),
        stumbles.filter(isCalculated),
      ).values(),
    ]
      .flat()
      .map(placeKey),
  );
  // A formula may pass a text on to the one that fails over it.
  const passing = stumbles.filter(isCalculated).filter((cell) => derived.has(placeKey(cell)));
  const isFailing = new Set(formulas.map(placeKey));
  const reached = new Map(
    [
      ...followersOf<Place, Calculated>([...roots, ...stumbles.filter((cell) => !derived.has(placeKey(cell)))], [...formulas, ...passing]),
    ].map(([cause, cells]) => [cause, cells.filter((cell) => isFailing.has(placeKey(cell)))]),
  );
  const seen = new Set([...reached.values()].flat().map(placeKey));
  const known = new Set(roots.map(placeKey));
  // A circle of errors has no first cell; then each is told.
  for (const cell of formulas) if (!seen.has(placeKey(cell)) && !known.has(placeKey(cell))) roots.push(cell);
  const byKey = new Map([...reached].map(([cause, cells]) => [placeKey(cause), cells]));
  return { roots, followers: (cell) => byKey.get(cellKey(cell)) ?? [] };
}

const ERRORS = defineQuestion("errors and what they come from", grow);

/** One error spreads through every formula that uses it, and a text or an empty cell makes errors of them. */
export function errorTree(context: CheckContext): ErrorTree {
  return context.ask(ERRORS);
}

const sentences = defineMessages("error-tree", {
  spread: {
    id: " {count} sel lain ikut galat karenanya.",
    en: " {count} other {count|cell shows|cells show} an error because of it.",
  },
});

/** " 3 sel lain ikut galat karenanya." or nothing; with a leading space. */
export function spreadWords(count: number): Message | null {
  return count === 0 ? null : sentences.spread({ count });
}
