import { positions } from "../sheet/area";
import { differenceOf } from "./difference";
import type { At, FormulaField } from "./field";
import { meaningOf } from "./meaning";
import { isBeside, ONE_SIDED, OUTNUMBERED, PATTERN, toldOf, type OddCell } from "./odd";
import { areasIn, type RelativeArea, type RelativeFormula } from "./relative";
import { evidenceOf, lengthOf, type Evidence, type Line, type FilledRun, type Runs } from "./runs";

/** A slip is one cell or two; three that are filled alike are meant. */
const LONGEST_SLIP = 2;
/** So many cells of a line may have another number than the rest by mistake. */
const MOST_OTHER_NUMBERS = 1;
/** Cells without a formula that may lie between a formula and those it is compared with. */
const GAP = 3;

/** One cell over another, as per cent or not. */
const SHARE = /^=\+?(?:IFERROR\()?\(?#\)?\/\(?#\)?(?:\*N)?(?:,[^,()]*\))?$/;

/** A figure of the row over another of it; over a fixed cell it is a part of a whole, and those add up to one. */
const isShare = ({ skeleton, parts }: RelativeFormula): boolean =>
  SHARE.test(skeleton) && parts.every((part) => typeof part === "string" || !(part.from.rowFixed || part.from.columnFixed));

/** A sum of one range or of single cells. */
const ONE_SUM = /^=\+?SUM\(#(?::#)?(?:,#)*\)$/;
/** Share of a figure that lies in the precision of a computer. */
const ROUNDED = 1e-9;
const isWithin = (at: number, from: number, count: number): boolean => at >= from && at < from + count;

const isText = (part: RelativeFormula["parts"][number]): boolean => typeof part === "string";

/** Judges the formulas of one line. */
export class OddFormulas {
  private readonly line: Line;

  constructor(
    private readonly field: FormulaField,
    private readonly of: Runs,
  ) {
    this.line = of.line;
  }

  found(): OddCell[] {
    const { runs } = this.of;
    const found = runs.flatMap((run, index): OddCell[] => {
      if (lengthOf(run) > LONGEST_SLIP) return [];
      const [before, after] = [runs[index - 1], runs[index + 1]];
      const [near, next] = [
        before && before.last === run.first - 1 ? before : undefined,
        after?.first === run.last + 1 ? after : undefined,
      ];
      const evidence = near || next ? evidenceOf(near, next) : this.acrossGaps(run, before, after);
      if (!evidence || !this.speaksAgainst(evidence, run)) return [];
      return this.places(run).flatMap((at) => this.formulaAt(at, evidence));
    });
    // A number that is another in several cells is a figure of its own: days of a month, points of a question.
    const constants = found.filter(({ difference }) => difference === "constant").length;
    return constants > MOST_OTHER_NUMBERS ? found.filter(({ difference }) => difference !== "constant") : found;
  }

  private places({ first, last }: FilledRun): number[] {
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  }

  /** A formula alone among blanks or figures, with the same one a little further on both sides; along a row at equal distance. */
  private acrossGaps(run: FilledRun, before: FilledRun | undefined, after: FilledRun | undefined): Evidence | null {
    if (!before || !after || before.meaning !== after.meaning || (this.of.cells.get(before.meaning) ?? 0) < ONE_SIDED) return null;
    const [gap, next] = [run.first - before.last - 1, after.first - run.last - 1];
    const near = this.line.along === "row" ? gap === next && gap <= GAP : gap <= GAP && next <= GAP;
    return near ? evidenceOf(before, after) : null;
  }

  /** Whether a run of another formula is out of place. */
  private speaksAgainst({ meaning, example, between, strength }: Evidence, run: FilledRun): boolean {
    // First what costs nothing: along most rows every cell is a run of its own.
    if (!between && strength < ONE_SIDED) return false;
    const { cells } = this.of;
    if ((cells.get(meaning) ?? 0) < 2 * (cells.get(run.meaning) ?? 0)) return false;
    const { along } = this.line;
    const [here, there] = [this.line.cell(run.first), this.line.cell(example)];
    const [own, other] = [this.field.at(here.row, here.column)!, this.field.at(there.row, there.column)!];
    if (own.key.includes("#REF!") || other.key.includes("#REF!")) return false;
    // A $ that changes nothing here.
    if (meaningOf(own, here.row, here.column, "place") === meaningOf(other, here.row, here.column, "place")) return false;
    const difference = differenceOf(own, other, here);
    const alike = own.skeleton === other.skeleton;
    if (difference === "constant" && own.parts.every(isText) && other.parts.every(isText)) return false;
    if (this.placesNear(run, difference === "summand") >= PATTERN) return false;
    // A number in the place of a reference, or one more.
    const akin = alike || difference === "function" || difference === "summand" || difference === "constant" || this.addsShares(run, other);
    if (!akin && run.first - example !== 1 && example - run.last !== 1) return false;
    if (!between && !akin) return false;
    // The first of a running total adds nothing before it.
    if (
      difference === "summand" &&
      areasIn(other, here.row, here.column).some(({ isOwnSheet, area }) => isOwnSheet && isBeside(this.line, area, here))
    )
      return false;
    if ((cells.get(meaning) ?? 0) < (alike ? 2 : OUTNUMBERED) * (cells.get(run.meaning) ?? 0)) return false;
    const length = lengthOf(run);
    return this.places(run).every((at) => {
      const { row, column } = this.line.cell(at);
      // A row of totals may have been filled over a column of shares too.
      if (this.addsShares(run, other) && this.isNoSubtotal({ row, column }, other)) return true;
      if (this.field.belongsAcross(row, column, along, length)) return false;
      // Another number, which the line across has again and again, is that line's own.
      if (difference === "constant" && this.field.timesAcross(row, column, along) >= PATTERN) return false;
      const [isSum, isTheirs] = [this.field.isOwnLineSum(row, column, along), this.field.isOwnLineSum(there.row, there.column, along)];
      return isSum === isTheirs || (isSum && this.isNoSubtotal({ row, column }, other));
    });
  }

  /** Whether a run is one cell that adds up the shares above or beside it. */
  private addsShares(run: FilledRun, other: RelativeFormula): boolean {
    const at = this.line.cell(run.first);
    return lengthOf(run) === 1 && isShare(other) && this.field.isOwnLineSum(at.row, at.column, this.line.along);
  }

  /**
   * A subtotal adds up what its row holds in other columns too. A sum among formulas whose row holds typed figures is none (among sums of
   * a row, where it gives another number than its row does), and shares are not added up where those of its own row can be divided.
   */
  private isNoSubtotal({ row, column }: At, other: RelativeFormula): boolean {
    if (!this.field.refersToNumbers(other, row, column)) return false;
    const areas = areasIn(other, row, column);
    const isOwnRow = ({ isOwnSheet, area }: RelativeArea): boolean =>
      isOwnSheet &&
      (this.line.along === "column"
        ? area.row === row && area.rows === 1 && !isWithin(column, area.column, area.columns)
        : area.column === column && area.columns === 1 && !isWithin(row, area.row, area.rows));
    if (areas.length === 0 || !areas.every(isOwnRow)) return false;
    if (/[*/]/.test(other.skeleton)) {
      const isSingle = areas.length > 1 && areas.every(({ area }) => area.rows === 1 && area.columns === 1);
      return isSingle && (isShare(other) || areas.every(({ area }) => !this.field.at(area.row, area.column)));
    }
    return this.isUnlikeItsRow({ row, column }, other, areas);
  }

  /** A sum over a row of typed figures would be another number than the sum that stands in its place: no subtotal of typed subtotals. */
  private isUnlikeItsRow({ row, column }: At, other: RelativeFormula, areas: readonly RelativeArea[]): boolean {
    const own = this.field.grid.value(row, column);
    if (typeof own !== "number" || !ONE_SUM.test(other.skeleton)) return false;
    let sum = 0;
    for (const { area } of areas)
      for (const at of positions(area)) {
        if (this.field.at(at.row, at.column)) return false;
        const value = this.field.grid.value(at.row, at.column);
        if (typeof value === "number") sum += value;
      }
    return Math.abs(sum - own) > ROUNDED * Math.max(1, Math.abs(own));
  }

  /** In how many places of the line, or of its block, the run's formula stands. */
  private placesNear(run: FilledRun, inBlock: boolean): number {
    if (!inBlock) return this.of.places.get(run.meaning) ?? 0;
    const { runs } = this.of;
    let [first, last] = [runs.indexOf(run), runs.indexOf(run)];
    while (first > 0 && runs[first]!.first - runs[first - 1]!.last - 1 <= GAP) first -= 1;
    while (last + 1 < runs.length && runs[last + 1]!.first - runs[last]!.last - 1 <= GAP) last += 1;
    return runs.slice(first, last + 1).filter(({ meaning }) => meaning === run.meaning).length;
  }

  private formulaAt(at: number, evidence: Evidence): OddCell[] {
    const { row, column } = this.line.cell(at);
    const there = this.line.cell(evidence.example);
    const [own, other] = [this.field.at(row, column)!, this.field.at(there.row, there.column)!];
    return toldOf(this.field, this.line, { at, evidence }, { holds: "formula", difference: differenceOf(own, other, { row, column }) });
  }
}
