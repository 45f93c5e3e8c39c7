import { cellAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { cellsAddress } from "../../../formulas/cellsAddress";
import { SHEET_FAULTS } from "../../../formulas/fields";
import { shownShort } from "../../../formulas/oddReports";
import { messages } from "./messages";

/** Totals whose range begins at the heading of what they add up. Nothing is wrong with the result, so it is an information. */
export const rule = defineRule({
  id: "rentang-memuat-judul",
  stage: "form",
  severity: "info",
  title: { id: "Rentang jumlah memuat baris judul", en: "Range of a total takes in a heading" },
  why: {
    id: "Angka yang kelak ditulis di baris judul, misalnya tahun atau subtotal, ikut terjumlah tanpa terlihat.",
    en: "A figure that is put into the heading line later, such as a year or a subtotal, is added up without anybody seeing it.",
  },
  example: {
    id: "=SUM(C4:C9) dengan C4 kosong karena baris 4 adalah judul kelompok.",
    en: "=SUM(C4:C9) where C4 is blank because row 4 is the heading of a group.",
  },
  messages,
  check: (context) =>
    context.ask(SHEET_FAULTS).flatMap(({ grid, totals }) =>
      totals.loose.flatMap(({ totals: loose, expected }): Report[] => {
        const sheet = grid.sheet.name;
        const cells = loose
          .map((total, index) => ({ total, expected: expected[index]!, address: cellAddress(total.row, total.column) }))
          .filter(({ address }) => !context.blamed({ sheet, address }));
        const [first] = cells;
        if (!first) return [];
        const own = shownShort(grid.formula(first.total.row, first.total.column)!);
        const better = shownShort(first.expected);
        return [
          {
            sheet,
            address: cellsAddress(cells.map(({ total }) => total)),
            message:
              cells.length === 1
                ? messages.heading({ own, first: { address: cellAddress(first.total.from, first.total.column) }, expected: better })
                : messages.several({ count: cells.length, one: { address: first.address }, own, expected: better }),
            fix: {
              label: messages.begin(),
              patch: {
                steps: cells.map(({ address, expected: formula }) => ({
                  kind: "write" as const,
                  sheet,
                  address,
                  cells: [[{ kind: "formula" as const, formula }]],
                })),
                mustBeEmpty: [],
              },
            },
          },
        ];
      }),
    ),
});
