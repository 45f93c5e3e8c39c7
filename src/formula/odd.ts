import type { Area } from "../sheet/address";
import type { Difference } from "./difference";
import type { Along, At, FormulaField } from "./field";
import { filledInto } from "./relative";
import type { Evidence, Line } from "./runs";

/**
 * Cells that differ from the formulas around them. Judged by the runs a cell stands in and not by the majority of its column: a column
 * may hold several blocks with a formula of their own, subtotals between them and a total below. A cell belongs where its own formula
 * goes on in either direction or comes back again and again; it is odd where the cells on both sides, or a run that ends at it, were
 * filled with another. Formulas that only look different are none (`meaningOf`).
 */
export interface OddCell {
  readonly row: number;
  readonly column: number;
  /** What stands in the cell: another formula, a typed number, or a typed text where the others calculate texts. */
  readonly holds: "formula" | "number" | "text";
  /** Whether the cells it differs from stand in its column or in its row. */
  readonly along: Along;
  /** The formula of its neighbours, as filled into this cell. */
  readonly expected: string;
  /** How its formula differs; null for a typed cell. */
  readonly difference: Difference | null;
  /** The neighbours' cells, nearest first, at most three. */
  readonly like: readonly At[];
}

/** What is told of a place of a line; nothing where the neighbours' formula would leave the sheet or is the one that stands there. */
export function toldOf(
  field: FormulaField,
  line: Line,
  { at, evidence: { example, meaning } }: { readonly at: number; readonly evidence: Evidence },
  what: Pick<OddCell, "holds" | "difference">,
): OddCell[] {
  const { row, column } = line.cell(at);
  const there = line.cell(example);
  const expected = filledInto(field.at(there.row, there.column)!, row, column);
  if (expected === null || expected === field.grid.formula(row, column)) return [];
  const like = [1, 2, 3, 4]
    .flatMap((step) => [at - step, at + step])
    .filter((each) => each >= 0 && each < line.length)
    .map((each) => line.cell(each))
    .filter((each) => field.meaning(each.row, each.column) === meaning)
    .slice(0, 3);
  return [{ row, column, along: line.along, expected, like: like.length > 0 ? like : [there], ...what }];
}

/** So many neighbours that were filled alike must end at a cell to speak against it from one side only. */
export const ONE_SIDED = 3;
/** Where even what the formula does is another, so many times more cells must speak against it. */
export const OUTNUMBERED = 3;
/** What stands in so many places of a line is its pattern, and no slip. */
export const PATTERN = 3;

/** A single cell beside a place of a line, along it. */
export function isBeside(line: Line, area: Area, { row, column }: At): boolean {
  if (area.rows > 1 || area.columns > 1) return false;
  const [down, right] = [area.row - row, area.column - column].map(Math.abs);
  return line.along === "column" ? right === 0 && down === 1 : down === 0 && right === 1;
}
