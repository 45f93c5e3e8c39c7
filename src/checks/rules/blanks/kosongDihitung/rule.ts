import type { At, FormulaField } from "../../../../formula/field";
import { summandsOf } from "../../../../formula/meaning";
import type { RelativeFormula } from "../../../../formula/relative";
import { cellAddress } from "../../../../sheet/address";
import { isBlank } from "../../../../sheet/grid";
import type { Report } from "../../../engine/finding";
import { cellKey, defineRule } from "../../../engine/rule";
import { SHEET_FAULTS } from "../../../formulas/fields";
import { messages } from "./messages";

/** Rows around a blank that are filled. */
const NEAR = 2;
/** So many rows up and down are looked at. */
const LOOKED_AT = 10;
/** One blank is a gap; more are one only among four times as many figures, else blanks are how the column says 0. */
const FILLED = 4;
/** Parts of a sum may be blank: a quarter still to come, a kind that did not happen. */
const MANY_PARTS = 3;

/** The blank single cells of its own sheet that a formula names. */
function blanksIn(formula: RelativeFormula, { row, column }: At, { grid }: FormulaField): At[] {
  return formula.parts.flatMap((part): At[] => {
    if (typeof part === "string" || part.where !== null || part.to !== null) return [];
    const { from } = part;
    if (from.row === null || from.column === null || from.rowFixed) return [];
    const at = { row: from.row + row, column: from.columnFixed ? from.column : from.column + column };
    return isBlank(grid.value(at.row, at.column)) ? [at] : [];
  });
}

/** Whether the rows around use the same formula over figures, and few of them over blanks. */
function isGap(field: FormulaField, formula: RelativeFormula, blank: At, at: At): boolean {
  let [filled, blanks] = [0, 1];
  let near = 0;
  for (const direction of [-1, 1]) {
    for (let step = direction; Math.abs(step) <= LOOKED_AT; step += direction) {
      if (field.at(at.row + step, at.column)?.key !== formula.key) break;
      const value = field.grid.value(blank.row + step, blank.column);
      if (typeof value === "number") filled += 1;
      if (typeof value === "number" && Math.abs(step) <= NEAR) near += 1;
      if (isBlank(value)) blanks += 1;
    }
  }
  return near >= NEAR && (blanks === 1 || filled >= FILLED * blanks);
}

/** A summand beside several others. */
function isPartOfMany(formula: RelativeFormula, { row, column }: At, blank: At): boolean {
  const parts = summandsOf(formula, row, column);
  return parts !== null && parts.length >= MANY_PARTS && parts.includes(cellAddress(blank.row, blank.column));
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
    return context.ask(SHEET_FAULTS).flatMap(({ grid, field }): Report[] => {
      const told = new Map<string, Report>();
      for (let row = grid.firstRow; row < grid.endRow; row++) {
        for (let column = grid.firstColumn; column < grid.endColumn; column++) {
          const formula = field.at(row, column);
          if (!formula || typeof grid.value(row, column) !== "number") continue;
          for (const blank of blanksIn(formula, { row, column }, field)) {
            const place = { sheet: grid.sheet.name, address: cellAddress(blank.row, blank.column) };
            if (told.has(place.address) || known.has(cellKey(place))) continue;
            if (!isGap(field, formula, blank, { row, column }) || isPartOfMany(formula, { row, column }, blank)) continue;
            told.set(place.address, {
              ...place,
              message: messages.blank({ by: { address: cellAddress(row, column) }, formula: grid.formula(row, column) }),
            });
          }
        }
      }
      return [...told.values()];
    });
  },
});
