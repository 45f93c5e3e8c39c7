/**
 * An en-US formula in pieces with their places. A lexer of our own, because "losing nothing" means to put back the very
 * characters that were there: the tokenizers to be had (excel-formula-tokenizer, the lexer inside fast-formula-parser) give
 * values without places, drop spaces and quotes, and know neither tables (`Tabel1[[#This Row],[Nilai]]`) nor the prefixes of
 * missing add-ins (`[2]!_xldudf_PWNI_INDEX`).
 */
export type TokenKind = "text" | "array" | "space" | "open" | "close" | "comma" | "error" | "number" | "word" | "other";

export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  /** One past the last character. */
  readonly end: number;
}

/** Whole pieces, tried in this order at every place. */
const PIECES: readonly (readonly [TokenKind, RegExp])[] = [
  ["text", /"(?:[^"]|"")*"?/y],
  // An array constant holds constants only, so its commas and semicolons are none of ours.
  ["array", /\{(?:"[^"]*"|[^"}])*\}?/y],
  ["space", /\s+/y],
  ["open", /\(/y],
  ["close", /\)/y],
  ["comma", /,/y],
  ["error", /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|[A-Z_]+!)/iy],
  // Not the beginning of a word such as 2024_lap, which other programs write unquoted.
  ["number", /(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?(?![\p{L}\p{N}_.\\?$![])/iuy],
];

const QUOTED_SHEET = /'(?:[^']|'')*'?/y;
const WORD = /[\p{L}\p{N}_.\\?$!]+/uy;

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** One past a bracket with all it holds; an apostrophe takes the next character out of its role, as in Tabel1[Nilai '[Rp']]. */
function bracketEnd(text: string, at: number): number {
  let depth = 0;
  for (let here = at; here < text.length; here++) {
    if (text[here] === "'") here++;
    else if (text[here] === "[") depth++;
    else if (text[here] === "]" && --depth === 0) return here + 1;
  }
  return text.length;
}

/** Name or reference with all that belongs to it: quoted sheet, workbook in brackets, table columns, dollars. */
function wordEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    const end = text[at] === "[" ? bracketEnd(text, at) : text[at] === "'" ? matchAt(QUOTED_SHEET, text, at) : matchAt(WORD, text, at);
    if (end === at) return at;
    at = end;
  }
}

/** The pieces of a formula, without gaps: their texts one after the other are the formula again. */
export function tokenise(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const start = at;
    let kind: TokenKind = "other";
    for (const [each, pattern] of PIECES) {
      at = matchAt(pattern, formula, start);
      if (at === start) continue;
      kind = each;
      break;
    }
    if (at === start) {
      at = wordEnd(formula, start);
      if (at > start) kind = "word";
      else at = start + 1;
    }
    tokens.push({ kind, start, end: at });
  }
  return tokens;
}
