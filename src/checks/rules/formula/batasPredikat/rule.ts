import { sumExact } from "../../../../numbers";
import { cellAddress } from "../../../../sheet/address";
import type { Grid } from "../../../../sheet/grid";
import type { Report } from "../../../engine/finding";
import { cellKey, defineRule } from "../../../engine/rule";
import { FORMULA_FAULTS } from "../../../formulas/fields";
import { isAboutScheme, SCHEMES, type Scheme } from "../../../shared/predicates";
import { messages } from "./messages";

/** One step of "IF(N20>=88.31,"A",IF(...": a bound and the class from there. */
interface Step {
  readonly sign: ">" | ">=";
  readonly bound: number;
  readonly word: string;
}

interface Ladder {
  readonly steps: readonly Step[];
  readonly lowest: string;
}

const STEP = /^IF\((\$?[A-Z]{1,3}\$?\d{1,7})(>=?)(\d{1,3}(?:\.\d{1,4})?),"([^"]{1,20})",/i;
const LAST = /^"([^"]{1,20})"\)+$/;
/** Fewer bounds show no regulation; more are no ladder of classes. */
const [FEWEST, MOST] = [3, 8];
/** Values are reported with two decimals. */
const STEP_SIZE = 0.01;

/** A chain of IFs over one cell, from the highest class down; null for any other formula. */
function ladderOf(formula: string): Ladder | null {
  let rest = formula.replace(/^=\+?/, "").replace(/ /g, "");
  const steps: Step[] = [];
  let cell: string | null = null;
  for (let match = STEP.exec(rest); match && steps.length < MOST; match = STEP.exec(rest)) {
    const [all, of, sign, bound, word] = match as unknown as [string, string, Step["sign"], string, string];
    if (cell !== null && of !== cell) return null;
    cell = of;
    steps.push({ sign, bound: Number(bound), word });
    rest = rest.slice(all.length);
  }
  const lowest = LAST.exec(rest)?.[1];
  return lowest === undefined || steps.length < FEWEST ? null : { steps, lowest };
}

const reaches = ({ sign, bound }: Step, value: number): boolean => value > bound || (sign === ">=" && value === bound);
const classOf = ({ steps, lowest }: Ladder, value: number): string => steps.find((step) => reaches(step, value))?.word ?? lowest;
/** Spaces were left out of the formula. */
const same = (one: string, other: string): boolean => one.replace(/ /g, "").toLowerCase() === other.replace(/ /g, "").toLowerCase();

interface Slip {
  readonly bound: number;
  readonly value: number;
  readonly found: string;
  readonly expected: string;
}

/** Where a bound gives another class than the regulation, at the bound or next to it; null where it does not. */
function slipAt(ladder: Ladder, { bound }: Step, scheme: Scheme): Slip | null {
  for (const value of [bound, sumExact([bound, -STEP_SIZE]), sumExact([bound, STEP_SIZE])]) {
    const [found, expected] = [classOf(ladder, value), scheme.classOf(value)];
    if (expected !== null && !same(found, expected)) return { bound, value, found, expected };
  }
  return null;
}

function reportOf(grid: Grid, row: number, column: number): Report[] {
  const formula = grid.formula(row, column);
  if (formula === null || formula.length > 400 || !/^=\+? {0,3}IF\(/i.test(formula)) return [];
  const ladder = ladderOf(formula);
  if (!ladder) return [];
  const words = [...ladder.steps.map(({ word }) => word), ladder.lowest];
  const scheme = SCHEMES.find((each) => words.every((word) => each.isWord(word)) && isAboutScheme(grid, row, each));
  if (!scheme) return [];
  const slips = ladder.steps.flatMap((step) => slipAt(ladder, step, scheme) ?? []);
  // Several bounds of its own are a scale of its own.
  if (slips.length !== 1) return [];
  const { bound, value, found, expected } = slips[0]!;
  return [
    {
      sheet: grid.sheet.name,
      address: cellAddress(row, column),
      message: messages.bound({
        regulation: scheme.regulation,
        found,
        value: { value, maxPlaces: 4 },
        expected,
        bound: { value: bound, maxPlaces: 4 },
      }),
      found,
      expected,
    },
  ];
}

/** A formula of classes with one bound that is not the regulation's: 66 for 65, ">=" for ">" at 90. */
export const rule = defineRule({
  id: "batas-predikat",
  stage: "form",
  severity: "warning",
  title: { id: "Batas predikat dalam rumus tidak sesuai peraturan", en: "Bound of a class in a formula is not the regulation's" },
  why: {
    id: "Rumus predikat disalin bertahun-tahun; satu batas yang keliru memberi predikat yang salah tanpa terlihat.",
    en: "Formulas of classes are copied for years; one wrong bound gives wrong classes and nobody sees it.",
  },
  example: {
    id: '=IF(N20>=88,31;"A";IF(N20>=76,61;"B";IF(N20>=66;"C";"D"))): mutu C mulai 65.',
    en: '=IF(N20>=88.31,"A",IF(N20>=76.61,"B",IF(N20>=66,"C","D"))): grade C begins at 65.',
  },
  messages,
  check(context) {
    const told = context.ask(FORMULA_FAULTS);
    return [...context.grids.values()].flatMap((grid) => {
      const found: Report[] = [];
      for (let row = grid.firstRow; row < grid.endRow; row++)
        for (let column = grid.firstColumn; column < grid.endColumn; column++) found.push(...reportOf(grid, row, column));
      // A formula unlike its neighbours is told with the formula that belongs there.
      return found.filter((report) => !told.has(cellKey({ sheet: report.sheet, address: report.address! })));
    });
  },
});
