import type { CellValue } from "../sheet/snapshot";

/** A cell of `range.values` with its entry of `range.valueTypes`: "" is empty or an empty text, "#REF!" an error or a text. */
export function toCellValue(value: unknown, type: unknown): CellValue {
  if (type === "Empty") return null;
  if (type === "Error") return { error: String(value) };
  if (typeof value === "number" || typeof value === "boolean") return value;
  return String(value ?? "");
}

/** The formula of a cell of `range.formulas`, null for a constant. A text such as "=A1" typed with an apostrophe reads the same in both. */
export function toFormula(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}

const BOOLEAN_WORDS = /^(true|false|benar|salah)$/i;
/** No date, number or formula starts with a letter and goes on longer than this. */
const LONGEST_DATE = 40;

/**
 * A text as it must be written so that it stays a text: Excel parses what an add-in writes as if it were typed.
 * "84,52%", "2024", "Mar 2024", "1/4" and "TRUE" would change, "=", "+", "-" and "@" would start a formula, and an
 * apostrophe at the start would vanish; a leading apostrophe keeps them all.
 */
export function literalText(text: string): string {
  if (text === "") return "";
  const safe = /^\p{L}/u.test(text) && !BOOLEAN_WORDS.test(text.trim()) && (text.length > LONGEST_DATE || !/\d/.test(text));
  return safe ? text : `'${text}`;
}

/** What to write so that a cell holds again what was read of it. */
export function rewrite(formula: unknown, value: unknown, type: unknown): unknown {
  if (type === "Empty") return "";
  if (type === "Error" || toFormula(formula, value) !== null) return formula;
  return typeof value === "string" ? literalText(value) : value;
}
