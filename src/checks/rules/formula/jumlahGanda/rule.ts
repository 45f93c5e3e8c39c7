import { cellAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { SHEET_FAULTS } from "../../../formulas/fields";
import { cellsWords, shownShort } from "../../../formulas/oddReports";
import { messages } from "./messages";

/** So many subtotals are named. */
const MOST_NAMED = 4;

/** A sum over rows among which there are subtotals of the same rows. SUBTOTAL passes over others of its kind and is right there. */
export const rule = defineRule({
  id: "jumlah-ganda",
  stage: "form",
  severity: "error",
  title: { id: "Subtotal terhitung dua kali", en: "Subtotal counted twice" },
  why: {
    id: "Jumlah yang memuat subtotal dan rinciannya menjadi hampir dua kali lipat.",
    en: "A total over subtotals and their parts is nearly twice what it should be.",
  },
  example: { id: "=SUM(D4:D10) dengan D7 yang berisi =SUM(D4:D6).", en: "=SUM(D4:D10) where D7 says =SUM(D4:D6)." },
  messages,
  check: (context) =>
    context.ask(SHEET_FAULTS).flatMap(({ grid, totals }) =>
      totals.double.flatMap(({ total, subtotals }): Report[] => {
        const place = { sheet: grid.sheet.name, address: cellAddress(total.row, total.column) };
        if (context.blamed(place)) return [];
        const own = grid.formula(total.row, total.column)!;
        const named = subtotals.slice(0, MOST_NAMED);
        return [
          {
            ...place,
            message: messages.twice({ own: shownShort(own), subtotals: cellsWords(named), count: subtotals.length }),
            found: own,
          },
        ];
      }),
    ),
});
