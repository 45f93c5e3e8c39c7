import { columnName } from "../sheet/address";
import type { BinaryOperator, Constant, Corner, Expression, ReferenceExpression } from "./expression";
import { parseFormula } from "./parse";
import { filledInto, type RelativeFormula } from "./relative";

/**
 * From where references are looked at:
 * - place: which cells they name, whatever is fixed
 * - filled: counted from the formula's own cell, except where a `$` fixes them; equal for cells that were filled from each other
 */
type View = "place" | "filled";

/** A formula cell's own place and how its references are looked at. */
interface From {
  readonly row: number;
  readonly column: number;
  readonly view: View;
}

/** A summand with its sign, a factor with its exponent. */
interface Part {
  readonly text: string;
  readonly minus: boolean;
}

/** Ranges of so many cells are written as a chain of "+" by people too. */
const WRITTEN_OUT = 40;

/** Characters Excel takes in a formula. */
const LONGEST_FORMULA = 8_192;

const rowText = (row: number, fixed: boolean, { row: own, view }: From): string =>
  view === "filled" && !fixed ? `[${row - own}]` : String(row);
const columnText = (column: number, fixed: boolean, { column: own, view }: From): string =>
  view === "filled" && !fixed ? `[${column - own}]` : columnName(column);

function cornerText({ row, column, rowFixed, columnFixed }: Corner, from: From): string {
  return (column === null ? "" : columnText(column, columnFixed, from)) + (row === null ? "" : rowText(row, rowFixed, from));
}

function referenceText({ where, from: one, to }: ReferenceExpression, from: From): string {
  return `${where?.written.toUpperCase() ?? ""}${cornerText(one, from)}${to === null ? "" : `:${cornerText(to, from)}`}`;
}

/** The cells of a short range one by one; null where its corners are fixed differently, because it grows while it is filled. */
function cellsOf(reference: ReferenceExpression, from: From): string[] | null {
  const { where, from: one, to } = reference;
  if (to === null) return [referenceText(reference, from)];
  if (one.row === null || one.column === null || to.row === null || to.column === null || where?.lastSheet != null) return null;
  if (from.view === "filled" && (one.rowFixed !== to.rowFixed || one.columnFixed !== to.columnFixed)) return null;
  const [rows, columns] = [to.row - one.row + 1, to.column - one.column + 1];
  if (rows < 1 || columns < 1 || rows * columns > WRITTEN_OUT) return null;
  return Array.from({ length: rows * columns }, (_, at) =>
    referenceText(
      {
        kind: "reference",
        where,
        to: null,
        from: { ...one, row: one.row! + Math.floor(at / columns), column: one.column! + (at % columns) },
      },
      from,
    ),
  );
}

function constantText(constant: Constant): string {
  switch (constant.kind) {
    case "number":
      return String(constant.value);
    case "text":
      return JSON.stringify(constant.text);
    case "boolean":
      return constant.value ? "TRUE" : "FALSE";
    case "error":
      return constant.written.toUpperCase();
  }
}

/** Walks a chain of two operators that hang on their left; a formula may have thousands. */
function chainOf(
  expression: Expression,
  first: BinaryOperator,
  second: BinaryOperator,
): { readonly of: Expression; readonly minus: boolean }[] {
  const parts: { of: Expression; minus: boolean }[] = [];
  let left = expression;
  for (;;) {
    while (left.kind === "brackets") left = left.of;
    if (left.kind !== "binary" || (left.operator !== first && left.operator !== second)) break;
    parts.push({ of: left.right, minus: left.operator === second });
    left = left.left;
  }
  parts.push({ of: left, minus: false });
  return parts;
}

function summands(expression: Expression, from: From, minus = false): Part[] {
  const found: Part[] = [];
  for (const { of, minus: behindMinus } of chainOf(expression, "+", "-")) {
    let [inner, sign] = [of, minus !== behindMinus];
    for (;;) {
      if (inner.kind === "brackets" || (inner.kind === "prefix" && inner.operator === "+")) inner = inner.of;
      else if (inner.kind === "prefix" && inner.operator === "-") [inner, sign] = [inner.of, !sign];
      else break;
    }
    if (inner.kind === "binary" && (inner.operator === "+" || inner.operator === "-")) found.push(...summands(inner, from, sign));
    else if (inner.kind === "call" && inner.name.toUpperCase() === "SUM")
      for (const arg of inner.args) {
        if (arg === null) continue;
        const cells = arg.kind === "reference" ? (cellsOf(arg, from) ?? [`SUM(${referenceText(arg, from)})`]) : null;
        if (cells) found.push(...cells.map((text) => ({ text, minus: sign })));
        else found.push(...summands(arg, from, sign));
      }
    else found.push({ text: productText(inner, from), minus: sign });
  }
  return found;
}

function factors(expression: Expression, from: From, minus = false): Part[] {
  return chainOf(expression, "*", "/").flatMap(({ of, minus: divided }) => {
    const sign = minus !== divided;
    let inner = of;
    while (inner.kind === "brackets") inner = inner.of;
    if (inner.kind === "binary" && (inner.operator === "*" || inner.operator === "/")) return factors(inner, from, sign);
    return [{ text: isSum(inner) ? `(${sumText(inner, from)})` : plainText(inner, from), minus: sign }];
  });
}

const isSum = (expression: Expression): boolean =>
  (expression.kind === "binary" && (expression.operator === "+" || expression.operator === "-")) ||
  (expression.kind === "prefix" && expression.operator !== "@") ||
  (expression.kind === "call" && expression.name.toUpperCase() === "SUM");

/** The order in which people write summands and factors does not count. */
const joined = (parts: readonly Part[], plus: string, minus: string): string =>
  parts
    .map(({ text, minus: sign }) => `${sign ? minus : plus}${text}`)
    .sort()
    .join("");

function productText(expression: Expression, from: From): string {
  const parts = factors(expression, from);
  return parts.length === 1 && !parts[0]!.minus ? parts[0]!.text : joined(parts, "*", "/");
}

function sumText(expression: Expression, from: From): string {
  const parts = summands(expression, from);
  return parts.length === 1 && !parts[0]!.minus ? parts[0]!.text : joined(parts, "+", "-");
}

/** `A1&B1&C1`: one step after the other, because a chain may be as long as a formula, which no stack holds. */
function chainText(chain: BinaryExpression, from: From): string {
  const steps: BinaryExpression[] = [];
  let first: Expression = chain;
  while (first.kind === "binary" && !isTerm(first)) {
    steps.push(first);
    first = first.left;
  }
  return steps.reduceRight((text, { operator, right }) => `(${text}${operator}${sumText(right, from)})`, sumText(first, from));
}

const isTerm = ({ operator }: BinaryExpression): boolean => ["+", "-", "*", "/"].includes(operator);

/** What is neither a sum nor a product. */
function plainText(expression: Expression, from: From): string {
  switch (expression.kind) {
    case "number":
    case "text":
    case "boolean":
    case "error":
      return constantText(expression);
    case "array":
      return `{${expression.rows.map((row) => row.map(constantText).join(",")).join(";")}}`;
    case "reference":
      return referenceText(expression, from);
    case "name":
      return `${expression.where?.written ?? ""}${expression.name}`.toUpperCase();
    case "table":
      return `${expression.name}${expression.part}`.toUpperCase();
    case "call":
      return `${expression.name.toUpperCase()}(${expression.args.map((arg) => (arg === null ? "" : sumText(arg, from))).join(",")})`;
    case "apply":
      return `${sumText(expression.of, from)}(${expression.args.map((arg) => (arg === null ? "" : sumText(arg, from))).join(",")})`;
    case "postfix":
      return expression.operator === "%" && expression.of.kind === "number"
        ? String(expression.of.value / 100)
        : `${sumText(expression.of, from)}${expression.operator}`;
    case "prefix":
      return `${expression.operator}${plainText(expression.of, from)}`;
    case "binary":
      return chainText(expression, from);
    case "brackets":
      return sumText(expression.of, from);
    case "slot":
      return "";
  }
}

type BinaryExpression = Extract<Expression, { readonly kind: "binary" }>;

/** The tree of a formula in a cell; null for what cannot be read, or is longer than Excel takes. */
function treeOf(formula: RelativeFormula, row: number, column: number): Expression | null {
  const text = filledInto(formula, row, column);
  return text === null || text.length > LONGEST_FORMULA ? null : parseFormula(text);
}

/**
 * What a formula calculates in a cell, the same for formulas that only look different: `+D9+C9` and `C9+D9`, `(A1)` and `A1`,
 * `SUM(D5:D7)` and `D5+D6+D7`, `2%` and `0.02`. One that cannot be read means only itself. Cost: one walk along the formula.
 */
export function meaningOf(formula: RelativeFormula, row: number, column: number, view: View): string {
  const tree = treeOf(formula, row, column);
  return tree === null ? formula.key : sumText(tree, { row, column, view });
}

/** A single cell of the formula's own sheet as `summandsOf` names it. */
export const addressText = (row: number, column: number): string => columnName(column) + String(row);

/** The summands of a formula in a cell, each with its sign and by the cells it names; null where it cannot be read. */
export function summandsOf(formula: RelativeFormula, row: number, column: number): readonly string[] | null {
  const tree = treeOf(formula, row, column);
  return tree === null ? null : summands(tree, { row, column, view: "place" }).map(({ text: each, minus }) => `${minus ? "-" : ""}${each}`);
}
