import { cellAddress } from "../../../../sheet/address";
import type { Grid } from "../../../../sheet/grid";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { messages } from "./messages";

const LABEL = /^kuadran\b|^quadrant\b/i;
const QUADRANT = /^(?:kuadran|quadrant)? ?(IV|I{1,3}|[1-4])$/i;
const INTERNAL = /\bsumbu x\b|\binternal\b|\bifas\b|\bs ?[-–] ?w\b/i;
const EXTERNAL = /\bsumbu y\b|\beksternal\b|\bexternal\b|\befas\b|\bo ?[-–] ?t\b/i;
const TOTAL = /^(?:total|jumlah|subtotal)\b/i;
/** Rows above the quadrant in which its resultants stand. */
const ABOVE = 4;

interface Resultant {
  readonly row: number;
  readonly value: number;
}

/** The first text of a row. */
function labelAt(grid: Grid, row: number): { readonly text: string; readonly column: number } | null {
  for (let column = grid.firstColumn; column < grid.endColumn; column++) {
    const text = grid.text(row, column).trim();
    if (/[a-z]{2}/i.test(text)) return { text, column };
  }
  return null;
}

/** The one resultant above a cell, in its own column, whose row is named so. */
function resultant(grid: Grid, below: number, column: number, name: RegExp): Resultant | null {
  const found: Resultant[] = [];
  for (let row = Math.max(grid.firstRow, below - ABOVE); row < below; row++) {
    const value = grid.value(row, column);
    const label = labelAt(grid, row);
    if (typeof value === "number" && label !== null && label.column < column && !TOTAL.test(label.text) && name.test(label.text))
      found.push({ row, value });
  }
  return found.length === 1 ? found[0]! : null;
}

function reportAt(grid: Grid, row: number): Report[] {
  const label = labelAt(grid, row);
  if (!label || !LABEL.test(label.text)) return [];
  for (let column = label.column + 1; column < grid.endColumn; column++) {
    const found = QUADRANT.exec(grid.text(row, column).trim())?.[1];
    if (found === undefined) continue;
    const [x, y] = [resultant(grid, row, column, INTERNAL), resultant(grid, row, column, EXTERNAL)];
    if (!x || !y || x.row === y.row) return [];
    const isFirst = /^(?:I|1)$/i.test(found);
    const isPositive = x.value > 0 && y.value > 0;
    // On an axis the quadrant is anybody's; which of II, III and IV is which depends on the school.
    if (isFirst === isPositive || x.value === 0 || y.value === 0) return [];
    return [
      {
        sheet: grid.sheet.name,
        address: cellAddress(row, column),
        message: (isPositive ? messages.first : messages.notFirst)({
          found,
          x: { value: x.value, maxPlaces: 4 },
          xCell: { address: cellAddress(x.row, column) },
          y: { value: y.value, maxPlaces: 4 },
          yCell: { address: cellAddress(y.row, column) },
        }),
        found,
        expected: isPositive ? "I" : null,
      },
    ];
  }
  return [];
}

/** The quadrant of IFAS and EFAS follows from the signs of the two resultants: I where both are positive, and nowhere else. */
export const rule = defineRule({
  id: "kuadran-salah",
  stage: "arithmetic",
  severity: "error",
  title: { id: "Kuadran tidak sesuai resultannya", en: "Quadrant does not match its resultants" },
  why: {
    id: "Strategi dipilih menurut kuadran; kuadran yang keliru membalik strateginya.",
    en: "The strategy is chosen by the quadrant; a wrong one turns it around.",
  },
  example: { id: "Kuadran IV di bawah resultan 0,87 dan 0,82.", en: "Quadrant IV below resultants of 0.87 and 0.82." },
  messages,
  check: (context) =>
    [...context.grids.values()].flatMap((grid) => {
      const found: Report[] = [];
      for (let row = grid.firstRow; row < grid.endRow; row++) found.push(...reportAt(grid, row));
      return found;
    }),
});
