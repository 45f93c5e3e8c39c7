import type { At, FormulaField } from "../../../../formula/field";
import { areasIn } from "../../../../formula/relative";
import { parseNumber } from "../../../../numbers";
import { cellAddress } from "../../../../sheet/address";
import { isBlank, isError, type Grid } from "../../../../sheet/grid";
import type { Report } from "../../../engine/finding";
import { defineRule, type CheckContext } from "../../../engine/rule";
import { SHEET_FAULTS } from "../../../formulas/fields";
import { PlaceIndex, type Place } from "../../../formulas/followers";
import { shownShort } from "../../../formulas/oddReports";
import { messages } from "./messages";
import { Operands } from "../../../formulas/operands";

/** What people write where a figure is still to come. Not "-": it says that there is none. */
const TO_COME =
  /^(?:n\.?\/?a\.?|t\.?b\.?[ad]\.?|\?+|belum\b.{0,40}|menyusul\b.{0,40}|data belum\b.{0,40}|dalam proses\b.{0,40}|tidak ada data)$/i;

const isText = (grid: Grid, { row, column }: At, context: CheckContext): boolean => {
  const value = grid.value(row, column);
  return (
    typeof value === "string" &&
    !isBlank(value) &&
    grid.formula(row, column) === null &&
    parseNumber(value, context.snapshot.decimalSeparator).kind !== "number"
  );
};

/** The texts of a sheet that say a figure is to come. */
function toComeIn(grid: Grid): Place[] {
  const found: Place[] = [];
  for (let row = grid.firstRow; row < grid.endRow; row++)
    for (let column = grid.firstColumn; column < grid.endColumn; column++)
      if (
        typeof grid.value(row, column) === "string" &&
        grid.formula(row, column) === null &&
        TO_COME.test(grid.text(row, column).slice(0, 60))
      )
        found.push({ sheet: grid.sheet.name, row, column });
  return found;
}

/** The texts that formulas of a sheet calculate with, each told once. */
function reportsOf(context: CheckContext, { grid, field }: { readonly grid: Grid; readonly field: FormulaField }): Report[] {
  const operands = new Operands();
  const toCome = toComeIn(grid);
  const index = new PlaceIndex(toCome);
  const told = new Map<string, Report>();
  const tell = (at: At, by: At, kind: keyof typeof messages): void => {
    const place = { sheet: grid.sheet.name, address: cellAddress(at.row, at.column) };
    if (told.has(place.address) || (context.blamed(place) && grid.value(by.row, by.column) !== null)) return;
    const text = grid.text(at.row, at.column);
    told.set(place.address, {
      ...place,
      severity: kind === "stumbles" ? "error" : "warning",
      message: messages[kind]({
        text: shownShort(text),
        by: { address: cellAddress(by.row, by.column) },
        formula: shownShort(grid.formula(by.row, by.column)!),
      }),
      found: text,
    });
  };
  for (let row = grid.firstRow; row < grid.endRow; row++) {
    for (let column = grid.firstColumn; column < grid.endColumn; column++) {
      const formula = field.at(row, column);
      // An error that is shown is told where it is shown, with its cause.
      if (!formula || isError(grid.value(row, column))) continue;
      for (const at of operands.of(formula, row, column)) if (isText(grid, at, context)) tell(at, { row, column }, "stumbles");
      if (toCome.length === 0 || !formula.skeleton.includes("#:#") || !/\b(?:SUM|AVERAGE|SUMPRODUCT)\(/.test(formula.skeleton)) continue;
      for (const { isOwnSheet, area } of areasIn(formula, row, column))
        if (isOwnSheet && (area.rows > 1 || area.columns > 1))
          for (const at of index.within(grid.sheet.name, area)) tell(at, { row, column }, "passed");
    }
  }
  return [...told.values()];
}

/**
 * A text where a formula needs a figure, in any sheet and also where the file was never calculated: a program that writes formulas
 * without their values leaves the #VALUE! for the reader to see first.
 */
export const rule = defineRule({
  id: "teks-dihitung",
  stage: "reads",
  severity: "error",
  needs: ["isian-teks"],
  title: { id: "Teks ikut dihitung", en: "A text is calculated with" },
  why: {
    id: "Rumus yang memakai teks sebagai angka menjadi #VALUE!, dan SUM melewati teks tanpa memberi tahu.",
    en: "A formula that uses a text as a figure becomes #VALUE!, and SUM passes a text over without a word.",
  },
  example: { id: '"n/a" di D5 dengan =D5*E5 di F5.', en: '"n/a" in D5 with =D5*E5 in F5.' },
  messages,
  check: (context) => context.ask(SHEET_FAULTS).flatMap((sheet) => reportsOf(context, sheet)),
});
