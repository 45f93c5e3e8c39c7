import type { Message } from "../../../../language/message";
import { areaAddress, cellAddress } from "../../../../sheet/address";
import { errorTree, spreadWords, type ErrorCell } from "../../../formulas/errorTree";
import { causeWords, Divisors, divisorOf } from "../../../formulas/errorCause";
import { placeKey, type Place } from "../../../formulas/followers";
import { FIGURES_BY_PLACE } from "../../../engine/figures";
import type { Report } from "../../../engine/finding";
import { defineRule, type CheckContext } from "../../../engine/rule";
import { firstOf } from "../../../shared/groups";
import { isBlank } from "../../../../sheet/grid";
import { errors, messages } from "./messages";

/** So many formulas that fail over one cell are told there. */
const FEWEST_SHARED = 8;
/** Cells that are named of those that fail over one. */
const MOST_NAMED = 4;

const WHAT: Readonly<Record<string, Message>> = {
  "#REF!": errors.deleted(),
  "#DIV/0!": errors.divided(),
  "#VALUE!": errors.text(),
  "#NAME?": errors.unknown(),
  "#N/A": errors.notFound(),
  "#NUM!": errors.impossible(),
  "#SPILL!": errors.blocked(),
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
    const shared = sharedDivisors(context, roots);
    const reports: Report[] = shared.map(({ divisor, cells }) => {
      const value = context.grids.get(divisor.sheet)!.value(divisor.row, divisor.column);
      const others = new Set(
        cells
          .flatMap(({ sheet, row, column }) => tree.followers({ sheet, address: cellAddress(row, column) }))
          .filter((each) => !cells.includes(each as ErrorCell)),
      );
      return {
        sheet: divisor.sheet,
        address: cellAddress(divisor.row, divisor.column),
        message: (isBlank(value) ? messages.blankDivisor : messages.zeroDivisor)({
          count: cells.length,
          cells: firstOf(
            cells.map(({ sheet, row, column }) => ({ address: cellAddress(row, column), ...(sheet === divisor.sheet ? {} : { sheet }) })),
            MOST_NAMED,
            "…",
          ),
          spread: spreadWords(others.size),
        }),
        found: "#DIV/0!",
        indicator: figures.get(placeKey(divisor))?.row.node?.code ?? null,
      };
    });
    const told = new Set(shared.flatMap(({ cells }) => cells));
    const rest = roots.filter((each) => !told.has(each));
    for (let at = 0; at < rest.length;) {
      const first = rest[at]!;
      let end = at + 1;
      while (end < rest.length && same(first, rest[end]!, end - at)) end++;
      const run = end - at > longest ? end - at : 1;
      const what = WHAT[first.error] ?? errors.other();
      const followers = new Set(
        rest.slice(at, at + run).flatMap(({ sheet, row, column }) => tree.followers({ sheet, address: cellAddress(row, column) })),
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

/** Cells that so many formulas fail over: filling one of them mends all of its formulas. */
function sharedDivisors(
  context: CheckContext,
  roots: readonly ErrorCell[],
): { readonly divisor: Place; readonly cells: readonly ErrorCell[] }[] {
  const read = new Divisors();
  const found = new Map<string, { divisor: Place; cells: ErrorCell[] }>();
  for (const cell of roots) {
    const divisor = divisorOf(context, cell, read);
    if (divisor === null) continue;
    const same = found.get(placeKey(divisor)) ?? { divisor, cells: [] };
    found.set(placeKey(divisor), same);
    same.cells.push(cell);
  }
  return [...found.values()].filter(({ cells }) => cells.length >= FEWEST_SHARED);
}

function same(first: ErrorCell, other: ErrorCell, distance: number): boolean {
  return other.sheet === first.sheet && other.column === first.column && other.error === first.error && other.row === first.row + distance;
}
