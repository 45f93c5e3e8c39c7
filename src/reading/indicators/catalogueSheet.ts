import type { Grid } from "../../sheet/grid";
import { fold } from "../find/fold";

/** What the head of a catalogue sheet says, each label in column A with its answer beside it. */
export const CATALOGUE_LABELS = { name: "Nama katalog", publisher: "Penerbit", base: "Menambah sumber" } as const;

/** Rows of the sheet that are looked through for the head; a planner may have put a letterhead above it. */
const HEAD_ROWS = 30;

/** Zero-based row of the label "Nama katalog" on a sheet that holds a user's catalogue; null on any other sheet. */
export function catalogueSheetHead(grid: Grid): number | null {
  const wanted = fold(CATALOGUE_LABELS.name);
  for (let row = grid.firstRow; row < Math.min(grid.endRow, grid.firstRow + HEAD_ROWS); row++) {
    if (fold(grid.text(row, 0)) === wanted) return row;
  }
  return null;
}
