import type { Area } from "../sheet/address";
import { isBlank, isError } from "../sheet/grid";
import type { At, FormulaField } from "./field";
import { isBeside, ONE_SIDED, OUTNUMBERED, toldOf, type OddCell } from "./odd";
import { areasIn, type RelativeArea } from "./relative";
import { evidenceOf, type Evidence, type Line, type FilledRun, type Runs } from "./runs";

const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

/** One sum of cells, whatever is fixed. */
const SUM = /^=\+?SUM\(#(?::#)?(?:,#(?::#)?)*\)$/;
/** Cells of a sum that are looked at. */
const MOST_PARTS = 200;

/** Judges the numbers and texts of one line that stand among its formulas. */
export class OddValues {
  private readonly line: Line;

  constructor(
    private readonly field: FormulaField,
    private readonly of: Runs,
  ) {
    this.line = of.line;
  }

  /** Typed numbers and texts where the cells beside them are calculated. */
  found(): OddCell[] {
    const { runs } = this.of;
    const found: OddCell[] = [];
    const tried = new Set<number>();
    for (const [index, run] of runs.entries()) {
      for (const at of [run.first - 1, run.last + 1]) {
        if (at < 0 || at >= this.line.length || tried.has(at)) continue;
        tried.add(at);
        const before = at < run.first ? runs[index - 1] : run;
        const after = at < run.first ? run : runs[index + 1];
        found.push(...this.valueAt(at, before?.last === at - 1 ? before : undefined, after?.first === at + 1 ? after : undefined));
      }
    }
    if (found.length === 0) return found;
    const calculated = [...this.of.cells.values()].reduce((sum, count) => sum + count, 0);
    return found.length * OUTNUMBERED > Math.max(calculated, OUTNUMBERED) ? [] : found;
  }

  private valueAt(at: number, before: FilledRun | undefined, after: FilledRun | undefined): OddCell[] {
    const { row, column } = this.line.cell(at);
    if (this.field.at(row, column)) return [];
    const value = this.field.grid.value(row, column);
    if (isBlank(value) || isError(value) || typeof value === "boolean") return [];
    const evidence = evidenceOf(before, after);
    // Beside most formulas stand the figures they are made of.
    if (!evidence || (!evidence.between && (typeof value === "string" || evidence.strength < ONE_SIDED))) return [];
    const beside = [before && before.last, after && after.first]
      .flatMap((each) => (each === undefined ? [] : [this.line.cell(each)]))
      .map((each) => this.field.grid.value(each.row, each.column));
    if (typeof value === "string") {
      if (!beside.every((each) => typeof each === "string")) return [];
      return toldOf(this.field, this.line, { at, evidence }, { holds: "text", difference: null });
    }
    if (!beside.some((each) => typeof each === "number") || !this.isOverFormula(at, evidence)) return [];
    return toldOf(this.field, this.line, { at, evidence }, { holds: "number", difference: null });
  }

  /** Whether a typed number stands where its neighbours' formula was, and is no figure they calculate with. */
  private isOverFormula(at: number, { example, between, strength }: Evidence): boolean {
    const here = this.line.cell(at);
    const there = this.line.cell(example);
    const other = this.field.at(there.row, there.column)!;
    if (!this.field.refersToNumbers(other, here.row, here.column)) return false;
    const areas = areasIn(other, here.row, here.column);
    // What is calculated from numbers alone is typed too.
    if (other.parts.every((part) => typeof part === "string")) return false;
    const isTotal =
      !/[*/]/.test(other.skeleton) && areas.length > 0 && areas.every(({ isOwnSheet, area }) => isOwnSheet && this.isAcross(area, here));
    if (!between && this.line.along === "row" && !isTotal) return false;
    // What stands above all the others is where they begin: an opening balance, the highest mark, the year they are counted from.
    if (!between && this.line.along === "column" && at < example) return false;
    if (SUM.test(other.skeleton) && this.isNoSum(areas, here)) return false;
    if (this.wouldTurn(areas, here)) return false;
    // A formula that goes on from the cell before it begins with a figure, and may begin again.
    const chained = areas.some(({ isOwnSheet, area }) => isOwnSheet && isBeside(this.line, area, here));
    return !chained || (between && strength > 2 && areas.length > 1);
  }

  /** A sum of positive figures is more than each of them: what lies among them is a mean, a rate or the last of them. */
  private isNoSum(areas: readonly RelativeArea[], { row, column }: At): boolean {
    const parts = areas.flatMap(({ isOwnSheet, area }) =>
      isOwnSheet
        ? Array.from({ length: Math.min(area.rows * area.columns, MOST_PARTS) }, (_, each) =>
            this.field.grid.value(area.row + Math.floor(each / area.columns), area.column + (each % area.columns)),
          )
        : [],
    );
    const numbers = parts.filter((each): each is number => typeof each === "number" && each !== 0);
    const found = this.field.grid.value(row, column);
    if (typeof found !== "number" || numbers.length < 2 || numbers.some((each) => each < 0)) return false;
    const [least, most] = [numbers.reduce((a, b) => Math.min(a, b)), numbers.reduce((a, b) => Math.max(a, b))];
    return found >= least && found <= most;
  }

  /** The formula would come back to its own cell: the typed number is what the others are calculated from. */
  private wouldTurn(areas: readonly RelativeArea[], { row, column }: At): boolean {
    return areas.some(({ isOwnSheet, area }) => {
      if (!isOwnSheet) return false;
      if (holds(area, row, column)) return true;
      const there = area.rows === 1 && area.columns === 1 ? this.field.at(area.row, area.column) : undefined;
      return there !== undefined && areasIn(there, area.row, area.column).some((back) => back.isOwnSheet && holds(back.area, row, column));
    });
  }

  /** Cells across the line, such as the rows above a total. */
  private isAcross(area: Area, { row, column }: At): boolean {
    return this.line.along === "row"
      ? area.column === column && area.columns === 1 && area.row !== row
      : area.row === row && area.rows === 1;
  }
}
