import { isBlank, type Grid } from "../sheet/grid";
import { meaningOf } from "./meaning";
import { areasIn, filledInto, relativeOf, type RelativeFormula } from "./relative";

/** The two ways along which formulas are filled. */
export type Along = "column" | "row";

/** A cell of the sheet, zero-based. */
export interface At {
  readonly row: number;
  readonly column: number;
}

/** So many cells that were filled alike are a pattern. */
const LONG_RUN = 3;
/** Rows and columns of a range that are looked at. */
const MOST_LOOKED_AT = 200;

/** The formulas of a sheet as they were filled, and what they mean beside each other. Read once; cost grows with the formula cells. */
export class FormulaField {
  /** By row and column of the sheet, from the grid's first on. */
  private readonly formulas: (RelativeFormula | undefined)[][] = [];
  private count = 0;
  private readonly meanings = new Map<RelativeFormula, string>();
  private readonly across: Readonly<Record<Along, Map<number, ReadonlyMap<string, number>>>> = { column: new Map(), row: new Map() };

  constructor(readonly grid: Grid) {
    const known = new Map<string, RelativeFormula>();
    for (let row = grid.firstRow; row < grid.endRow; row++) {
      const own: (RelativeFormula | undefined)[] = [];
      this.formulas.push(own);
      for (let column = grid.firstColumn; column < grid.endColumn; column++) {
        const formula = grid.formula(row, column);
        if (formula === null) continue;
        // Most formulas were filled from the cell above or to the left: printing one is quicker than reading one.
        const [above, left] = [this.at(row - 1, column), own[column - 1 - grid.firstColumn]];
        const isFilled = (near: RelativeFormula | undefined): near is RelativeFormula =>
          near !== undefined && filledInto(near, row, column) === formula;
        const near = isFilled(above) ? above : isFilled(left) ? left : null;
        own[column - grid.firstColumn] = near ?? this.known(known, relativeOf(formula, row, column));
        this.count++;
      }
    }
  }

  /** One object for all cells with one formula, so that what was found out of it is found out once. */
  private known(all: Map<string, RelativeFormula>, formula: RelativeFormula): RelativeFormula {
    const other = all.get(formula.key);
    if (other) return other;
    all.set(formula.key, formula);
    return formula;
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  at(row: number, column: number): RelativeFormula | undefined {
    return this.formulas[row - this.grid.firstRow]?.[column - this.grid.firstColumn];
  }

  /** What the formula of a cell means: equal for two cells when one could be filled from the other. Found out once a formula. */
  meaning(row: number, column: number): string | undefined {
    const formula = this.at(row, column);
    if (!formula) return undefined;
    const meaning = this.meanings.get(formula) ?? meaningOf(formula, row, column, "filled");
    this.meanings.set(formula, meaning);
    return meaning;
  }

  /**
   * Whether the formula of a cell goes on beside it, across the line it is judged along. Not where the cell beside it is at home in a longer
   * run of its own line than `length`: then its formula was filled once too far.
   */
  belongsAcross(row: number, column: number, along: Along, length: number): boolean {
    const own = this.meaning(row, column);
    const [down, right] = along === "column" ? [0, 1] : [1, 0];
    return (
      own !== undefined &&
      [-1, 1].some((step) => {
        const [otherRow, otherColumn] = [row + step * down, column + step * right];
        return this.meaning(otherRow, otherColumn) === own && !this.isInLongerRun(otherRow, otherColumn, along, length);
      })
    );
  }

  /** Whether a cell stands in a run along the line that is longer, and long enough to be a pattern. */
  private isInLongerRun(row: number, column: number, along: Along, length: number): boolean {
    const own = this.meaning(row, column);
    const [down, right] = along === "column" ? [1, 0] : [0, 1];
    const wanted = Math.max(length + 1, LONG_RUN);
    let found = 1;
    for (const step of [-1, 1])
      for (let at = step; found < wanted && this.meaning(row + at * down, column + at * right) === own; at += step) found += 1;
    return found >= wanted;
  }

  /** In how many cells of the line across the formula of a cell stands, its own included. */
  timesAcross(row: number, column: number, along: Along): number {
    const line = along === "column" ? row : column;
    const counts = this.across[along].get(line) ?? this.countAcross(line, along);
    this.across[along].set(line, counts);
    return counts.get(this.meaning(row, column)!) ?? 0;
  }

  private countAcross(line: number, along: Along): ReadonlyMap<string, number> {
    const { firstRow, endRow, firstColumn, endColumn } = this.grid;
    const [from, to] = along === "column" ? [firstColumn, endColumn] : [firstRow, endRow];
    const counts = new Map<string, number>();
    for (let at = from; at < to; at++) {
      const meaning = along === "column" ? this.meaning(line, at) : this.meaning(at, line);
      if (meaning !== undefined) counts.set(meaning, (counts.get(meaning) ?? 0) + 1);
    }
    return counts;
  }

  /** A subtotal adds up cells of the line it stands in. */
  isOwnLineSum(row: number, column: number, along: Along): boolean {
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
