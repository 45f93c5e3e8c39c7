/**
 * An Excel formula as a tree: what `parseFormula` reads, what `print` writes, and what code that makes formulas builds. A `Slot` is a
 * reference still open, for who knows only later where its cells are; a parsed formula has none.
 *
 * Brackets that were written are kept (`brackets`), so that a formula that is read and printed stays itself; a built tree needs none,
 * because the printer puts them where an operator would tear its operand apart.
 */
export type Expression<Slot = never> =
  | Constant
  | { readonly kind: "array"; readonly rows: readonly (readonly Constant[])[] }
  | ReferenceExpression
  /** A defined name, or what looks like one. */
  | { readonly kind: "name"; readonly where: Where | null; readonly name: string }
  /** `Tabel1[[#This Row],[Target]]`: the name ("" inside the table itself) and its brackets as written. */
  | { readonly kind: "table"; readonly where: Where | null; readonly name: string; readonly part: string }
  /** null is an argument left out. */
  | { readonly kind: "call"; readonly name: string; readonly args: readonly (Expression<Slot> | null)[] }
  /** What a calculation gives, called: LAMBDA(x,x+1)(3). */
  | { readonly kind: "apply"; readonly of: Expression<Slot>; readonly args: readonly (Expression<Slot> | null)[] }
  | { readonly kind: "prefix"; readonly operator: PrefixOperator; readonly of: Expression<Slot> }
  | { readonly kind: "postfix"; readonly operator: PostfixOperator; readonly of: Expression<Slot> }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Expression<Slot>;
      readonly right: Expression<Slot>;
    }
  | { readonly kind: "brackets"; readonly of: Expression<Slot> }
  | { readonly kind: "slot"; readonly slot: Slot };

export type Constant =
  /** `written` where it came from a formula: 1.50 stays 1.50. */
  | { readonly kind: "number"; readonly value: number; readonly written?: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  /** With its place where Excel left one: "#REF!", "Sheet1!#REF!", "#REF!A1". */
  | { readonly kind: "error"; readonly written: string };

export interface ReferenceExpression {
  readonly kind: "reference";
  readonly where: Where | null;
  readonly from: Corner;
  /** null for a single cell. */
  readonly to: Corner | null;
}

/** Of which sheet, in which book. */
export interface Where {
  /** What stands in its brackets: "2", "Anggaran.xlsx"; null for this book. */
  readonly book: string | null;
  /** null where a name belongs to a book. */
  readonly sheet: string | null;
  /** The other end of 'TW I:TW IV'!B2. */
  readonly lastSheet: string | null;
  /** As written, with its "!". */
  readonly written: string;
}

/** A cell, a whole column (row null) or a whole row (column null); zero-based. */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** "@" takes one cell of several. */
export type PrefixOperator = "+" | "-" | "@";
/** "#" is all a formula spilled over: A1#. */
export type PostfixOperator = "%" | "#";
/** " " is the cells in common, "," all of them, ":" all between. */
export type BinaryOperator = ":" | " " | "," | "^" | "*" | "/" | "+" | "-" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=";

/** How tightly an operator binds; higher is tighter. In Excel a sign binds more tightly than a power: -2^2 is 4. */
export const BINDING = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
  percent: 6,
  sign: 7,
  single: 8,
  ",": 9,
  " ": 10,
  ":": 11,
  spill: 12,
} as const;

/** An expression without the brackets around it. */
export function bare<Slot>(expression: Expression<Slot>): Expression<Slot> {
  let inner = expression;
  while (inner.kind === "brackets") inner = inner.of;
  return inner;
}
