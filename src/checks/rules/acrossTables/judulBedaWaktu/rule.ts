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

/** Where a sheet names a year other than that of its title. */
interface Named extends Pick<Title, "row" | "column"> {
  readonly year: string;
}

/** Headings of what was measured: no table holds it for a year after its own. */
const MEASURED = /\b(?:realisasi|actual)\b/i;
/** Sentences that say a figure of a time, and no plan: "Jumlah pegawai per 31 Desember 2023 sebanyak 57 orang". */
const [SAID, PLANNED] = [/\b(?:sebanyak|sebesar|mencapai|adalah)\b/i, /\b(?:target|rencana|proyeksi|usulan|akan)\b/i];
const WORDS_OF_A_SENTENCE = 6;

/** Measured figures of a later year than the title's, in a heading or a sentence of the sheet. */
function measuredLater(grid: Grid, { row: top, year: own }: Title): Named | null {
  for (let row = top + 1; row < grid.endRow; row++)
    for (let column = grid.firstColumn; column < grid.endColumn; column++) {
      const text = grid.text(row, column);
      const years = text.length > LONGEST || grid.formula(row, column) !== null ? [] : [...text.matchAll(YEARS)].map(([year]) => year);
      if (years.length !== 1 || years[0]! <= own) continue;
      const isSaid = text.split(/\s+/).length >= WORDS_OF_A_SENTENCE && SAID.test(text) && !PLANNED.test(text);
      if (isSaid || (MEASURED.test(text) && text.split(/\s+/).length < WORDS_OF_A_SENTENCE)) return { row, column, year: years[0]! };
    }
  return null;
}

/** A title whose year its own sheet gives the lie: by its name, or by figures of a later year that were measured already. */
function ownYear(grid: Grid): Report[] {
  const title = titleOf(grid);
  if (!title) return [];
  const place = { sheet: grid.sheet.name, address: cellAddress(title.row, title.column), found: title.year };
  const named = [...grid.sheet.name.matchAll(YEARS)].map(([year]) => year);
  const [name] = named;
  // A year that stands in the sheet again is one of its own.
  if (named.length === 1 && name !== title.year && !isAgain(grid, title))
    return [{ ...place, message: messages.sheet({ found: title.year, expected: name! }), expected: name! }];
  const later = measuredLater(grid, title);
  return later
    ? [
        {
          ...place,
          message: messages.later({ found: title.year, expected: later.year, cell: { address: cellAddress(later.row, later.column) } }),
          expected: later.year,
        },
      ]
    : [];
}

/** Whether the year of a title stands anywhere else in its sheet. */
function isAgain(grid: Grid, { row: top, column: left, year }: Title): boolean {
  for (let row = grid.firstRow; row < grid.endRow; row++)
    for (let column = grid.firstColumn; column < grid.endColumn; column++) {
      const value = grid.value(row, column);
      const isOther = (row !== top || column !== left) && (typeof value === "string" || typeof value === "number");
      if (isOther && String(value).slice(0, LONGEST).includes(year)) return true;
    }
  return false;
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
  check: (context) =>
    [...context.grids.values()].flatMap((grid) => {
      const bySource = reportOf(grid, context);
      return bySource.length > 0 ? bySource : ownYear(grid);
    }),
});
