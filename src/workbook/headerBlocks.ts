import type { ColumnRole } from "./recognised";
import { readHeader, type HeaderWords } from "./headers";
import type { Grid } from "./grid";
import type { Quarter } from "./period";

/** One column of a header, with the period printed over it. */
export interface HeaderColumn {
  readonly column: number;
  readonly role: ColumnRole | null;
  readonly year: string | null;
  readonly quarter: Quarter | null;
  readonly ownIndicator: boolean;
  readonly texts: readonly string[];
}

/** The header of one table: one to three rows, and the columns from its first to its last header cell. */
export interface HeaderBlock {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly from: number;
  /** Last column, inclusive. */
  readonly to: number;
  readonly columns: readonly HeaderColumn[];
}

interface Cluster {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly words: ReadonlyMap<number, HeaderWords & { readonly text: string }>;
}

const KEYS: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(["kode", "indikator"]);
const FIGURES: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(["bobot", "target", "realisasi", "capaian", "bobotKaliRealisasi", "masukan"]);
/** Room between two header cells of one table; a wider gap in one row starts another table. Merged year groups are narrower. */
const WIDEST_GAP = 8;

const says = (words: HeaderWords): boolean => words.role !== null || words.year !== null || words.quarter !== null;
const isYear = (value: unknown): value is number => typeof value === "number" && Number.isInteger(value) && value >= 1990 && value <= 2100;

/** Runs of header cells in one row: a figure or a wide gap ends a run, so a header beside another table's data is still seen. */
function clustersOf(grid: Grid, row: number, read: (text: string) => HeaderWords): Cluster[] {
  const clusters: Cluster[] = [];
  let words = new Map<number, HeaderWords & { text: string }>();
  let last = -1;
  const close = (): void => {
    const columns = [...words.keys()];
    const said = columns.filter((column) => says(words.get(column)!));
    if (said.length > 0) clusters.push({ row, from: said[0]!, to: columns[columns.length - 1]!, words });
    words = new Map();
  };
  for (let column = grid.firstColumn; column < grid.endColumn; column++) {
    const value = grid.value(row, column);
    if (value === null || value === "") continue;
    const text = isYear(value) ? String(value) : typeof value === "string" ? value.trim() : null;
    if (text === "") continue;
    if (words.size > 0 && column - last > WIDEST_GAP) close();
    const header = text === null ? null : read(text);
    if (header === null || (!says(header) && /^[\d.,]+\s*%?$/.test(text!))) close();
    else if (says(header) || words.size > 0) words.set(column, { ...header, text: text! });
    last = column + (text === null ? 0 : grid.mergedColumns(row, column) - 1);
  }
  close();
  return clusters;
}

const count = (cluster: Cluster): number => [...cluster.words.values()].filter(says).length;
const hasPeriod = (words: HeaderWords): boolean => words.year !== null || words.quarter !== null;
/** Names two things, and not only codes as a row of data does. */
const isHeaderRow = (cluster: Cluster): boolean => count(cluster) >= 2 && [...cluster.words.values()].some((each) => FIGURES.has(each.role) || hasPeriod(each));
/** "Capaian | 100,10%" at the foot of a table above, or a lone title, is no first row of a header. */
const canBegin = (cluster: Cluster): boolean => count(cluster) >= 2 || [...cluster.words.values()].some(hasPeriod);
const overlap = (a: Cluster, b: Cluster): boolean => a.from <= b.to + 1 && b.from <= a.to + 1;

/** The columns of stacked header rows: the lowest row names the figure, the rows above lend it period and, where it has none, role. */
function stack(grid: Grid, rows: readonly Cluster[]): HeaderColumn[] {
  const from = Math.min(...rows.map((each) => each.from));
  const to = Math.max(...rows.map((each) => each.to + grid.mergedColumns(each.row, each.to) - 1));
  const lent = rows.map(() => null as (HeaderWords & { text: string }) | null);
  const lentTo = rows.map(() => -1);
  const columns: HeaderColumn[] = [];
  for (let column = from; column <= to; column++) {
    const own: (HeaderWords & { text: string })[] = [];
    let over: HeaderWords | null = null;
    rows.forEach((cluster, level) => {
      const words = cluster.words.get(column);
      if (words) {
        own.push(words);
        const span = grid.mergedColumns(cluster.row, column);
        const group = level < rows.length - 1 && (FIGURES.has(words.role) || words.year !== null || words.quarter !== null);
        lent[level] = group ? words : null;
        lentTo[level] = span > 1 ? column + span - 1 : Infinity;
      } else if (lent[level] && column <= lentTo[level]!) over = merge(over, lent[level]);
    });
    // A group text is lent only to columns that have a text of their own below it.
    const period = merge(own.reduce<HeaderWords | null>((all, each) => merge(all, each), null), own.length > 0 ? over : null);
    const figure = [...own].reverse().find((each) => FIGURES.has(each.role)) ?? null;
    const times = own.find((each) => each.role === "bobotKaliRealisasi");
    const key = [...own].reverse().find((each) => each.role !== null) ?? null;
    const chosen = times ?? figure ?? key;
    const lentRole = overRole(over);
    columns.push({
      column,
      role: chosen?.role ?? (own.length > 0 ? lentRole : null),
      year: period?.year ?? null,
      quarter: period?.quarter ?? null,
      ownIndicator: own.some((each) => each.ownIndicator),
      texts: own.map((each) => each.text),
    });
  }
  return columns;
}

function overRole(over: HeaderWords | null): ColumnRole | null {
  return over && FIGURES.has(over.role) ? over.role : null;
}

function merge(a: HeaderWords | null, b: HeaderWords | null): HeaderWords | null {
  if (!a || !b) return a ?? b;
  return { role: a.role ?? b.role, year: a.year ?? b.year, quarter: a.quarter ?? b.quarter, ownIndicator: a.ownIndicator || b.ownIndicator };
}

/** One block a table: a second Kode, No or Indikator after figures starts the next table of the same header rows. */
function split(columns: readonly HeaderColumn[]): HeaderColumn[][] {
  const tables: HeaderColumn[][] = [];
  let current: HeaderColumn[] = [];
  let figures = false;
  for (const each of columns) {
    if (figures && (KEYS.has(each.role) || each.role === "no")) {
      tables.push(current);
      current = [];
      figures = false;
    }
    figures ||= FIGURES.has(each.role);
    current.push(each);
  }
  tables.push(current);
  return tables;
}

const isTable = (columns: readonly HeaderColumn[]): boolean =>
  columns.some(({ role }) => KEYS.has(role)) && columns.some(({ role }) => FIGURES.has(role));

/** All table headers of a sheet, top to bottom and left to right. Cost: one look at every cell. */
export function findHeaderBlocks(grid: Grid): HeaderBlock[] {
  const memo = new Map<string, HeaderWords>();
  const read = (text: string): HeaderWords => {
    let words = memo.get(text);
    if (!words) memo.set(text, (words = readHeader(text)));
    return words;
  };
  const blocks: HeaderBlock[] = [];
  const used = new Set<Cluster>();
  let window: Cluster[][] = [];
  const rowsFrom = (row: number): Cluster[] => (row < grid.endRow ? clustersOf(grid, row, read) : []);
  for (let row = grid.firstRow; row < grid.endRow; row++) {
    window = [window[1] ?? rowsFrom(row), window[2] ?? rowsFrom(row + 1), rowsFrom(row + 2)];
    for (const top of window[0]!) {
      if (used.has(top) || !canBegin(top)) continue;
      const rows = [top];
      for (const next of window.slice(1)) {
        // A row of totals ("Realisasi | 93,10%") names one figure only; a header row names two things at least.
        const below = next.filter((each) => !used.has(each) && isHeaderRow(each) && rows.some((over) => overlap(over, each)));
        if (below.length === 0) break;
        rows.push(...below);
      }
      // Two clusters of one row belong together only under a common header; read them as one.
      const found = split(stack(grid, joined(rows))).filter(isTable);
      if (found.length === 0) continue;
      rows.forEach((each) => used.add(each));
      for (const columns of found) {
        blocks.push({ firstRow: top.row, lastRow: rows[rows.length - 1]!.row, from: columns[0]!.column, to: columns[columns.length - 1]!.column, columns });
      }
    }
  }
  return blocks;
}

function joined(rows: readonly Cluster[]): Cluster[] {
  const byRow = new Map<number, Cluster>();
  for (const each of rows) {
    const other = byRow.get(each.row);
    byRow.set(each.row, other ? { row: each.row, from: Math.min(each.from, other.from), to: Math.max(each.to, other.to), words: new Map([...other.words, ...each.words]) } : each);
  }
  return [...byRow.values()];
}
