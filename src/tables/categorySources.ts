import { defineMessages, type Message } from "../language/message";
import type { TypedRow, TypedTable } from "../reading/typed";
import { isContents } from "./contentsHeads";
import type { WorkbookTables } from "./kind";
import { saidIn } from "./shapeTables";

const words = defineMessages("tables/category-sources", {
  rows: { id: "{sheet}: {category} (jumlah baris)", en: "{sheet}: {category} (rows counted)" },
  figures: { id: "{sheet}: {measure} menurut {category}", en: "{sheet}: {measure} by {category}" },
});

/** Something of a workbook that can be told by category: rows of a list, or counts that stand in a column. */
export interface CategorySource {
  /** "Kasus!Negara", or "Rekap!Negara: Jumlah Kasus"; it is kept in workbooks. */
  readonly id: string;
  readonly title: Message;
  readonly table: TypedTable;
  /** The rows that are told. */
  readonly rows: readonly TypedRow[];
  /** Place of the column with the categories. */
  readonly category: number;
  /** Place of the column with the counts; null where rows are counted. */
  readonly measure: number | null;
  /** Every category stands there once: its counts are followed, not added up. */
  readonly once: boolean;
  /** A list's column that says of which year a row is. */
  readonly dated: Dated | null;
  /** The years it has; null where nothing says one. */
  readonly years: readonly string[] | null;
}

interface Dated {
  readonly column: number;
  readonly holds: "date" | "year";
}

/**
 * Tables of indicators, of money and of answers, whose words are no categories: how many indicators are measured in percent is nobody's
 * question.
 */
const OTHERS = new Set([
  "anggaran",
  "capaian",
  "evaluasi-renja",
  "ifas-efas",
  "indeks-komponen",
  "lke",
  "matriks-informasi",
  "perbandingan-nasional",
  "perbandingan-tahun",
  "perjanjian-kinerja",
  "rak",
  "rencana-aksi",
  "renstra-matriks",
  "skm-frekuensi",
  "skm-tabulasi",
]);

/** More categories than a page has lines are none, and a longer text is a sentence. */
const MOST = 60;
const LONGEST = 100;

/** Heads of counts; of others ("Umur", "Nilai") a sum says nothing. */
const COUNTS =
  /^(?:\d{4}|jumlah|banyak\w*|total|frekuensi|kasus|orang|peserta|responden|ditangani|selesai|diterima|number|count|cases|people)\b/i;
const DATE = /^(?:tanggal|tgl|date)\b/i;
const YEAR = /^(?:tahun|year)$/i;
/** Days of 2000 to 2099 as Excel counts them. */
const DAYS = { from: 36526, to: 73050 };

const headOf = ({ columns }: TypedTable, at: number): string => columns[at]!.path.join(" ").trim();

/** The day Excel's number stands for is of this year. */
function yearOfDay(day: number): number {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(day) * 86_400_000).getUTCFullYear();
}

const isDay = (value: unknown): value is number => typeof value === "number" && value >= DAYS.from && value <= DAYS.to;
const isYear = (value: unknown): value is number => typeof value === "number" && Number.isInteger(value) && value >= 1990 && value <= 2100;

const filledIn = ({ cells }: TypedRow): number => cells.filter(({ kind }) => kind !== "empty").length;

/**
 * The rows of a list, a case in each: its leaves, and what was taken for the head of others and is filled in like them (a column that is
 * mostly "UEA" looks like one of codes). Null for a table that has other rows among them, which would be counted too.
 */
function recordsOf({ rows }: TypedTable): readonly TypedRow[] | null {
  const last = rows.map(({ kind }) => kind).lastIndexOf("leaf");
  const within = rows.slice(0, last + 1).filter(({ kind }) => kind !== "blank");
  const least = Math.min(...within.filter(({ kind }) => kind === "leaf").map(filledIn));
  return within.every((row) => row.kind === "leaf" || (row.kind === "heading" && filledIn(row) >= Math.max(2, least))) ? within : null;
}

/** The rows that hold counts: leaves, and what was taken for a sum of them and is none. */
function countedRows(table: TypedTable, measure: number): readonly TypedRow[] {
  const { rows } = table;
  const valueOf = (row: TypedRow): number => row.cells[measure]?.value ?? 0;
  const isSum = (row: TypedRow, at: number): boolean =>
    row.aggregate !== null || valueOf(row) === rows.reduce((sum, each) => (each.parent === at ? sum + valueOf(each) : sum), 0);
  return rows.filter((row, at) => row.kind === "leaf" || (row.kind === "subtotal" && !isSum(row, at)));
}

/** The year of a row; null where it does not say one. */
export function yearOfRow(row: TypedRow, { column, holds }: Dated): string | null {
  const raw = row.cells[column]?.raw;
  if (holds === "date") return isDay(raw) ? String(yearOfDay(raw)) : null;
  return isYear(raw) ? String(raw) : null;
}

function datedBy(table: TypedTable, leaves: readonly TypedRow[]): Dated | null {
  for (let column = 0; column < table.columns.length; column++) {
    const head = headOf(table, column);
    const values = leaves.flatMap(({ cells }) => cells[column]?.raw ?? []);
    if (values.length === 0) continue;
    if (DATE.test(head) && values.every(isDay)) return { column, holds: "date" };
    if (YEAR.test(head) && values.every(isYear)) return { column, holds: "year" };
  }
  return null;
}

/** How many rows a column names, and how many names that are; null for a column that holds something else, or too much of it. */
function namesIn(
  { columns }: TypedTable,
  rows: readonly TypedRow[],
  at: number,
): { readonly count: number; readonly kinds: number } | null {
  if (columns[at]!.path.length === 0 || !["text", "label"].includes(columns[at]!.holds)) return null;
  if (!rows.every(({ cells }) => ["text", "empty"].includes(cells[at]!.kind))) return null;
  const names = rows.map((row) => saidIn(row, at)).filter((name) => name !== "");
  const kinds = new Set(names.map((name) => name.toLowerCase())).size;
  return names.length > 1 && kinds <= MOST && names.every(({ length }) => length <= LONGEST) ? { count: names.length, kinds } : null;
}

function isCount(table: TypedTable, leaves: readonly TypedRow[], at: number): boolean {
  const { holds, unit } = table.columns[at]!;
  if (holds !== "figure" || unit !== null || !COUNTS.test(headOf(table, at))) return false;
  const cells = leaves.map((row) => row.cells[at]!);
  const numbers = cells.flatMap(({ value }) => value ?? []);
  return numbers.length > 0 && !cells.some(({ percent }) => percent) && numbers.every((value) => Number.isInteger(value) && value >= 0);
}

type Found = Omit<CategorySource, "id" | "title">;

/** Columns whose words come again in the rows of a list, to be counted or added up by. */
function inList(table: TypedTable, rows: readonly TypedRow[]): readonly Found[] {
  const places = table.columns.map((_, at) => at);
  const own = table.year === null ? null : [table.year];
  const dated = datedBy(table, rows);
  const years = dated ? [...new Set(rows.flatMap((row) => yearOfRow(row, dated) ?? []))].sort() : own;
  const categories = places.filter((at) => {
    const names = namesIn(table, rows, at);
    return names !== null && names.kinds < names.count;
  });
  const counts = places.filter((at) => isCount(table, rows, at));
  const common = { table, rows, once: false, dated };
  return [
    ...categories.map((category): Found => ({ ...common, category, measure: null, years })),
    ...categories.flatMap((category) =>
      counts.map((measure): Found => ({ ...common, category, measure, years: dated ? years : yearsOf(table, measure) })),
    ),
  ];
}

/** "2024" over a column of counts, or of the table. */
function yearsOf({ columns, year }: TypedTable, measure: number): readonly string[] | null {
  const own = columns[measure]!.period?.slice(0, 4) ?? year;
  return own === null ? null : [own];
}

/** Counts beside names that come once each: the table is told by category already. */
function besideNames(table: TypedTable): readonly Found[] {
  const category = table.columns.findIndex(({ column }) => column === table.labelColumn);
  if (category < 0) return [];
  return table.columns.flatMap((_, measure): readonly Found[] => {
    const rows = countedRows(table, measure).filter((row) => saidIn(row, category) !== "");
    const names = namesIn(table, rows, category);
    if (names === null || names.kinds < names.count || !isCount(table, rows, measure)) return [];
    return [{ table, rows, category, measure, once: true, dated: null, years: yearsOf(table, measure) }];
  });
}

function foundIn(table: TypedTable): readonly Found[] {
  if (OTHERS.has(table.shape?.id ?? "")) return [];
  const records = recordsOf(table);
  return [...besideNames(table), ...(records && records.length > 1 ? inList(table, records) : [])];
}

/** A table is looked through once. */
const known = new WeakMap<TypedTable, readonly Found[]>();

function inTable(table: TypedTable): readonly Found[] {
  const found = known.get(table) ?? foundIn(table);
  known.set(table, found);
  return found;
}

/** Everything of a workbook that can be told by category, as it stands there. */
export function categorySources(workbook: WorkbookTables | undefined): readonly CategorySource[] {
  const taken = new Map<string, number>();
  const { tables = [], made } = workbook ?? {};
  // What was made here is told by category already, or is of indicators.
  const typed = tables.filter((table) => {
    const { sheet, area } = table;
    return made?.has(sheet, area.row, area.column) !== true && !isContents(table);
  });
  return typed.flatMap(inTable).map((found): CategorySource => {
    const { table, category: at, measure: of } = found;
    const [sheet, category] = [table.sheet, headOf(table, at)];
    const measure = of === null ? null : headOf(table, of);
    const plain = measure === null ? `${sheet}!${category}` : `${sheet}!${category}: ${measure}`;
    const copy = (taken.get(plain) ?? 0) + 1;
    taken.set(plain, copy);
    return {
      ...found,
      id: copy === 1 ? plain : `${plain} (${copy})`,
      title: measure === null ? words.rows({ sheet, category }) : words.figures({ sheet, category, measure }),
    };
  });
}

/** Those of a year; one that states none is of any. */
export function sourcesOfYear(workbook: WorkbookTables | undefined, year: string): readonly CategorySource[] {
  return categorySources(workbook).filter(({ years }) => years === null || years.includes(year));
}

const isAlike = (one: string, other: string): boolean => one.toLowerCase() === other.trim().toLowerCase();

/** The one a person means: by its id, by that without the sheet, by the head of a column. Several where that does not tell. */
export function sourcesCalled(sources: readonly CategorySource[], name: string): readonly CategorySource[] {
  const ways: readonly ((source: CategorySource) => readonly string[])[] = [
    ({ id }) => [id],
    ({ id, table }) => [id.slice(table.sheet.length + 1)],
    ({ table, category, measure }) => [headOf(table, category), ...(measure === null ? [] : [headOf(table, measure)])],
  ];
  for (const way of ways) {
    const found = sources.filter((source) => way(source).some((each) => isAlike(each, name)));
    if (found.length > 0) return found;
  }
  return [];
}

/** What a table of the report counts, as tables of other people call it. */
export interface CountedSubject {
  /** Heads of the categories. */
  readonly category: RegExp;
  /** Words of the caption, the heads or the sheet. */
  readonly about: RegExp;
}

/** All that a workbook has of a subject, of any year. */
export const sourcesAbout = ({ category, about }: CountedSubject, workbook: WorkbookTables | undefined): readonly CategorySource[] =>
  categorySources(workbook).filter(
    ({ table, category: at }) =>
      category.test(headOf(table, at)) &&
      about.test([table.sheet, table.caption ?? "", ...table.columns.flatMap(({ path }) => path)].join(" ")),
  );

/** The workbook's own list or counts of a subject in a year; counts that stand there come before rows to be counted. */
export function sourceAbout(subject: CountedSubject, workbook: WorkbookTables | undefined, year: string): CategorySource | null {
  const found = sourcesAbout(subject, workbook).filter(({ years }) => years === null || years.includes(year));
  return found.find(({ once }) => once) ?? found.find(({ measure }) => measure === null) ?? null;
}

export const headsOf = ({ table, category, measure }: CategorySource): { readonly category: string; readonly measure: string | null } => ({
  category: headOf(table, category),
  measure: measure === null ? null : headOf(table, measure),
});
