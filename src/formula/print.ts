import { decimalText } from "../numbers";
import { BINDING, type BinaryOperator, type Constant, type Expression } from "./expression";
import { cornerText } from "./references";

/** Text with the open references still in it. */
export type Parts<Slot> = readonly (string | Slot)[];

/** A text inside an en-US formula: quotes doubled, so that no text of a catalogue ever becomes a formula. */
export function formulaString(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

const ATOM = 100;

/** Above every operator: what needs no brackets anywhere. */
function bindingOf<Slot>(expression: Expression<Slot>): number {
  switch (expression.kind) {
    case "binary":
      return BINDING[expression.operator];
    case "prefix":
      return expression.operator === "@" ? BINDING.single : BINDING.sign;
    case "postfix":
      return expression.operator === "%" ? BINDING.percent : BINDING.spill;
    case "number":
      return expression.value < 0 ? BINDING.sign : ATOM;
    default:
      return ATOM;
  }
}

function constantText(constant: Constant): string {
  switch (constant.kind) {
    case "number":
      return constant.written ?? decimalText(constant.value, null);
    case "text":
      return formulaString(constant.text);
    case "boolean":
      return constant.value ? "TRUE" : "FALSE";
    case "error":
      return constant.written;
  }
}

function joined<Slot>(pieces: readonly Parts<Slot>[], separator: string): Parts<Slot> {
  return pieces.flatMap((parts, at) => (at === 0 ? parts : [separator, ...parts]));
}

function argumentParts<Slot>(args: readonly (Expression<Slot> | null)[]): Parts<Slot> {
  const inside = args.map((each) => (each === null ? [] : within(each, 0)));
  return ["(", ...joined(inside, ","), ")"];
}

function isUnion<Slot>(expression: Expression<Slot>): boolean {
  return expression.kind === "binary" && expression.operator === ",";
}

/** A union inside anything else is in brackets, however strongly it binds: among arguments, at any depth, it would be two of them. */
function within<Slot>(expression: Expression<Slot>, atLeast: number): Parts<Slot> {
  const parts = printParts(expression);
  return bindingOf(expression) >= atLeast && !isUnion(expression) ? parts : ["(", ...parts, ")"];
}

/** A chain such as a+b+c+... hangs on its left; it is walked and not followed inwards, because a formula may have thousands. */
function chainParts<Slot>(outermost: Expression<Slot> & { readonly kind: "binary" }): Parts<Slot> {
  const behind: { readonly operator: BinaryOperator; readonly right: Expression<Slot> }[] = [];
  let left: Expression<Slot> = outermost;
  let binding: number = BINDING[outermost.operator];
  while (left.kind === "binary" && BINDING[left.operator] >= binding && (left === outermost || !isUnion(left) || isUnion(outermost))) {
    behind.push(left);
    binding = BINDING[left.operator];
    left = left.left;
  }
  const parts: (string | Slot)[] = [...within(left, binding)];
  for (const { operator, right } of behind.reverse()) parts.push(operator, ...within(right, BINDING[operator] + 1));
  return parts;
}

/** An expression as an en-US formula text in pieces (without "="), for who knows only later where its cells are. */
export function printParts<Slot>(expression: Expression<Slot>): Parts<Slot> {
  switch (expression.kind) {
    case "number":
    case "text":
    case "boolean":
    case "error":
      return [constantText(expression)];
    case "array":
      return [`{${expression.rows.map((row) => row.map(constantText).join(",")).join(";")}}`];
    case "reference": {
      const { where, from, to } = expression;
      return [`${where?.written ?? ""}${cornerText(from)}${to === null ? "" : `:${cornerText(to)}`}`];
    }
    case "name":
      return [`${expression.where?.written ?? ""}${expression.name}`];
    case "table":
      return [`${expression.where?.written ?? ""}${expression.name}${expression.part}`];
    case "call":
      return [expression.name, ...argumentParts(expression.args)];
    case "apply":
      return [...within(expression.of, ATOM), ...argumentParts(expression.args)];
    case "prefix":
      return [expression.operator, ...within(expression.of, bindingOf(expression))];
    case "postfix":
      return [...within(expression.of, bindingOf(expression)), expression.operator];
    case "binary":
      return chainParts(expression);
    case "brackets":
      return ["(", ...printParts(expression.of), ")"];
    case "slot":
      return [expression.slot];
  }
}

/** An expression as an en-US formula text without "=". Brackets stand only where they were written or an operator needs them. */
export function print(expression: Expression): string {
  return printParts(expression).join("");
}
