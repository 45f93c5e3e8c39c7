import { areasNamed } from "../../../../formula/references";
import { readPeriod } from "../../../../periods/periodText";
import { cellAddress } from "../../../../sheet/address";
import type { Grid } from "../../../../sheet/grid";
import type { Report } from "../../../engine/finding";
import { defineRule, type CheckContext } from "../../../engine/rule";
import { messages } from "./messages";

/** Titles stand in the first rows of a sheet, and are no paragraphs. */
const [HIGHEST, LONGEST] = [6, 200];
/** Formulas that must take their figures from the other sheet, and that are looked at. */
const [FEWEST, MOST] = [3, 400];
const YEARS = /\b(?:19|20)\d\d\b/g;
const SEMESTER = /\bsemester\s+(ii|i|2|1)\b/i;

interface Title {
  readonly row: number;
  readonly column: number;
  readonly year: string;
  /** Month, quarter or half of the year, as far as the title says one. */
  readonly part: string | null;
  readonly said: string;
}

/** The years that a sheet names anywhere in its texts and headings. */
function yearsIn(grid: Grid): ReadonlySet<string> {
  const found = new Set<string>();
  for (let row = grid.firstRow; row < grid.endRow; row++)
    for (let column = grid.firstColumn; column < grid.endColumn; column++) {
      const value = grid.value(row, column);
      if (typeof value === "string" || typeof value === "number")
        for (const [year] of String(value).slice(0, LONGEST).matchAll(YEARS)) found.add(year);
    }
  return found;
}

/** The one year that the lines above a sheet's tables name; null where they name none, or several. */
function titleOf(grid: Grid): Title | null {
  const found: Title[] = [];
  for (let row = grid.firstRow; row < Math.min(grid.endRow, grid.firstRow + HIGHEST); row++)
    for (let column = grid.firstColumn; column < grid.endColumn; column++) {
      const text = grid.text(row, column);
      const years = text.length > LONGEST || grid.formula(row, column) !== null ? [] : [...text.matchAll(YEARS)];
      // A head of a column is shorter than a title.
      if (years.length === 0 || text.split(/\s+/).length < 3) continue;
      const { within } = readPeriod(text, "title");
      const part = SEMESTER.exec(text)?.[0].toLowerCase() ?? (within === null ? null : String(within));
      for (const [year] of years) found.push({ row, column, year, part, said: part === null ? year : text.slice(-40).trim() });
    }
  return new Set(found.map(({ year }) => year)).size === 1 ? found[0]! : null;
}

/** The one other sheet that most formulas of a sheet take their figures from; null where they take them from several. */
function sourceOf(grid: Grid): string | null {
  const counts = new Map<string, number>();
  let seen = 0;
  for (let row = grid.firstRow; row < grid.endRow && seen < MOST; row++)
    for (let column = grid.firstColumn; column < grid.endColumn && seen < MOST; column++) {
      const formula = grid.formula(row, column);
      if (formula === null || !formula.includes("!")) continue;
      seen++;
      const sheets = new Set(areasNamed(formula).flatMap(({ sheet }) => (sheet !== null && sheet !== grid.sheet.name ? [sheet] : [])));
      for (const sheet of sheets) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
    }
  const [only] = [...counts];
  return counts.size === 1 && only![1] >= FEWEST ? only![0] : null;
}

function reportOf(grid: Grid, context: CheckContext): Report[] {
  const source = sourceOf(grid);
  const other = source === null ? undefined : context.grids.get(source);
  const [own, theirs] = [titleOf(grid), other ? titleOf(other) : null];
  if (source === null || !other || !own || !theirs) return [];
  const isYear = own.year !== theirs.year;
  const isPart = !isYear && own.part !== null && theirs.part !== null && own.part !== theirs.part;
  if (!isYear && !isPart) return [];
  // A sheet that names the other's year too compares the two; so does the one it is made from.
  if (isYear && (yearsIn(grid).has(theirs.year) || yearsIn(other).has(own.year))) return [];
  const [found, expected] = isYear ? [own.year, theirs.year] : [own.said, theirs.said];
  return [
    {
      sheet: grid.sheet.name,
      address: cellAddress(own.row, own.column),
      message: messages.source({ found, source, expected }),
      found,
      expected,
    },
  ];
}

/** A title of another year or month than the one of the sheet all its figures are taken from. */
export const rule = defineRule({
  id: "judul-beda-waktu",
  stage: "acrossTables",
  severity: "warning",
  title: { id: "Judul tidak sewaktu dengan sumber angkanya", en: "Title of another time than its figures" },
  why: {
    id: "Rekap disalin dari tahun atau bulan lalu dan rumusnya diarahkan ke data baru, tetapi judulnya tertinggal.",
    en: "A summary was copied from last year or month and pointed at new data, and its title stayed behind.",
  },
  example: { id: '"Rekap TA 2022" dengan rumus dari lembar "TA 2023".', en: '"Summary 2022" with formulas over the sheet of 2023.' },
  messages,
  check: (context) => [...context.grids.values()].flatMap((grid) => reportOf(grid, context)),
});
