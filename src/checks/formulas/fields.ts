import { FormulaField } from "../../formula/field";
import { oddCells, type OddCell } from "../../formula/neighbours";
import { totalFaults, type TotalFaults } from "../../formula/totals";
import { cellAddress } from "../../sheet/address";
import type { Grid } from "../../sheet/grid";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { defineQuestion } from "../engine/question";
import type { CheckContext } from "../engine/rule";

export interface OddPlace {
  readonly odd: OddCell;
  readonly grid: Grid;
}

/** The formulas of one sheet with what is odd among them. */
interface SheetFaults {
  readonly grid: Grid;
  readonly field: FormulaField;
  readonly odd: readonly OddCell[];
  readonly totals: TotalFaults;
}

const keyOf = (grid: Grid, { row, column }: { readonly row: number; readonly column: number }): string =>
  `${grid.sheet.name}!${cellAddress(row, column)}`;

function faultsOf(grid: Grid): readonly SheetFaults[] {
  const field = new FormulaField(grid);
  return field.isEmpty ? [] : [{ grid, field, odd: oddCells(field), totals: totalFaults(field) }];
}

/** A check tries mends on copies of the workbook, in which most sheets are the same ones. */
const known = new WeakMap<SheetSnapshot, readonly SheetFaults[]>();

/** Every sheet's formulas, read once. */
export const SHEET_FAULTS = defineQuestion("formulas beside their neighbours", (context: CheckContext): readonly SheetFaults[] =>
  [...context.grids.values()].flatMap((grid) => {
    const faults = known.get(grid.sheet) ?? faultsOf(grid);
    known.set(grid.sheet, faults);
    return faults;
  }),
);

/**
 * Cells of any sheet that differ from the formulas around them, by "sheet!address". Without those whose neighbours are the ones that
 * leave something out, and without totals of which can be said what they leave out.
 */
export const ODD_CELLS = defineQuestion(
  "cells that differ from the formulas around them",
  (context: CheckContext): ReadonlyMap<string, OddPlace> =>
    new Map(
      context.ask(SHEET_FAULTS).flatMap(({ grid, odd, totals }) => {
        const explained = new Set(
          [...totals.short.flatMap(({ total, sibling }) => [total, sibling]), ...totals.double.map(({ total }) => total)].map((at) =>
            keyOf(grid, at),
          ),
        );
        return odd
          .map((each) => [keyOf(grid, each), { odd: each, grid }] as const)
          .filter(([key, { odd: each }]) => each.holds !== "formula" || !explained.has(key));
      }),
    ),
);

/** Formula cells, by "sheet!address", that differ from those around them: a rule on formulas says how. */
export const FORMULA_FAULTS = defineQuestion(
  "formulas that differ from those around them",
  (context: CheckContext): ReadonlySet<string> =>
    new Set(
      context.ask(SHEET_FAULTS).flatMap(({ grid, odd }) => odd.filter(({ holds }) => holds === "formula").map((at) => keyOf(grid, at))),
    ),
);

/** Totals, by "sheet!address", of which can be said what they leave out or count twice. */
export const TOTAL_FAULTS = defineQuestion(
  "totals that leave out or count twice",
  (context: CheckContext): ReadonlySet<string> =>
    new Set(
      context.ask(SHEET_FAULTS).flatMap(({ grid, totals }) => [...totals.short, ...totals.double].map(({ total }) => keyOf(grid, total))),
    ),
);
