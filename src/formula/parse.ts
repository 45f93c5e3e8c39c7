import { BINDING, type BinaryOperator, type Constant, type Expression } from "./expression";
import { tokenise, type Token } from "./lexer";
import { referenceAt } from "./references";
import { readWord } from "./word";

/** Brackets in brackets so deep are nothing Excel takes (it ends at 64), and a reader that follows them runs out of stack. */
const DEEPEST = 128;

class Unreadable extends Error {}

const PARTS = /"((?:[^"]|"")*)"|[,;]|[^,;"]+/g;

function constantOf(text: string): Constant {
  const written = text.trim();
  if (/^(?:TRUE|FALSE)$/i.test(written)) return { kind: "boolean", value: written.toUpperCase() === "TRUE" };
  if (written.startsWith("#")) return { kind: "error", written };
  const value = Number(written.replace(/^([+-])\s+/, "$1"));
  if (written === "" || Number.isNaN(value)) throw new Unreadable();
  return { kind: "number", value, written };
}

/** {1,2;"a",#N/A}: rows apart by ";". */
function arrayOf(text: string): Expression {
  if (!text.endsWith("}")) throw new Unreadable();
  const rows: Constant[][] = [[]];
  for (const [part, quoted] of text.slice(1, -1).matchAll(PARTS)) {
    if (part === ";") rows.push([]);
    else if (part !== "," && part.trim() !== "")
      rows.at(-1)!.push(quoted === undefined ? constantOf(part) : { kind: "text", text: quoted.replace(/""/g, '"') });
  }
  return { kind: "array", rows };
}

type Infix = Exclude<BinaryOperator, " ">;
const INFIX = new Set<string>([":", ",", "^", "*", "/", "+", "-", "&", "=", "<>", "<", ">", "<=", ">="]);

/** Reads one formula; each method begins at the next piece and ends behind what it read. */
class Parser {
  private at = 0;
  private depth = 0;
  private readonly tokens: readonly Token[];

  constructor(private readonly text: string) {
    this.tokens = tokenise(text);
  }

  whole(): Expression {
    const expression = this.expression(0, true);
    this.skipSpace();
    if (this.at < this.tokens.length) throw new Unreadable();
    return expression;
  }

  private textOf(token: Token | undefined): string {
    return token ? this.text.slice(token.start, token.end) : "";
  }

  private skipSpace(): boolean {
    const from = this.at;
    while (this.tokens[this.at]?.kind === "space") this.at += 1;
    return this.at > from;
  }

  /** Whether an operand begins here; then a space before it is an operator. */
  private beginsOperand(): boolean {
    const kind = this.tokens[this.at]?.kind;
    return kind === "word" || kind === "open" || kind === "error";
  }

  /** The operator here and how many tokens it takes; none is read. `unions`: a comma is one (it is not between arguments). */
  private operator(unions: boolean): { readonly operator: BinaryOperator; readonly tokens: number } | null {
    const from = this.at;
    const spaced = this.skipSpace();
    const skipped = this.at - from;
    const one = this.textOf(this.tokens[this.at]);
    const two = one + this.textOf(this.tokens[this.at + 1]);
    const intersects = spaced && this.beginsOperand();
    this.at = from;
    if (INFIX.has(two) && two.length === 2) return { operator: two as Infix, tokens: skipped + 2 };
    if (one === "," && !unions) return null;
    if (INFIX.has(one)) return { operator: one as Infix, tokens: skipped + 1 };
    return intersects ? { operator: " ", tokens: skipped } : null;
  }

  /** An operand and every operator behind it that binds at least so tightly; operators of one kind from left to right, powers too. */
  private expression(atLeast: number, unions: boolean): Expression {
    this.depth += 1;
    if (this.depth > DEEPEST) throw new Unreadable();
    let left = this.operand(unions);
    for (;;) {
      left = this.withPostfix(left, atLeast);
      const found = this.operator(unions);
      if (!found || BINDING[found.operator] < atLeast) break;
      this.at += found.tokens;
      left = { kind: "binary", operator: found.operator, left, right: this.expression(BINDING[found.operator] + 1, unions) };
    }
    this.depth -= 1;
    return left;
  }

  private withPostfix(operand: Expression, atLeast: number): Expression {
    let expression = operand;
    for (;;) {
      const from = this.at;
      this.skipSpace();
      const sign = this.textOf(this.tokens[this.at]);
      if ((sign === "%" && BINDING.percent >= atLeast) || sign === "#") {
        this.at += 1;
        expression = { kind: "postfix", operator: sign, of: expression };
      } else {
        this.at = from;
        return expression;
      }
    }
  }

  private operand(unions: boolean): Expression {
    this.skipSpace();
    const token = this.tokens[this.at];
    const text = this.textOf(token);
    if (text === "+" || text === "-" || text === "@") {
      this.at += 1;
      return { kind: "prefix", operator: text, of: this.expression(text === "@" ? BINDING.single : BINDING.sign, unions) };
    }
    return this.applied(this.primary(token, text));
  }

  private applied(callee: Expression): Expression {
    let expression = callee;
    while ((callee.kind === "call" || callee.kind === "brackets") && this.tokens[this.at]?.kind === "open")
      expression = { kind: "apply", of: expression, args: this.args() };
    return expression;
  }

  private primary(token: Token | undefined, text: string): Expression {
    if (token?.kind === "word" && this.tokens[this.at + 1]?.kind === "open") {
      this.at += 1;
      return { kind: "call", name: text, args: this.args() };
    }
    const found = referenceAt(this.text, this.tokens, this.at);
    if (found) {
      this.at += found.tokens;
      return found.reference;
    }
    this.at += 1;
    switch (token?.kind) {
      case "number":
        return { kind: "number", value: Number(text), written: text };
      case "text":
        if (!/^"(?:[^"]|"")*"$/.test(text)) break;
        return { kind: "text", text: text.slice(1, -1).replace(/""/g, '"') };
      case "array":
        return arrayOf(text);
      case "open":
        return this.brackets();
      case "error":
        return { kind: "error", written: text + this.wordBehind() };
      case "word":
        return this.word(text);
      default:
        break;
    }
    throw new Unreadable();
  }

  /** Excel leaves #REF!A1 where a sheet was deleted. */
  private wordBehind(): string {
    if (this.tokens[this.at]?.kind !== "word") return "";
    this.at += 1;
    return this.textOf(this.tokens[this.at - 1]);
  }

  private word(text: string): Expression {
    const { where, rest } = readWord(text);
    if (rest === "" && this.tokens[this.at]?.kind === "error") {
      this.at += 1;
      return { kind: "error", written: text + this.textOf(this.tokens[this.at - 1]) };
    }
    if (where === null && /^(?:TRUE|FALSE)$/i.test(rest)) return { kind: "boolean", value: rest.toUpperCase() === "TRUE" };
    const bracket = rest.indexOf("[");
    if (bracket >= 0 && rest.endsWith("]")) return { kind: "table", where, name: rest.slice(0, bracket), part: rest.slice(bracket) };
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(rest)) throw new Unreadable();
    return { kind: "name", where, name: rest };
  }

  private brackets(): Expression {
    const of = this.expression(0, true);
    this.skipSpace();
    if (this.tokens[this.at]?.kind !== "close") throw new Unreadable();
    this.at += 1;
    return { kind: "brackets", of };
  }

  /** From "(" to its ")"; F() has no argument, F(,) two that were left out. */
  private args(): readonly (Expression | null)[] {
    this.at += 1;
    const args: (Expression | null)[] = [];
    for (;;) {
      this.skipSpace();
      const kind = this.tokens[this.at]?.kind;
      if (kind === "close" && args.length === 0) break;
      args.push(kind === "close" || kind === "comma" ? null : this.expression(0, false));
      this.skipSpace();
      if (this.tokens[this.at]?.kind === "close") break;
      if (this.tokens[this.at]?.kind !== "comma") throw new Unreadable();
      this.at += 1;
    }
    this.at += 1;
    return args;
  }
}

/** An en-US expression without "=" as a tree; null for what Excel would not take, or what is nested beyond what it takes. */
export function parseExpression(text: string): Expression | null {
  try {
    return new Parser(text).whole();
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

/** An en-US formula with "=" as a tree. */
export function parseFormula(formula: string): Expression | null {
  return formula.startsWith("=") ? parseExpression(formula.slice(1)) : null;
}
