import { readPeriod } from "../../periods/periodText";
import { gridOf } from "../../sheet/grid";
import type { CellValue, SheetSnapshot } from "../../sheet/snapshot";
import { COLUMN_WORDS, type ColumnWords } from "../columnWords";
import type { PlacedCorrection } from "../corrections";
import { headerOf } from "../find/header";
import { cellsOf } from "../find/cells";

const WORDS: Readonly<Record<string, ColumnWords>> = COLUMN_WORDS;

/** The word of a role with the year and quarter that the heading says. */
function headingAs(role: string, text: string): string | null {
  const word = WORDS[role]?.id[0];
  if (word === undefined) return null;
  const { year, within } = readPeriod(text.slice(0, 300));
  const quarter = /^TW([1-4])$/.exec(within ?? "")?.[1];
  return [word, ...(quarter === undefined ? [] : [`TW ${quarter}`]), ...(year === null ? [] : [year])].join(" ");
}

/** A sheet whose headings say what a person said of their columns: what reads headings then needs to know of no correction. */
export function withHeadings(sheet: SheetSnapshot, corrections: readonly PlacedCorrection[]): SheetSnapshot {
  const grid = gridOf(sheet);
  const cells = cellsOf(grid, ",");
  const values: CellValue[][] = sheet.values.map((row) => [...row]);
  for (const { correction, area, column } of corrections) {
    if (correction.kind !== "column" || column === null) continue;
    const last = headerOf(cells, area)?.to ?? area.row;
    let row = last;
    while (row > area.row && grid.text(row, column) === "") row--;
    const heading = headingAs(correction.role, grid.text(row, column));
    const target = values[row - sheet.firstRow];
    if (heading !== null && target) target[column - sheet.firstColumn] = heading;
  }
  return { ...sheet, values };
}
