import { MONTHS } from "../../../../periods/periodText";
import { cellAddress } from "../../../../sheet/address";
import type { Grid } from "../../../../sheet/grid";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { messages } from "./messages";

const DATE = new RegExp(`\\b(\\d{1,2}) (${MONTHS.join("|")})\\b\\.? ?((?:19|20)\\d\\d)?`, "gi");
/** Longer texts are no headings and no notes. */
const LONGEST = 2000;
const FEBRUARY = 2;

/** The last day of a month; of February without a year that of a leap year. */
function lastDay(month: number, year: number | null): number {
  return new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}

/** The month of a name: its place in the list. */
const monthOf = (name: string): number => MONTHS.findIndex((names) => names.split("|").includes(name.toLowerCase())) + 1;

function reportsOf(grid: Grid, row: number, column: number): Report[] {
  const text = grid.value(row, column);
  if (typeof text !== "string" || text.length > LONGEST || grid.formula(row, column) !== null || !/\d/.test(text)) return [];
  return [...text.matchAll(DATE)].flatMap(([found, day, name, year]): Report[] => {
    const month = monthOf(name!);
    const last = lastDay(month, year === undefined ? null : Number(year));
    // "50 Mei" and "32 Mar" count something; 30 and 31 are days, and 29 February is one of another year.
    if (Number(day) <= last || Number(day) > 31 || (month !== FEBRUARY && last === 31)) return [];
    const address = cellAddress(row, column);
    return [
      {
        sheet: grid.sheet.name,
        address,
        message: messages.wrong({ found: found.trim(), expected: last }),
        found: found.trim(),
        expected: last,
      },
    ];
  });
}

/** A day that its month does not have: a period that was copied from another month's report. */
export const rule = defineRule({
  id: "tanggal-mustahil",
  stage: "form",
  severity: "warning",
  title: { id: "Tanggal yang tidak ada", en: "Date that does not exist" },
  why: {
    id: "Keadaan per 31 November tidak ada; bulan di judul diganti tanpa tanggalnya, dan pembaca tidak tahu data ini sampai kapan.",
    en: "There is no 31 November; the month of a title was replaced without its day, and nobody knows up to when the data are.",
  },
  example: { id: '"Realisasi per 31 November 2026".', en: '"Actuals as of 31 November 2026".' },
  messages,
  check: (context) =>
    [...context.grids.values()].flatMap((grid) => {
      const found: Report[] = [];
      for (let row = grid.firstRow; row < grid.endRow; row++)
        for (let column = grid.firstColumn; column < grid.endColumn; column++) found.push(...reportsOf(grid, row, column));
      return found;
    }),
});
