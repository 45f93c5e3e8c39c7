import { defineMessages, type Datum } from "../language/message";
import { isCount, type ParsedNumber, parseNumber } from "../numbers";
import { adviceOn } from "./advice";
import { catalogueInUse } from "./catalogue";
import { decimalSeparator, missedSeparator, sawBlankCell, zeroMayBeBlank } from "./host";
import { shorten } from "./shorten";

const sentence = defineMessages("functions-cells", {
  ambiguous: { id: '"{text}", yang dapat berarti {readings}', en: '"{text}", which may mean {readings}' },
  text: { id: 'teks "{text}"{advice}', en: 'the text "{text}"{advice}' },
  advice: { id: " ({advice})", en: " ({advice})" },
  error: { id: "galat {error}", en: "the error {error}" },
});

/**
 * One cell as a function receives it.
 *
 * A blank cell arrives as null on the web, as 0 on desktop (office-js 4702, 5262, 1951) and as "" elsewhere. Where it arrives as 0
 * nothing tells it from a typed 0. So a 0 out of a range, where a blank would give another answer, is refused on those machines
 * (`readRangeCell`): a wrong index looks like a right one. A scalar argument takes its 0, because a capaian of 0 % can be seen, and
 * formulas that we write count their cells first. "-", "--" and "_____" say that a figure is missing and count as blank.
 */
export type ReadCell =
  | {
      readonly kind: "blank";
      /** The sign that says so, where the cell is not empty: "-". */
      readonly sign?: string;
    }
  | {
      readonly kind: "number";
      /** As printed: 84.52 for the text "84,52%". */
      readonly value: number;
      /** The text carried a percent sign; a cell formatted as percent arrives as a plain 0.8452 instead. */
      readonly percent: boolean;
      /** "3,95 (skala 4)" names its scale. */
      readonly scale: number | null;
      /** The text says that things are counted: "23 orang". */
      readonly counts?: true;
    }
  /** Holds no number: what it holds instead, to put into a sentence. */
  | { readonly kind: "unusable"; readonly found: Datum };

export type NumberCell = Extract<ReadCell, { kind: "number" }>;

const BLANK: ReadCell = { kind: "blank" };

/** Names Excel gives errors that arrive as rich values; their `code` or basicValue is missing on some hosts. */
const ERROR_NAMES: Readonly<Record<string, string>> = {
  Div0: "#DIV/0!",
  NotAvailable: "#N/A",
  Name: "#NAME?",
  Null: "#NULL!",
  Num: "#NUM!",
  Ref: "#REF!",
  Value: "#VALUE!",
};

/** The units of a user's own catalogue stand behind numbers too. */
function isOwnUnit(words: string): boolean {
  const found = words.toLowerCase();
  return catalogueInUse().documents.some(({ nodes }) => nodes.some(({ unit }) => unit.length > 1 && unit.toLowerCase() === found));
}

/** As long as the workbook's decimal sign is not known, a text is a number only when both signs read the same one. */
function parsed(text: string): ParsedNumber {
  const separator = decimalSeparator();
  const own = parseNumber(text, separator ?? ",", isOwnUnit);
  if (separator !== null) return own;
  const other = parseNumber(text, ".", isOwnUnit);
  if (own.kind === "number" && other.kind === "number" && own.value !== other.value) {
    missedSeparator();
    return { kind: "ambiguous", readings: [own.value, other.value] };
  }
  if (own.kind === other.kind) return own;
  missedSeparator();
  return own.kind === "ambiguous" ? own : other;
}

/** Digits with the workbook's decimal sign and nothing else: most texts that are numbers at all. */
const DIGITS = { ",": /^-?\d{1,9}(?:,\d{1,6})?$/, ".": /^-?\d{1,9}(?:\.\d{1,6})?$/ } as const;

function fromText(text: string): ReadCell {
  const own = decimalSeparator();
  if (own !== null && DIGITS[own].test(text))
    return { kind: "number", value: Number(text.replace(",", ".")) + 0, percent: false, scale: null };
  const read = parsed(text);
  switch (read.kind) {
    case "number":
      return {
        kind: "number",
        value: read.value,
        percent: read.percent,
        scale: read.scale,
        ...(isCount(read.rest) && { counts: true as const }),
      };
    case "empty":
      return BLANK;
    case "missing":
      return { kind: "blank", sign: text.trim() };
    case "ambiguous": {
      const readings = read.readings.map((value) => ({ value, grouping: false as const }));
      return { kind: "unusable", found: sentence.ambiguous({ text, readings: { items: readings, join: "or" } }) };
    }
    case "text": {
      const advice = adviceOn(text);
      return {
        kind: "unusable",
        found: sentence.text({ text: shorten(text), advice: advice && sentence.advice({ advice }) }),
      };
    }
  }
}

/** The error a rich value stands for, with its code (`error` in the workbench and on the command line); undefined when it is none. */
export function errorIn(value: object): string | undefined {
  const {
    code,
    error: named,
    errorType,
    basicValue,
  } = value as { code?: unknown; error?: unknown; errorType?: unknown; basicValue?: unknown };
  const error = [code, named, basicValue].find((each): each is string => typeof each === "string" && each.startsWith("#"));
  return error ?? (typeof errorType === "string" ? (ERROR_NAMES[errorType] ?? errorType) : undefined);
}

/** Rich values: an error, or a formatted number with the plain value inside. */
function fromObject(value: object): ReadCell {
  const error = errorIn(value);
  if (error !== undefined) return { kind: "unusable", found: sentence.error({ error }) };
  const { basicValue } = value as { basicValue?: unknown };
  return basicValue === undefined || typeof basicValue === "object"
    ? { kind: "unusable", found: { id: "nilai yang bukan angka", en: "a value that is no number" } }
    : readCell(basicValue);
}

/** Reads whatever Excel hands over for one cell. */
export function readCell(raw: unknown): ReadCell {
  if (typeof raw === "number")
    return Number.isFinite(raw) ? { kind: "number", value: raw, percent: false, scale: null } : { kind: "unusable", found: "#NUM!" };
  if (raw === null || raw === undefined || raw === "") return BLANK;
  if (typeof raw === "string") return fromText(raw);
  if (typeof raw === "boolean") return { kind: "unusable", found: raw ? "TRUE" : "FALSE" };
  return typeof raw === "object" ? fromObject(raw) : { kind: "unusable", found: String(raw) };
}

const BLURRED_ZERO: ReadCell = {
  kind: "unusable",
  found: {
    id: "0, yang di Excel ini tidak dapat dibedakan dari sel kosong (bila memang 0, ketik '0 sebagai teks)",
    en: "0, which this Excel does not tell from a blank cell (for a true 0 type '0, as text)",
  },
};

/** Reads a cell of a range whose blank cells must not count as 0. */
export function readRangeCell(raw: unknown): ReadCell {
  if (raw === null) sawBlankCell();
  return raw === 0 && zeroMayBeBlank() ? BLURRED_ZERO : readCell(raw);
}

/** Reads a bound of a table of classes. The lowest one is 0 more often than not and stands at an end; between others a 0 is a blank cell. */
export function readBoundCell(raw: unknown, row: number, rows: number): ReadCell {
  return row > 0 && row < rows - 1 ? readRangeCell(raw) : readCell(raw);
}

/** A scalar argument: the one cell of a 1 x 1 range, or the value itself. */
export function single(raw: unknown): unknown {
  let value = raw;
  while (Array.isArray(value) && value.length === 1) value = value[0];
  return value;
}

/** A matrix argument as rows, whatever the host made of a single cell or a single row. */
export function rowsOf(raw: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(raw)) return [[raw]];
  return raw.every(Array.isArray) ? (raw as unknown[][]) : [raw];
}
