import { cellAddress } from "../../../../sheet/address";
import { isBlank } from "../../../../sheet/grid";
import type { Report } from "../../../engine/finding";
import { formulaCells, type FormulaCell } from "../../../formulas/followers";
import { firstOf } from "../../../shared/groups";
import { areasNamed } from "../../../../formula/references";
import { cellKey, type CheckContext, defineRule } from "../../../engine/rule";
import { messages } from "./messages";

/** Functions that need every figure of a range; the survey's and the quarters' know missing ones. */
const NEEDS_ALL = /\b(?:PWNI\.(?:INDEX|TABEL|NCKO|PELATIHAN|KERTASKERJA|PERSENTASE)|SAKIP\.NILAI|RB\.INDEKS)\(/i;
const MOST_NAMED = 6;

/** Addresses of empty cells and texts in the ranges of a formula that hold numbers too; [] where all is filled or nothing is. */
function gaps(context: CheckContext, { sheet, formula }: FormulaCell, told: ReadonlySet<string>, mostCells: number): string[] {
  const found: string[] = [];
  for (const { sheet: named, area } of areasNamed(formula)) {
    if (area.rows * area.columns > mostCells) continue;
    const grid = context.grids.get(named ?? sheet);
    if (!grid) continue;
    const missing: string[] = [];
    let numbers = 0;
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const value = grid.value(row, column);
        const address = cellAddress(row, column);
        if (typeof value === "number") numbers++;
        else if (isBlank(value) && !told.has(cellKey({ sheet: named ?? sheet, address })))
          missing.push(named === null ? address : `${named}!${address}`);
      }
    }
    if (numbers > 0 || area.rows * area.columns === 1) found.push(...missing);
  }
  return [...new Set(found)];
}

/** An empty cell reaches a function as 0 in some versions of Excel; an index over it is too low and looks like any other. */
export const rule = defineRule({
  id: "indeks-kosong",
  stage: "reads",
  needs: ["isian-kosong"],
  severity: "warning",
  title: { id: "Indeks di atas sel kosong", en: "Index over empty cells" },
  why: {
    id: "Di sebagian versi Excel sel kosong sampai ke fungsi sebagai 0, sehingga indeks terlalu rendah tanpa pesan apa pun.",
    en: "In some versions of Excel an empty cell reaches a function as 0, and the index comes out too low without a word.",
  },
  example: { id: "=PWNI.INDEX(D5:D8;E5:E8) dengan E7 kosong.", en: "=PWNI.INDEX(D5:D8,E5:E8) with E7 empty." },
  /** A range of more cells is no list of components. */
  options: { mostCells: 200 },
  messages,
  check(context, { mostCells }) {
    const reports: Report[] = [];
    // Cells of a recognised table are told by isian-kosong, with what is calculated over them.
    const told = new Set(context.cells.filter((cell) => cell.figure.kind === "empty" && context.blamed(cell)).map(cellKey));
    for (const cell of formulaCells(context)) {
      if (typeof cell.value !== "number" || !NEEDS_ALL.test(cell.formula)) continue;
      const missing = gaps(context, cell, told, mostCells);
      if (missing.length === 0) continue;
      reports.push({
        sheet: cell.sheet,
        address: cellAddress(cell.row, cell.column),
        message: messages.gaps({ cells: firstOf(missing, MOST_NAMED) }),
      });
    }
    return reports;
  },
});
