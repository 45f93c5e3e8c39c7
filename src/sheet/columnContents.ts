import type { CellValue, SheetSnapshot } from "./snapshot";

/** What the columns of a sheet hold: most rules ask for something that most columns have nowhere. */
export interface ColumnContents {
  hasFormulas(column: number): boolean;
  hasTexts(column: number): boolean;
  /** The number formats that stand in a column, each once. */
  formats(column: number): ReadonlySet<string>;
}

/** Of a sheet, which a mend leaves as it is or replaces. */
const known = new WeakMap<SheetSnapshot, ColumnContents>();

function contentsOf({ firstColumn, values, formulas, numberFormats }: SheetSnapshot): ColumnContents {
  const width = values[0]?.length ?? 0;
  const [calculated, written] = [new Uint8Array(width), new Uint8Array(width)];
  const mark = (row: readonly (CellValue | undefined)[], found: Uint8Array): void => {
    for (let at = 0; at < row.length; at++) if (typeof row[at] === "string") found[at] = 1;
  };
  for (const row of formulas) mark(row, calculated);
  for (const row of values) mark(row, written);
  let formats: ReadonlySet<string>[] | null = null;
  return {
    hasFormulas: (column) => calculated[column - firstColumn] === 1,
    hasTexts: (column) => written[column - firstColumn] === 1,
    formats: (column) => (formats ??= formatsOf(numberFormats, width))[column - firstColumn] ?? new Set(),
  };
}

function formatsOf(rows: SheetSnapshot["numberFormats"], width: number): ReadonlySet<string>[] {
  const found = Array.from({ length: width }, () => new Set<string>());
  // Below each other stand the same ones.
  const above: (string | undefined)[] = [];
  for (const row of rows) {
    for (let at = 0; at < row.length; at++) {
      if (row[at] === above[at]) continue;
      above[at] = row[at];
      found[at]!.add(row[at]!);
    }
  }
  return found;
}

/** What each column of a sheet holds, found out in one walk for all who ask. */
export function columnContents(sheet: SheetSnapshot): ColumnContents {
  const found = known.get(sheet) ?? contentsOf(sheet);
  known.set(sheet, found);
  return found;
}
