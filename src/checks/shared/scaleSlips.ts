import { divideExact, multiplyExact, sumExact, sumTolerance } from "../../numbers";
import { canBeRatio } from "../../reading/indicators/figure";
import { FIGURE_ROLES, type FigureCell } from "../../reading/indicators/facts";
import type { FigureRole } from "../../reading/indicators/recognised";
import { precedentsOf } from "../formulas/precedents";
import { defineQuestion } from "../engine/question";
import type { CheckContext } from "../engine/rule";
import { asShown, periodKey } from "./words";

/** Realisasi above 150 % stored as a ratio, or percentages below 1,5 typed as such, are rarer than a slip. */
const HIGHEST_RATIO = 1.5;
/** One weight is at most the whole. */
const HIGHEST_WEIGHT = 1;
/** No ratio is larger: realisasi above 200 % do not occur. */
const LOWEST_HUNDRED = 2;

interface Plain {
  readonly cell: FigureCell;
  /** As typed. */
  readonly number: number;
}

/** A number on another scale than its column. */
export interface ScaleSlip {
  readonly cell: FigureCell;
  readonly from: "0–1" | "0–100";
  readonly to: "0–1" | "0–100";
  /** What it means, in the printed unit. */
  readonly expected: number;
}

/** A column of figures with the numbers that are on another scale than most of it. */
export interface ScaledColumn {
  readonly cells: readonly FigureCell[];
  readonly slips: readonly ScaleSlip[];
  /** Stored plain numbers that can only be percentages of 0-100. */
  readonly hundreds: readonly FigureCell[];
}

/** Every column of figures of the recognised tables, each cell once. */
export const SCALED_COLUMNS = defineQuestion("columns and their scales", (context): readonly ScaledColumn[] => columnsOf(context));

const SLIPS = defineQuestion(
  "numbers on another scale than their column",
  (context) => new Map(context.ask(SCALED_COLUMNS).flatMap((column) => column.slips.map((slip) => [slip.cell, slip] as const))),
);

/** The slip a cell is, if it is one. */
export function scaleSlipOf(context: CheckContext, cell: FigureCell): ScaleSlip | undefined {
  return context.ask(SLIPS).get(cell);
}

function columnsOf(context: CheckContext): ScaledColumn[] {
  const columns: ScaledColumn[] = [];
  const seen = new Set<FigureCell>();
  for (const table of context.tables) {
    const all = context.cellsOf(table);
    const rows = new Map<number, Partial<Record<FigureCell["what"], FigureCell>>>();
    for (const cell of all) {
      const row = rows.get(cell.rowIndex) ?? {};
      row[cell.what] = cell;
      rows.set(cell.rowIndex, row);
    }
    for (const role of FIGURE_ROLES) {
      const cells = all.filter((cell) => cell.what === role && !seen.has(cell));
      cells.forEach((cell) => seen.add(cell));
      const plain = plainNumbers(cells);
      // What is calculated from figures of the tables is recalculated by its own rule: 0,9 per cent of all cases may be true in January.
      const slips = slipsIn(context, plain).filter(
        ({ cell }) => !followsFromRow(cell, rows.get(cell.rowIndex)!) && precedentsOf(context, cell).length === 0,
      );
      const hundreds = plain
        .filter(({ cell, number }) => cell.figure.text === null && Math.abs(number) > LOWEST_HUNDRED)
        .map(({ cell }) => cell);
      columns.push({ cells, slips, hundreds });
    }
  }
  return columns;
}

/** The numbers of a column without a percent sign that could be on either scale. */
function plainNumbers(column: readonly FigureCell[]): Plain[] {
  return column.flatMap((cell) => {
    const { figure, row, what } = cell;
    if (
      figure.value === null ||
      figure.value === 0 ||
      figure.percent ||
      row.kind !== "indikator" ||
      row.node === null ||
      !canBeRatio(what, row.node)
    )
      return [];
    if (figure.text?.kind === "number" && figure.text.scale !== null) return [];
    return [{ cell, number: asShown(cell, figure.value) }];
  });
}

/** Numbers on another scale than their column, which is that of most of its cells (see columnScale). */
function slipsIn(context: CheckContext, plain: readonly Plain[]): ScaleSlip[] {
  const hundreds = plain.filter(({ number }) => Math.abs(number) > LOWEST_HUNDRED);
  if (hundreds.length === 0) return [];
  const { figure, what } = plain[0]!.cell;
  const slips: ScaleSlip[] =
    figure.shown.factor === 100
      ? hundreds.map(({ cell, number }) => ({ cell, from: "0–100", to: "0–1", expected: number }))
      : isWhole(plain)
        ? []
        : plain
            .filter(
              ({ cell, number }) =>
                Math.abs(number) <= (what === "bobot" ? HIGHEST_WEIGHT : HIGHEST_RATIO) && !knownFigures(context, cell).includes(number),
            )
            .map(({ cell, number }) => ({ cell, from: "0–1", to: "0–100", expected: multiplyExact(number, 100) }));
  return slips.filter((slip) => !isWrongAnyway(context, slip));
}

/** Weights that make 100 as they stand: 0,5 beside 99,5 is half a per cent. */
function isWhole(plain: readonly Plain[]): boolean {
  if (plain[0]!.cell.what !== "bobot") return false;
  return Math.abs(sumExact(plain.map(({ number }) => number)) - 100) <= sumTolerance(plain.map(({ cell }) => cell.figure.places));
}

/** What the catalogue prints for the cell: a weight of 0,5 or a realisasi of 1,2 may be just so. */
function knownFigures(context: CheckContext, cell: FigureCell): number[] {
  const { node } = cell.row;
  if (node === null || cell.what === "bobotKaliRealisasi" || cell.what === "masukan") return [];
  const year = context.yearOf(cell.table);
  const printed =
    cell.what === "bobot" ? context.weights(node, year, null) : context.printed(node, cell.what, periodKey(year, cell.table.within));
  return printed.map((printing) => printing.value!);
}

/** A weight that the catalogue knows and that is another one on either scale: its own rule says which. */
function isWrongAnyway(context: CheckContext, { cell, expected }: ScaleSlip): boolean {
  if (cell.what !== "bobot") return false;
  const known = knownFigures(context, cell);
  return known.length > 0 && !known.some((value) => Math.abs(value - expected) < NEAR);
}

/** Thirds are printed 33,3 and typed 0,33. */
const NEAR = 0.5;
/** A product and a quotient agree with their figures up to the rounding of all three. */
const AGREES = 0.01;

/** A result that follows from the figures of its row as they stand: what is on the wrong scale is one of them, and told there. */
function followsFromRow({ what, figure }: FigureCell, row: Partial<Record<FigureCell["what"], FigureCell>>): boolean {
  const [weight, target, result] = [row.bobot, row.target, row.realisasi].map((cell) => cell?.figure.value ?? null) as [
    number | null,
    number | null,
    number | null,
  ];
  const ofRow: Partial<Record<FigureRole, number | null>> = {
    bobotKaliRealisasi: weight !== null && result !== null ? divideExact(multiplyExact(weight, result), 100) : null,
    capaian: target !== null && target !== 0 && result !== null ? divideExact(multiplyExact(result, 100), target) : null,
  };
  const own = what === "masukan" ? null : (ofRow[what] ?? null);
  return own !== null && figure.value !== null && Math.abs(own - figure.value) <= AGREES * Math.abs(own);
}
