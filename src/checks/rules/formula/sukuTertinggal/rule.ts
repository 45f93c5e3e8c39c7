import { parseAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import { defineRule, type CheckContext } from "../../../engine/rule";
import { oddReports } from "../../../formulas/oddReports";
import { isRateUnit, rowUnit, unitColumnOf } from "../../../shared/rowUnits";
import { messages } from "./messages";

/** "=P7" in a row of per cent, where the rows of pieces add up their quarters: the last quarter is the year. */
function takesTheLast({ reading }: CheckContext, { sheet, address, found }: Report): boolean {
  const cell = parseAddress(address);
  if (!cell || typeof found !== "string" || !/^=\s*\$?[A-Z]{1,3}\$?\d+$/i.test(found)) return false;
  return reading.typed().tables.some((table) => {
    if (table.sheet !== sheet) return false;
    const unit = unitColumnOf(table);
    const row = unit < 0 ? undefined : table.rows.find((each) => each.row === cell.row);
    return row !== undefined && isRateUnit(rowUnit(unit, row));
  });
}

/** A summand that the formulas around it have is missing. */
export const rule = defineRule({
  id: "suku-tertinggal",
  stage: "form",
  severity: "warning",
  title: { id: "Satu sel tidak ikut dihitung", en: "A cell is left out of the calculation" },
  why: {
    id: "Rumus yang tidak menjumlahkan semua bagian seperti baris lain menjadi salah begitu bagian yang tertinggal diisi.",
    en: "A formula that does not add up all parts as the other rows do is wrong as soon as the part it leaves out is filled.",
  },
  example: { id: "=D9 di antara =C8+D8 dan =C10+D10.", en: "=D9 between =C8+D8 and =C10+D10." },
  messages,
  check: (context) =>
    oddReports(context, (odd) => (odd.difference === "summand" ? messages.summand : null)).filter(
      (report) => !takesTheLast(context, report),
    ),
});
