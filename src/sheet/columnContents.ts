import type { CellValue, SheetSnapshot } from "./snapshot";

/** What the columns of a sheet hold: most rules ask for something that most columns have nowhere. */
export interface ColumnContents {
  hasFormulas(column: number): boolean;
  hasTexts(column: number): boolean;
}

/** Of a sheet, which a mend leaves as it is or replaces. */
const known = new WeakMap<SheetSnapshot, ColumnContents>();

function contentsOf({ firstColumn, values, formulas }: SheetSnapshot): ColumnContents {
  const width = values[0]?.length ?? 0;
  const [calculated, written] = [new Uint8Array(width), new Uint8Array(width)];
  const mark = (row: readonly (CellValue | undefined)[], found: Uint8Array): void => {
    for (let at = 0; at < row.length; at++) if (typeof row[at] === "string") found[at] = 1;
  };
  for (const row of formulas) mark(row, calculated);
  for (const row of values) mark(row, written);
  return {
    hasFormulas: (column) => calculated[column - firstColumn] === 1,
    hasTexts: (column) => written[column - firstColumn] === 1,
  };
}

/** What each column of a sheet holds, found out in one walk for all who ask. */
export function columnContents(sheet: SheetSnapshot): ColumnContents {
  const found = known.get(sheet) ?? contentsOf(sheet);
  known.set(sheet, found);
  return found;
}
