import { divideExact, parseNumber } from "../numbers";
import { areaAddress } from "../sheet/address";
import type { CellValue, SheetSnapshot } from "../sheet/snapshot";
import type { XlsxReading } from "./read";

/** As many as are read of a workbook, blank ones included. */
const MOST_CELLS = 1_500_000;
const SEPARATORS = [";", "\t", ","] as const;

/** The sign between the cells: the one that the first line has most of, outside quotes. */
function separatorOf(text: string): string {
  const line = (/^(?:"[^"]*"|[^"\r\n])*/.exec(text.slice(0, 100_000))?.[0] ?? "").replace(/"[^"]*"/g, "");
  const counts = SEPARATORS.map((sign) => line.split(sign).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))]!;
}

/** Lines of cells (RFC 4180); null when there are too many. */
function linesOf(text: string, separator: string): string[][] | null {
  const lines: string[][] = [];
  let [line, count, at] = [[] as string[], 0, 0];
  const ends = new Set([separator, "\n", "\r"]);
  while (at < text.length) {
    let cell = "";
    if (text[at] === '"') {
      for (let end = text.indexOf('"', at + 1); ; end = text.indexOf('"', at + 1)) {
        const to = end < 0 ? text.length : end;
        cell += text.slice(at + 1, to);
        at = to + 1;
        if (text[at] !== '"') break;
        cell += '"';
      }
    }
    const from = at;
    while (at < text.length && !ends.has(text[at]!)) at += 1;
    line.push(cell + text.slice(from, at));
    if ((count += 1) > MOST_CELLS) return null;
    if (at >= text.length || text[at] !== separator) {
      lines.push(line);
      line = [];
      at += text.startsWith("\r\n", at) ? 2 : 1;
    } else {
      at += 1;
      if (at >= text.length) line.push("");
    }
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

/** A cell as it was exported: a number only where it can be read in one way; "84,52%" is 0.8452, shown so. */
function valueOf(text: string, decimal: "," | "."): { readonly value: CellValue; readonly format: string } {
  const plain = { value: text === "" ? null : text, format: "General" };
  // A code such as 01 or 1.10 loses a digit as a number.
  if (!/^-?\d[\d.,]*%?$/.test(text) || /^-?0\d/.test(text)) return plain;
  const number = parseNumber(text, decimal);
  if (number.kind !== "number" || number.otherReading !== undefined || number.locale === "other") return plain;
  return number.percent ? { value: divideExact(number.value, 100), format: "0.00%" } : { value: number.value, format: "General" };
}

/** The text of a .csv as a workbook of one sheet. Where ";" or a tab is between the cells the decimal sign is a comma, as Excel in Indonesia exports. */
export function readCsv(bytes: Uint8Array, name: string): XlsxReading {
  const text = new TextDecoder().decode(bytes);
  const separator = separatorOf(text);
  const lines = linesOf(text, separator);
  if (!lines) return { ok: false, trouble: "too-large" };
  const decimalSeparator = separator === "," ? "." : ",";
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (width * lines.length > 2 * MOST_CELLS) return { ok: false, trouble: "too-large" };
  const cells = lines.map((line) => Array.from({ length: width }, (_, at) => valueOf((line[at] ?? "").trim(), decimalSeparator)));
  const sheet: SheetSnapshot = {
    name,
    visibility: "visible",
    firstRow: 0,
    firstColumn: 0,
    values: cells.map((line) => line.map(({ value }) => value)),
    formulas: cells.map((line) => line.map(() => null)),
    numberFormats: cells.map((line) => line.map(({ format }) => format)),
    merges: [],
    usedRange: width === 0 ? null : areaAddress({ row: 0, column: 0, rows: lines.length, columns: width }),
    truncated: false,
  };
  return { ok: true, value: { decimalSeparator, sheets: [sheet], names: [], links: [] } };
}
