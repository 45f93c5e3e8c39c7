import type { RecognisedTable } from "../../../../reading/indicators/recognised";
import type { TypedTable } from "../../../../reading/typed";
import { cellAddress } from "../../../../sheet/address";
import type { Grid } from "../../../../sheet/grid";
import type { Report } from "../../../engine/finding";
import { cellKey, type CheckContext, defineRule } from "../../../engine/rule";
import { messages } from "./messages";
import { yearsOfHeads } from "./yearsOfHeads";

/** Titles stand so many rows above their table at most. */
const HIGHEST = 8;
const RANGE = /\b((?:19|20)\d{2})\s*(?:-|–|—|s\.?\s*\/?\s*d\.?|sampai(?: dengan)?|hingga)\s*((?:19|20)\d{2})\b/i;
const YEAR = /^(?:tahun\s+|ta\.?\s+)?((?:19|20)\d{2})$/i;

interface Cell {
  readonly row: number;
  readonly column: number;
}

const yearIn = (text: string, year: string): boolean => new RegExp(`(?:^|\\D)${year}(?!\\d)`).test(text);

function textAt(grid: Grid, { row, column }: Cell): string {
  const value = grid.value(row, column);
  return typeof value === "number" ? String(value) : grid.text(row, column);
}

/** The cell that names a year for a table: the heading over its figures, else the nearest title above, else its own head. */
function placeOf(grid: Grid, table: RecognisedTable, year: string): Cell {
  const figures = (["target", "realisasi", "capaian"] as const).flatMap((role) => table.columns[role] ?? []);
  const first = Math.min(...figures, table.area.column + table.area.columns - 1);
  if (table.part.of > 1) {
    for (let row = table.headerRow; row >= table.area.row; row--)
      for (let column = first; column >= Math.max(table.area.column, first - 3); column--)
        if (yearIn(textAt(grid, { row, column }), year)) return { row, column };
  }
  for (let row = table.headerRow; row >= Math.max(grid.firstRow, table.area.row - HIGHEST); row--)
    for (let column = Math.max(grid.firstColumn, table.area.column - 3); column < table.area.column + table.area.columns; column++)
      if (yearIn(textAt(grid, { row, column }), year)) return { row, column };
  return { row: table.area.row, column: table.area.column };
}

function byFigures(context: CheckContext): Report[] {
  const told = new Set<string>();
  return context.tables.flatMap((table): Report[] => {
    const slipped = context.slippedYear(table);
    if (slipped === null) return [];
    const { row, column } = placeOf(context.grids.get(table.sheet)!, table, slipped.said);
    const place = { sheet: table.sheet, address: cellAddress(row, column) };
    const key = `${place.sheet}!${place.address}`;
    if (told.has(key)) return [];
    told.add(key);
    return [
      {
        ...place,
        message: messages.figures({ ...slipped }),
        found: slipped.said,
        expected: slipped.fits,
        indicator: table.node?.code ?? null,
      },
    ];
  });
}

/** A heading over columns that is a year and nothing else. */
interface YearGroup extends Cell {
  readonly year: number;
  /** What stands above and below it. */
  readonly kind: string;
}

const isTwice = (children: TypedTable["header"]): boolean =>
  children.length > 2 &&
  children.length % 2 === 0 &&
  children.slice(0, children.length / 2).every(({ text }, at) => text === children[at + children.length / 2]!.text);

function groupsOf({ header }: TypedTable): YearGroup[] {
  const found: YearGroup[] = [];
  const walk = (nodes: TypedTable["header"], over: string): void => {
    for (const { text, area, children } of nodes) {
      const year = YEAR.exec(text.trim())?.[1];
      if (year) {
        // Two groups of one name side by side read as one, over each of their columns twice.
        const times = isTwice(children) ? 2 : 1;
        for (let each = 0; each < times; each++)
          found.push({
            year: Number(year),
            row: area.row,
            column: area.column + (each * area.columns) / times,
            kind: [over, ...children.slice(0, children.length / times).map((child) => child.text)].join("|"),
          });
      } else walk(children, `${area.row}:${area.column}`);
    }
  };
  walk(header, "");
  return found;
}

/** Groups of one kind side by side: "2022 | 2023 | 2024" over the same columns. */
function seriesOf(groups: readonly YearGroup[]): YearGroup[][] {
  const byKind = new Map<string, YearGroup[]>();
  for (const group of groups) {
    const key = `${group.row}|${group.kind}`;
    byKind.set(key, [...(byKind.get(key) ?? []), group]);
  }
  return [...byKind.values()].filter((series) => series.length > 1);
}

/** The range of years a title names, with its cell. */
function rangeOf(
  grid: Grid,
  { area }: TypedTable,
): { readonly text: string; readonly from: number; readonly to: number; readonly cell: Cell } | null {
  for (let row = area.row - 1; row >= Math.max(grid.firstRow, area.row - HIGHEST); row--) {
    for (let column = Math.max(grid.firstColumn, area.column - 3); column < area.column + area.columns; column++) {
      const found = RANGE.exec(grid.text(row, column));
      if (found && Number(found[1]) < Number(found[2])) {
        return { text: `${found[1]}-${found[2]}`, from: Number(found[1]), to: Number(found[2]), cell: { row, column } };
      }
    }
  }
  return null;
}

/** The year that makes the series go on from year to year in a group's place; null where none or several do. */
function meantIn(series: readonly YearGroup[], at: number): number | null {
  const years = series.map(({ year }) => year);
  const rises = (values: readonly number[]): boolean => values.every((value, place) => place === 0 || value === values[place - 1]! + 1);
  const near = at > 0 ? years[at - 1]! + 1 : years[at + 1]! - 1;
  return rises(years.map((year, place) => (place === at ? near : year))) ? near : null;
}

function byHeader({ sheet, ...table }: TypedTable, grid: Grid): Report[] {
  const range = rangeOf(grid, { sheet, ...table });
  return seriesOf(groupsOf({ sheet, ...table })).flatMap((series): Report[] => {
    const perhaps = (at: number) => {
      const year = meantIn(series, at);
      return year === null ? null : messages.perhaps({ year: String(year) });
    };
    const report = ({ row, column, year }: YearGroup, rest: Pick<Report, "message" | "severity" | "expected">): Report => ({
      sheet,
      address: cellAddress(row, column),
      found: String(year),
      ...rest,
    });
    const second = series.findIndex(({ year }, at) => series.findIndex((other) => other.year === year) < at);
    if (second >= 0) {
      const first = series.findIndex(({ year }) => year === series[second]!.year);
      const [wrong, other] = meantIn(series, first) !== null ? [first, second] : [second, first];
      const year = meantIn(series, wrong);
      const { row, column } = series[other]!;
      return [
        report(series[wrong]!, {
          message: messages.twice({
            said: String(series[wrong]!.year),
            cell: { address: cellAddress(row, column) },
            perhaps: perhaps(wrong),
          }),
          expected: year === null ? null : String(year),
        }),
      ];
    }
    if (!range) return [];
    const outside = series.flatMap(({ year }, at) => (year < range.from || year > range.to ? [at] : []));
    // Several outside, or a series that goes on from year to year: the title is of another table, or names a longer time.
    if (outside.length === 1 && meantIn(series, outside[0]!) !== null && meantIn(series, outside[0]!) !== series[outside[0]!]!.year) {
      const at = outside[0]!;
      return [
        report(series[at]!, {
          message: messages.outside({ said: String(series[at]!.year), range: range.text, perhaps: perhaps(at) }),
          expected: String(meantIn(series, at)),
        }),
      ];
    }
    const years = series.map(({ year }) => year);
    if (Math.min(...years) === range.from && Math.max(...years) === range.to) return [];
    // As many years as the columns hold, and others: left over from the report before. A longer time may be the whole plan's.
    const isShifted = meantIn(series, 0) === years[0] && range.to - range.from === Math.max(...years) - Math.min(...years);
    return [
      {
        sheet,
        address: cellAddress(range.cell.row, range.cell.column),
        severity: isShifted ? "warning" : "info",
        message: messages.range({ range: range.text, years: { items: years.map(String), join: "," } }),
        found: range.text,
      },
    ];
  });
}

/** A wrong year over a table is one mistake, and not one in each of its figures. */
export const rule = defineRule({
  id: "tahun-judul",
  stage: "names",
  severity: "warning",
  title: { id: "Tahun di judul atau kepala kolom", en: "Year in a title or header" },
  why: {
    id: "Judul yang tertinggal dari laporan tahun lalu membuat pembaca mengira angkanya juga dari tahun lalu.",
    en: "A title left over from last year's report makes a reader take its figures for last year's too.",
  },
  example: {
    id: '"Capaian Komponen IKU B1.3 Tahun 2023" di atas angka 2024.',
    en: '"Capaian Komponen IKU B1.3 Tahun 2023" over the figures of 2024.',
  },
  messages,
  check(context) {
    const byHeads = context.reading.typed().tables.flatMap((table) => {
      const grid = context.grids.get(table.sheet)!;
      return [...byHeader(table, grid), ...yearsOfHeads(table, grid)];
    });
    const byFigure = byFigures(context);
    const told = new Set(byFigure.map(cellKey));
    return [...byFigure, ...byHeads.filter((each) => !told.has(cellKey(each)))];
  },
});
