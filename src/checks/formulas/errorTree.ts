import { areasNamed } from "../../formula/references";
import { defineMessages, type Message } from "../../language/message";
import { isError } from "../../sheet/grid";
import type { FigureCell } from "../../reading/indicators/facts";
import { followersOf, named, placeKey, PlaceIndex, type FormulaPlace, type Place } from "./followers";
import type { Severity } from "../engine/finding";
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

/** A cell that names many error cells follows from so many of them, and from so many causes. */
const MOST_FOLLOWED = 16;

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

const isCalculated = (cell: Stumble): cell is Stumble & FormulaPlace => cell.formula !== null;

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

/** Error cells by column, so that those of a long range are found without walking along it. */
class ErrorIndex {
  private readonly sheets = new Map<string, Map<number, ErrorCell[]>>();

  /** @param errors row by row */
  constructor(errors: readonly ErrorCell[]) {
    for (const cell of errors) {
      const columns = this.sheets.get(cell.sheet) ?? new Map<number, ErrorCell[]>();
      this.sheets.set(cell.sheet, columns);
      const column = columns.get(cell.column);
      if (column) column.push(cell);
      else columns.set(cell.column, [cell]);
    }
  }

  /** The first error cells that a formula names, without itself. */
  named({ sheet, row, column, formula }: FormulaPlace): ErrorCell[] {
    const found = new Set<ErrorCell>();
    for (const reference of areasNamed(formula)) {
      const columns = this.sheets.get(reference.sheet ?? sheet);
      const { area } = reference;
      const inArea = [...(columns?.keys() ?? [])].filter((each) => each >= area.column && each < area.column + area.columns);
      for (const each of inArea) {
        const cells = columns!.get(each)!;
        for (let at = firstAt(cells, area.row); at < cells.length && cells[at]!.row < area.row + area.rows; at++) {
          const cell = cells[at]!;
          if (cell.row !== row || cell.column !== column || cell.sheet !== sheet) found.add(cell);
          if (found.size >= MOST_FOLLOWED) return [...found];
        }
      }
    }
    return [...found];
  }
}

/** Where the cells of a column reach a row. */
function firstAt(cells: readonly ErrorCell[], row: number): number {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cells[middle]!.row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Texts and blanks by the formulas that pass them on, down to those that are typed. */
function sourcesOf(stumbles: readonly Stumble[]): (cell: Stumble) => readonly Stumble[] {
  const passed = followersOf(
    stumbles.filter((cell) => !isCalculated(cell)),
    stumbles.filter(isCalculated),
  );
  const sources = new Map<string, Stumble[]>();
  for (const [cause, cells] of passed) {
    for (const cell of cells) {
      const list = sources.get(placeKey(cell));
      if (list) list.push(cause);
      else sources.set(placeKey(cell), [cause]);
    }
  }
  return (cell) => sources.get(placeKey(cell)) ?? [cell];
}

type Origins = ReadonlySet<Place>;

/** What every error comes from, each cell looked at once and every formula read once. */
class Tree {
  private readonly origins = new Map<ErrorCell, Origins>();
  private readonly open = new Map<ErrorCell, readonly ErrorCell[]>();
  private readonly circle = new Set<ErrorCell>();
  private readonly index: ErrorIndex;
  private readonly stumbles: PlaceIndex<Stumble>;
  private readonly sources: (cell: Stumble) => readonly Stumble[];

  constructor(
    private readonly errors: readonly ErrorCell[],
    stumbles: readonly Stumble[],
  ) {
    this.index = new ErrorIndex(errors);
    this.stumbles = new PlaceIndex(stumbles);
    this.sources = sourcesOf(stumbles);
  }

  /** Every error cell with what it comes from; one that comes from itself is where it begins. */
  grown(): ReadonlyMap<ErrorCell, Origins> {
    for (const start of this.errors) {
      const path = [start];
      // Not by recursion: a running total over a column of errors is as deep as the column.
      while (path.length > 0) {
        const cell = path.at(-1)!;
        if (this.origins.has(cell)) {
          path.pop();
          continue;
        }
        const before = this.open.get(cell);
        const named = before ?? this.before(cell);
        this.open.set(cell, named);
        const waiting = before === undefined ? named.filter((each) => !this.origins.has(each)) : [];
        const turning = waiting.filter((each) => this.open.has(each));
        if (turning.length > 0) this.turned(path, turning[0]!);
        const next = waiting.filter((each) => !this.open.has(each));
        if (next.length > 0) path.push(...next);
        else {
          this.origins.set(cell, this.originsOf(cell, named));
          path.pop();
        }
      }
    }
    return this.origins;
  }

  /** The cells from one to the last of a path come back to it; what only waits on the path is none of them. */
  private turned(path: readonly ErrorCell[], from: ErrorCell): void {
    for (const cell of path.slice(path.indexOf(from))) if (this.open.has(cell)) this.circle.add(cell);
  }

  private before(cell: ErrorCell): readonly ErrorCell[] {
    return cell.formula === null ? [] : this.index.named({ ...cell, formula: cell.formula });
  }

  private originsOf(cell: ErrorCell, named: readonly ErrorCell[]): Origins {
    // A circle of errors has no first cell; then each is told.
    if (cell.formula === null || this.circle.has(cell)) return new Set([cell]);
    const sets = new Set(named.flatMap((each) => this.origins.get(each) ?? []));
    if (sets.size === 1) return [...sets][0]!;
    if (sets.size > 1) return new Set([...sets].flatMap((each) => [...each]).slice(0, MOST_FOLLOWED));
    const stumbled = named.length > 0 ? [] : this.stumblesOf({ ...cell, formula: cell.formula });
    return new Set<Place>(stumbled.length > 0 ? stumbled : [cell]);
  }

  private stumblesOf(cell: ErrorCell & FormulaPlace): Stumble[] {
    return named(cell, this.stumbles)
      .filter(({ blank }) => (blank ? comesFromBlank(cell) : FROM_TEXT.has(cell.error)))
      .slice(0, MOST_FOLLOWED)
      .flatMap((each) => [...this.sources(each)]);
  }
}

function grow(context: CheckContext): ErrorTree {
  const errors = errorsOf(context);
  if (errors.length === 0) return { roots: errors, followers: () => [] };
  const followers = new Map<string, ErrorCell[]>();
  const roots: ErrorCell[] = [];
  const origins = new Tree(errors, stumblesOf(context)).grown();
  for (const cell of errors) {
    for (const origin of origins.get(cell)!) {
      if (origin === cell) {
        roots.push(cell);
        continue;
      }
      const list = followers.get(placeKey(origin));
      if (list) list.push(cell);
      else followers.set(placeKey(origin), [cell]);
    }
  }
  return { roots, followers: (cell) => followers.get(cellKey(cell)) ?? [] };
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

/** What makes a formula show an error is a mistake, whatever it would be otherwise. */
export function severityOver(followers: number): Severity | undefined {
  return followers > 0 ? "error" : undefined;
}
