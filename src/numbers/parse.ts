import { withoutEnd } from "./ends";
import { readTail } from "./tail";
import { isUnit } from "./words";

/** What a typed text says as a number. */
export type ParsedNumber =
  | {
      readonly kind: "number";
      /** As printed: "84,52%" is 84.52. */
      readonly value: number;
      readonly percent: boolean;
      /** "other": the text only makes sense with the other decimal separator ("105.40" in Indonesian). */
      readonly locale: "own" | "other";
      /** The top of the scale where the text names it: "4 (skala 4)" gives 4. */
      readonly scale: number | null;
      /** What stands beside the number: "(BB)", "orang", "***". */
      readonly rest: string;
      /** Set when the other decimal separator would make sense too but the own one wins: "67,297" is 67.297, or 67297 elsewhere. */
      readonly otherReading?: number;
    }
  | { readonly kind: "empty" }
  /** A sign that the figure is missing: "-", "--", "_____", "n/a". */
  | { readonly kind: "missing" }
  /** Both separators make sense and neither may be guessed: "1.234" is 1234 or 1.234. The own reading comes first. */
  | { readonly kind: "ambiguous"; readonly readings: readonly number[] }
  | { readonly kind: "text" };

export type Separator = "," | ".";
type Token =
  | { readonly value: number; readonly locale: "own" | "other"; readonly otherReading?: number }
  | { readonly readings: readonly number[] }
  | null;

/** How a text is read. */
interface Reading {
  readonly own: Separator;
  readonly money: boolean;
  readonly isUnit: (words: string, value: number) => boolean;
}

/** Longer texts are prose; a paragraph that starts with a figure is no number. */
export const LONGEST = 120;
const MISSING = /^(?:[-–—_.…]+|n\/?a|#n\/a)$/i;
const CURRENCY = /^(?:Rp\.?|IDR)\s*/i;
/** "Rp 1.500.000,-": a dash or two, or an equals sign, for the cents that are none. */
const NO_CENTS = /[.,](?:-{1,2}|=)$/;
const RUPIAH = /\b(?:rupiah|IDR)\b/i;
/** "76-100 (93)": the class of the scale, then the value itself. */
const CLASS_WITH_VALUE = /^[\d.,]+\s*[-–—]\s*[\d.,]+\s*(?:%\s*)?\(([^()]+)\)$/;
/** "level 3 (Nilai 3,46)": the value the document names as such. */
const NAMED_VALUE = /^[^()]*\(\s*nilai\s+([^()\s][^()]*)\)$/i;
/** "(1.250,5)": a ledger's way to write a negative amount. */
const LEDGER = /^\(([^()]*)\)$/;
const LEVEL = /^level\s+(?=\d)/i;
const NUMBER = /^(\(-\)|[+\-−]?)\s*([.,]?\d[\d.,]*)/;

/** The token as a number when `decimal` separates decimals and the other sign groups thousands; null when it cannot be. */
function readWith(token: string, decimal: Separator): number | null {
  const [dec, group] = decimal === "," ? [",", "\\."] : ["\\.", ","];
  const shape = new RegExp(`^(?:[1-9]\\d{0,2}(?:${group}\\d{3})+|\\d*)(?:${dec}\\d+)?$`);
  if (!shape.test(token)) return null;
  const value = Number(token.replaceAll(decimal === "," ? "." : ",", "").replace(",", "."));
  return Number.isFinite(value) ? value : null;
}

/**
 * The own locale first (DOMAIN: "parsed by the workbook's locale first and flagged when it only makes sense in the other one").
 * A single separator before three digits fits both. When it is the own decimal sign the own reading stands (the law prints
 * 3,064 and 88,305); when it is the own grouping sign, documents that mix both leave no way to tell, except for money.
 */
function readToken(token: string, { own, money }: Reading): Token {
  const other: Separator = own === "," ? "." : ",";
  const ownValue = readWith(token, own);
  const otherValue = readWith(token, other);
  if (ownValue === null) return otherValue === null ? null : { value: otherValue, locale: "other" };
  if (otherValue === null || otherValue === ownValue) return { value: ownValue, locale: "own" };
  const groups = token.includes(own) ? "other" : "own";
  if (money) return { value: groups === "own" ? ownValue : otherValue, locale: groups };
  if (groups === "other") return { value: ownValue, locale: "own", otherReading: otherValue };
  return { readings: [ownValue, otherValue] };
}

/** Characters nobody sees, and the no-break and thin spaces that group thousands ("1 234 567,5"). */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const GROUPED = /(^|[^\d.,])(\d{1,3}(?:[\u00a0\u2007\u2009\u202f]\d{3})+)(?!\d)/g;

/** A text without unseen characters and doubled spaces. */
export function clean(text: string): string {
  return text
    .replace(UNSEEN, "")
    .replace(GROUPED, (_all, before: string, digits: string) => before + digits.replace(/\D/g, ""))
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^'/, "");
}

function negated(parsed: ParsedNumber): ParsedNumber {
  if (parsed.kind === "ambiguous") return { ...parsed, readings: parsed.readings.map((value) => -value) };
  if (parsed.kind !== "number") return { kind: "text" };
  return { ...parsed, value: -parsed.value + 0, ...(parsed.otherReading === undefined ? {} : { otherReading: -parsed.otherReading }) };
}

/** A number at the start, what it is and what stands behind it. */
function readPlain(text: string, reading: Reading): ParsedNumber {
  const counted = text.replace(LEVEL, "");
  const match = NUMBER.exec(counted);
  if (!match) return { kind: "text" };
  const digits = withoutEnd(match[2]!, ".,");
  const token = readToken(digits, reading);
  if (token === null) return { kind: "text" };
  const first = "readings" in token ? token.readings[0]! : token.value;
  const after = counted.slice(match[0].length - (match[2]!.length - digits.length));
  const tail = readTail(after, { money: reading.money, comma: reading.own === ",", isUnit: (words) => reading.isUnit(words, first) });
  if (tail === null || (tail.negative && match[1] !== "")) return { kind: "text" };

  const sign = tail.negative || /[-−]/.test(match[1]!) ? -1 : 1;
  const signed = (value: number): number =>
    value === 0 ? 0 : sign * (value < 1e21 ? Number(`${value}e${tail.zeros}`) : value * 10 ** tail.zeros);
  if ("readings" in token) return { kind: "ambiguous", readings: token.readings.map(signed) };
  const scale = tail.scale === null ? null : readWith(tail.scale, reading.own);
  return {
    kind: "number",
    value: signed(token.value),
    percent: tail.percent,
    locale: token.locale,
    scale,
    rest: tail.rest,
    ...(token.otherReading === undefined ? {} : { otherReading: signed(token.otherReading) }),
  };
}

function readBody(body: string, reading: Reading): ParsedNumber {
  const inBrackets = CLASS_WITH_VALUE.exec(body) ?? NAMED_VALUE.exec(body);
  if (inBrackets) {
    const inner = readBody(inBrackets[1]!.trim(), reading);
    if (inner.kind === "number") return { ...inner, rest: body.slice(0, body.lastIndexOf("(")).trim() };
    return inner.kind === "ambiguous" ? inner : { kind: "text" };
  }
  const ledger = LEDGER.exec(body);
  if (!ledger) return readPlain(body, reading);
  const inner = ledger[1]!.trim().replace(CURRENCY, "");
  return /^\d/.test(inner) ? negated(readPlain(inner, reading)) : { kind: "text" };
}

/**
 * Reads a number as people type it in Indonesian documents, alone or in company: `84,52%`, `105.40`, `79,95 (BB)`,
 * `4 skala 4 (100%)`, `132,86 % ***`, `2 Kerja Sama`, `level 3 (Nilai 3,46)`, `76-100 (93)`, `Rp 1.234.567,-`, `1,5 juta`,
 * `Rp 1,5 M`, `750 rb`, and negative as ledgers write it: `1.250,5-`, `(1.250,5)`.
 *
 * The one reader of number texts: the functions, the tables in sheets and the catalogue's scripts all read by it.
 * - A magnitude (ribu/rb, juta/jt, miliar/M, triliun/T) multiplies; M and T are capital letters behind the number, any size behind
 *   "Rp", and no magnitude where the decimal sign is a point (an English M is a million).
 * - A unit of the catalogue or of the sources, a remark in brackets and a note sign may stand behind the number and come back in
 *   `rest`. Any other word is not dropped: the text is no number ("2 lusin", "5 lebih"). `adviceOn` says what to type instead.
 * - A text with a second number outside brackets ("2 dari 3", "17 Agustus 2024", "76-100") is text: it does not say which one
 *   is meant.
 * - Beside money a sign before three digits groups thousands: "Rp132,925 miliar" is 132925 miliar.
 *
 * @param decimalSeparator the decimal sign of the workbook's user; "," in id-ID.
 * @param knownUnit whether words behind a number are a unit beyond the built-in ones (a user's own catalogue).
 */
export function parseNumber(
  text: string,
  decimalSeparator: Separator = ",",
  knownUnit: (words: string) => boolean = () => false,
): ParsedNumber {
  // Before any pattern sees it: a cell holds up to 32.767 characters.
  if (text.length > LONGEST * 4) return { kind: text.trim() === "" ? "empty" : "text" };
  const whole = clean(text);
  if (whole === "") return { kind: "empty" };
  if (whole.length > LONGEST) return { kind: "text" };
  const negative = /^[-−]\s*(?=Rp|IDR)/i.exec(whole)?.[0] ?? "";
  const unsigned = whole.slice(negative.length);
  const body = unsigned.replace(CURRENCY, "");
  if (MISSING.test(body)) return { kind: "missing" };
  const isMoney = body !== unsigned || NO_CENTS.test(whole) || RUPIAH.test(whole) || /^\((?:Rp|IDR)/i.test(whole);
  const parsed = readBody(body, {
    own: decimalSeparator,
    money: isMoney,
    isUnit: (words, value) => isUnit(words, value) || knownUnit(words),
  });
  if (negative === "" || parsed.kind === "text") return parsed;
  const value = parsed.kind === "number" ? parsed.value : 1;
  return value < 0 ? { kind: "text" } : negated(parsed);
}
