import { polarityOf } from "../catalogue/polarity";
import { defineMessages } from "../language/message";
import { fail, ok, type Result } from "../language/result";
import type { CapaianPolarity } from "../measures";
import { divideExact } from "../numbers";
import { errorIn, type NumberCell, readCell, single } from "./cells";
import { decimalSeparator } from "./host";
import { foundWanted, isNot, leftBlank, noChoice, quoted } from "./problems";
import { sentence as shared } from "./messages";
import { shorten } from "./shorten";

const sentence = defineMessages("functions-arguments", {
  noFormula: {
    id: "Argumen {name} berisi {found}; dokumen sumber tidak memuat rumus polaritas itu.",
    en: "Argument {name} is {found}; the sources have no formula for that polarity.",
  },
  cap: {
    id: "Argumen {name} berisi {found}; tulis batas sebagai rasio, misalnya 1,2 untuk 120%.",
    en: "Argument {name} is {found}; write the cap as a ratio, 1.2 for 120%.",
  },
});

/**
 * Scalar arguments, read the same way by every function. An omitted argument arrives as null; a reference to a blank cell as
 * null, "" or 0. Parameter names are the product's terms and the same in both languages.
 */

/**
 * The text of an argument as it is; "" when it was left out or is blank. An error in the cell (#REF!) and a range of several
 * cells ({2023;2024}) are texts too: taken for blank they would give the answer of another year without a word.
 */
export function rawText(raw: unknown): string {
  const value = single(raw);
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return "";
  if (typeof value === "number" && !Number.isInteger(value)) return String(value).replace(".", decimalSeparator() ?? ",");
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value)) return value.length === 0 ? "" : `{${value.flat().map(rawText).join(";")}}`;
  return errorIn(value) ?? rawText((value as { basicValue?: unknown }).basicValue ?? "#VALUE!");
}

/** The text of an argument without the spaces around it, or null when there is none. */
export function readText(raw: unknown): string | null {
  const text = rawText(raw).trim();
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
  if (cell.kind !== "blank") return foundWanted(name, cell.found, { id: "angka", en: "a number" });
  const sign = cell.sign === undefined ? null : shared.sign({ sign: shorten(cell.sign) });
  return leftBlank(name, { id: "angka, misalnya 84,52", en: "a number such as 84.52" }, sign);
}

/** A percentage, a capaian or a score: a number that counts nothing and stands on no scale but one of 100. */
export function readRate(name: string, raw: unknown): Result<NumberCell> {
  const cell = readNumberCell(name, raw);
  if (!cell.ok || !(cell.value.counts || (cell.value.scale !== null && cell.value.scale !== 100))) return cell;
  return isNot(name, quoted(rawText(raw)), { id: "nilai 0-1 atau 0-100", en: "a value of 0-1 or out of 100" });
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

export const POLARITIES: readonly CapaianPolarity[] = ["maksimum", "minimum", "minimum-T/R"];

/** "rata rata" is written as often as "rata-rata". */
const folded = (text: string): string => text.toLowerCase().replace(/[\s-]+/g, "");

/** One of a few words, without regard to case; `standard` when left out. */
export function readChoice<T extends string>(name: string, raw: unknown, choices: readonly T[], standard: T): Result<T> {
  const text = readOptionalText(raw);
  if (text === null) return ok(standard);
  const choice = choices.find((each) => folded(each) === folded(text));
  if (choice !== undefined) return ok(choice);
  return noChoice(
    name,
    quoted(text),
    choices.map((each) => `"${each}"`),
  );
}

/** How an indicator is better; "maksimum" when left out. Words of forms ("Minimize", "semakin rendah semakin baik") are understood. */
export function readPolarityArgument(name: string, raw: unknown): Result<CapaianPolarity> {
  const text = readOptionalText(raw);
  const found = text === null ? "maksimum" : polarityOf(text);
  if (found === "stabil") return fail("#VALUE!", sentence.noFormula({ name, found: quoted(text!) }));
  return found === null ? readChoice(name, raw, POLARITIES, "maksimum") : ok(found);
}

/** A year such as 2024, or null when left out. Which years exist depends on the indicator and is said there. */
export function readYear(name: string, raw: unknown): Result<string | null> {
  const text = readOptionalText(raw);
  if (text === null) return ok(null);
  if (/^(?:19|20)\d\d$/.test(text)) return ok(text);
  return isNot(name, quoted(text), { id: "tahun, misalnya 2024", en: "a year such as 2024" });
}

const QUARTERS: Readonly<Record<string, 1 | 2 | 3 | 4>> = { "1": 1, "2": 2, "3": 3, "4": 4, I: 1, II: 2, III: 3, IV: 4 };

/** A quarter: 1-4, "TW 2", "s.d. TW II", "Triwulan III"; null when left out. 0 is no quarter, and never the whole year. */
export function readQuarter(name: string, raw: unknown): Result<1 | 2 | 3 | 4 | null> {
  const text = readText(raw);
  if (text === null) return ok(null);
  const quarter = QUARTERS[text.toUpperCase().replace(/^(?:S\.?\/?D\.?\s*)?(?:TRIWULAN|TW|Q)?\.?\s*/, "")];
  if (quarter !== undefined) return ok(quarter);
  return isNot(name, quoted(text), { id: "triwulan 1 sampai 4", en: "a quarter from 1 to 4" });
}

/** A cap as a ratio (1.2 or "120%"); null when left out or 0. Whoever writes 120 means 120 %, and is told how to write it. */
export function readCap(name: string, raw: unknown): Result<number | null> {
  const cell = readCell(single(raw));
  if (cell.kind === "blank" || (cell.kind === "number" && cell.value === 0)) return ok(null);
  const value = readNumber(name, raw);
  if (!value.ok) return value;
  if (value.value > 0 && value.value <= 10) return value;
  return fail("#VALUE!", sentence.cap({ name, found: value.value }));
}
