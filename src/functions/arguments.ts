import { fail, ok, type Result } from "../language/result";
import { divideExact, formatNumber } from "../numbers";
import { errorIn, type NumberCell, readCell, shorten, single } from "./cells";
import { decimalSeparator } from "./host";

/**
 * Scalar arguments, read the same way by every function. An omitted argument arrives as null; a reference to a blank cell as
 * null, "" or 0. Parameter names are the product's terms and the same in both languages.
 */

/**
 * The text of an argument as it is; "" when it was left out or is blank. An error in the cell (#REF!) and a range of several
 * cells ({2023;2024}) are texts too: taken for blank they would give the answer of another year without a word.
 */
export function plainText(raw: unknown): string {
  const value = single(raw);
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return "";
  if (typeof value === "number" && !Number.isInteger(value)) return String(value).replace(".", decimalSeparator() ?? ",");
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value)) return value.length === 0 ? "" : `{${value.flat().map(plainText).join(";")}}`;
  return errorIn(value) ?? plainText((value as { basicValue?: unknown }).basicValue ?? "#VALUE!");
}

/** The text of an argument without the spaces around it, or null when there is none. */
export function readText(raw: unknown): string | null {
  const text = plainText(raw).trim();
  return text === "" ? null : text;
}

/** The text of an argument that may be left out; null when it was, or is 0, as some hosts hand over a blank cell. */
export function readOptionalText(raw: unknown): string | null {
  const text = readText(raw);
  return text === "0" ? null : text;
}

/** Any number or composite text, with its percent sign and scale kept apart. */
export function readNumberCell(name: string, raw: unknown): Result<NumberCell> {
  const cell = readCell(single(raw));
  if (cell.kind === "number") return ok(cell);
  if (cell.kind === "blank") {
    return fail("#VALUE!", { id: `Argumen ${name} kosong; isi dengan angka, misalnya 84,52.`, en: `Argument ${name} is blank; give a number such as 84.52.` });
  }
  return fail("#VALUE!", { id: `Argumen ${name} berisi ${cell.found.id}; yang diperlukan angka.`, en: `Argument ${name} holds ${cell.found.en}; a number is wanted.` });
}

/** A number as Excel counts it: the text "84,52%" is 0.8452. */
export function asExcelCounts(cell: NumberCell): number {
  return cell.percent ? divideExact(cell.value, 100) : cell.value;
}

/** A number as Excel counts it; see `asExcelCounts`. */
export function readNumber(name: string, raw: unknown): Result<number> {
  const cell = readNumberCell(name, raw);
  return cell.ok ? ok(asExcelCounts(cell.value)) : cell;
}

/** "rata rata" is written as often as "rata-rata". */
const folded = (text: string): string => text.toLowerCase().replace(/[\s-]+/g, "");

/** One of a few words, without regard to case; `standard` when left out. */
export function readChoice<T extends string>(name: string, raw: unknown, choices: readonly T[], standard: T): Result<T> {
  const text = readOptionalText(raw);
  if (text === null) return ok(standard);
  const choice = choices.find((each) => folded(each) === folded(text));
  if (choice !== undefined) return ok(choice);
  const list = choices.map((each) => `"${each}"`).join(", ");
  return fail("#VALUE!", {
    id: `Argumen ${name} berisi "${shorten(text)}"; pilihannya ${list}.`,
    en: `Argument ${name} is "${shorten(text)}"; the choices are ${list}.`,
  });
}

/** A year such as 2024, or null when left out. Which years exist depends on the indicator and is said there. */
export function readYear(name: string, raw: unknown): Result<string | null> {
  const text = readOptionalText(raw);
  if (text === null) return ok(null);
  if (/^(?:19|20)\d\d$/.test(text)) return ok(text);
  return fail("#VALUE!", { id: `Argumen ${name} berisi "${shorten(text)}"; yang diperlukan tahun, misalnya 2024.`, en: `Argument ${name} is "${shorten(text)}"; a year such as 2024 is wanted.` });
}

const QUARTERS: Readonly<Record<string, 1 | 2 | 3 | 4>> = { "1": 1, "2": 2, "3": 3, "4": 4, I: 1, II: 2, III: 3, IV: 4 };

/** A quarter: 1-4, "TW 2", "TW II", "Triwulan III"; null when left out. */
export function readQuarter(name: string, raw: unknown): Result<1 | 2 | 3 | 4 | null> {
  const text = readOptionalText(raw);
  if (text === null) return ok(null);
  const quarter = QUARTERS[text.toUpperCase().replace(/^(?:TRIWULAN|TW|Q)\.?\s*/, "")];
  if (quarter !== undefined) return ok(quarter);
  return fail("#VALUE!", { id: `Argumen ${name} berisi "${shorten(text)}"; yang diperlukan triwulan 1 sampai 4.`, en: `Argument ${name} is "${shorten(text)}"; a quarter from 1 to 4 is wanted.` });
}

/** A cap as a ratio (1.2 or "120%"); null when left out or 0. Whoever writes 120 means 120 %, and is told how to write it. */
export function readCap(name: string, raw: unknown): Result<number | null> {
  const cell = readCell(single(raw));
  if (cell.kind === "blank" || (cell.kind === "number" && cell.value === 0)) return ok(null);
  const value = readNumber(name, raw);
  if (!value.ok) return value;
  if (value.value > 0 && value.value <= 10) return value;
  const found = { id: formatNumber(value.value, {}, "id"), en: formatNumber(value.value, {}, "en") };
  return fail("#VALUE!", { id: `Argumen ${name} berisi ${found.id}; tulis batas sebagai rasio, misalnya 1,2 untuk 120%.`, en: `Argument ${name} is ${found.en}; write the cap as a ratio, 1.2 for 120%.` });
}
