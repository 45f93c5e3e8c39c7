import { fail, ok, type Result } from "../language/result";
import { formatNumber } from "../language/number";
import { type NumberCell, readRangeCell, rowsOf } from "./cells";

/** The cells of rows that are one row or one column, in order; null for anything else. */
export function lineOf(rows: readonly (readonly unknown[])[]): readonly unknown[] | null {
  if (rows[0]?.length === 1) return rows.map((row) => row[0]);
  return rows.length === 1 ? rows[0]! : null;
}

/** The cells of one row or one column, in order. */
export function readLine(name: string, raw: unknown): Result<readonly unknown[]> {
  const rows = rowsOf(raw);
  const line = lineOf(rows);
  if (line !== null) return ok(line);
  const width = rows[0]?.length ?? 0;
  return fail("#VALUE!", {
    id: `Argumen ${name} berukuran ${rows.length} × ${width}; yang diperlukan satu baris atau satu kolom.`,
    en: `Argument ${name} is ${rows.length} × ${width}; wanted is one row or one column.`,
  });
}

/** A cell of a list, null when it is blank; a 0 may be refused for a blank cell (cells.ts). `place` says which one: "baris 2", "PPK". */
export function readListCell(name: string, place: string, raw: unknown): Result<NumberCell | null> {
  const cell = readRangeCell(raw);
  if (cell.kind === "number") return ok(cell);
  if (cell.kind === "blank") return ok(null);
  return fail("#VALUE!", {
    id: `Argumen ${name}, ${place}: berisi ${cell.found.id}; yang diperlukan angka.`,
    en: `Argument ${name}, ${place}: holds ${cell.found.en}; a number is wanted.`,
  });
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
    const names = wanted.map((each) => each.name).join(", ");
    return fail("#VALUE!", {
      id: `Argumen ${name} berisi ${line.value.length} nilai; yang diperlukan ${wanted.length}: ${names}.`,
      en: `Argument ${name} holds ${line.value.length} values; ${wanted.length} are wanted: ${names}.`,
    });
  }
  const counts: NumberCell[] = [];
  for (const [at, each] of wanted.entries()) {
    const cell = readListCell(name, each.name, line.value[at]);
    if (!cell.ok) return cell;
    if (cell.value === null) {
      return fail("#N/A", {
        id: `Argumen ${name}: ${each.name} (${each.label}) kosong; isi nilainya, karena kosong tidak dihitung sebagai 0.`,
        en: `Argument ${name}: ${each.name} (${each.label}) is blank; fill it in, blank does not count as 0.`,
      });
    }
    const { value } = cell.value;
    if (value < 0) {
      return fail("#VALUE!", {
        id: `Argumen ${name}: ${each.name} (${each.label}) berisi ${formatNumber(value, {}, "id")}; yang diperlukan angka mulai 0.`,
        en: `Argument ${name}: ${each.name} (${each.label}) is ${formatNumber(value, {}, "en")}; a number from 0 is wanted.`,
      });
    }
    counts.push(cell.value);
  }
  return ok(counts);
}
