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

type Separator = "," | ".";
type Token = { readonly value: number; readonly locale: "own" | "other"; readonly otherReading?: number } | { readonly readings: readonly number[] } | null;

/** Longer texts are prose; a paragraph that starts with a figure is no number. */
const LONGEST = 120;
const MISSING = /^(?:[-–—_.…]+|n\/?a|#n\/a)$/i;
const CURRENCY = /^(?:Rp\.?|IDR)\s*/i;
/** "76-100 (93)": the class of the scale, then the value itself. */
const CLASS_WITH_VALUE = /^[\d.,]+\s*[-–—]\s*[\d.,]+\s*%?\s*\(([^()]+)\)$/;
/** "level 3 (Nilai 3,46)": the value the document names as such. */
const NAMED_VALUE = /^[^()]*\(\s*nilai\s+([^()]+)\)$/i;
const LEVEL = /^level\s+(?=\d)/i;
const NUMBER = /^([+\-−]?)\s*([.,]?\d[\d.,]*)/;
const PERCENT = /^\s*(?:%|persen\b)\s*/i;
const SCALE = /^\s*(?:\(\s*skala\s+([\d.,]+)\s*\)|skala\s+([\d.,]+))\s*/i;
const MAGNITUDE = /^\s*(ribu|juta|mil[iy]ar|trili[uy]n)\b\s*/i;
const ZEROS: Readonly<Record<string, number>> = { ribu: 3, juta: 6, miliar: 9, milyar: 9, triliun: 12, trilyun: 12 };

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
function readToken(token: string, own: Separator, money: boolean): Token {
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

function clean(text: string): string {
  return text.replace(/[\s\u00a0\u2007\u202f\ufeff]+/g, " ").trim().replace(/^'/, "");
}

/**
 * Reads a number as people type it in Indonesian documents, alone or in company: `84,52%`, `105.40`, `79,95 (BB)`,
 * `4 skala 4 (100%)`, `132,86 % ***`, `2 Kerja Sama`, `level 3 (Nilai 3,46)`, `76-100 (93)`, `Rp 1.234.567,-`, `1,5 juta`.
 *
 * A text with a second number outside brackets ("2 dari 3", "17 Agustus 2024", "76-100") is text: it does not say which one
 * is meant.
 *
 * @param decimalSeparator the decimal sign of the workbook's user; "," in id-ID.
 */
export function parseNumber(text: string, decimalSeparator: Separator = ","): ParsedNumber {
  const whole = clean(text);
  if (whole === "") return { kind: "empty" };
  if (whole.length > LONGEST) return { kind: "text" };
  const money = CURRENCY.test(whole) || /\d,-$/.test(whole);
  const body = whole.replace(CURRENCY, "");
  if (MISSING.test(body)) return { kind: "missing" };

  const inBrackets = CLASS_WITH_VALUE.exec(body) ?? NAMED_VALUE.exec(body);
  if (inBrackets) {
    const inner = parseNumber(inBrackets[1]!, decimalSeparator);
    if (inner.kind === "number") return { ...inner, rest: body.slice(0, body.lastIndexOf("(")).trim() };
    return inner.kind === "ambiguous" ? inner : { kind: "text" };
  }

  const counted = body.replace(LEVEL, "");
  const match = NUMBER.exec(counted);
  if (!match) return { kind: "text" };
  const digits = match[2]!.replace(/[.,]+$/, "");
  const token = readToken(digits, decimalSeparator, money);
  if (token === null) return { kind: "text" };
  const sign = match[1] === "-" || match[1] === "−" ? -1 : 1;

  let after = counted.slice(match[0].length - (match[2]!.length - digits.length));
  const percent = PERCENT.test(after);
  after = after.replace(PERCENT, "");
  const magnitude = ZEROS[MAGNITUDE.exec(after)?.[1]?.toLowerCase() ?? ""] ?? 0;
  if (magnitude) after = after.replace(MAGNITUDE, "");
  const scaleMatch = SCALE.exec(after);
  const scale = scaleMatch ? readWith(scaleMatch[1] ?? scaleMatch[2]!, decimalSeparator) : null;
  const rest = after.replace(SCALE, "").trim();
  if (/\d/.test(rest.replace(/\([^()]*\)/g, ""))) return { kind: "text" };

  const signed = (value: number): number => (value === 0 ? 0 : sign * Number(`${value}e${magnitude}`));
  if ("readings" in token) return { kind: "ambiguous", readings: token.readings.map(signed) };
  return {
    kind: "number",
    value: signed(token.value),
    percent,
    locale: token.locale,
    scale,
    rest,
    ...(token.otherReading === undefined ? {} : { otherReading: signed(token.otherReading) }),
  };
}
