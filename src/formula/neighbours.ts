import type { Area } from "../sheet/address";
import { isBlank, isError, type Grid } from "../sheet/grid";
import { differenceOf, type Difference } from "./difference";
import type { FormulaField } from "./field";
import { type Along, type At } from "./field";
import { meaningOf } from "./meaning";
import { areasIn, filledInto, type RelativeArea, type RelativeFormula } from "./relative";

/**
 * Cells that differ from the formulas around them. Judged by the runs a cell stands in and not by the majority of its column: a column
 * may hold several blocks with a formula of their own, subtotals between them and a total below. A cell belongs where its own formula
 * goes on in either direction or comes back again and again; it is odd where the cells on both sides, or a run that ends at it, were
 * filled with another. Formulas that only look different are none (`meaningOf`).
 */
export interface OddCell {
  readonly row: number;
  readonly column: number;
  /** What stands in the cell: another formula, a typed number, or a typed text where the others calculate texts. */
  readonly holds: "formula" | "number" | "text";
  /** Whether the cells it differs from stand in its column or in its row. */
  readonly along: Along;
  /** The formula of its neighbours, as filled into this cell. */
  readonly expected: string;
  /** How its formula differs; null for a typed cell. */
  readonly difference: Difference | null;
  /** The neighbours' cells, nearest first, at most three. */
  readonly like: readonly At[];
}

/** Neighbours that were filled alike are a run; so many of them must end at a cell to speak against it from one side only. */
const ONE_SIDED = 3;
/** Where even what the formula does is another, so many times more cells must speak against it. */
const OUTNUMBERED = 3;
/** A slip is one cell or two; three that are filled alike are meant. */
const LONGEST_SLIP = 2;
/** What stands in so many places of a line is its pattern, and no slip. */
const PATTERN = 3;
/** Cells without a formula that may lie between a formula and those it is compared with. */
const GAP = 3;

interface Line {
  readonly along: Along;
  readonly length: number;
  cell(at: number): At;
}

function lines(grid: Grid): Line[] {
  const found: Line[] = [];
  for (let column = grid.firstColumn; column < grid.endColumn; column++)
    found.push({ along: "column", length: grid.endRow - grid.firstRow, cell: (at) => ({ row: grid.firstRow + at, column }) });
  for (let row = grid.firstRow; row < grid.endRow; row++)
    found.push({ along: "row", length: grid.endColumn - grid.firstColumn, cell: (at) => ({ row, column: grid.firstColumn + at }) });
  return found;
}

/** Cells one after the other that were filled alike. */
interface Run {
  readonly first: number;
  last: number;
  readonly meaning: string;
}

/** A line as its runs. */
interface Runs {
  readonly line: Line;
  readonly runs: readonly Run[];
  /** How many cells of the line, and how many runs, have a meaning. */
  readonly cells: ReadonlyMap<string, number>;
  readonly places: ReadonlyMap<string, number>;
}

const lengthOf = (run: Run | undefined): number => (run ? run.last - run.first + 1 : 0);

/** null where all formulas of a line are one run, or there is none: most lines of most sheets. */
function runsOf(line: Line, field: FormulaField): Runs | null {
  const runs: Run[] = [];
  let before: RelativeFormula | undefined;
  let last = undefined as Run | undefined;
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
  if (runs.length === 0) return null;
  const [cells, places] = [new Map<string, number>(), new Map<string, number>()];
  for (const run of runs) {
    cells.set(run.meaning, (cells.get(run.meaning) ?? 0) + lengthOf(run));
    places.set(run.meaning, (places.get(run.meaning) ?? 0) + 1);
  }
  return { line, runs, cells, places };
}

/** What speaks against a place of a line. */
interface Evidence {
  readonly meaning: string;
  /** A cell with the formula that belongs there. */
  readonly example: number;
  /** Both sides have it. */
  readonly between: boolean;
  /** How many cells beside the place have it without a break. */
  readonly strength: number;
}

/** The runs on both sides of a place, and what they say together. */
function evidenceOf(before: Run | undefined, after: Run | undefined): Evidence | null {
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

const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

/** Judges the places of one line. */
class Judge {
  private readonly line: Line;

  constructor(
    private readonly field: FormulaField,
    private readonly of: Runs,
  ) {
    this.line = of.line;
  }

  odd(): OddCell[] {
    return [...this.oddFormulas(), ...this.oddValues()];
  }

  private oddFormulas(): OddCell[] {
    const { runs } = this.of;
    const found = runs.flatMap((run, index): OddCell[] => {
      if (lengthOf(run) > LONGEST_SLIP) return [];
      const [before, after] = [runs[index - 1], runs[index + 1]];
      const [near, next] = [
        before && before.last === run.first - 1 ? before : undefined,
        after?.first === run.last + 1 ? after : undefined,
      ];
      const evidence = near || next ? evidenceOf(near, next) : this.acrossGaps(run, before, after);
      if (!evidence || !this.speaksAgainst(evidence, run)) return [];
      return this.places(run).flatMap((at) => this.formulaAt(at, evidence));
    });
    // A number that is another in cell after cell is a figure of its own.
    return found.filter(({ difference }) => difference === "constant").length >= PATTERN
      ? found.filter(({ difference }) => difference !== "constant")
      : found;
  }

  private places({ first, last }: Run): number[] {
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  }

  /** A formula alone among blanks or figures, with the same one a little further on both sides; along a row at equal distance. */
  private acrossGaps(run: Run, before: Run | undefined, after: Run | undefined): Evidence | null {
    if (!before || !after || before.meaning !== after.meaning || (this.of.cells.get(before.meaning) ?? 0) < ONE_SIDED) return null;
    const [gap, next] = [run.first - before.last - 1, after.first - run.last - 1];
    const near = this.line.along === "row" ? gap === next && gap <= GAP : gap <= GAP && next <= GAP;
    return near ? evidenceOf(before, after) : null;
  }

  /** Whether a run of another formula is out of place. */
  private speaksAgainst({ meaning, example, between, strength }: Evidence, run: Run): boolean {
    // First what costs nothing: along most rows every cell is a run of its own.
    if (!between && strength < ONE_SIDED) return false;
    const { cells } = this.of;
    if ((cells.get(meaning) ?? 0) < 2 * (cells.get(run.meaning) ?? 0)) return false;
    const { along } = this.line;
    const [here, there] = [this.line.cell(run.first), this.line.cell(example)];
    const [own, other] = [this.field.at(here.row, here.column)!, this.field.at(there.row, there.column)!];
    if (own.key.includes("#REF!") || other.key.includes("#REF!")) return false;
    // A $ that changes nothing here.
    if (meaningOf(own, here.row, here.column, "place") === meaningOf(other, here.row, here.column, "place")) return false;
    const difference = differenceOf(own, other, here);
    const alike = own.skeleton === other.skeleton;
    if (this.placesNear(run, difference === "summand") >= PATTERN) return false;
    const akin = alike || difference === "function" || difference === "summand";
    if (!akin && run.first - example !== 1 && example - run.last !== 1) return false;
    if (!between && !akin) return false;
    // The first of a running total adds nothing before it.
    if (
      difference === "summand" &&
      areasIn(other, here.row, here.column).some(({ isOwnSheet, area }) => isOwnSheet && this.isBeside(area, here))
    )
      return false;
    if ((cells.get(meaning) ?? 0) < (alike ? 2 : OUTNUMBERED) * (cells.get(run.meaning) ?? 0)) return false;
    return this.places(run).every((at) => {
      const { row, column } = this.line.cell(at);
      // A subtotal among the rows it adds up, or a row among subtotals.
      return (
        !this.field.belongsAcross(row, column, along) &&
        this.field.isOwnLineSum(row, column, along) === this.field.isOwnLineSum(there.row, there.column, along)
      );
    });
  }

  /** In how many places of the line, or of its block, the run's formula stands. */
  private placesNear(run: Run, inBlock: boolean): number {
    if (!inBlock) return this.of.places.get(run.meaning) ?? 0;
    const { runs } = this.of;
    let [first, last] = [runs.indexOf(run), runs.indexOf(run)];
    while (first > 0 && runs[first]!.first - runs[first - 1]!.last - 1 <= GAP) first -= 1;
    while (last + 1 < runs.length && runs[last + 1]!.first - runs[last]!.last - 1 <= GAP) last += 1;
    return runs.slice(first, last + 1).filter(({ meaning }) => meaning === run.meaning).length;
  }

  private formulaAt(at: number, evidence: Evidence): OddCell[] {
    const { row, column } = this.line.cell(at);
    const there = this.line.cell(evidence.example);
    const [own, other] = [this.field.at(row, column)!, this.field.at(there.row, there.column)!];
    return this.told(at, evidence, { holds: "formula", difference: differenceOf(own, other, { row, column }) });
  }

  private told(at: number, { example, meaning }: Evidence, what: Pick<OddCell, "holds" | "difference">): OddCell[] {
    const { row, column } = this.line.cell(at);
    const { along } = this.line;
    const there = this.line.cell(example);
    const other = this.field.at(there.row, there.column)!;
    const expected = filledInto(other, row, column);
    if (expected === null || expected === this.field.grid.formula(row, column)) return [];
    const like = [1, 2, 3, 4]
      .flatMap((step) => [at - step, at + step])
      .filter((each) => each >= 0 && each < this.line.length)
      .map((each) => this.line.cell(each))
      .filter((each) => this.field.meaning(each.row, each.column) === meaning)
      .slice(0, 3);
    return [{ row, column, along, expected, like: like.length > 0 ? like : [there], ...what }];
  }

  /** Typed numbers and texts where the cells beside them are calculated. */
  private oddValues(): OddCell[] {
    const { runs } = this.of;
    const found: OddCell[] = [];
    const tried = new Set<number>();
    for (const [index, run] of runs.entries()) {
      for (const at of [run.first - 1, run.last + 1]) {
        if (at < 0 || at >= this.line.length || tried.has(at)) continue;
        tried.add(at);
        const before = at < run.first ? runs[index - 1] : run;
        const after = at < run.first ? run : runs[index + 1];
        found.push(...this.valueAt(at, before?.last === at - 1 ? before : undefined, after?.first === at + 1 ? after : undefined));
      }
    }
    const calculated = [...this.of.cells.values()].reduce((sum, count) => sum + count, 0);
    return found.length * OUTNUMBERED > Math.max(calculated, OUTNUMBERED) ? [] : found;
  }

  private valueAt(at: number, before: Run | undefined, after: Run | undefined): OddCell[] {
    const { row, column } = this.line.cell(at);
    if (this.field.at(row, column)) return [];
    const value = this.field.grid.value(row, column);
    const evidence = evidenceOf(before, after);
    if (!evidence || isBlank(value) || isError(value) || typeof value === "boolean") return [];
    const beside = [before && before.last, after && after.first]
      .flatMap((each) => (each === undefined ? [] : [this.line.cell(each)]))
      .map((each) => this.field.grid.value(each.row, each.column));
    if (typeof value === "string") {
      if (!evidence.between || !beside.every((each) => typeof each === "string")) return [];
      return this.told(at, evidence, { holds: "text", difference: null });
    }
    if (!beside.some((each) => typeof each === "number") || !this.isOverFormula(at, evidence)) return [];
    return this.told(at, evidence, { holds: "number", difference: null });
  }

  /** Whether a typed number stands where its neighbours' formula was, and is no figure they calculate with. */
  private isOverFormula(at: number, { example, between, strength }: Evidence): boolean {
    const here = this.line.cell(at);
    const there = this.line.cell(example);
    const other = this.field.at(there.row, there.column)!;
    if (!this.field.refersToNumbers(other, here.row, here.column)) return false;
    const areas = areasIn(other, here.row, here.column);
    const isTotal =
      !/[*/]/.test(other.skeleton) && areas.length > 0 && areas.every(({ isOwnSheet, area }) => isOwnSheet && this.isAcross(area, here));
    if (!between && (strength < ONE_SIDED || (this.line.along === "row" && !isTotal))) return false;
    if (this.wouldTurn(areas, here)) return false;
    // A formula that goes on from the cell before it begins with a figure, and may begin again.
    const chained = areas.some(({ isOwnSheet, area }) => isOwnSheet && this.isBeside(area, here));
    return !chained || (between && strength > 2 && areas.length > 1);
  }

  /** The formula would come back to its own cell: the typed number is what the others are calculated from. */
  private wouldTurn(areas: readonly RelativeArea[], { row, column }: At): boolean {
    return areas.some(({ isOwnSheet, area }) => {
      if (!isOwnSheet) return false;
      if (holds(area, row, column)) return true;
      const there = area.rows === 1 && area.columns === 1 ? this.field.at(area.row, area.column) : undefined;
      return there !== undefined && areasIn(there, area.row, area.column).some((back) => back.isOwnSheet && holds(back.area, row, column));
    });
  }

  /** Cells across the line, such as the rows above a total. */
  private isAcross(area: Area, { row, column }: At): boolean {
    return this.line.along === "row"
      ? area.column === column && area.columns === 1 && area.row !== row
      : area.row === row && area.rows === 1;
  }

  private isBeside(area: Area, { row, column }: At): boolean {
    if (area.rows > 1 || area.columns > 1) return false;
    const [down, right] = [area.row - row, area.column - column].map(Math.abs);
    return this.line.along === "column" ? right === 0 && down === 1 : down === 0 && right === 1;
  }
}

/** Every cell of a sheet that differs from the formulas around it; cost grows with the cells. */
export function oddCells(field: FormulaField): OddCell[] {
  if (field.isEmpty) return [];
  const found = new Map<string, OddCell>();
  for (const line of lines(field.grid)) {
    const runs = runsOf(line, field);
    if (!runs) continue;
    for (const odd of new Judge(field, runs).odd()) {
      const key = `${odd.row},${odd.column}`;
      if (!found.has(key)) found.set(key, odd);
    }
  }
  return withoutTypedLines([...found.values()]).sort((a, b) => a.row - b.row || a.column - b.column);
}

/** A row or column in which value after value is typed where others calculate was pasted as it is: last year's figures, a record from elsewhere. */
function withoutTypedLines(found: readonly OddCell[]): OddCell[] {
  const across = ({ along, row, column }: OddCell): string => (along === "row" ? `column ${column}` : `row ${row}`);
  const counts = new Map<string, number>();
  for (const odd of found) if (odd.holds !== "formula") counts.set(across(odd), (counts.get(across(odd)) ?? 0) + 1);
  return found.filter((odd) => odd.holds === "formula" || counts.get(across(odd))! < PATTERN);
}
