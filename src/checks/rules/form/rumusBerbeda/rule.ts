import type { OddCell } from "../../../../formula/neighbours";
import { ODD_CELLS } from "../../../shared/foundTables";
import type { CatalogueNode } from "../../../../catalogue/types";
import { cellAddress } from "../../../../sheet/address";
import type { Grid } from "../../../../sheet/grid";
import type { Report } from "../../../engine/finding";
import { cellKey, defineRule, type CheckContext } from "../../../engine/rule";
import { replaceCell } from "../../../shared/build";
import { messages } from "./messages";

/** Formulas longer than this are cut in a sentence; the mend holds the whole one. */
const LONGEST = 60;
const shown = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

function heldIn(odd: OddCell, grid: Grid): string {
  return grid.formula(odd.row, odd.column) ?? String(grid.value(odd.row, odd.column));
}

function reportOf(odd: OddCell, grid: Grid): Report {
  const place = { sheet: grid.sheet.name, address: cellAddress(odd.row, odd.column) };
  const own = heldIn(odd, grid);
  const data = {
    own: shown(own),
    expected: shown(odd.expected),
    like: { items: odd.like.map(({ row, column }) => ({ address: cellAddress(row, column) })), join: "," as const },
  };
  return {
    ...place,
    message: messages[odd.difference ?? "typed"](data),
    found: own,
    expected: odd.expected,
    fix: replaceCell(place, { kind: "formula", formula: odd.expected }, messages.restore()),
  };
}

/** Rows of known indicators: their figures are recalculated by the catalogue, and a polarity of their own gives another formula. */
function isRecalculated(context: CheckContext): (key: string) => boolean {
  const known = new Map<string, CatalogueNode>();
  for (const cell of context.cells) if (cell.row.node !== null) known.set(cellKey(cell), cell.row.node);
  return (key) => known.has(key);
}

/**
 * A formula that is not the one filled into the cells around it: the commonest mistake of spreadsheets, and invisible on the sheet. On
 * any sheet, with or without a table that is known.
 */
export const rule = defineRule({
  id: "rumus-berbeda",
  stage: "form",
  severity: "warning",
  title: { id: "Rumus berbeda dari sekitarnya", en: "Formula differs from its neighbours" },
  why: {
    id: "Rumus yang tertinggal saat menyalin, rentang yang berhenti terlalu awal, atau angka di atas rumus tidak terlihat di lembar, tetapi mengubah jumlahnya.",
    en: "A formula left behind while filling, a range that stops short or a number typed over a formula does not show on the sheet, and changes the total.",
  },
  example: { id: "=SUM(E5:E7) di antara =SUM(D5:D12) dan =SUM(F5:F12).", en: "=SUM(E5:E7) between =SUM(D5:D12) and =SUM(F5:F12)." },
  messages,
  check(context) {
    const recalculated = isRecalculated(context);
    return [...context.ask(ODD_CELLS)]
      .filter(
        ([key, { odd, grid }]) =>
          !recalculated(key) && !context.blamed({ sheet: grid.sheet.name, address: cellAddress(odd.row, odd.column) }),
      )
      .map(([, { odd, grid }]) => reportOf(odd, grid));
  },
});
