import type { Catalogue } from "../catalogue/catalogue";
import { withoutPlans } from "../catalogue/plans";
import type { CatalogueNode } from "../catalogue/types";
import { catalogueSheetHead } from "./catalogueSheet";
import { readCaption, type Caption } from "./caption";
import { gridOf, type Grid } from "./grid";
import { findHeaderBlocks, type HeaderBlock, type HeaderColumn } from "./headerBlocks";
import { labelReader, type LabelReader } from "./label";
import { indexOf } from "./tableIndex";
import { readPeriod, type Quarter } from "./period";
import type { ColumnRole, RecognisedRow, RecognisedTable } from "./recognised";
import { readRows, variablesOf } from "./rows";
import type { Snapshot } from "./snapshot";

export interface RecogniseOptions {
  /** The year the person asked for; a year printed in a table's own header is stronger, one in a caption or sheet name weaker. */
  readonly year?: string | number | null;
}

const SHARED: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["no", "kode", "indikator", "satuan", "variabel"]);

/**
 * Finds the tables of a workbook by their headers, whatever stands around them: titles above, two-row and merged headers,
 * year or quarter groups, totals at the foot, several tables on a sheet, hidden sheets. A table in which neither a row nor the
 * header or caption names an indicator of the catalogue is not reported. Cost grows with the cells, not with the catalogue.
 */
export function recogniseTables(snapshot: Snapshot, everything: Catalogue, options: RecogniseOptions = {}): RecognisedTable[] {
  const catalogue = withoutPlans(everything);
  const labels = labelReader(catalogue);
  const variables = variablesOf(catalogue);
  const asked = options.year === undefined || options.year === null || options.year === "" ? null : String(options.year);
  const tables: RecognisedTable[] = [];
  for (const sheet of snapshot.sheets) {
    const grid = gridOf(sheet);
    // A catalogue sheet says what should be, for several years at once; it is no table of results.
    if (catalogueSheetHead(grid) !== null) continue;
    const named = readPeriod(sheet.name);
    const title = sheetTitle(grid);
    for (const found of tablesOf(grid, labels, variables)) {
      const { caption } = found;
      const fallbackYear = asked ?? caption.year ?? named.year ?? title.year;
      const fallbackQuarter = caption.quarter ?? named.quarter ?? title.quarter;
      tables.push(...partsOf(found, catalogue, labels, fallbackYear, fallbackQuarter));
    }
  }
  return tables;
}

interface FoundTable {
  readonly sheet: string;
  readonly block: HeaderBlock;
  readonly rows: RecognisedRow[];
  readonly lastRow: number;
  readonly caption: Caption;
}

/** Year and quarter in the first lines of a sheet. */
function sheetTitle(grid: Grid): { year: string | null; quarter: Quarter | null } {
  for (let row = grid.firstRow; row < Math.min(grid.endRow, grid.firstRow + 4); row++) {
    for (let column = grid.firstColumn; column < Math.min(grid.endColumn, grid.firstColumn + 3); column++) {
      const text = grid.text(row, column);
      const { year, quarter } = readPeriod(text.slice(0, 300));
      if (year !== null) return { year, quarter };
    }
  }
  return { year: null, quarter: null };
}

function tablesOf(grid: Grid, labels: LabelReader, variables: ReadonlyMap<string, readonly CatalogueNode[]>): FoundTable[] {
  const blocks = findHeaderBlocks(grid);
  const found: FoundTable[] = [];
  const continued = new Set<HeaderBlock>();
  blocks.forEach((block, at) => {
    if (continued.has(block)) return;
    const above = found.filter((each) => each.lastRow < block.firstRow && each.block.from <= block.to && block.from <= each.block.to);
    const caption = readCaption(grid, block, Math.max(-1, ...above.map((each) => each.lastRow)) + 1);
    const rows: RecognisedRow[] = [];
    let lastRow = block.lastRow;
    let part = block;
    for (let next = at + 1; ; next++) {
      while (next < blocks.length && !isBelow(part, blocks[next]!)) next++;
      const below = blocks[next];
      const read = readRows(grid, part, below?.firstRow ?? grid.endRow, labels, variables);
      rows.push(...read.rows);
      lastRow = read.lastRow;
      if (!below) break;
      // Titles between two tables belong to the lower one.
      while (rows.length > 0 && rows[rows.length - 1]!.kind === "judul" && rows[rows.length - 1]!.code === null) {
        rows.pop();
        lastRow = rows[rows.length - 1]?.row ?? part.lastRow;
      }
      const untitled = readCaption(grid, below, lastRow + 1).lines.length === 0;
      // The LKj repeats the header where a table runs over a page (Tabel 4, line 339); totals end a table.
      if (!untitled || !sameColumns(block, below) || rows.some(({ kind }) => kind === "total") || below.firstRow - lastRow > 3) break;
      continued.add(below);
      part = below;
    }
    found.push({ sheet: grid.sheet.name, block, rows, lastRow, caption });
  });
  return found;
}

function isBelow(block: HeaderBlock, other: HeaderBlock): boolean {
  return other.firstRow > block.lastRow && other.from <= block.to && block.from <= other.to;
}

function sameColumns(a: HeaderBlock, b: HeaderBlock): boolean {
  const roles = (block: HeaderBlock): string => block.columns.filter(({ role }) => role !== null).map(({ column, role }) => `${column}${role}`).join();
  return roles(a) === roles(b);
}

interface PeriodColumns {
  readonly year: string | null;
  readonly quarter: Quarter | null;
  readonly columns: Partial<Record<ColumnRole, number>>;
}

/** One set of columns a printed period; columns without a period count in each. */
function periodColumns(columns: readonly HeaderColumn[]): PeriodColumns[] {
  const shared: Partial<Record<ColumnRole, number>> = {};
  const periods = new Map<string, PeriodColumns>();
  const named = columns.filter(({ role }) => role === "indikator");
  const name = named.find(({ ownIndicator }) => !ownIndicator) ?? named[0];
  if (name) shared.indikator = name.column;
  for (const { column, role, year, quarter } of columns) {
    if (role === null || role === "indikator") continue;
    if (SHARED.has(role) || (year === null && quarter === null)) shared[role] ??= column;
    else {
      const key = `${year}-${quarter}`;
      const period = periods.get(key) ?? { year, quarter, columns: {} };
      period.columns[role] ??= column;
      periods.set(key, period);
    }
  }
  if (periods.size === 0) return [{ year: null, quarter: null, columns: shared }];
  return [...periods.values()].map((period) => ({ ...period, columns: { ...shared, ...period.columns } }));
}

function partsOf(found: FoundTable, catalogue: Catalogue, labels: LabelReader, year: string | null, quarter: Quarter | null): RecognisedTable[] {
  const { block, caption } = found;
  const captionText = caption.lines.join(" ");
  const ownHeader = block.columns.filter(({ ownIndicator }) => ownIndicator).flatMap(({ texts }) => texts);
  const hint = [...ownHeader, ...[...caption.lines].reverse()].map((text) => labels.within(text)).find((each) => each !== null) ?? null;
  const parts = periodColumns(block.columns);
  const { node, kind } = indexOf(found.rows, hint, parts[0]!.year ?? year, catalogue);
  const known = node !== null || found.rows.some((row) => row.node !== null || (row.code !== null && labels.isLikeOurs(row.code)));
  if (!known) return [];
  const rows = found.rows.map((row) => (row.kind === "total" ? { ...row, node } : row.kind === "masukan" && row.node === null ? { ...row, node } : row));
  const area = { row: block.firstRow, column: block.from, rows: found.lastRow - block.firstRow + 1, columns: block.to - block.from + 1 };
  return parts.map((part, index) => ({
    sheet: found.sheet,
    area,
    kind,
    headerRow: block.lastRow,
    columns: part.columns,
    rows,
    node,
    year: part.year ?? year,
    quarter: part.quarter ?? quarter,
    part: { index, of: parts.length },
    caption: captionText,
  }));
}
