import type { At, FormulaField } from "../../../../formula/field";
import { addressText, summandsOf } from "../../../../formula/meaning";
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

/** A summand that adds nothing: beside several others, or where everything is added. A remainder without what is taken off is all of it. */
function addsNothing(formula: RelativeFormula, { row, column }: At, blank: At): boolean {
  const parts = summandsOf(formula, row, column);
  const isSum = parts !== null && parts.length > 1 && parts.every((part) => !part.startsWith("-"));
  const own = addressText(blank.row, blank.column);
  return parts !== null && (isSum || parts.length >= MANY_PARTS) && parts.some((part) => part === own || part === `-${own}`);
}

/** What a formula asks for before it calculates with it: IF(K8=0;0;O8/K8) knows what to do with a blank K8. */
function isAskedFor({ parts }: RelativeFormula, { row, column }: At, blank: At): boolean {
  return parts.some((part, index) => {
    if (typeof part === "string" || part.to !== null || part.where !== null) return false;
    const { from } = part;
    const [ownRow, ownColumn] = [
      from.rowFixed ? from.row : row + (from.row ?? NaN),
      from.columnFixed ? from.column : column + (from.column ?? NaN),
    ];
    if (ownRow !== blank.row || ownColumn !== blank.column) return false;
    const [before, after] = [parts[index - 1], parts[index + 1]];
    return (
      (typeof after === "string" && /^\s*[=<>]/.test(after)) ||
      (typeof before === "string" && (/[=<>]\s*$/.test(before.slice(1)) || /\b(?:ISBLANK|ISNUMBER|COUNT|COUNTA|N|LEN)\($/i.test(before)))
    );
  });
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
          const blanks = blanksIn(formula, { row, column }, field);
          // Several at once: a row that is not filled yet, as its other cells show.
          if (new Set(blanks.map((each) => addressText(each.row, each.column))).size > 1) continue;
          for (const blank of blanks) {
            const place = { sheet: grid.sheet.name, address: cellAddress(blank.row, blank.column) };
            if (told.has(place.address) || known.has(cellKey(place))) continue;
            if (!isGap(field, formula, blank, { row, column }) || addsNothing(formula, { row, column }, blank)) continue;
            if (isAskedFor(formula, { row, column }, blank)) continue;
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
