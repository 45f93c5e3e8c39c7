import { referencesOf } from "../../../../formula/references";
import { relativeOf } from "../../../../formula/relative";
import { cellAddress } from "../../../../sheet/address";
import { isBlank, type Grid } from "../../../../sheet/grid";
import type { Report } from "../../../engine/finding";
import { cellKey, defineRule } from "../../../engine/rule";
import { messages } from "./messages";

/** Rows above and below that are filled where one is blank. */
const NEAR = 2;

/** The blank single cells of its own sheet that a formula names. */
function blanksIn(formula: string, grid: Grid): { readonly row: number; readonly column: number }[] {
  return referencesOf(formula).flatMap(({ where, from, to }) => {
    if (where !== null || to !== null || from.row === null || from.column === null || from.rowFixed) return [];
    return isBlank(grid.value(from.row, from.column)) ? [{ row: from.row, column: from.column }] : [];
  });
}

/** Whether the cell next to it, one row on, is a number that the same formula uses there. */
function isUsedAt(
  grid: Grid,
  { row, column }: { readonly row: number; readonly column: number },
  at: { readonly formula: string; readonly row: number; readonly column: number },
): boolean {
  const formula = grid.formula(at.row, at.column);
  if (formula === null || typeof grid.value(row, column) !== "number") return false;
  return relativeOf(formula, at.row, at.column).key === at.formula;
}

/** A blank that a filled-down formula counts as 0, while the rows around it are filled. */
export const rule = defineRule({
  id: "kosong-dihitung",
  stage: "plausibility",
  severity: "warning",
  title: { id: "Sel kosong dihitung sebagai 0", en: "A blank is counted as 0" },
  why: {
    id: "Excel membaca sel kosong sebagai 0: capaian menjadi 0% atau sisa menjadi seluruhnya, padahal datanya belum diisi.",
    en: "Excel reads a blank as 0: a capaian becomes 0%, a remainder the whole, although the figure is only missing.",
  },
  example: { id: "=E7/D7 dengan E7 yang kosong.", en: "=E7/D7 where E7 is blank." },
  messages,
  check(context) {
    const known = new Set(context.cells.map(cellKey));
    return [...context.grids.values()].flatMap((grid): Report[] => {
      const told = new Map<string, Report>();
      for (let row = grid.firstRow; row < grid.endRow; row++) {
        for (let column = grid.firstColumn; column < grid.endColumn; column++) {
          const formula = grid.formula(row, column);
          if (formula === null || typeof grid.value(row, column) !== "number") continue;
          for (const blank of blanksIn(formula, grid)) {
            const place = { sheet: grid.sheet.name, address: cellAddress(blank.row, blank.column) };
            if (told.has(place.address) || known.has(cellKey(place))) continue;
            const { key } = relativeOf(formula, row, column);
            const filled = [-2, -1, 1, 2].filter((step) =>
              isUsedAt(grid, { row: blank.row + step, column: blank.column }, { formula: key, row: row + step, column }),
            );
            if (filled.length < NEAR) continue;
            told.set(place.address, { ...place, message: messages.blank({ by: { address: cellAddress(row, column) }, formula }) });
          }
        }
      }
      return [...told.values()];
    });
  },
});
