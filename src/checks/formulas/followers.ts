import type { Area } from "../../sheet/address";
import { cellAddress } from "../../sheet/address";
import type { CellValue, SheetSnapshot, Snapshot } from "../../sheet/snapshot";
import { areasNamed } from "../../formula/references";
import { cellKey, type CheckContext } from "../engine/rule";

/** A cell of a sheet, zero-based. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A cell with a formula. */
export interface FormulaPlace extends Place {
  readonly formula: string;
}

export interface FormulaCell extends FormulaPlace {
  readonly value: CellValue;
}

export const placeKey = ({ sheet, row, column }: Place): string => cellKey({ sheet, address: cellAddress(row, column) });

/** Of a snapshot and of each of its sheets: a mend is tried on a copy in which most sheets are the same ones. */
const known = new WeakMap<Snapshot | SheetSnapshot, readonly FormulaCell[]>();

/** Every formula of the workbook, sheet by sheet and row by row; several rules ask. */
export function formulaCells({ snapshot }: Pick<CheckContext, "snapshot">): readonly FormulaCell[] {
  const found = known.get(snapshot) ?? formulasIn(snapshot);
  known.set(snapshot, found);
  return found;
}

function formulasIn(snapshot: Snapshot): readonly FormulaCell[] {
  return snapshot.sheets.flatMap((sheet) => {
    const found = known.get(sheet) ?? formulasOn(sheet);
    known.set(sheet, found);
    return found;
  });
}

function formulasOn({ name: sheet, firstRow, firstColumn, formulas, values }: SheetSnapshot): FormulaCell[] {
  const found: FormulaCell[] = [];
  formulas.forEach((row, r) =>
    row.forEach((formula, c) => {
      if (formula !== null) found.push({ sheet, row: firstRow + r, column: firstColumn + c, formula, value: values[r]?.[c] ?? null });
    }),
  );
  return found;
}

/** Cells that can be asked for by area; an area costs as much as the smaller of its rows and the rows that hold cells. */
export class PlaceIndex<P extends Place> {
  private readonly sheets = new Map<string, Map<number, P[]>>();
  constructor(places: Iterable<P>) {
    for (const place of places) {
      const rows = this.sheets.get(place.sheet) ?? new Map<number, P[]>();
      this.sheets.set(place.sheet, rows);
      const row = rows.get(place.row);
      if (row) row.push(place);
      else rows.set(place.row, [place]);
    }
  }

  within(sheet: string, area: Area): P[] {
    const rows = this.sheets.get(sheet);
    if (!rows) return [];
    const inColumns = (cells: readonly P[] | undefined): P[] =>
      (cells ?? []).filter(({ column }) => column >= area.column && column < area.column + area.columns);
    if (area.rows <= rows.size) return Array.from({ length: area.rows }, (_, r) => inColumns(rows.get(area.row + r))).flat();
    return [...rows].flatMap(([row, cells]) => (row >= area.row && row < area.row + area.rows ? inColumns(cells) : []));
  }
}

/** The cells of an index that a formula names, each once. */
export function named<P extends Place>({ sheet, formula }: FormulaPlace, index: PlaceIndex<P>): P[] {
  return [...new Set(areasNamed(formula).flatMap((reference) => index.within(reference.sheet ?? sheet, reference.area)))];
}

/** A path of formulas is followed so far; longer ones are circles or nothing a reader could follow. */
const LONGEST = 12;

/**
 * For each cause the formula cells that use it, directly or by way of others, nearest first.
 * @param formulas those that are looked at
 */
export function followersOf<P extends Place, F extends FormulaPlace>(causes: readonly P[], formulas: readonly F[]): Map<P, F[]> {
  const found = new Map<P, F[]>(causes.map((cause) => [cause, []]));
  if (causes.length === 0) return found;
  /** What a cell follows from; causes follow from themselves. */
  const from = new Map<Place, Set<P>>(causes.map((cause) => [cause, new Set([cause])]));
  const cells = new Set(causes.map(placeKey));
  let wave: Place[] = [...causes];
  let rest = formulas.filter((cell) => !cells.has(placeKey(cell)));
  for (let depth = 0; depth < LONGEST && wave.length > 0 && rest.length > 0; depth++) {
    const index = new PlaceIndex(wave);
    const next: F[] = [];
    const others: F[] = [];
    for (const cell of rest) {
      const sources = named(cell, index);
      if (sources.length === 0) {
        others.push(cell);
        continue;
      }
      const own = new Set(sources.flatMap((source) => [...from.get(source)!]));
      from.set(cell, own);
      for (const cause of own) found.get(cause)!.push(cell);
      next.push(cell);
    }
    wave = next;
    rest = others;
  }
  return found;
}
