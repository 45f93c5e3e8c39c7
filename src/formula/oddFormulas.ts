import { differenceOf } from "./difference";
import type { FormulaField } from "./field";
import { meaningOf } from "./meaning";
import { isBeside, ONE_SIDED, OUTNUMBERED, PATTERN, toldOf, type OddCell } from "./odd";
import { areasIn, type RelativeFormula } from "./relative";
import { evidenceOf, lengthOf, type Evidence, type Line, type FilledRun, type Runs } from "./runs";

/** A slip is one cell or two; three that are filled alike are meant. */
const LONGEST_SLIP = 2;
/** So many cells of a line may have another number than the rest by mistake. */
const MOST_OTHER_NUMBERS = 1;
/** Cells without a formula that may lie between a formula and those it is compared with. */
const GAP = 3;

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
    const akin = alike || difference === "function" || difference === "summand";
    if (!akin && run.first - example !== 1 && example - run.last !== 1) return false;
    if (!between && !akin) return false;
    // The first of a running total adds nothing before it.
    if (
      difference === "summand" &&
      areasIn(other, here.row, here.column).some(({ isOwnSheet, area }) => isOwnSheet && isBeside(this.line, area, here))
    )
      return false;
    if ((cells.get(meaning) ?? 0) < (alike ? 2 : OUTNUMBERED) * (cells.get(run.meaning) ?? 0)) return false;
    return this.places(run).every((at) => {
      const { row, column } = this.line.cell(at);
      // A subtotal among the rows it adds up, or a row among subtotals.
      return (
        !this.field.belongsAcross(row, column, along) &&
        this.field.isOwnLineSum(row, column, along) === this.field.isOwnLineSum(there.row, there.column, along)
      );
    });
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
