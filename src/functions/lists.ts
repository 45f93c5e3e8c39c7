import { type Datum, defineMessages } from "../language/message";
import { fail, ok, type Result } from "../language/result";
import { type NumberCell, readRangeCell, rowsOf } from "./cells";
import { sentence as shared } from "./messages";
import { foundWanted, isNot, listOf, missing, plain, wrongSize } from "./problems";

const sentence = defineMessages("functions-lists", {
  count: {
    id: "Argumen {name} berisi {count} nilai; yang diperlukan {wanted}: {names}.",
    en: "Argument {name} holds {count} values; {wanted} are wanted: {names}.",
  },
});

/** The cells of rows that are one row or one column, in order; null for anything else. */
export function lineOf(rows: readonly (readonly unknown[])[]): readonly unknown[] | null {
  if (rows[0]?.length === 1) return rows.map((row) => row[0]);
  return rows.length === 1 ? rows[0]! : null;
}

/** The cells of one row or one column, in order. */
export function readLine(name: string, raw: unknown): Result<readonly unknown[]> {
  const rows = rowsOf(raw);
  const line = lineOf(rows);
  return line === null ? wrongSize(name, rows, { id: "satu baris atau satu kolom", en: "one row or one column" }) : ok(line);
}

/**
 * Reads one row or column that holds nothing but numbers, and no 0, without a look at what else a cell may hold. Gives how many there are;
 * -1 for any other range, and for more than there is room for.
 */
export function plainNumbers(raw: unknown, into: Float64Array): number {
  if (!Array.isArray(raw)) return -1;
  const rows = raw as readonly unknown[];
  const across: unknown = rows.length === 1 ? rows[0] : null;
  const cells = Array.isArray(across) ? (across as readonly unknown[]) : rows;
  if (cells.length > into.length) return -1;
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at];
    const value: unknown = cells !== rows ? cell : Array.isArray(cell) && cell.length === 1 ? cell[0] : null;
    if (typeof value !== "number" || !Number.isFinite(value) || value === 0) return -1;
    into[at] = value;
  }
  return cells.length;
}

/** A cell of a list, null when it is blank; a 0 may be refused for a blank cell (cells.ts). `place` says which one: "TW 2", "PPK". */
export function readListCell(name: string, place: Datum, raw: unknown): Result<NumberCell | null> {
  const cell = readRangeCell(raw);
  if (cell.kind === "number") return ok(cell);
  if (cell.kind === "blank") return ok(null);
  return foundWanted(shared.place({ name, place }), cell.found, { id: "angka", en: "a number" });
}

/** Counts that each have a name, one row or column in the order of the names, none below 0. A blank one is a problem that names it, never 0. */
export function readNamedCounts(
  name: string,
  wanted: readonly { readonly name: string; readonly label: string }[],
  raw: unknown,
): Result<readonly NumberCell[]> {
  const line = readLine(name, raw);
  if (!line.ok) return line;
  if (line.value.length !== wanted.length) {
    const names = listOf(wanted.map((each) => each.name));
    return fail("#VALUE!", sentence.count({ name, count: plain(line.value.length), wanted: wanted.length, names }));
  }
  const counts: NumberCell[] = [];
  for (const [at, each] of wanted.entries()) {
    const cell = readListCell(name, each.name, line.value[at]);
    if (!cell.ok) return cell;
    const where = shared.among({ name, each: shared.called({ code: each.name, name: each.label }) });
    if (cell.value === null) return missing(where);
    if (cell.value.value < 0) return isNot(where, cell.value.value, { id: "angka mulai 0", en: "a number from 0" });
    counts.push(cell.value);
  }
  return ok(counts);
}
