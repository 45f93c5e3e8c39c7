import { cellAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { SHEET_FAULTS } from "../../../formulas/fields";
import { cellsWords, shownShort } from "../../../formulas/oddReports";
import { replaceCell } from "../../../shared/build";
import { messages } from "./messages";

/** So many of the cells that are left out are named. */
const MOST_NAMED = 4;

/**
 * A total that leaves out a figure which a total beside it takes in. Whoever is in the majority: eleven columns may have been left
 * behind when a row was put in, and one extended.
 */
export const rule = defineRule({
  id: "jumlah-terpotong",
  stage: "form",
  severity: "warning",
  title: { id: "Jumlah melewatkan angka", en: "Total leaves a figure out" },
  why: {
    id: "Baris yang disisipkan di tepi tabel tidak ikut terjumlah di kolom yang rumusnya tidak diperluas.",
    en: "A row put in at the edge of a table is not added up in the columns whose formula was not extended.",
  },
  example: {
    id: "=SUM(B90:B95) di samping =SUM(E90:E96), sedangkan B96 berisi angka.",
    en: "=SUM(B90:B95) beside =SUM(E90:E96), and B96 holds a figure.",
  },
  messages,
  check: (context) =>
    context.ask(SHEET_FAULTS).flatMap(({ grid, totals }) =>
      totals.short.flatMap(({ total, omitted, sibling, expected }): Report[] => {
        const place = { sheet: grid.sheet.name, address: cellAddress(total.row, total.column) };
        if (context.blamed(place)) return [];
        const own = grid.formula(total.row, total.column)!;
        return [
          {
            ...place,
            message: messages.short({
              own: shownShort(own),
              omitted: cellsWords(omitted.slice(0, MOST_NAMED)),
              count: omitted.length,
              sibling: { address: cellAddress(sibling.row, sibling.column) },
              expected: shownShort(expected),
            }),
            found: own,
            expected,
            fix: replaceCell(place, { kind: "formula", formula: expected }, messages.extend()),
          },
        ];
      }),
    ),
});
