import type { TypedRow, TypedTable } from "../../reading/typed";
import { storedNumber } from "./foundTables";

/**
 * The figures of a table as arrays, each column read once for all rules: a walk along one costs a tenth of a walk along the cells of its
 * rows. NaN stands for a cell without a number, and compares with nothing.
 */
export interface TableNumbers {
  /** By place in the table's rows, as they are stored. */
  column(at: number): Float64Array;
  /** The rows of their own, and their places in the table's rows. */
  readonly leaves: readonly TypedRow[];
  readonly leafPlaces: Int32Array;
  /** By place in `leaves`. */
  leafColumn(at: number): Float64Array;
  /** The place of a row in the table's. */
  placeOf(row: TypedRow): number;
}

const known = new WeakMap<TypedTable, TableNumbers>();

function readNumbers({ rows }: TypedTable): TableNumbers {
  const columns = new Map<number, Float64Array>();
  const ofLeaves = new Map<number, Float64Array>();
  const places: number[] = [];
  for (let at = 0; at < rows.length; at++) if (rows[at]!.kind === "leaf") places.push(at);
  const leafPlaces = Int32Array.from(places);
  let placed: ReadonlyMap<TypedRow, number> | null = null;
  const column = (at: number): Float64Array => {
    let values = columns.get(at);
    if (!values) {
      values = new Float64Array(rows.length);
      for (let place = 0; place < rows.length; place++) values[place] = storedNumber(rows[place]!.cells[at]!) ?? NaN;
      columns.set(at, values);
    }
    return values;
  };
  return {
    column,
    leaves: places.map((at) => rows[at]!),
    leafPlaces,
    leafColumn: (at) => {
      let values = ofLeaves.get(at);
      if (!values) {
        const all = column(at);
        values = new Float64Array(leafPlaces.length);
        for (let place = 0; place < leafPlaces.length; place++) values[place] = all[leafPlaces[place]!]!;
        ofLeaves.set(at, values);
      }
      return values;
    },
    placeOf: (row) => (placed ??= new Map(rows.map((each, at) => [each, at]))).get(row)!,
  };
}

export function numbersOf(table: TypedTable): TableNumbers {
  const found = known.get(table) ?? readNumbers(table);
  known.set(table, found);
  return found;
}
