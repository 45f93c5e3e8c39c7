import { cellAddress } from "../../../../sheet/address";
import type { Grid } from "../../../../sheet/grid";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { isAboutScheme, SCHEMES, type Scheme } from "../../../shared/predicates";
import { messages } from "./messages";

/** Rows above the class in which its value stands. */
const ABOVE = 3;

interface Valued {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/** The label of a row: its first text. */
function labelOf(grid: Grid, row: number, before: number): string {
  for (let column = grid.firstColumn; column < before; column++)
    if (grid.text(row, column) !== "") {
      const text = grid.text(row, column);
      if (/[a-z]{3}/i.test(text)) return text;
    }
  return "";
}

/** The value a class is of: in its own column or the nearest one, in a row just above that is named so. */
function valueFor(grid: Grid, row: number, column: number, scheme: Scheme): Valued | null {
  for (let above = row - 1; above >= Math.max(grid.firstRow, row - ABOVE); above--) {
    for (const at of [column, column - 1, column + 1]) {
      const value = grid.value(above, at);
      if (typeof value !== "number" || value < scheme.lowest || value > 100 || value <= 1) continue;
      return scheme.value.test(labelOf(grid, above, at)) ? { row: above, column: at, value } : null;
    }
  }
  return null;
}

function reportsOf(grid: Grid): Report[] {
  const found: Report[] = [];
  for (let row = grid.firstRow; row < grid.endRow; row++) {
    // Offices rank Renja by scales of their own: another class of the row shows that it is the regulation's.
    let ranked = 0;
    const ranks: Report[] = [];
    for (let column = grid.firstColumn + 1; column < grid.endColumn; column++) {
      const text = grid.value(row, column);
      if (typeof text !== "string" || text.length > 40) continue;
      const scheme = SCHEMES.find(({ word }) => word.test(text.trim()));
      if (!scheme) continue;
      const label = labelOf(grid, row, column);
      const own = SCHEMES.find((each) => each.label.test(label) && each.word.test(text.trim()));
      if (!own || !isAboutScheme(grid, row, own)) continue;
      const value = valueFor(grid, row, column, own);
      const expected = value && own.classOf(value.value);
      const is = own.word.exec(text.trim())![1]!;
      if (!value || expected === null) continue;
      if (expected.toLowerCase() === is.toLowerCase()) {
        ranked += own.way === "renja" ? 1 : 0;
        continue;
      }
      (own.way === "renja" ? ranks : found).push({
        sheet: grid.sheet.name,
        address: cellAddress(row, column),
        message: messages[own.way]({
          label,
          found: is,
          value: { value: value.value, maxPlaces: 2 },
          cell: { address: cellAddress(value.row, value.column) },
          expected,
        }),
        found: is,
        expected,
      });
    }
    if (ranked > 0) found.push(...ranks);
  }
  return found;
}

/** A class that a regulation gives to the value above it, and which is another: typed, and left when the value changed. */
export const rule = defineRule({
  id: "predikat-salah",
  stage: "arithmetic",
  severity: "error",
  title: { id: "Predikat tidak sesuai nilainya", en: "Class does not match its value" },
  why: {
    id: "Predikat AKIP dan mutu pelayanan ditentukan peraturan; yang diketik sendiri tertinggal saat nilainya berubah.",
    en: "The AKIP predicate and the grade of a service are set by regulation; one that is typed stays behind when the value changes.",
  },
  example: { id: "Predikat A di bawah nilai 73,50.", en: "Predicate A below a value of 73.50." },
  messages,
  check: (context) => [...context.grids.values()].flatMap(reportsOf),
});
