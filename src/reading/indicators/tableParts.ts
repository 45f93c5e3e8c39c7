import { isBlank, type Grid } from "../../sheet/grid";
import { isFigure } from "./headerRow";
import type { HeaderColumn } from "./headerStack";
import { finest, isWholeYear, type Within } from "../../periods/period";
import { readPeriod } from "../../periods/periodText";
import type { ColumnRole, RecognisedRow } from "./recognised";

type Columns = Partial<Record<ColumnRole, number>>;

/** The columns of one period of a table. */
export interface TablePart {
  /** null where the header does not say. */
  readonly year: string | null;
  readonly within: Within | null;
  /** Of the year itself, beside parts of it: a title that names a part does not make it one. */
  readonly annual?: boolean;
  readonly columns: Columns;
}

interface FigureColumn {
  readonly column: number;
  readonly role: ColumnRole;
  readonly year: string | null;
  readonly within: Within | null;
}

/** A column "s.d. Desember" is of the year, and stands beside others all the same. */
const WHOLE = "B01-12";

const keyOf = ({ role, year, within }: Omit<FigureColumn, "column">): string => `${role}|${year}|${within}`;

/**
 * The figure columns with their periods. Of several columns for one figure of one period those under a group of their own ("Subdit
 * A", "Bulan Berjalan") are parts that cannot be placed in the year; a quarter alone is told from a column up to that quarter.
 */
function figureColumns(columns: readonly HeaderColumn[]): FigureColumn[] {
  const figures = columns
    .filter((each): each is HeaderColumn & { role: ColumnRole } => isFigure(each.role))
    .map((each) => (each.within !== null && isWholeYear(each.within, each.cumulative) ? { ...each, within: WHOLE } : each));
  const upTo = new Set(figures.filter(({ cumulative, within }) => cumulative && within?.startsWith("TW")).map(keyOf));
  const alike = new Map<string, HeaderColumn[]>();
  for (const each of figures) alike.set(keyOf(each), [...(alike.get(keyOf(each)) ?? []), each]);
  const foreign = (each: HeaderColumn & { role: ColumnRole }): boolean => {
    const others = alike.get(keyOf(each))!;
    return each.group !== "" && others.some(({ group, cumulative }) => group !== each.group && cumulative === each.cumulative);
  };
  // "Fisik: Target, Realisasi | Keuangan: Realisasi": one figure that stands twice makes its whole group another part.
  const foreignGroups = new Set(figures.filter(foreign).map(({ group }) => group));
  return figures.map((each) => {
    const alone = !each.cumulative && upTo.has(keyOf(each)) ? each.within!.replace("TW", "Q") : each.within;
    return {
      column: each.column,
      role: each.role,
      year: each.year,
      within: foreignGroups.has(each.group) ? finest(`?${each.group}`, alone) : alone,
    };
  });
}

const RESULTS: readonly ColumnRole[] = ["realisasi", "capaian", "bobotKaliRealisasi", "masukan"];
const figuresOf = (columns: Columns): ColumnRole[] => (Object.keys(columns) as ColumnRole[]).filter(isFigure);
const without = (columns: Columns, roles: readonly ColumnRole[]): Columns =>
  Object.fromEntries(Object.entries(columns).filter(([role]) => !roles.includes(role as ColumnRole)));

/** Which of several years a column without one belongs to: the year asked or titled, else the newest that has a realisasi. */
function ownYear(parts: readonly TablePart[], year: string | null): string | null {
  const years = parts.map((part) => part.year).filter((each): each is string => each !== null);
  if (year !== null && years.includes(year)) return year;
  const measured = parts.filter(({ columns }) => columns.realisasi !== undefined).flatMap((part) => part.year ?? []);
  return [...(measured.length > 0 ? measured : years)].sort().at(-1) ?? null;
}

/**
 * One set of columns a printed period. A figure column without a period belongs to the year: to the table's one period where there
 * is only one, to the newest of several years, and beside parts of a year to the year itself. The year's weights and target are
 * also what a part's own figures are calculated with.
 *
 * @param year the year of title, sheet or option
 */
export function columnParts(columns: readonly HeaderColumn[], year: string | null): TablePart[] {
  const parts = printedParts(columns, year);
  const inYear = parts.some(({ within }) => within !== null);
  const read = parts.map((part) => ({
    ...part,
    within: part.within === WHOLE ? null : part.within,
    annual: inYear && (part.within === null || part.within === WHOLE),
  }));
  // A cell that counts in several parts is judged as the last one's: the year's target as the year's.
  return [...read.filter(({ annual }) => !annual), ...read.filter(({ annual }) => annual)];
}

function printedParts(columns: readonly HeaderColumn[], year: string | null): TablePart[] {
  const shared: Columns = {};
  const named = columns.filter(({ role }) => role === "indikator");
  const name = named.find(({ ownIndicator }) => !ownIndicator) ?? named[0];
  if (name) shared.indikator = name.column;
  for (const { column, role } of columns) if (role !== null && role !== "indikator" && !isFigure(role)) shared[role] ??= column;
  const labels = { ...shared };
  const periods = new Map<string, { year: string | null; within: Within | null; columns: Columns }>();
  for (const { column, role, year: own, within } of figureColumns(columns)) {
    if (own === null && within === null) shared[role] ??= column;
    else {
      const part = periods.get(`${own}|${within}`) ?? { year: own, within, columns: {} };
      part.columns[role] ??= column;
      periods.set(`${own}|${within}`, part);
    }
  }
  const parts: TablePart[] = [...periods.values()];
  if (parts.length === 0) return [{ year: null, within: null, columns: shared }];
  const common = figuresOf(shared);
  const clash = common.some((role) => parts[0]!.columns[role] !== undefined);
  if (parts.length === 1 && !clash) return [{ ...parts[0]!, columns: { ...shared, ...parts[0]!.columns } }];
  const measured = parts.filter((part) => part.columns.realisasi !== undefined);
  if (shared.realisasi === undefined && measured.length === 1) return withResults(parts, measured[0]!, shared, labels);
  const inYear = parts.some(({ within }) => within !== null);
  const plans = inYear ? without(shared, RESULTS) : labels;
  const own = parts.length === 1 ? null : ownYear(parts, year);
  const home = parts.length === 1 ? undefined : parts.find((part) => part.within === null && part.year === own);
  const made = parts.map((part) => ({ ...part, columns: { ...(part === home ? shared : plans), ...part.columns } }));
  if (home || common.every((role) => role === "bobot")) return made;
  const last = parts.find(
    ({ within }, at) => within === "TW4" && columns.some((each) => each.column === parts[at]!.columns.realisasi && each.cumulative),
  );
  return [
    ...made,
    {
      year: own,
      within: null,
      columns: { ...(last?.columns.realisasi === undefined ? {} : { realisasi: last.columns.realisasi }), ...shared },
    },
  ];
}

/**
 * "Target 2024 | Realisasi s.d. TW III | Capaian": results without a period are those of the one period that has a realisasi, measured
 * against its own target or the year's.
 */
function withResults(parts: readonly TablePart[], measured: TablePart, shared: Columns, labels: Columns): TablePart[] {
  const yearly = parts.find(
    (part) =>
      part !== measured &&
      part.within === null &&
      part.columns.target !== undefined &&
      (measured.year === null || part.year === measured.year),
  );
  const target = measured.columns.target ?? shared.target ?? yearly?.columns.target;
  const made = parts.map((part) => ({
    ...part,
    columns:
      part === measured ? { ...shared, ...part.columns, ...(target === undefined ? {} : { target }) } : { ...labels, ...part.columns },
  }));
  return shared.target !== undefined && measured.columns.target !== undefined
    ? [...made, { year: null, within: null, columns: { ...labels, target: shared.target } }]
    : made;
}

/** "s.d. Desember" is the year. */
export function placed(within: Within | null, cumulative: boolean): Within | null {
  return within !== null && isWholeYear(within, cumulative) ? null : within;
}

/** The rows of one period of a table that gives each row its own. */
export interface RowsOfPeriod {
  readonly year: string | null;
  readonly within: Within | null;
  readonly rows: readonly RecognisedRow[];
}

/**
 * A column Tahun, Periode, Triwulan or Bulan gives each row its own period: the rows by period, in the order they are met. A blank
 * cell repeats the one above, as merged cells do. null where the column says no periods.
 */
export function rowsByPeriod(
  grid: Grid,
  { column, unit }: Pick<HeaderColumn, "column" | "unit">,
  rows: readonly RecognisedRow[],
): RowsOfPeriod[] | null {
  const found = new Map<string, { year: string | null; within: Within | null; rows: RecognisedRow[] }>();
  let current: { year: string | null; within: Within | null } | null = null;
  for (const row of rows) {
    const value = grid.value(row.row, column);
    if (!isBlank(value)) {
      const text = String(value).trim();
      const number =
        unit !== null && /^\d{1,2}$/.test(text) ? text.padStart(unit === "TW" || unit === "S" || unit === "CW" ? 1 : 2, "0") : null;
      const { year, within, cumulative } =
        number === null ? readPeriod(text) : { year: null, within: `${unit}${number}`, cumulative: false };
      current = year === null && within === null ? null : { year, within: placed(within, cumulative) };
    }
    if (current === null && found.size === 0 && row.kind === "indikator") return null;
    const key = `${current?.year}|${current?.within}`;
    const period = found.get(key) ?? { year: current?.year ?? null, within: current?.within ?? null, rows: [] };
    period.rows.push(row);
    found.set(key, period);
  }
  return found.size === 0 ? null : [...found.values()];
}

/** The columns of each figure in all parts of a year. */
export function columnsAlike(parts: readonly TablePart[]): Partial<Record<ColumnRole, readonly number[]>> {
  const alike: Partial<Record<ColumnRole, number[]>> = {};
  for (const { within, columns } of parts) {
    if (within === null) continue;
    for (const role of figuresOf(columns)) if (!alike[role]?.includes(columns[role]!)) (alike[role] ??= []).push(columns[role]!);
  }
  return alike;
}
