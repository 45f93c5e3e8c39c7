import { bare, type Expression } from "../../formula/expression";
import { parseFormula } from "../../formula/parse";
import { relativeOf } from "../../formula/relative";
import { defineMessages, type Message } from "../../language/message";
import { cellAddress } from "../../sheet/address";
import { isBlank } from "../../sheet/grid";
import type { CheckContext } from "../engine/rule";
import type { ErrorCell } from "./errorTree";
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

/** The empty divisor or the text that a formula fails over, in words with a leading space; null where it is not a single cell. */
export function causeWords(context: CheckContext, { sheet, row, column, error, formula }: ErrorCell): Message | null {
  if (formula === null) return null;
  if (error === "#VALUE!") {
    const grid = context.grids.get(sheet)!;
    for (const at of new Operands().of(relativeOf(formula, row, column), row, column)) {
      const text = grid.text(at.row, at.column);
      if (text !== "") return sentences.text({ cell: { address: cellAddress(at.row, at.column) }, text: text.slice(0, 40) });
    }
  }
  const tree = error === "#DIV/0!" ? parseFormula(formula) : null;
  for (const divisor of tree ? divisorsIn(tree) : []) {
    if (divisor.kind !== "reference" || divisor.to !== null || divisor.from.row === null || divisor.from.column === null) continue;
    const { where, from } = divisor;
    const grid = where?.book == null ? context.grids.get(where?.sheet ?? sheet) : undefined;
    if (!grid) continue;
    const value = grid.value(from.row!, from.column!);
    const cell = { address: cellAddress(from.row!, from.column!), ...(where?.sheet ? { sheet: where.sheet } : {}) };
    if (isBlank(value)) return sentences.blank({ cell });
    if (value === 0) return sentences.zero({ cell });
  }
  return null;
}
