import { isBlank, isError, type Grid } from "../sheet/grid";
import type { CellValue } from "../sheet/snapshot";
import { areasIn, filledInto, relativeOf, type RelativeFormula } from "./relative";

/**
 * Cells that differ from the formulas around them. Judged by the runs a cell stands in and not by the majority of its column: a column
 * may hold several blocks with a formula of their own, subtotals between them and a total below. A cell belongs where its own formula
 * goes on in either direction; it is odd where the cells on both sides, or a run that ends at it, were filled with another.
 */
export interface OddCell {
  readonly row: number;
  readonly column: number;
  /** What stands in the cell: another formula, a typed number, or a typed text where the others calculate texts. */
  readonly holds: "formula" | "number" | "text";
  /** Whether the cells it differs from stand in its column or in its row. */
  readonly along: "column" | "row";
  /** The formula of its neighbours, as filled into this cell. */
  readonly expected: string;
  /** How its formula differs; null for a typed cell. */
  readonly difference: Difference | null;
  /** The neighbours' cells, nearest first, at most three. */
  readonly like: readonly { readonly row: number; readonly column: number }[];
}

/**
 * - range: the same sum over fewer or more cells
 * - reference: the same calculation with a cell from elsewhere
 * - function: another function over the same cells
 * - constant: a number where the others refer to a cell, or a number more
 * - other: another calculation
 */
export type Difference = "range" | "reference" | "function" | "constant" | "other";

/** Neighbours that were filled alike are a run; so many of them must end at a cell to speak against it from one side only. */
const ONE_SIDED = 3;
/** Where even what the formula does is another, so many times more cells must speak against it. */
const OUTNUMBERED = 3;

interface Line {
  readonly along: OddCell["along"];
  readonly length: number;
  cell(at: number): { readonly row: number; readonly column: number };
}

type Formulas = ReadonlyMap<number, RelativeFormula>;

class Neighbourhood {
  private readonly formulas: Formulas;
  private readonly width: number;

  constructor(private readonly grid: Grid) {
    const formulas = new Map<number, RelativeFormula>();
    this.width = Math.max(1, grid.endColumn);
    for (let row = grid.firstRow; row < grid.endRow; row++) {
      for (let column = grid.firstColumn; column < grid.endColumn; column++) {
        const formula = grid.formula(row, column);
        if (formula === null) continue;
        // Most formulas were filled from the cell above or to the left: printing one is quicker than reading one.
        const filled = [formulas.get((row - 1) * this.width + column), formulas.get(row * this.width + column - 1)].find(
          (near) => near !== undefined && filledInto(near, row, column) === formula,
        );
        formulas.set(row * this.width + column, filled ?? relativeOf(formula, row, column));
      }
    }
    this.formulas = formulas;
  }

  at(row: number, column: number): RelativeFormula | undefined {
    if (column < 0 || column >= this.width) return undefined;
    return this.formulas.get(row * this.width + column);
  }

  /** Whether the formula of a cell goes on beside it, across the line it is judged along. */
  belongsAcross(row: number, column: number, along: OddCell["along"]): boolean {
    const key = this.at(row, column)?.key;
    if (key === undefined) return false;
    const [down, right] = along === "column" ? [0, 1] : [1, 0];
    return this.at(row - down, column - right)?.key === key || this.at(row + down, column + right)?.key === key;
  }

  /** A subtotal adds up cells of the line it stands in. */
  isOwnLineSum(row: number, column: number, along: OddCell["along"]): boolean {
    const own = this.at(row, column);
    const areas = own ? areasIn(own, row, column) : [];
    return (
      areas.length > 0 &&
      areas.every(
        ({ isOwnSheet, area }) =>
          isOwnSheet && (along === "column" ? area.column === column && area.columns === 1 : area.row === row && area.rows === 1),
      )
    );
  }

  /** Every cell that a formula would refer to here holds a number, in ranges or nothing. */
  refersToNumbers(formula: RelativeFormula, row: number, column: number): boolean {
    return areasIn(formula, row, column).every(({ isOwnSheet, area }) => {
      if (!isOwnSheet) return true;
      const isRange = area.rows > 1 || area.columns > 1;
      for (let down = 0; down < Math.min(area.rows, MOST_LOOKED_AT); down++) {
        for (let right = 0; right < Math.min(area.columns, MOST_LOOKED_AT); right++) {
          const value = this.grid.value(area.row + down, area.column + right);
          if (typeof value !== "number" && !(isRange && isBlank(value))) return false;
        }
      }
      return true;
    });
  }
}

/** Rows and columns of a range that are looked at. */
const MOST_LOOKED_AT = 200;

/** Where two formulas part. */
function differenceOf(own: RelativeFormula, other: RelativeFormula): Difference {
  const bare = (formula: RelativeFormula): string => formula.skeleton.replace(/[A-Z][A-Z0-9.]{0,40}\(/g, "F(");
  const references = (formula: RelativeFormula): readonly unknown[] => formula.parts.filter((part) => typeof part !== "string");
  if (own.skeleton === other.skeleton) {
    const [mine, theirs] = [references(own), references(other)];
    if (mine.length === theirs.length && JSON.stringify(mine) === JSON.stringify(theirs)) return "constant";
    return /#:#/.test(own.skeleton) ? "range" : "reference";
  }
  if (bare(own) === bare(other)) return "function";
  if (own.skeleton.replace(/N/g, "#") === other.skeleton.replace(/N/g, "#") || /[+\-*/]N/.test(own.skeleton.replace(other.skeleton, "")))
    return "constant";
  if (own.skeleton.replace(/#:#|#/g, "#") === other.skeleton.replace(/#:#|#/g, "#")) return "range";
  return "other";
}

function lines(grid: Grid): Line[] {
  const found: Line[] = [];
  for (let column = grid.firstColumn; column < grid.endColumn; column++)
    found.push({ along: "column", length: grid.endRow - grid.firstRow, cell: (at) => ({ row: grid.firstRow + at, column }) });
  for (let row = grid.firstRow; row < grid.endRow; row++)
    found.push({ along: "row", length: grid.endColumn - grid.firstColumn, cell: (at) => ({ row, column: grid.firstColumn + at }) });
  return found;
}

/** A cell of a line with what stands beside it. */
interface Candidate {
  readonly row: number;
  readonly column: number;
  readonly own: RelativeFormula | undefined;
  readonly value: CellValue;
  /** The formula of the cells it may belong to, and one of them. */
  readonly other: RelativeFormula;
  readonly example: { readonly row: number; readonly column: number };
  /** The cells on both sides have it. */
  readonly between: boolean;
  /** How many cells beside it have it without a break. */
  readonly strength: number;
  /** How many cells of the line have it, and how many the cell's own. */
  readonly others: number;
  readonly owns: number;
}

/** Whether a cell's own formula is out of place. */
function isOutOfPlace(
  { row, column, own, other, example, between, strength, others, owns }: Candidate,
  along: OddCell["along"],
  near: Neighbourhood,
): boolean {
  if (!own || own.key.includes("#REF!") || near.belongsAcross(row, column, along)) return false;
  // A subtotal among the rows it adds up, or a row among subtotals.
  if (near.isOwnLineSum(row, column, along) !== near.isOwnLineSum(example.row, example.column, along)) return false;
  const alike = own.skeleton === other.skeleton;
  if (!between && (strength < ONE_SIDED || (!alike && differenceOf(own, other) !== "function"))) return false;
  return others >= (alike ? 2 : OUTNUMBERED) * owns;
}

/** Whether a typed value stands where a formula was: of the kind its neighbours calculate, from cells that hold numbers. */
function isTypedOver(
  { row, column, value, other, between, strength }: Candidate,
  beside: readonly CellValue[],
  near: Neighbourhood,
): boolean {
  if (!between && strength < ONE_SIDED) return false;
  if (typeof value === "number") return beside.some((each) => typeof each === "number") && near.refersToNumbers(other, row, column);
  return between && typeof value === "string" && beside.every((each) => typeof each === "string");
}

/** The cells of one line that differ from the runs beside them. */
function oddIn(line: Line, grid: Grid, near: Neighbourhood): OddCell[] {
  const keys: (RelativeFormula | undefined)[] = [];
  const counts = new Map<string, number>();
  for (let at = 0; at < line.length; at++) {
    const { row, column } = line.cell(at);
    const formula = near.at(row, column);
    keys.push(formula);
    if (formula) counts.set(formula.key, (counts.get(formula.key) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const runs = { before: runsOf(keys, 1), after: runsOf(keys, -1) };
  const found: OddCell[] = [];
  for (let at = 0; at < line.length; at++) {
    const [before, after] = [keys[at - 1], keys[at + 1]];
    if (!before && !after) continue;
    const between = before !== undefined && before.key === after?.key;
    const [up, down] = [runs.before[at - 1] ?? 0, runs.after[at + 1] ?? 0];
    const other = between || up >= down ? before! : after!;
    const { row, column } = line.cell(at);
    const [own, value] = [keys[at], grid.value(row, column)];
    if (other.key === own?.key || (!own && (isBlank(value) || isError(value) || typeof value === "boolean"))) continue;
    const candidate: Candidate = {
      row,
      column,
      own,
      value,
      other,
      example: line.cell(other === before ? at - 1 : at + 1),
      between,
      strength: between ? up + down : Math.max(up, down),
      others: counts.get(other.key)!,
      owns: own ? counts.get(own.key)! : 0,
    };
    const beside = [at - 1, at + 1].map((each) => line.cell(each)).map((place) => grid.value(place.row, place.column));
    if (own ? !isOutOfPlace(candidate, line.along, near) : !isTypedOver(candidate, beside, near)) continue;
    const expected = filledInto(other, row, column);
    if (expected === null) continue;
    found.push({
      row,
      column,
      holds: own ? "formula" : typeof value === "number" ? "number" : "text",
      along: line.along,
      expected,
      difference: own ? differenceOf(own, other) : null,
      like: [at - 1, at + 1, at - 2, at + 2]
        .filter((each) => keys[each]?.key === other.key)
        .slice(0, 3)
        .map((each) => line.cell(each)),
    });
  }
  return found;
}

/** For each place the length of the run of equal formulas that ends there, coming from the front (1) or the back (-1). */
function runsOf(keys: readonly (RelativeFormula | undefined)[], step: 1 | -1): number[] {
  const lengths = new Array<number>(keys.length).fill(0);
  for (let count = 0, at = step === 1 ? 0 : keys.length - 1; count < keys.length; count++, at += step) {
    const key = keys[at]?.key;
    if (key !== undefined) lengths[at] = keys[at - step]?.key === key ? lengths[at - step]! + 1 : 1;
  }
  return lengths;
}

/** Every cell of a sheet that differs from the formulas around it; cost grows with the cells. */
export function oddCells(grid: Grid): OddCell[] {
  const near = new Neighbourhood(grid);
  const found = new Map<string, OddCell>();
  for (const line of lines(grid)) {
    for (const odd of oddIn(line, grid, near)) {
      const key = `${odd.row},${odd.column}`;
      if (!found.has(key)) found.set(key, odd);
    }
  }
  return [...found.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}
