import { parseNumber } from "../numbers";
import type { TypedCell, TypedRow } from "./typed";

/** So many whole numbers, and none with decimals, make a column one of counts. */
const COUNTS = 3;

/** Which of its readings a column's texts have: 0 for the workbook's own, 1 for the other; null where its other cells do not say. */
function readingOf(cells: readonly TypedCell[], separator: "," | "."): 0 | 1 | null {
  let [whole, own, other] = [0, 0, 0];
  for (const { kind, value, percent, raw } of cells) {
    if (kind !== "number" || value === null) continue;
    // A number that is stored with decimals says that thousandths may stand beside it.
    if (typeof raw !== "string") {
      if (!Number.isInteger(value) || percent) return null;
      whole++;
      continue;
    }
    const parsed = parseNumber(raw, separator);
    if (parsed.kind !== "number" || parsed.otherReading !== undefined) return null;
    if (Number.isInteger(value) && !percent) whole++;
    else if (parsed.locale === "own") own++;
    else other++;
  }
  if (own > 0 || other > 0) return own > 0 && other > 0 ? null : own > 0 ? 0 : 1;
  return whole >= COUNTS ? 0 : null;
}

/**
 * Texts that read two ways ("62.120") as the other cells of their column say: among counts and beside "12,5" the point groups thousands.
 * Where nothing says so they stay what they are.
 */
export function settled(rows: readonly TypedRow[], separator: "," | "."): readonly TypedRow[] {
  const columns = new Set<number>();
  for (const { cells } of rows) cells.forEach(({ kind }, at) => kind === "ambiguous" && columns.add(at));
  const readings = new Map<number, 0 | 1>();
  for (const at of columns) {
    const reading = readingOf(
      rows.map(({ cells }) => cells[at]!),
      separator,
    );
    if (reading !== null) readings.set(at, reading);
  }
  if (readings.size === 0) return rows;
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, at): TypedCell => {
      const reading = readings.get(at);
      if (cell.kind !== "ambiguous" || reading === undefined) return cell;
      const parsed = parseNumber(String(cell.raw), separator);
      return parsed.kind === "ambiguous" ? { ...cell, kind: "number", value: parsed.readings[reading]! } : cell;
    }),
  }));
}
