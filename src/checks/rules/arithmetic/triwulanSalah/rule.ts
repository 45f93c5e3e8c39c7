import type { Message } from "../../../../language/message";
import { sumExact } from "../../../../numbers";
import { cellAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { rowName } from "../../../shared/rowName";
import { ODD_CELLS } from "../../../formulas/fields";
import { makingsOf, SERIES, type Making, type SeriesRow, type TableSeries } from "../../../shared/series";
import { messages } from "./messages";

const MAKINGS: readonly Making[] = ["sum", "last", "mean"];

interface Judged {
  readonly row: SeriesRow;
  readonly makings: readonly Making[];
}

/** What is said of a row whose parts do not make its year as those of the other rows do, and at which column. */
function told({ series, table }: TableSeries, { row, parts, year }: SeriesRow, how: { making: Making; count: number }) {
  const filled = parts.flatMap((value, at) => (value === null ? [] : [{ value, at: series.parts[at]! }]));
  const values = filled.map(({ value }) => value);
  const head = (at: number) => table.columns[at]!.path.join(" ");
  const end = filled.at(-1)!;
  const sum = sumExact(values);
  const expected = how.making === "sum" ? sum : how.making === "last" ? year! : sum / values.length;
  const data = { label: rowName(row), column: head(series.year!), year: { value: year! }, count: how.count };
  const said: Readonly<Record<Making, () => Message>> = {
    sum: () => messages.sum({ ...data, parts: { items: values.map((value) => ({ value })), join: "+" }, sum: { value: sum } }),
    last: () => messages.last({ ...data, last: head(end.at), end: { value: end.value } }),
    mean: () => messages.mean({ ...data, mean: { value: expected, maxPlaces: 4 } }),
  };
  return {
    at: how.making === "last" ? end.at : series.year!,
    message: said[how.making](),
    found: { value: how.making === "last" ? end.value : year! },
    expected: { value: expected, maxPlaces: 4 },
  };
}

/**
 * The parts of a year that do not make the year's figure. Which way they should - added up, the last one, their mean - is seen from the
 * other rows of the table; a row in which any of the ways holds is right, because indicators differ in how they are counted.
 */
export const rule = defineRule({
  id: "triwulan-salah",
  stage: "arithmetic",
  severity: "error",
  options: { fewest: 2 },
  title: { id: "Triwulan tidak cocok dengan angka setahun", en: "Quarters do not make the year" },
  why: {
    id: "Target triwulan diturunkan dari target tahun di Perjanjian Kinerja; kalau keduanya tidak bertemu, capaian akhir tahun dihitung terhadap angka lain.",
    en: "Quarterly targets come from the year's target in the performance agreement; where they do not meet, the year's achievement is measured against another figure.",
  },
  example: {
    id: "Target tahunan 2 laporan dengan target triwulan 1, 1, 1, dan 1.",
    en: "A target of 2 reports for the year with 1, 1, 1 and 1 for its quarters.",
  },
  messages,
  check(context, { fewest }) {
    const odd = context.ask(ODD_CELLS);
    return context.ask(SERIES).flatMap((each): Report[] => {
      if (!each.series.complete || each.series.year === null) return [];
      const judged = each.rows.flatMap((row): Judged[] => {
        const makings = makingsOf(row);
        return makings ? [{ row, makings }] : [];
      });
      const wrong = judged.filter(({ makings }) => makings.length === 0);
      const counts = MAKINGS.map((making) => ({ making, count: judged.filter(({ makings }) => makings.includes(making)).length }));
      const most = counts.reduce((one, other) => (other.count > one.count ? other : one));
      const right = judged.length - wrong.length;
      if (wrong.length === 0 || right < fewest || wrong.length * 2 > right) return [];
      // A formula that was overwritten or is unlike its neighbours is told as that.
      const isOdd = ({ row }: SeriesRow): boolean =>
        [...each.series.parts, each.series.year!].some((at) =>
          odd.has(`${each.table.sheet}!${cellAddress(row.row, each.table.columns[at]!.column)}`),
        );
      return wrong.flatMap(({ row }): Report[] => {
        if (isOdd(row)) return [];
        const { at, ...said } = told(each, row, most);
        return [{ sheet: each.table.sheet, address: cellAddress(row.row.row, each.table.columns[at]!.column), ...said }];
      });
    });
  },
});
