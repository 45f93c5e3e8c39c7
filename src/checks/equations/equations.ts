import { roundHalfUp } from "../../numbers";
import type { FigureCell } from "../../reading/indicators/facts";
import type { Fit } from "./fit";
import { fitOf } from "./fit";
import type { Leaves, Scale } from "./inFigures";
import type { Term } from "./term";

/** A figure that follows from other figures of the workbook. */
export interface Equation {
  readonly rule: "kali-rumus" | "capaian-rumus" | "indeks-rumus" | "realisasi-rumus";
  readonly result: FigureCell;
  readonly operands: readonly FigureCell[];
  /** The result in its printed unit from the operands in theirs; null when it cannot be calculated. */
  compute(values: readonly number[]): number | null;
  /** The calculation with its figures written out, as points or a share; null where it cannot be written. */
  inFigures(leaves: Leaves, scale: Scale): Term | null;
  /** The most the result may be where a cap is allowed (120): the capped figure is right too. */
  readonly cap?: number;
  /** True where a result above the cap should be held at it: the manual says so, or the table does it. */
  readonly held?: boolean;
}

export type Overrides = ReadonlyMap<FigureCell, number>;

/** A cell printed with fewer decimals is still taken as exact to 0,01: the documents print two. */
const FEWEST_PLACES = 2;

function valuesOf(equation: Equation, overrides: Overrides): number[] | null {
  const values: number[] = [];
  for (const cell of equation.operands) {
    const value = overrides.get(cell) ?? cell.figure.value;
    if (value === null) return null;
    values.push(value);
  }
  return values;
}

/** The recalculated result, not rounded; null when an operand is missing. */
export function exactOf(equation: Equation, overrides: Overrides = new Map()): number | null {
  const values = valuesOf(equation, overrides);
  const exact = values && equation.compute(values);
  return exact === null || !Number.isFinite(exact) ? null : exact;
}

/** A calculated figure that was never rounded holds digits nobody reports. */
const isUnrounded = ({ figure }: FigureCell): boolean => figure.places > 8;

/** Targets, weights and inputs are plans and counts; realisasi and what follows from it are measured, and reported with two decimals. */
const isMeasured = ({ what }: FigureCell): boolean => what !== "target" && what !== "masukan" && what !== "bobot";

/**
 * How far the rounding of realisasi and other measured figures can move the result. One workbook may calculate an index from its
 * components as reported (93,104) and from unrounded ones (93,1017...): both are reported as 93,10, so an unrounded figure may be
 * off by half a reported digit. Not on a scale of 4, where that is too much.
 */
function slackOf(equation: Equation, values: readonly number[], exact: number): number {
  let slack = 0;
  equation.operands.forEach((cell, at) => {
    if (cell.what === "target" || cell.what === "masukan") return;
    if (cell.what === "bobot" && (cell.figure.places === 0 || isUnrounded(cell))) return;
    if (isUnrounded(cell) && cell.row.node?.scale !== undefined) return;
    const half = 0.5 * 10 ** -(isUnrounded(cell) ? FEWEST_PLACES : Math.max(cell.figure.places, FEWEST_PLACES));
    const moved = equation.compute(values.map((value, other) => (other === at ? value + half : value)));
    if (moved !== null) slack += Math.abs(moved - exact);
  });
  return slack;
}

/** A result with the operands it was calculated from, all in their printed units. */
export interface Reported {
  /** Held at the cap where one applies. */
  readonly value: number;
  readonly uncapped: number;
  readonly values: readonly number[];
}

/**
 * The result as a reader of the report recalculates it: from measured figures with the two decimals they are reported with. B3.1 of
 * 2024 is 96,64 from 89,91, 3,95 and 105,90 (lkj-pwni-2024 line 1550), though 89,9146... would make it 96,65.
 */
export function reportedOf(equation: Equation, overrides: Overrides = new Map()): Reported | null {
  const rounded = new Map(overrides);
  for (const cell of equation.operands) {
    const value = overrides.get(cell) ?? cell.figure.value;
    if (value !== null && isMeasured(cell) && isUnrounded(cell)) rounded.set(cell, roundHalfUp(value, FEWEST_PLACES));
  }
  const [values, exact] = [valuesOf(equation, rounded), exactOf(equation, rounded)];
  if (values === null || exact === null) return null;
  const capped = equation.held === true && equation.cap !== undefined && exact > equation.cap;
  return { value: capped ? equation.cap : exact, uncapped: exact, values };
}

/** A formula that rounds its operands as they are shown (ROUND(F5;2)/E5) is right; a typed result that did so was rounded at each step. */
function fitRounded(equation: Equation, values: readonly number[], found: number): Fit | null {
  if (equation.operands.every(({ figure }) => figure.places <= FEWEST_PLACES)) return null;
  const rounded = equation.compute(
    values.map((value, at) => (equation.operands[at]!.figure.places > FEWEST_PLACES ? roundHalfUp(value, FEWEST_PLACES) : value)),
  );
  if (rounded === null || fitOf(found, equation.result.figure.places, rounded, 0) === null) return null;
  return equation.result.formula === null ? "steps" : "half-up";
}

function strongest(a: Fit | null, b: Fit | null): Fit | null {
  return b === "half-up" ? b : (a ?? b);
}

/** How the result cell agrees with its operands; null when it does not, undefined when nothing can be said. */
export function fitEquation(equation: Equation, overrides: Overrides = new Map()): Fit | null | undefined {
  const values = valuesOf(equation, overrides);
  const found = equation.result.figure.value;
  const exact = exactOf(equation, overrides);
  if (values === null || exact === null || found === null) return undefined;
  const { places } = equation.result.figure;
  const slack = slackOf(equation, values, exact);
  const direct = fitOf(found, places, exact, slack);
  const fit = direct === "half-up" ? direct : strongest(direct, fitRounded(equation, values, found));
  if (fit !== null || equation.cap === undefined || exact + slack < equation.cap) return fit;
  return fitOf(found, places, equation.cap, 0);
}
