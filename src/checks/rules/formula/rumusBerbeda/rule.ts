import { areasNamed } from "../../../../formula/references";
import { parseAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import type { CheckContext } from "../../../engine/rule";
import { defineRule } from "../../../engine/rule";
import { oddReports } from "../../../formulas/oddReports";
import { messages } from "./messages";

/** Another calculation altogether than in the formulas around it: copied from another block, or left from before. On any sheet. */
/** A perspective whose value is the sum of its indicators' weighted values: a parent is calculated otherwise than what it is over. */
function addsItsRows({ reading }: CheckContext, { sheet, address, found }: Report): boolean {
  const cell = parseAddress(address);
  if (!cell || typeof found !== "string" || !/^=\s*SUM\([^()]*\)$/i.test(found)) return false;
  const areas = areasNamed(found);
  return reading.typed().tables.some((table) => {
    if (table.sheet !== sheet || areas.length !== 1 || areas[0]!.sheet !== null) return false;
    const at = table.rows.findIndex(({ row, kind }) => row === cell.row && kind === "subtotal");
    const children = at < 0 ? [] : table.rows.filter(({ parent }) => parent === at);
    const { row, rows } = areas[0]!.area;
    return children.length > 0 && children[0]!.row === row && children.at(-1)!.row === row + rows - 1;
  });
}

export const rule = defineRule({
  id: "rumus-berbeda",
  stage: "form",
  severity: "warning",
  title: { id: "Rumus berbeda dari sekitarnya", en: "Formula differs from its neighbours" },
  why: {
    id: "Rumus yang tertinggal saat menyalin atau tersalin dari tabel lain tidak terlihat di lembar, tetapi mengubah angkanya.",
    en: "A formula left behind while filling, or copied from another table, does not show on the sheet, and changes the figure.",
  },
  example: { id: "=B8*1,015 di antara =SUM(B4:B7) dan =SUM(D4:D7).", en: "=B8*1.015 between =SUM(B4:B7) and =SUM(D4:D7)." },
  messages,
  check: (context) =>
    oddReports(context, (odd) => (odd.difference === "other" ? messages.other : null)).filter((report) => !addsItsRows(context, report)),
});
