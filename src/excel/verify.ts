import { cellAddress, parseAddress, type Area } from "../sheet/address";
import { contains, positions } from "../sheet/area";
import { ExcelFailure } from "./failure";
import { isSameSheet, type SortedPatch, type Touched } from "./sortedPatch";
import type { AreaState } from "./state";
import { markedIn } from "./write";
import { says, someOf } from "./messages";

/** As many cells as a sentence can name. */
const NAMED = 5;

/**
 * Throws ExcelFailure "not-kept" when a cell that something was written to is empty afterwards: merged cells swallow what is written
 * to any but their first cell, and Excel does not always tell of them beforehand (see merges.ts). `stateOf` gives what was read back;
 * `marked` says that the cells to be merged hold a mark (see write.ts). Only emptiness counts, because Excel may spell what it keeps in its own way.
 */
export function checkKept(sorted: SortedPatch, stateOf: (touched: Touched) => AreaState, marked: boolean): void {
  const lost = sorted.writes.flatMap((step) => {
    const area = parseAddress(step.address)!;
    const touched = sorted.touched.find((each) => each.content && isSameSheet(each.sheet, step.sheet) && each.address === step.address);
    const formulas = touched && stateOf(touched).formulas;
    if (!formulas) return [];
    const isMarked = marked ? markedIn(sorted, step) : () => false;
    const ownMerges = sorted.merges.filter(({ sheet }) => isSameSheet(sheet, step.sheet)).map(({ address }) => parseAddress(address)!);
    return [...positions(area)].flatMap(({ row, column, r, c }) => {
      const cell = step.cells[r]?.[c];
      const isWritten =
        cell !== undefined &&
        (cell.kind === "number" || cell.kind === "formula" || (cell.kind === "text" && cell.text !== "") || isMarked(r, c));
      const isSwallowed = isWritten && formulas[r]?.[c] === "" && (marked || !ownMerges.some((merge) => isCovered(merge, row, column)));
      return isSwallowed ? [`${step.sheet}!${cellAddress(row, column)}`] : [];
    });
  });
  if (lost.length > 0) throw notKept(lost);
}

/** In a merged area, but not as its first cell. */
function isCovered(merge: Area, row: number, column: number): boolean {
  return contains(merge, row, column) && !(merge.row === row && merge.column === column);
}

function notKept(cells: readonly string[]): ExcelFailure {
  return new ExcelFailure("not-kept", says.notKept({ cells: someOf(cells, NAMED) }));
}
