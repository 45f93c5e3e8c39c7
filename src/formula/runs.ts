import type { Along, At, FormulaField } from "./field";
import type { RelativeFormula } from "./relative";
import type { Grid } from "../sheet/grid";

/** A row or column of a sheet. */
export interface Line {
  readonly along: Along;
  readonly length: number;
  cell(at: number): At;
}

/** The columns of a sheet, then its rows. */
export function lines(grid: Grid): Line[] {
  const found: Line[] = [];
  for (let column = grid.firstColumn; column < grid.endColumn; column++)
    found.push({ along: "column", length: grid.endRow - grid.firstRow, cell: (at) => ({ row: grid.firstRow + at, column }) });
  for (let row = grid.firstRow; row < grid.endRow; row++)
    found.push({ along: "row", length: grid.endColumn - grid.firstColumn, cell: (at) => ({ row, column: grid.firstColumn + at }) });
  return found;
}

/** Cells one after the other that were filled alike. */
export interface FilledRun {
  readonly first: number;
  last: number;
  readonly meaning: string;
}

/** A line as its runs. */
export interface Runs {
  readonly line: Line;
  readonly runs: readonly FilledRun[];
  /** How many cells of the line, and how many runs, have a meaning. */
  readonly cells: ReadonlyMap<string, number>;
  readonly places: ReadonlyMap<string, number>;
}

export const lengthOf = (run: FilledRun | undefined): number => (run ? run.last - run.first + 1 : 0);

/** null where all formulas of a line are one run, or there is none: most lines of most sheets. */
export function runsOf(line: Line, field: FormulaField): Runs | null {
  const runs: FilledRun[] = [];
  let before: RelativeFormula | undefined;
  let last = undefined as FilledRun | undefined;
  for (let at = 0; at < line.length; at++) {
    const { row, column } = line.cell(at);
    const formula = field.at(row, column);
    if (!formula) {
      last = undefined;
      continue;
    }
    const meaning: string = last && formula === before ? last.meaning : field.meaning(row, column)!;
    if (last?.meaning === meaning) last.last = at;
    else runs.push((last = { first: at, last: at, meaning }));
    before = formula;
  }
  return runs.length === 0 ? null : new CountedRuns(line, runs);
}

/** Counted where somebody asks: along most rows of a sheet there is nothing to judge. */
class CountedRuns implements Runs {
  private counted: Pick<Runs, "cells" | "places"> | null = null;
  constructor(
    readonly line: Line,
    readonly runs: readonly FilledRun[],
  ) {}

  get cells(): Runs["cells"] {
    return (this.counted ??= this.count()).cells;
  }

  get places(): Runs["places"] {
    return (this.counted ??= this.count()).places;
  }

  private count(): Pick<Runs, "cells" | "places"> {
    const [cells, places] = [new Map<string, number>(), new Map<string, number>()];
    for (const run of this.runs) {
      cells.set(run.meaning, (cells.get(run.meaning) ?? 0) + lengthOf(run));
      places.set(run.meaning, (places.get(run.meaning) ?? 0) + 1);
    }
    return { cells, places };
  }
}

/** What speaks against a place of a line. */
export interface Evidence {
  readonly meaning: string;
  /** A cell with the formula that belongs there. */
  readonly example: number;
  /** Both sides have it. */
  readonly between: boolean;
  /** How many cells beside the place have it without a break. */
  readonly strength: number;
}

/** The runs on both sides of a place, and what they say together. */
export function evidenceOf(before: FilledRun | undefined, after: FilledRun | undefined): Evidence | null {
  const between = before !== undefined && before.meaning === after?.meaning;
  const stronger = between || lengthOf(before) >= lengthOf(after) ? before : after;
  if (!stronger) return null;
  return {
    meaning: stronger.meaning,
    example: stronger === before ? stronger.last : stronger.first,
    between,
    strength: between ? lengthOf(before) + lengthOf(after) : lengthOf(stronger),
  };
}
