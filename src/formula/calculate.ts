import { isBlank, type Grid } from "../sheet/grid";
import type { Expression } from "./expression";
import { parseFormula } from "./parse";
import { areaOf } from "./references";

/** Cells of a range that are added up; longer ones are left to Excel. */
const MOST = 2000;

interface Counted {
  readonly values: readonly number[];
}

/** The numbers of the cells of an area; null where one of them is no number, or is on another sheet. */
function numbersIn(of: Expression | null, grid: Grid): Counted | null {
  if (of?.kind !== "reference" || of.where !== null || of.from.row === null || of.from.column === null) return null;
  const area = areaOf(of);
  if (area.rows * area.columns > MOST) return null;
  const values: number[] = [];
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++) {
      const value = grid.value(row, column);
      if (typeof value === "number") values.push(value);
      else if (!isBlank(value)) return null;
    }
  return { values };
}

function calledIn(name: string, args: readonly (Expression | null)[], grid: Grid): number | null {
  const all = args.map((each) => numbersIn(each, grid));
  if (all.some((each) => each === null)) return null;
  const values = all.flatMap((each) => each!.values);
  const sum = values.reduce((one, other) => one + other, 0);
  if (name === "SUM") return sum;
  return name === "AVERAGE" && values.length > 0 ? sum / values.length : null;
}

const OPERATORS: Readonly<Record<string, (left: number, right: number) => number>> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => left / right,
};

function resultOf(of: Expression, grid: Grid): number | null {
  if (of.kind === "number") return of.value;
  if (of.kind === "brackets") return resultOf(of.of, grid);
  if (of.kind === "reference") return of.to === null ? (numbersIn(of, grid)?.values[0] ?? null) : null;
  if (of.kind === "call") return calledIn(of.name.toUpperCase(), of.args, grid);
  if (of.kind !== "binary" || !(of.operator in OPERATORS)) return null;
  const [left, right] = [resultOf(of.left, grid), resultOf(of.right, grid)];
  return left === null || right === null ? null : OPERATORS[of.operator]!(left, right);
}

/**
 * What a formula of sums, means and the four operations over cells of its own sheet gives; null for every other formula, for one that
 * reads a text or an empty cell, and for no finite number.
 */
export function calculatedOn(grid: Grid, formula: string): number | null {
  const tree = parseFormula(formula);
  const value = tree && resultOf(tree, grid);
  return value !== null && Number.isFinite(value) ? value : null;
}
