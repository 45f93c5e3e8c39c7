import { isBlank, type Grid } from "../../sheet/grid";
import { canBegin, clustersOf, hasPeriod, headerReader, isDataRow, isFigure, isHeaderRow, isKey, type Cluster } from "./headerRow";
import { stackRows, type HeaderColumn } from "./headerStack";

/** The header of one table: one to three rows, and the columns from its first to its last header cell. */
export interface HeaderBlock {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly from: number;
  /** Last column, inclusive. */
  readonly to: number;
  readonly columns: readonly HeaderColumn[];
}

const overlap = (a: Cluster, b: Cluster): boolean => a.from <= b.to + 1 && b.from <= a.to + 1;

/** One block a table: a second Kode, No or Indikator after figures starts the next table of the same header rows. */
function split(columns: readonly HeaderColumn[]): HeaderColumn[][] {
  const tables: HeaderColumn[][] = [];
  let current: HeaderColumn[] = [];
  let figures = false;
  for (const each of columns) {
    if (figures && (isKey(each.role) || each.role === "no")) {
      tables.push(current);
      current = [];
      figures = false;
    }
    figures ||= isFigure(each.role);
    current.push(each);
  }
  tables.push(current);
  // "Capaian | Target | Indikator": figures before the name they belong to.
  const whole: HeaderColumn[][] = [];
  for (const each of tables) {
    const before = whole[whole.length - 1];
    if (before && !before.some(({ role }) => isKey(role)) && !each.some(({ role }) => isFigure(role))) before.push(...each);
    else whole.push(each);
  }
  return whole;
}

/**
 * "Capaian IKU Tahun 2023" alone over a header that is whole without it: the table's title. It says what a header cell may say, but
 * begins over the column that names the rows, where no group of figures begins.
 */
function isTitle(top: Cluster, below: readonly Cluster[]): boolean {
  if (top.words.size > 1) return false;
  return below.some((each) => {
    const under = each.words.get(top.from)?.role;
    const words = [...each.words.values()];
    return (
      (under === "no" || (under !== undefined && isKey(under))) &&
      words.some(({ role }) => isKey(role)) &&
      words.some(({ role }) => isFigure(role))
    );
  });
}

/** "Tahun 2023" alone between "No | Indikator | Pengukuran Kinerja" and "Target | Realisasi": a group of columns within a group. */
function isMiddle(row: Cluster, above: readonly Cluster[], below: readonly Cluster[]): boolean {
  const words = [...row.words.values()];
  return (
    words.every((each) => hasPeriod(each) && each.role === null) &&
    above.some((over) => over.from < row.from && [...over.words.values()].some(({ role }) => isKey(role))) &&
    below.some((under) => isHeaderRow(under) && overlap(row, under) && [...under.words.values()].every(({ role }) => !isKey(role)))
  );
}

const isTable = (columns: readonly HeaderColumn[]): boolean =>
  columns.some(({ role }) => isKey(role)) && columns.some(({ role }) => isFigure(role));

/** A table whose rows may still go on: rows are looked through once, as far as somebody asks. */
interface OpenTable {
  readonly block: HeaderBlock;
  looked: number;
  blanks: number;
}

/** Whether the table still has rows at `row`: two blank rows end it, as they do for its rows. */
function reaches(grid: Grid, open: OpenTable, row: number): boolean {
  const { from, to } = open.block;
  for (; open.looked < row && open.blanks < 2; open.looked++) {
    let blank = true;
    for (let column = from; blank && column <= to; column++) blank = isBlank(grid.value(open.looked, column));
    open.blanks = blank ? open.blanks + 1 : 0;
  }
  return open.blanks < 2;
}

/** All table headers of a sheet, top to bottom and left to right. Cost: one look at every cell. */
export function findHeaderBlocks(grid: Grid): HeaderBlock[] {
  const read = headerReader();
  const blocks: HeaderBlock[] = [];
  const used = new Set<Cluster>();
  /** By column, the lowest table there. */
  const open: (OpenTable | undefined)[] = [];
  let window: Cluster[][] = [];
  const rowsFrom = (row: number): Cluster[] => (row < grid.endRow ? clustersOf(grid, row, read) : []);
  const isDataOfOpen = (cluster: Cluster): boolean => {
    const tables = new Set<OpenTable>();
    for (const table of open.slice(cluster.from, cluster.to + 1)) if (table) tables.add(table);
    return [...tables].some((table) => reaches(grid, table, cluster.row) && isDataRow(grid, cluster, table.block.columns));
  };
  for (let row = grid.firstRow; row < grid.endRow; row++) {
    window = [window[1] ?? rowsFrom(row), window[2] ?? rowsFrom(row + 1), rowsFrom(row + 2)];
    for (const top of window[0]!) {
      if (used.has(top) || !canBegin(top) || isTitle(top, window[1]!) || isDataOfOpen(top)) continue;
      const rows = [top];
      for (const [at, next] of window.slice(1).entries()) {
        if (next.length === 0) break;
        const above = stackRows(grid, joined(rows));
        // A row of totals ("Realisasi | 93,10%") names one figure only; a header row names two things at least.
        const below = next.filter(
          (each) =>
            !used.has(each) &&
            (isHeaderRow(each) || isMiddle(each, rows, window[at + 2] ?? [])) &&
            rows.some((over) => overlap(over, each)) &&
            !isDataRow(grid, each, above),
        );
        if (below.length === 0) break;
        rows.push(...below);
      }
      // Two clusters of one row belong together only under a common header; read them as one.
      const found = split(stackRows(grid, joined(rows))).filter(isTable);
      if (found.length === 0) continue;
      rows.forEach((each) => used.add(each));
      for (const columns of found) {
        const block = {
          firstRow: top.row,
          lastRow: rows[rows.length - 1]!.row,
          from: columns[0]!.column,
          to: columns[columns.length - 1]!.column,
          columns,
        };
        const table = { block, looked: block.lastRow + 1, blanks: 0 };
        for (let column = block.from; column <= block.to; column++) open[column] = table;
        blocks.push(block);
      }
    }
  }
  return blocks;
}

function joined(rows: readonly Cluster[]): Cluster[] {
  const byRow = new Map<number, Cluster>();
  for (const each of rows) {
    const other = byRow.get(each.row);
    byRow.set(
      each.row,
      other
        ? {
            row: each.row,
            from: Math.min(each.from, other.from),
            to: Math.max(each.to, other.to),
            words: new Map([...other.words, ...each.words]),
          }
        : each,
    );
  }
  return [...byRow.values()];
}
