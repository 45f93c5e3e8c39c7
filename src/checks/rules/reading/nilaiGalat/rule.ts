import type { LocalText } from "../../../../language/text";
import { areaAddress, cellAddress } from "../../../../sheet/address";
import { errorTree, spreadWords, type ErrorCell } from "../../../formulas/errorTree";
import { causeWords } from "../../../formulas/errorCause";
import { placeKey } from "../../../formulas/followers";
import { FIGURES_BY_PLACE } from "../../../engine/figures";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { messages } from "./messages";

const WHAT: Readonly<Record<string, LocalText>> = {
  "#REF!": { id: "rumusnya menunjuk sel yang sudah dihapus", en: "its formula points to a cell that was deleted" },
  "#DIV/0!": { id: "rumusnya membagi dengan nol atau sel kosong", en: "its formula divides by zero or an empty cell" },
  "#VALUE!": { id: "rumusnya memakai teks sebagai angka", en: "its formula uses a text as a number" },
  "#NAME?": {
    id: "rumusnya memakai fungsi atau nama yang tidak dikenal (add-in belum aktif, atau salah ketik)",
    en: "its formula uses an unknown function or name (the add-in is off, or a slip)",
  },
  "#N/A": { id: "rumusnya tidak menemukan nilai yang dicari", en: "its formula did not find what it looks for" },
  "#NUM!": { id: "rumusnya menghasilkan angka yang tidak mungkin", en: "its formula gives an impossible number" },
  "#SPILL!": { id: "hasil rumusnya terhalang sel lain", en: "other cells are in the way of its result" },
};

/** One error spreads through every formula that uses it; the cell where it begins is the one to mend. */
export const rule = defineRule({
  id: "nilai-galat",
  stage: "reads",
  severity: "error",
  title: { id: "Nilai galat", en: "Error value" },
  why: {
    id: "Satu sel galat merusak setiap rumus yang memakainya. Yang ditunjukkan adalah sel asalnya.",
    en: "One error cell breaks every formula that uses it. What is shown is the cell it starts in.",
  },
  example: {
    id: "#DIV/0! di satu baris, dan #DIV/0! di indeks yang menjumlahkannya: yang ditunjukkan barisnya.",
    en: "#DIV/0! in a row, and #DIV/0! in the index that sums it: the row is shown.",
  },
  /** So many equal errors one under the other are one mistake filled down; told as one area. */
  options: { run: 20 },
  messages,
  check(context, { run: longest }) {
    const tree = errorTree(context);
    const figures = context.ask(FIGURES_BY_PLACE);
    for (const cell of context.cells) if (cell.figure.kind === "error") context.blame(cell, null);
    const sheets = new Map(context.snapshot.sheets.map(({ name }, at) => [name, at]));
    const roots = [...tree.roots].sort((a, b) => sheets.get(a.sheet)! - sheets.get(b.sheet)! || a.column - b.column || a.row - b.row);
    const reports: Report[] = [];
    for (let at = 0; at < roots.length;) {
      const first = roots[at]!;
      let end = at + 1;
      while (end < roots.length && same(first, roots[end]!, end - at)) end++;
      const run = end - at > longest ? end - at : 1;
      const what = WHAT[first.error] ?? { id: "rumusnya tidak dapat dihitung", en: "its formula cannot be calculated" };
      const followers = new Set(
        roots.slice(at, at + run).flatMap(({ sheet, row, column }) => tree.followers({ sheet, address: cellAddress(row, column) })),
      );
      const cause = causeWords(context, first);
      const spread = spreadWords(followers.size);
      reports.push({
        sheet: first.sheet,
        address:
          run > 1 ? areaAddress({ row: first.row, column: first.column, rows: run, columns: 1 }) : cellAddress(first.row, first.column),
        message:
          run > 1
            ? messages.cells({ count: run, error: first.error, what, cause, spread })
            : messages.cell({ error: first.error, what, cause, spread }),
        found: first.error,
        indicator: figures.get(placeKey(first))?.row.node?.code ?? null,
      });
      at += run;
    }
    return reports;
  },
});

function same(first: ErrorCell, other: ErrorCell, distance: number): boolean {
  return other.sheet === first.sheet && other.column === first.column && other.error === first.error && other.row === first.row + distance;
}
