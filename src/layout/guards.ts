import { call } from "../formula/build";
import { excel, type OpenFormula, type RangeSlot, type Slot } from "./expression";

/*
 * The guards against blanks, which Excel's operators take for 0. A missing figure is never 0: while one is missing the cell shows
 * nothing. An error in one of the cells still shows, which IFERROR or COUNT would hide; so none of these uses either.
 */

function guard(tests: readonly OpenFormula[], formula: OpenFormula): OpenFormula {
  if (tests.length === 0) return formula;
  const condition = tests.length === 1 ? tests[0]! : call("OR", ...tests);
  return excel`IF(${condition},"",${formula})`;
}

/** Nothing while one of the cells is empty, or shows nothing itself. */
export function unlessEmpty(cells: readonly (Slot | OpenFormula)[], formula: OpenFormula): OpenFormula {
  return guard(
    cells.map((cell) => excel`${cell}=""`),
    formula,
  );
}

/** Nothing while one of the cells is empty or holds a text: "-" and "belum ada data" are not yet numbers. */
export function whenNumber(cells: readonly Slot[], formula: OpenFormula): OpenFormula {
  if (cells.length === 0) return formula;
  const tests = cells.flatMap((cell) => [excel`ISBLANK(${cell})`, excel`ISTEXT(${cell})`]);
  return excel`IF(${call("OR", ...tests)},"",${formula})`;
}

/** Nothing while one cell of the range is empty. */
export function whenFull(range: RangeSlot, formula: OpenFormula): OpenFormula {
  return guard([excel`COUNTBLANK(${range})>0`], formula);
}
