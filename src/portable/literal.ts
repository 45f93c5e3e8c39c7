import { formulaString } from "../formula/print";
import { decimalText } from "../numbers";

/** Excel takes texts of at most 255 characters inside a formula. */
const LONGEST_TEXT = 255;

/** A value as part of a formula. */
export function literal(value: number | string): string {
  if (typeof value === "number") return decimalText(value, null);
  if (value.length <= LONGEST_TEXT) return formulaString(value);
  const parts: string[] = [];
  for (let at = 0; at < value.length; at += LONGEST_TEXT) parts.push(formulaString(value.slice(at, at + LONGEST_TEXT)));
  return parts.join("&");
}
