import type { Language } from "./text";
import { decimalText, roundHalfUp } from "../numbers/decimal";

export interface NumberFormat {
  /** Exactly so many decimals: 93.1 with 2 is "93,10". */
  readonly places?: number;
  /** At most so many decimals, without trailing zeros; 10 when neither is given, which hides binary noise. */
  readonly maxPlaces?: number;
  /** Thousands separated; true by default. */
  readonly grouping?: boolean;
}

const SEPARATORS = { id: { decimal: ",", group: "." }, en: { decimal: ".", group: "," } } as const;

/** Digits in groups of three, counted from the right. */
function inThrees(digits: string, sign: string): string {
  const first = digits.length % 3 || 3;
  const groups = [digits.slice(0, first)];
  for (let at = first; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return groups.join(sign);
}

/**
 * A number as the language writes it: 60122.5 is "60.122,5" in Indonesian and "60,122.5" in English. Rounds half up.
 * A value that is not finite is "-", as the documents print a missing figure.
 */
export function formatNumber(value: number, format: NumberFormat = {}, language: Language = "id"): string {
  if (!Number.isFinite(value)) return "-";
  const { decimal, group } = SEPARATORS[language];
  const text =
    format.places === undefined ? decimalText(roundHalfUp(value, format.maxPlaces ?? 10), null) : decimalText(value, format.places);
  const negative = text.startsWith("-") && /[1-9]/.test(text);
  const [whole = "0", decimals] = text.replace("-", "").split(".");
  const grouped = format.grouping === false ? whole : inThrees(whole, group);
  return (negative ? "-" : "") + grouped + (decimals ? decimal + decimals : "");
}
