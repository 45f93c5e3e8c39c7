import { divideExact, multiplyExact, roundHalfUp, sumExact } from "../../../../numbers";
import type { FigureCell } from "../../../../reading/indicators/facts";
import { quarterOf } from "../../../../periods/period";
import { cellReport, cite } from "../../../shared/build";
import { isCopied } from "../../../formulas/copies";
import { allPrecedentsOf } from "../../../formulas/precedents";
import { groupedBy } from "../../../shared/groupedBy";
import type { Report } from "../../../engine/finding";
import { type CheckContext, defineRule } from "../../../engine/rule";
import { periodKey, periodWords, shownFigure } from "../../../shared/words";
import { messages } from "./messages";

const SAME = 1e-6;

/** The quarterly targets of each row, by sheet and row. */
function quartersByRow(context: CheckContext): ReadonlyMap<string, readonly FigureCell[]> {
  const rows = new Map<string, FigureCell[]>();
  for (const cell of context.cells) {
    if (cell.what !== "target" || quarterOf(cell.table.within) === null) continue;
    const row = rows.get(rowKey(cell));
    if (row) row.push(cell);
    else rows.set(rowKey(cell), [cell]);
  }
  return rows;
}

const rowKey = (cell: FigureCell): string => `${cell.sheet}!${cell.rowIndex}`;

/** Another quarter of the same row holds the annual target: the table is of the flat kind. */
function isFlat(row: readonly FigureCell[], cell: FigureCell, annual: number): boolean {
  return row.some((other) => other !== cell && other.table.within !== "TW4" && other.figure.value === annual);
}

/**
 * A plan of the unit's own: four quarters that add up to the year, or that rise to it and follow neither of the usual ways
 * (0, 0, 50, 97,5). One quarter that leaves a usual way is a slip, and asked about.
 */
function isOwnPlan(row: readonly FigureCell[], annual: number): boolean {
  const values = [1, 2, 3, 4].map((quarter) => row.find(({ table }) => quarterOf(table.within) === quarter)?.figure.value ?? null);
  if (!values.every((value): value is number => value !== null)) return false;
  if (Math.abs(sumExact(values) - annual) < SAME) return true;
  const rises = values.every((value, at) => at === 0 || value >= values[at - 1]!) && Math.abs(values[3]! - annual) < SAME;
  return (
    rises &&
    values
      .slice(0, 3)
      .every((value, at) => Math.abs(value - annual) >= SAME && Math.abs(value - divideExact(multiplyExact(annual, at + 1), 4)) >= 0.01)
  );
}

/**
 * One indicator's quarter measured both ways in one workbook, told once for two tables. The report itself prints both, 23,25 in its action
 * plan and 93 in its information matrix (lkj-pwni-2024 lines 2192, 2344). A plan that calculates its quarters from the year's target and has
 * no realisasi beside them states the target once more, and measures nothing.
 */
function plannedTwice(context: CheckContext): Report[] {
  const cells = context.cells.filter(
    ({ what, table, row, figure }) => what === "target" && quarterOf(table.within) !== null && row.node !== null && figure.value !== null,
  );
  const measured = new Set(
    context.cells.flatMap(({ what, sheet, table }) =>
      what === "realisasi" && quarterOf(table.within) !== null ? [`${sheet}|${table.area.row}|${table.area.column}`] : [],
    ),
  );
  const told = new Set<string>();
  const byQuarter = groupedBy(cells, (cell) =>
    [context.sourceOf(cell.row.node!), cell.row.node!.code, periodKey(context.yearOf(cell.table), cell.table.within)].join("|"),
  );
  return [...byQuarter.values()].flatMap((places): Report[] => {
    const [cell] = places as [FigureCell, ...FigureCell[]];
    const year = context.yearOf(cell.table);
    const annual = context.printed(cell.row.node!, "target", year)[0]?.value ?? null;
    const quarter = quarterOf(cell.table.within)!;
    if (annual === null || quarter === 4) return [];
    const part = divideExact(multiplyExact(annual, quarter), 4);
    const measures = ({ sheet, table, formula }: FigureCell): boolean =>
      formula === null || measured.has(`${sheet}|${table.area.row}|${table.area.column}`);
    const split = places.find(
      (place) => measures(place) && Math.abs(roundHalfUp(part, Math.min(place.figure.places, 8)) - place.figure.value!) < SAME,
    );
    const flat = places.find(({ figure }) => Math.abs(annual - figure.value!) < SAME);
    const pair = split && flat ? `${split.sheet}|${split.table.area.row}|${flat.sheet}|${flat.table.area.row}` : null;
    if (!split || !flat || pair === null || told.has(pair)) return [];
    told.add(pair);
    return [
      cellReport(context, split, {
        severity: "info",
        message: messages.twoWays({
          code: cell.row.node!.code,
          period: periodWords(year, cell.table.within),
          found: shownFigure(split, split.figure.value!),
          quarter,
          other: shownFigure(flat, flat.figure.value!),
          cell: { sheet: flat.sheet, address: flat.address },
        }),
        expected: null,
      }),
    ];
  });
}

/** A quarter calculated from the year's target of the same indicator, which is wrong itself: told there. */
const followsTold = (context: CheckContext, cell: FigureCell): boolean =>
  [...allPrecedentsOf(context, cell)].some(
    (source) => source.what === "target" && source.row.node === cell.row.node && context.blamed(source) !== undefined,
  );

/**
 * Two ways of quarterly targets are in use: the annual target in every quarter (information matrix, lkj-pwni-2024 line 2337) and
 * k/4 of it in quarter k (action plan). A plan of the unit's own is left alone; anything else is asked about.
 */
export const rule = defineRule({
  id: "target-triwulan",
  stage: "constants",
  needs: ["target-berbeda"],
  severity: "warning",
  title: { id: "Target triwulan tidak cocok", en: "Quarterly target does not fit" },
  why: {
    id: "Target triwulan yang tidak mengikuti target tahunan membuat capaian triwulan tidak dapat dibandingkan.",
    en: "A quarterly target that does not follow the annual one makes quarterly capaian incomparable.",
  },
  example: {
    id: "Target TW II 30, sedangkan target setahun 97,5.",
    en: "A target of 30 in the second quarter of a year whose target is 97.5.",
  },
  messages,
  check(context) {
    const reports: Report[] = [];
    const rows = quartersByRow(context);
    for (const cell of context.cells) {
      const quarter = quarterOf(cell.table.within);
      const { node } = cell.row;
      const found = cell.figure.value;
      if (cell.what !== "target" || node === null || found === null || quarter === null) continue;
      const year = context.yearOf(cell.table);
      const own = context.printed(node, "target", periodKey(year, cell.table.within));
      const annual = context.printed(node, "target", year)[0];
      if (!annual) continue;
      const flat = annual.value!;
      const part = divideExact(multiplyExact(flat, quarter), 4);
      const accepted = [...own.map((printing) => printing.value!), flat, part, roundHalfUp(part, Math.min(cell.figure.places, 8))];
      if (accepted.some((value) => Math.abs(value - found) < SAME)) continue;
      const row = rows.get(rowKey(cell)) ?? [];
      if (isOwnPlan(row, flat)) continue;
      const expected = isFlat(row, cell, flat) ? flat : (own[0]?.value ?? flat);
      context.blame(cell, expected);
      if (isCopied(context, cell) || followsTold(context, cell)) continue;
      reports.push(
        cellReport(context, cell, {
          message: messages.unusual({
            code: node.code,
            period: periodWords(year, cell.table.within),
            found: shownFigure(cell, found),
            annual: shownFigure(cell, flat),
            source: cite(annual),
            part: shownFigure(cell, part),
            quarter,
          }),
          expected,
          source: own[0] ?? annual,
        }),
      );
    }
    return [...reports, ...plannedTwice(context)];
  },
});
