import type { TypedRow, TypedTable } from "../../reading/typed";

/** What is measured anew each time and never added up: per cent, indices, scores. */
const RATE = /^(?:%|persen(?:tase)?|per ?cent|indeks|index|nilai|skor|score|rasio|ratio|level|tingkat|opini|poin|predikat|kategori)$/i;

export const isRateUnit = (unit: string): boolean => RATE.test(unit.trim());

/** The place among a table's columns of the one that says each row's unit; -1 for none. */
export const unitColumnOf = ({ columns }: TypedTable): number =>
  columns.findIndex(({ role, path }) => role === "satuan" || path.some((text) => /^(?:satuan|unit)$/i.test(text)));

/** The unit that a row says in that column; "" for none. */
export function rowUnit(at: number, { cells }: TypedRow): string {
  const raw = at < 0 ? null : cells[at]!.raw;
  return typeof raw === "string" || typeof raw === "number" ? String(raw).toLowerCase().replace(/\s+/g, " ").trim() : "";
}

/** A program in per cent over activities in groups and tons: what such rows say of a figure cannot be added. */
export function isOfUnlikeUnits(table: TypedTable, rows: readonly TypedRow[]): boolean {
  const at = unitColumnOf(table);
  const units = new Set(rows.map((row) => rowUnit(at, row)).filter((unit) => unit !== ""));
  return units.size > 1 || [...units].some(isRateUnit);
}
