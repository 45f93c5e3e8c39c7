import { figureCells } from "../reading/indicators/facts";
import type { Reading } from "../reading/reading";

/** A figure somebody has to type and has not yet. */
export interface MissingInput {
  readonly sheet: string;
  /** A1 without sheet. */
  readonly address: string;
  /** The name of a counted figure ("KKS"); null for the realisasi itself. */
  readonly variable: string | null;
}

/** How far the figures of a year are typed. */
export interface FilledIn {
  /** Null where no table says its year. */
  readonly year: string | null;
  readonly filled: number;
  readonly total: number;
  /** By indicator, in the order of the workbook. */
  readonly missing: readonly { readonly code: string; readonly name: string; readonly inputs: readonly MissingInput[] }[];
}

/**
 * Which of the figures that are typed are there: the counted ones and the realisasi without a formula, of the year asked for or the newest
 * one. Quarters are left out: those to come are blank by right. Null where there is nothing to type.
 */
export function completenessOf(reading: Reading, asked: string | null): FilledIn | null {
  const tables = reading.tables.filter(({ within }) => within === null);
  const years = tables.flatMap(({ year }) => year ?? []).sort();
  const year = asked ?? years.at(-1) ?? null;
  const places = new Set<string>();
  const missing = new Map<string, { code: string; name: string; inputs: MissingInput[] }>();
  let filled = 0;
  for (const table of tables) {
    if ((table.year ?? year) !== year) continue;
    for (const { what, row, formula, figure, sheet, address } of figureCells(
      table,
      reading.grids.get(table.sheet)!,
      reading.snapshot.decimalSeparator,
    )) {
      const place = `${sheet}!${address}`;
      if ((what !== "masukan" && what !== "realisasi") || row.node === null || formula !== null || places.has(place)) continue;
      places.add(place);
      // "-" and "n/a" stand for a figure that is still to come; a text that is none is what the findings tell of.
      if (figure.kind !== "empty" && figure.kind !== "missing") {
        filled += 1;
        continue;
      }
      const { code, name } = row.node;
      const known = missing.get(code) ?? { code, name, inputs: [] };
      known.inputs.push({ sheet, address, variable: what === "masukan" ? (row.variable ?? row.label) : null });
      missing.set(code, known);
    }
  }
  return places.size === 0 ? null : { year, filled, total: places.size, missing: [...missing.values()] };
}
