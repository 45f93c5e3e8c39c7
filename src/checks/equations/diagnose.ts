import { roundHalfUp } from "../../numbers";
import type { FigureCell } from "../../reading/indicators/facts";
import { exactOf, fitEquation, reportedOf, type Equation, type Overrides, type Reported } from "./equations";
import type { Fit } from "./fit";
import { FIGURE_TABLES } from "./figureTable";
import { formulaEquations } from "./formulaEquations";
import { allPrecedentsOf } from "../formulas/precedents";
import { rowEquations } from "./rowEquations";
import { defineQuestion } from "../engine/question";
import { cellKey, type CheckContext } from "../engine/rule";
import { periodKey } from "../shared/words";

/** What is wrong, or worth saying, after all equations are weighed against each other. */
export type Diagnosis =
  /** The result does not follow from its operands, and no operand is known to be wrong. */
  | { readonly kind: "result"; readonly equation: Equation; readonly expected: Reported }
  /** One operand explains why several results, or a result that agrees with the catalogue, do not follow. */
  | { readonly kind: "operand"; readonly cell: FigureCell; readonly expected: number; readonly equations: readonly Equation[] }
  /** The result follows, but only when rounded in an unusual way. */
  | { readonly kind: "rounding"; readonly equation: Equation; readonly fit: Exclude<Fit, "half-up">; readonly exact: number };

/**
 * Ways in which cells already known to be wrong may have entered a result: all put right, or one of them; exact, or rounded as
 * the cell shows it. A number stored as text counts as nothing in a sum.
 */
function known(context: CheckContext, equation: Equation): { all: Overrides; ways: Overrides[] } {
  const all = new Map<FigureCell, number>();
  const rounded = new Map<FigureCell, number>();
  const ways: Overrides[] = [];
  for (const cell of equation.operands) {
    const blame = context.blamed(cell);
    if (blame && blame.expected !== null) {
      const shown = roundHalfUp(blame.expected, Math.min(Math.max(cell.figure.places, 2), 8));
      if (!blame.asPrinted) {
        all.set(cell, blame.expected);
        rounded.set(cell, shown);
      }
      ways.push(new Map([[cell, blame.expected]]), new Map([[cell, shown]]));
    }
    if (cell.figure.text !== null && equation.result.formula !== null) ways.push(new Map([[cell, 0]]));
  }
  return { all, ways: [all, rounded, ...ways] };
}

function explained(context: CheckContext, equation: Equation): boolean {
  if (context.blamed(equation.result)) return true;
  // A sum of products is wrong with the product that was told.
  if (
    [...allPrecedentsOf(context, equation.result)].some(
      (cell) => !equation.operands.includes(cell) && context.blamed(cell)?.asPrinted === false,
    )
  )
    return true;
  // An operand that is wrong in a way nobody can put right leaves nothing to compare with.
  if (equation.operands.some((cell) => context.blamed(cell)?.expected === null)) return true;
  return [new Map(), ...known(context, equation).ways].some((overrides) => fitEquation(equation, overrides) !== null);
}

/** What the catalogue prints for a cell, where it differs from what the cell holds. */
function printedElse(context: CheckContext, cell: FigureCell): number | null {
  const { node } = cell.row;
  if (node === null || (cell.what !== "realisasi" && cell.what !== "capaian" && cell.what !== "target")) return null;
  const printed = context.printed(node, cell.what, periodKey(context.yearOf(cell.table), cell.table.within));
  const value = printed[0]?.value ?? null;
  return value === null ||
    cell.figure.value === null ||
    printed.some((printing) => printing.canonical && Math.abs(printing.value! - cell.figure.value!) < 0.005)
    ? null
    : value;
}

/** The cell holds the figure its source takes as the right one. */
export function isPrinted(context: CheckContext, cell: FigureCell): boolean {
  const { node } = cell.row;
  if (node === null || (cell.what !== "realisasi" && cell.what !== "capaian")) return false;
  return context
    .printed(node, cell.what, periodKey(context.yearOf(cell.table), cell.table.within))
    .some((printing) => printing.canonical && printing.value === roundHalfUp(cell.figure.value ?? NaN, 2));
}

/** The value of one operand that makes an equation right; formulas of indices are linear in each operand. */
function solveFor(equation: Equation, cell: FigureCell): number | null {
  const found = equation.result.figure.value;
  const value = cell.figure.value;
  const exact = exactOf(equation);
  if (found === null || value === null || exact === null) return null;
  const moved = exactOf(equation, new Map([[cell, value + 1]]));
  if (moved === null || moved === exact) return null;
  const solved = roundHalfUp(value + (found - exact) / (moved - exact), 2);
  return Number.isFinite(solved) ? solved : null;
}

/** 67,46 is 66,38 / 98,4 and hardly by chance; a round 100 may be. */
function agreesExactly(equation: Equation, cell: FigureCell, value: number): boolean {
  const { figure, formula } = equation.result;
  return (
    formula === null &&
    figure.value !== null &&
    !Number.isInteger(figure.value) &&
    figure.places >= 2 &&
    fitEquation(equation, new Map([[cell, value]])) === "half-up"
  );
}

interface Culprit {
  readonly cell: FigureCell;
  readonly expected: number;
  readonly mended: readonly Equation[];
}

/** Operands that are probably wrong: with another figure they put right broken equations they stand in. The most telling first. */
function culprits(context: CheckContext, broken: readonly Equation[]): Culprit[] {
  const uses = new Map<FigureCell, Equation[]>();
  for (const equation of broken) {
    for (const cell of equation.operands) {
      if (cell.formula !== null || context.blamed(cell)) continue;
      const list = uses.get(cell);
      if (list) list.push(equation);
      else uses.set(cell, [equation]);
    }
  }
  const found: Culprit[] = [];
  const consider = (cell: FigureCell, expected: number | null, needed: (mended: readonly Equation[]) => boolean): void => {
    // The same figure with fewer digits is no other figure.
    if (expected === null || expected === roundHalfUp(cell.figure.value!, 2)) return;
    const mended = uses.get(cell)!.filter((equation) => fitEquation(equation, new Map([[cell, expected]])) != null);
    if (needed(mended)) found.push({ cell, expected, mended });
  };
  for (const [cell, equations] of uses) {
    // The catalogue knows the figure, and the result agrees with the catalogue, to all its decimals with that figure, or with several others.
    const printed = printedElse(context, cell);
    consider(
      cell,
      printed,
      (mended) =>
        mended.length >= 2 ||
        mended.some((equation) => isPrinted(context, equation.result) || (printed !== null && agreesExactly(equation, cell, printed))),
    );
    // Capaian and B x R of one row, both typed, ask for the same other realisasi. What a formula gives is no witness: Excel calculated
    // it from the figure that stands there, or from the other wrong result.
    const witnesses = equations.filter(({ result }) => result.formula === null);
    if (cell.what === "realisasi" && witnesses.length >= 2)
      consider(cell, solveFor(witnesses[0]!, cell), (mended) => mended.filter(({ result }) => result.formula === null).length >= 2);
  }
  return found.sort((a, b) => b.mended.length - a.mended.length);
}

/** Results that other broken equations use come first: what follows from them is not told again. */
function inOrder(context: CheckContext, equations: readonly Equation[]): Equation[] {
  const producer = new Map(equations.map((equation) => [cellKey(equation.result), equation]));
  const ordered = new Set<Equation>();
  const visiting = new Set<Equation>();
  const visit = (equation: Equation): void => {
    if (ordered.has(equation) || visiting.has(equation)) return;
    visiting.add(equation);
    for (const cell of [...equation.operands, ...allPrecedentsOf(context, equation.result)]) {
      const before = producer.get(cellKey(cell));
      if (before) visit(before);
    }
    ordered.add(equation);
  };
  equations.forEach(visit);
  return [...ordered];
}

/** The diagnosis of the workbook, made when the first rule asks: after the rules that compare with the catalogue have blamed. */
export const DIAGNOSIS = defineQuestion("what is wrong, all equations weighed", (context): readonly Diagnosis[] => {
  const tables = context.ask(FIGURE_TABLES);
  return diagnose(context, [...rowEquations(context, tables), ...formulaEquations(context, tables)]);
});

/** Weighs all equations together and blames as few cells as explain them. */
function diagnose(context: CheckContext, equations: readonly Equation[]): Diagnosis[] {
  const found: Diagnosis[] = [];
  const broken = equations.filter((equation) => !explained(context, equation));
  for (const { cell, expected, mended } of culprits(context, broken)) {
    const open = mended.filter((equation) => !explained(context, equation));
    // What a stronger culprit has explained already is no reason to blame another cell.
    if (context.blamed(cell) || open.length < mended.length) continue;
    context.blame(cell, expected);
    found.push({ kind: "operand", cell, expected, equations: open });
  }
  for (const equation of inOrder(context, broken)) {
    if (explained(context, equation)) continue;
    const expected = reportedOf(equation, known(context, equation).all);
    if (expected === null) continue;
    context.blame(equation.result, expected.value, isPrinted(context, equation.result));
    found.push({ kind: "result", equation, expected });
  }
  for (const equation of equations) {
    const fit = fitEquation(equation);
    const exact = exactOf(equation);
    if (exact !== null && (fit === "steps" || fit === "truncated") && !context.blamed(equation.result))
      found.push({ kind: "rounding", equation, fit, exact });
  }
  return found;
}
