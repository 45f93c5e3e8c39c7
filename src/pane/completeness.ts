import type { CatalogueNode } from "../catalogue/types";
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

/** A place for a figure. */
interface Typed extends MissingInput {
  readonly node: CatalogueNode;
  readonly isFilled: boolean;
}

/** Without the places for documents that are not there: of several lines of a variable those that are filled, or else the first. */
function withoutUnused(places: readonly Typed[]): readonly Typed[] {
  const lists = new Map<string, Typed[]>();
  for (const place of places) {
    const key = place.variable === null ? `${place.sheet}!${place.address}` : `${place.sheet}!${place.node.code} ${place.variable}`;
    lists.set(key, [...(lists.get(key) ?? []), place]);
  }
  return [...lists.values()].flatMap((list) => {
    const filled = list.filter(({ isFilled }) => isFilled);
    return filled.length > 0 ? filled : list.slice(0, 1);
  });
}

/**
 * Which of the figures that are typed are there: the counted ones and the realisasi without a formula, of the year asked for or the newest
 * one. Quarters are left out: those to come are blank by right. Null where there is nothing to type.
 */
export function completenessOf(reading: Reading, asked: string | null): FilledIn | null {
  const tables = reading.tables.filter(({ within }) => within === null);
  const years = tables.flatMap(({ year }) => year ?? []).sort();
  const year = asked ?? years.at(-1) ?? null;
  const typed = new Map<string, Typed>();
  for (const table of tables) {
    if ((table.year ?? year) !== year) continue;
    for (const cell of figureCells(table, reading.grids.get(table.sheet)!, reading.snapshot.decimalSeparator)) {
      const { what, row, formula, figure, sheet, address } = cell;
      const place = `${sheet}!${address}`;
      if ((what !== "masukan" && what !== "realisasi") || row.node === null || formula !== null || typed.has(place)) continue;
      const variable = what === "masukan" ? (row.variable ?? row.label) : null;
      // "-" and "n/a" stand for a figure that is still to come; a text that is none is what the findings tell of.
      typed.set(place, { node: row.node, sheet, address, variable, isFilled: figure.kind !== "empty" && figure.kind !== "missing" });
    }
  }
  const wanted = withoutUnused([...typed.values()]);
  const missing = new Map<string, { code: string; name: string; inputs: MissingInput[] }>();
  for (const { node, sheet, address, variable } of wanted.filter(({ isFilled }) => !isFilled)) {
    const known = missing.get(node.code) ?? { code: node.code, name: node.name, inputs: [] };
    known.inputs.push({ sheet, address, variable });
    missing.set(node.code, known);
  }
  const filled = wanted.filter(({ isFilled }) => isFilled).length;
  return wanted.length === 0 ? null : { year, filled, total: wanted.length, missing: [...missing.values()] };
}
