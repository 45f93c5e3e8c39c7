import { bare, type Corner, type Expression, type ReferenceExpression } from "../../formula/expression";
import { parseFormula } from "../../formula/parse";
import { relativeOf } from "../../formula/relative";
import { defineMessages, type Message } from "../../language/message";
import { cellAddress } from "../../sheet/address";
import { isBlank } from "../../sheet/grid";
import type { CheckContext } from "../engine/rule";
import type { ErrorCell } from "./errorTree";
import type { Place } from "./followers";
import { Operands } from "./operands";

const sentences = defineMessages("error-cause", {
  blank: { id: " (pembaginya, {cell}, kosong)", en: " (its divisor, {cell}, is blank)" },
  zero: { id: " (pembaginya, {cell}, berisi 0)", en: " (its divisor, {cell}, holds 0)" },
  text: { id: ' ({cell} berisi teks "{text}")', en: ' ({cell} holds the text "{text}")' },
});

/** Everything a formula divides by. A chain hangs on its left and is walked, because a formula may have thousands of links. */
function divisorsIn(expression: Expression): Expression[] {
  const found: Expression[] = [];
  let left = bare(expression);
  while (left.kind === "binary") {
    if (left.operator === "/") found.push(bare(left.right));
    found.push(...divisorsIn(left.right));
    left = bare(left.left);
  }
  if (left.kind === "call") for (const arg of left.args) if (arg !== null) found.push(...divisorsIn(arg));
  if (left.kind === "prefix" || left.kind === "postfix") found.push(...divisorsIn(left.of));
  return found;
}

/** A cell of this book that a formula divides by; its own sheet where none is named. */
interface Divisor {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
}

/** The single cells a formula divides by; a formula that was filled is read once. */
export class Divisors {
  private readonly known = new Map<string, readonly ReferenceExpression[]>();

  of(formula: string, row: number, column: number): Divisor[] {
    const relative = relativeOf(formula, row, column);
    let at = this.known.get(relative.key);
    if (!at) {
      const tree = parseFormula(formula);
      const divisors = tree ? divisorsIn(tree).filter((each): each is ReferenceExpression => each.kind === "reference") : [];
      // Counted from the formula's own cell, except where a $ fixes them.
      at = divisors.map((each) => ({ ...each, from: movedCorner(each.from, -row, -column) }));
      this.known.set(relative.key, at);
    }
    return at.flatMap(({ where, from, to }): Divisor[] => {
      const corner = movedCorner(from, row, column);
      if (to !== null || corner.row === null || corner.column === null || where?.book != null) return [];
      return [{ sheet: where?.sheet ?? null, row: corner.row, column: corner.column }];
    });
  }
}

const movedCorner = (corner: Corner, rows: number, columns: number): Corner => ({
  ...corner,
  row: corner.row === null || corner.rowFixed ? corner.row : corner.row + rows,
  column: corner.column === null || corner.columnFixed ? corner.column : corner.column + columns,
});

/** A single blank or zero cell that a formula divides by; null where it fails over something else. */
export function divisorOf(context: CheckContext, { sheet, row, column, error, formula }: ErrorCell, read = new Divisors()): Place | null {
  if (formula === null || error !== "#DIV/0!") return null;
  for (const { sheet: named, row: at, column: beside } of read.of(formula, row, column)) {
    const place = { sheet: named ?? sheet, row: at, column: beside };
    const value = context.grids.get(place.sheet)?.value(place.row, place.column);
    if (value !== undefined && (isBlank(value) || value === 0)) return place;
  }
  return null;
}

/** The empty divisor or the text that a formula fails over, in words with a leading space; null where it is not a single cell. */
export function causeWords(context: CheckContext, cell: ErrorCell): Message | null {
  const { sheet, row, column, error, formula } = cell;
  if (formula === null) return null;
  if (error === "#VALUE!") {
    const grid = context.grids.get(sheet)!;
    for (const at of new Operands().of(relativeOf(formula, row, column), row, column)) {
      const text = grid.text(at.row, at.column);
      if (text !== "") return sentences.text({ cell: { address: cellAddress(at.row, at.column) }, text: text.slice(0, 40) });
    }
  }
  const divisor = divisorOf(context, cell);
  if (divisor === null) return null;
  const shown = { address: cellAddress(divisor.row, divisor.column), ...(divisor.sheet === sheet ? {} : { sheet: divisor.sheet }) };
  return isBlank(context.grids.get(divisor.sheet)!.value(divisor.row, divisor.column))
    ? sentences.blank({ cell: shown })
    : sentences.zero({ cell: shown });
}
