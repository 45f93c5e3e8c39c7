import { fold } from "../../../../reading/find/fold";
import { maySum, sumOf } from "../../../../reading/find/totalWords";
import { cellAddress } from "../../../../sheet/address";
import type { Grid } from "../../../../sheet/grid";
import type { Report } from "../../../engine/finding";
import { defineRule, type CheckContext } from "../../../engine/rule";
import { SHEET_FAULTS } from "../../../formulas/fields";
import { oddReports, shownShort, withOthers } from "../../../formulas/oddReports";
import { replaceCell } from "../../../shared/build";
import { messages } from "./messages";

/** Columns to the left in which the name of a row is looked for. */
const LABEL_WITHIN = 8;
/** A whole formula that adds up or takes the mean of one range. */
const WHOLE = /^=\+?(SUM|AVERAGE)\([^()]*\)$/i;

/** The nearest text to the left in a row, and what it says the row is. */
function namedFor(grid: Grid, row: number, column: number): { readonly label: string; readonly kind: "jumlah" | "rerata" } | null {
  for (let at = column - 1; at >= Math.max(0, column - LABEL_WITHIN); at--) {
    const value = grid.value(row, at);
    if (typeof value !== "string" || value.trim() === "") continue;
    const sum = maySum(value) ? sumOf(fold(value)) : null;
    return sum?.sure ? { label: value.trim(), kind: sum.kind } : null;
  }
  return null;
}

/**
 * A row that is named for a total and takes a mean, or the reverse. Only where the row has no other formula of that kind: a total of
 * amounts beside the mean of their percentages is as it should be.
 */
function againstName(context: CheckContext): Report[] {
  return context.ask(SHEET_FAULTS).flatMap(({ grid, totals }) =>
    totals.totals.flatMap((total): Report[] => {
      const { row, column } = total;
      const place = { sheet: grid.sheet.name, address: cellAddress(row, column) };
      const own = grid.formula(row, column)!;
      const named = total.adds === "column" && (total.name === "SUM" || total.name === "AVERAGE") ? namedFor(grid, row, column) : null;
      if (!named || !WHOLE.test(own) || context.blamed(place)) return [];
      const wanted = named.kind === "jumlah" ? "SUM" : "AVERAGE";
      const isAlone = totals.totals.every((other) => other === total || other.row !== row);
      if (total.name === wanted || !isAlone) return [];
      const expected = own.replace(/SUM|AVERAGE/i, wanted);
      const data = { label: named.label, own: shownShort(own) };
      return [
        {
          ...place,
          message: wanted === "SUM" ? messages.meanForSum(data) : messages.sumForMean(data),
          found: own,
          expected,
          fix: replaceCell(place, { kind: "formula", formula: expected }, messages.asNamed()),
        },
      ];
    }),
  );
}

/** Another function or operation over the same cells as in the formulas around it, or than the name of the row says. */
export const rule = defineRule({
  id: "fungsi-berbeda",
  stage: "form",
  severity: "warning",
  title: { id: "Fungsi atau operasi berbeda dari sekitarnya", en: "Another function or operation than its neighbours" },
  why: {
    id: "Rata-rata di antara jumlah, atau tambah di antara kali, memberi angka yang tidak sejenis dengan sel di sebelahnya.",
    en: "A mean among sums, or a plus among products, gives a figure of another kind than the cell beside it.",
  },
  example: { id: "=AVERAGE(I3:I5) di antara =SUM(H3:H5) dan =SUM(J3:J5).", en: "=AVERAGE(I3:I5) between =SUM(H3:H5) and =SUM(J3:J5)." },
  messages,
  check: (context) =>
    withOthers(
      oddReports(context, (odd) => (odd.difference === "function" ? messages.function : null)),
      againstName(context),
    ),
});
