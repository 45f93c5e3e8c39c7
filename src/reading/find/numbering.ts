import { isBlank, type Grid } from "../../sheet/grid";
import { isColumnNumbers } from "./columnNumbers";

/** A calculation over numbered columns, as header rows print it: "9 + 10 + 11", "6/5 x 100%", "c = b/a". */
export type Arithmetic =
  | { readonly kind: "column"; readonly number: number }
  /** `percent`: printed with a sign, "100%"; whether the column holds 0-1 or 0-100 its cells say. */
  | { readonly kind: "constant"; readonly value: number; readonly percent: boolean }
  | { readonly kind: "operation"; readonly operator: "+" | "-" | "*" | "/"; readonly left: Arithmetic; readonly right: Arithmetic };

export interface ColumnNumber {
  readonly number: number;
  readonly formula: Arithmetic | null;
  /** Place under a number merged over several columns, from 1 for the second: Rp beside K of "12 = 8 + 9 + 10 + 11". */
  readonly part?: number;
}

const TOKEN = /\s*(?:(\d+(?:[.,]\d+)?)\s*(%?)|([a-z])(?![a-z])|([-–+x×*:/÷()]))/iy;
const OPERATORS: Readonly<Record<string, "+" | "-" | "*" | "/">> = {
  "+": "+",
  "-": "-",
  "–": "-",
  x: "*",
  "×": "*",
  "*": "*",
  ":": "/",
  "/": "/",
  "÷": "/",
};

type Token = Arithmetic | "(" | ")" | "+" | "-" | "*" | "/";

function tokensOf(text: string, columns: number): Token[] | null {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  const end = text.trimEnd().length;
  while (TOKEN.lastIndex < end) {
    const match = TOKEN.exec(text);
    if (!match) return null;
    const [, number, percent, letter, sign] = match;
    const follows = typeof tokens.at(-1) === "object" || tokens.at(-1) === ")";
    if (number !== undefined) {
      const value = Number(number.replace(",", "."));
      const isColumn = percent === "" && Number.isInteger(value) && value >= 1 && value <= columns;
      tokens.push(isColumn ? { kind: "column", number: value } : { kind: "constant", value, percent: percent === "%" });
    } else if (letter !== undefined && !(follows && letter.toLowerCase() === "x"))
      tokens.push({ kind: "column", number: letter.toLowerCase().charCodeAt(0) - 96 });
    else if (sign === "(" || sign === ")") tokens.push(sign);
    else tokens.push(OPERATORS[(sign ?? letter!).toLowerCase()]!);
  }
  return tokens;
}

/** Reads tokens from a place; null where they are no expression. */
class Reader {
  private at = 0;
  constructor(private readonly tokens: readonly Token[]) {}
  whole(): Arithmetic | null {
    const found = this.sum();
    return this.at === this.tokens.length ? found : null;
  }
  private chain(operators: readonly Token[], part: () => Arithmetic | null): Arithmetic | null {
    let left = part();
    while (left && operators.includes(this.tokens[this.at]!)) {
      const operator = this.tokens[this.at++] as "+" | "-" | "*" | "/";
      const right = part();
      left = right && { kind: "operation", operator, left, right };
    }
    return left;
  }
  private sum(): Arithmetic | null {
    return this.chain(["+", "-"], () => this.chain(["*", "/"], () => this.unit()));
  }
  private unit(): Arithmetic | null {
    const token = this.tokens[this.at++];
    if (typeof token === "object") return token;
    if (token !== "(") return null;
    const inner = this.sum();
    return this.tokens[this.at++] === ")" ? inner : null;
  }
}

/** The calculation of a text, over columns numbered up to `columns`; null when it is none or names a single column only. */
export function readArithmetic(text: string, columns: number): Arithmetic | null {
  if (text.length > 80) return null;
  const tokens = tokensOf(text, columns);
  const found = tokens && tokens.length > 0 ? new Reader(tokens).whole() : null;
  return found?.kind === "operation" && columnsUsed(found).length > 0 ? found : null;
}

/** The numbers of the columns a calculation uses. */
export function columnsUsed(arithmetic: Arithmetic): readonly number[] {
  if (arithmetic.kind === "column") return [arithmetic.number];
  return arithmetic.kind === "constant" ? [] : [...columnsUsed(arithmetic.left), ...columnsUsed(arithmetic.right)];
}

const CELL = /^\(?(\d{1,2}|[a-z]|[ivx]+)\)?\s*[=:]?\s*(.*)$/i;
const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/** "(13 = 9 + 10)" without the brackets around it. */
const withoutBrackets = (text: string): string => (text.startsWith("(") && text.endsWith(")") ? text.slice(1, -1) : text);

/** Numbers and calculations of a numbering row, by column of the sheet; null for any other row. "I | II | III | IV" under one head is none. */
export function numberingOf(grid: Grid, row: number, from: number, to: number): ReadonlyMap<number, ColumnNumber> | null {
  if (!isColumnNumbers(grid, row, from, to)) return null;
  let filled = 0;
  for (let column = from; column <= to; column++) if (!isBlank(grid.value(row, column)) || grid.merge(row, column)?.row === row) filled++;
  if (filled * 2 < to - from + 1 || (isBlank(grid.value(row, from)) && isBlank(grid.value(row, from + 1)))) return null;
  const numbers = new Map<number, ColumnNumber>();
  for (let column = from; column <= to; column++) {
    const value = grid.value(row, column);
    if (typeof value === "number") {
      numbers.set(column, { number: Math.abs(value), formula: null });
      continue;
    }
    const merge = isBlank(value) ? grid.merge(row, column) : null;
    const shared = merge && merge.row === row ? numbers.get(column - 1) : undefined;
    if (shared) {
      numbers.set(column, { ...shared, part: (shared.part ?? 0) + 1 });
      continue;
    }
    const match = typeof value === "string" ? CELL.exec(value.includes("=") ? withoutBrackets(value.trim()) : value.trim()) : null;
    if (!match) continue;
    const [, sign, rest] = match;
    const roman = ROMAN.indexOf(sign!.toLowerCase()) + 1;
    // "i" alone is a letter where "h" stood before it.
    const letter = /^[a-z]$/i.test(sign!) ? sign!.toLowerCase().charCodeAt(0) - 96 : 0;
    const before = [...numbers.values()].at(-1)?.number ?? 0;
    const number = /\d/.test(sign!) ? Number(sign) : letter === before + 1 || roman === 0 ? letter : roman;
    numbers.set(column, { number, formula: readArithmetic(withoutBrackets(rest!), to - from + 1) });
  }
  return numbers;
}

/** "Capaian (5/4)", "Sisa (3-4)", "% (6 = 5/4 x 100)": a calculation behind a column's own text, where the columns are numbered. */
const BEHIND = /\(([^()]*(?:\([^()]*\)[^()]*)*)\)\s*%?$/;

export function calculationIn(text: string, columns: number): Arithmetic | null {
  const inside = BEHIND.exec(text.slice(-80))?.[1];
  return inside === undefined ? null : readArithmetic(inside.replace(/^\s*(?:\d{1,2}|[a-z])\s*=\s*/i, ""), columns);
}
