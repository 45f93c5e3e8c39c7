import type { Expression, ReferenceExpression } from "../../formula/expression";
import type { At } from "../../formula/field";
import { parseFormula } from "../../formula/parse";
import { filledInto, type RelativeFormula } from "../../formula/relative";

/** A single cell of a formula's own sheet that it calculates with, counted from its own cell where it is not fixed. */
interface Operand {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** Functions that stumble over a text as + does. Those that ask first (IF, IFERROR, N) may have an answer to it. */
const NUMERIC = /^(?:ROUND|ROUNDUP|ROUNDDOWN|ABS|INT|TRUNC|SQRT|MOD|POWER)$/i;

/** References below arithmetic; `isOperand` where the expression itself is one. */
function referencesIn(expression: Expression, isOperand: boolean): ReferenceExpression[] {
  switch (expression.kind) {
    case "reference":
      return isOperand ? [expression] : [];
    case "brackets":
      return referencesIn(expression.of, isOperand);
    case "prefix":
      return expression.operator === "-" ? referencesIn(expression.of, true) : referencesIn(expression.of, isOperand);
    case "postfix":
      return expression.operator === "%" ? referencesIn(expression.of, true) : [];
    case "binary":
      return chain(expression);
    case "call":
      return NUMERIC.test(expression.name) ? expression.args.flatMap((arg) => (arg === null ? [] : referencesIn(arg, true))) : [];
    default:
      return [];
  }
}

/** A chain of operators hangs on its left; a formula may have thousands. */
function chain(outermost: Expression): ReferenceExpression[] {
  const found: ReferenceExpression[] = [];
  let left = outermost;
  while (left.kind === "binary" && /^[-+*/^]$/.test(left.operator)) {
    found.push(...referencesIn(left.right, true));
    left = left.left;
  }
  return left.kind === "binary" ? found : [...found, ...referencesIn(left, true)];
}

/** The cells a formula calculates with, found once for all cells with the same formula. */
export class Operands {
  private readonly known = new Map<RelativeFormula, readonly Operand[]>();

  of(formula: RelativeFormula, row: number, column: number): At[] {
    let operands = this.known.get(formula);
    if (!operands) this.known.set(formula, (operands = this.read(formula, row, column)));
    return operands.map((each) => ({
      row: each.rowFixed ? each.row : each.row + row,
      column: each.columnFixed ? each.column : each.column + column,
    }));
  }

  private read(formula: RelativeFormula, row: number, column: number): Operand[] {
    const text = filledInto(formula, row, column);
    const tree = text === null ? null : parseFormula(text);
    return (tree === null ? [] : referencesIn(tree, false)).flatMap(({ where, from, to }): Operand[] => {
      if (where !== null || to !== null || from.row === null || from.column === null) return [];
      const { rowFixed, columnFixed } = from;
      return [
        { rowFixed, columnFixed, row: rowFixed ? from.row : from.row - row, column: columnFixed ? from.column : from.column - column },
      ];
    });
  }
}
