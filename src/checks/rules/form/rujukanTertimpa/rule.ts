import type { FormulaField } from "../../../../formula/field";
import { areasIn, filledInto } from "../../../../formula/relative";
import { cellAddress } from "../../../../sheet/address";
import { columnContents } from "../../../../sheet/columnContents";
import { isBlank, isError, type Grid } from "../../../../sheet/grid";
import type { Report } from "../../../engine/finding";
import { cellKey, defineRule } from "../../../engine/rule";
import { ODD_CELLS, SHEET_FAULTS } from "../../../formulas/fields";
import { shownShort } from "../../../formulas/oddReports";
import { replaceCell } from "../../../shared/build";
import { labels } from "../../../shared/mend";
import { messages } from "./messages";
import { typedRecaps } from "./recaps";

/** Formulas that take a value from elsewhere, or decide between two: nobody types such a value in one row alone. */
const TAKES = /^=\s*(?:IFERROR\(|IFNA\(|ROUND\()*(?:VLOOKUP|HLOOKUP|XLOOKUP|LOOKUP|INDEX|IF|IFS|COUNTIFS?|SUMIFS?|AVERAGEIFS?)\s*\(/i;
/** Such formulas that the column must have for each typed cell among them. */
const OUTNUMBERED = 3;

/** Cells of a column with a formula that takes its value, by what was filled down. */
function betweenTakers({ grid, field }: { readonly grid: Grid; readonly field: FormulaField }): Report[] {
  const found: Report[] = [];
  const contents = columnContents(grid.sheet);
  for (let column = grid.firstColumn; column < grid.endColumn; column++) {
    if (!contents.hasFormulas(column)) continue;
    let taking = 0;
    const odd: Report[] = [];
    for (let row = grid.firstRow; row < grid.endRow; row++) {
      const own = grid.formula(row, column);
      if (own !== null && TAKES.test(own)) taking++;
      const value = grid.value(row, column);
      if (own !== null || isBlank(value) || isError(value)) continue;
      const [above, below] = [field.at(row - 1, column), field.at(row + 1, column)];
      const formula = grid.formula(row - 1, column);
      if (!above || above.key !== below?.key || formula === null || !TAKES.test(formula)) continue;
      // A row without what is looked up is of another kind.
      const areas = areasIn(above, row, column);
      const isRead = areas.every(
        ({ isOwnSheet, area }) => !isOwnSheet || area.rows * area.columns > 1 || !isBlank(grid.value(area.row, area.column)),
      );
      if (!isRead || areas.length === 0) continue;
      const expected = filledInto(above, row, column);
      const place = { sheet: grid.sheet.name, address: cellAddress(row, column) };
      odd.push({
        ...place,
        message: messages.between({
          one: { address: cellAddress(row - 1, column) },
          other: { address: cellAddress(row + 1, column) },
          formula: shownShort(formula),
        }),
        expected,
        fix: expected === null ? null : replaceCell(place, { kind: "formula", formula: expected }, labels.putBack()),
      });
    }
    if (odd.length > 0 && taking >= odd.length * OUTNUMBERED) found.push(...odd);
  }
  return found;
}

/** A value typed where the cells around it look theirs up or count them from a list: right today, and left behind tomorrow. */
export const rule = defineRule({
  id: "rujukan-tertimpa",
  stage: "form",
  severity: "warning",
  needs: ["ketikan-atas-rumus", "rumus-tertimpa"],
  title: { id: "Ketikan di antara rumus yang mencari nilai", en: "Typed among formulas that look a value up" },
  why: {
    id: "Nilai yang diketik di atas VLOOKUP, SUMIFS, atau COUNTIF tidak ikut berubah bila daftar sumbernya diperbaiki.",
    en: "A value typed over VLOOKUP, SUMIFS or COUNTIF does not change when the list it came from is corrected.",
  },
  example: { id: "8 yang diketik di bawah =COUNTIF(B5:B16;B16).", en: "8 typed below =COUNTIF(B5:B16,B16)." },
  messages,
  check(context) {
    const odd = context.ask(ODD_CELLS);
    const told = new Set<string>();
    return [...typedRecaps(context), ...context.ask(SHEET_FAULTS).flatMap(betweenTakers)].filter((report) => {
      const key = cellKey(report);
      return !odd.has(key) && context.blamed(report) === undefined && !told.has(key) && told.add(key);
    });
  },
});
