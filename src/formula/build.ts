import { BINDING, type BinaryOperator, type Constant, type Expression } from "./expression";

/*
 * What code that writes formulas is put together from; `print` sets the brackets. A chain hangs on its left, as Excel calculates it:
 * 0.4*(A/B*100) is built as 0.4*A/B*100.
 */

export function numeral(value: number): Expression {
  return { kind: "number", value };
}

/** What is referred to, open until somebody knows its place; a text is printed as it stands. */
export function slot<Slot>(what: Slot): Expression<Slot> {
  return { kind: "slot", slot: what };
}

export function call<Slot>(name: string, ...args: readonly Expression<Slot>[]): Expression<Slot> {
  return { kind: "call", name, args };
}

export function binary<Slot>(left: Expression<Slot>, operator: BinaryOperator, right: Expression<Slot>): Expression<Slot> {
  return { kind: "binary", operator, left, right };
}

/** left + right or left * right, the chain of the right one hung on the left. */
function onto<Slot>(left: Expression<Slot>, operator: "+" | "*", right: Expression<Slot>): Expression<Slot> {
  return right.kind === "binary" && BINDING[right.operator] === BINDING[operator]
    ? binary(onto(left, operator, right.left), right.operator, right.right)
    : binary(left, operator, right);
}

/** One or more summands. */
export function sum<Slot>(terms: readonly Expression<Slot>[]): Expression<Slot> {
  return terms.reduce((left, right) => onto(left, "+", right));
}

export function product<Slot>(left: Expression<Slot>, right: Expression<Slot>): Expression<Slot> {
  return onto(left, "*", right);
}

/** Constants side by side: {0.4,0.2}; or below each other: {"A";"B"}. */
export function array(values: readonly (number | string)[], lies: "row" | "column"): Expression {
  const constants = values.map((value): Constant =>
    typeof value === "number" ? { kind: "number", value } : { kind: "text", text: value },
  );
  return { kind: "array", rows: lies === "row" ? [constants] : constants.map((each) => [each]) };
}

/**
 * A text as the criterion of COUNTIF, SUMIF or an exact look-up: it means itself. Without the tildes a stage called "R*" would
 * count every stage that starts with R, and one called ">5" would be a comparison.
 */
export function criterion(text: string): Expression {
  const literal = text.replace(/[~*?]/g, "~$&");
  return { kind: "text", text: /^[=<>]/.test(literal) ? `=${literal}` : literal };
}
