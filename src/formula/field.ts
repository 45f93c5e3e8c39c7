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

/** Rows and columns of a range that are looked at. */
const MOST_LOOKED_AT = 200;

/** The formulas of a sheet as they were filled, and what they mean beside each other. Read once; cost grows with the formula cells. */
export class FormulaField {
  /** By row and column of the sheet, from the grid's first on. */
  private readonly formulas: (RelativeFormula | undefined)[][] = [];
  private count = 0;
  private readonly meanings = new Map<RelativeFormula, string>();

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

  /** Whether the formula of a cell goes on beside it, across the line it is judged along. */
  belongsAcross(row: number, column: number, along: Along): boolean {
    const own = this.meaning(row, column);
    const [down, right] = along === "column" ? [0, 1] : [1, 0];
    return own !== undefined && [-1, 1].some((step) => this.meaning(row + step * down, column + step * right) === own);
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
