import type { Catalogue } from "../../catalogue/catalogue";
import type { CatalogueNode } from "../../catalogue/types";
import { withoutPlans } from "../../catalogue/plans";
import type { Area } from "../../sheet/address";
import { catalogueSheetHead } from "./catalogueSheet";
import { readCaption, type Caption } from "./caption";
import { gridOf, type Grid } from "../../sheet/grid";
import { findHeaderBlocks, type HeaderBlock } from "./headerBlocks";
import { labelReader, type LabelReader } from "./label";
import { overlaps } from "../../sheet/area";
import { placedCorrections } from "../typed";
import type { PlacedCorrection } from "../corrections";
import { withHeadings } from "./said";
import { indexOf } from "./tableIndex";
import { type Within } from "../../periods/period";
import { readPeriod } from "../../periods/periodText";
import type { ForeignTable, RecognisedRow, RecognisedTable } from "./recognised";
import { readRows, variablesOf, type RowReader } from "./rows";
import type { SheetSnapshot, Snapshot } from "../../sheet/snapshot";
import { columnParts, columnsAlike, placed, rowsByPeriod } from "./tableParts";

export interface RecogniseOptions {
  /** The year the person asked for; a year printed in a table's own header is stronger, one in a caption or sheet name weaker. */
  readonly year?: string | number | null;
}

export interface Recognised {
  readonly tables: readonly RecognisedTable[];
  /** Tables known by their headers in which nothing is of the catalogue. */
  readonly foreign: readonly ForeignTable[];
}

/**
 * Finds the tables of a workbook by their headers, whatever stands around them: titles above, headers of up to three rows and
 * merged ones, years, quarters, months and other groups side by side, a column that gives each row its own period, totals at the
 * foot, several tables on a sheet, hidden sheets. A table in which neither a row nor the header or caption names an indicator of
 * the catalogue is foreign. Cost grows with the cells, not with the catalogue.
 */
export function recogniseWorkbook(snapshot: Snapshot, everything: Catalogue, options: RecogniseOptions = {}): Recognised {
  const catalogue = withoutPlans(everything);
  const asked = options.year === undefined || options.year === null || options.year === "" ? null : String(options.year);
  const reader = sheetReader(catalogue, asked);
  const { used } = placedCorrections(snapshot);
  const read = snapshot.sheets.map((sheet) => {
    const said = used.filter((each) => each.sheet === sheet.name);
    return said.length === 0 ? asItStands(sheet, { catalogue, asked, reader }) : reader(sheet, said);
  });
  return { tables: read.flatMap(({ tables }) => tables), foreign: read.flatMap(({ foreign }) => foreign) };
}

interface PlainReading {
  readonly catalogue: Catalogue;
  readonly asked: string | null;
  readonly reader: SheetReader;
}

/** A check tries mends on copies of the workbook, in which most sheets are the same ones; read against one catalogue and for one year. */
const known = new WeakMap<SheetSnapshot, Omit<PlainReading, "reader"> & { readonly read: Recognised }>();

/** As a sheet is read when nobody says otherwise. */
function asItStands(sheet: SheetSnapshot, { catalogue, asked, reader }: PlainReading): Recognised {
  const before = known.get(sheet);
  if (before?.catalogue === catalogue && before.asked === asked) return before.read;
  const read = reader(sheet, []);
  known.set(sheet, { catalogue, asked, read });
  return read;
}

type SheetReader = (original: SheetSnapshot, said: readonly PlacedCorrection[]) => Recognised;

function sheetReader(catalogue: Catalogue, asked: string | null): SheetReader {
  let words: RowReader | null = null;
  const rowReader = (): RowReader => (words ??= { labels: labelReader(catalogue), variables: variablesOf(catalogue) });
  return (original, said) => {
    const sheet = said.length === 0 ? original : withHeadings(original, said);
    const denied = said.filter(({ correction }) => correction.kind === "notTable");
    const grid = gridOf(sheet);
    // A catalogue sheet says what should be, for several years at once; it is no table of results.
    if (catalogueSheetHead(grid) !== null) return { tables: [], foreign: [] };
    const tables: RecognisedTable[] = [];
    const foreign: ForeignTable[] = [];
    const sheetName = readPeriod(sheet.name, "sheet");
    const named = { year: sheetName.year, within: placed(sheetName.within, sheetName.cumulative) };
    const title = sheetTitle(grid);
    const { labels, variables } = rowReader();
    for (const found of tablesOf(grid, { labels, variables })) {
      if (denied.some(({ area }) => overlaps(area, areaOf(found)))) continue;
      const { caption } = found;
      const period = { year: asked ?? caption.year ?? named.year ?? title.year, within: caption.within ?? named.within ?? title.within };
      const parts = partsOf(found, { grid, catalogue, labels, period });
      tables.push(...parts);
      const names = found.rows.filter(({ kind }) => kind === "indikator").map(({ label }) => label);
      if (parts.length === 0 && names.length > 0)
        foreign.push({ sheet: sheet.name, area: areaOf(found), headerRow: found.block.lastRow, names });
    }
    return { tables, foreign };
  };
}

/** The tables of `recogniseWorkbook` in which something is of the catalogue. */
export function recogniseTables(snapshot: Snapshot, catalogue: Catalogue, options: RecogniseOptions = {}): readonly RecognisedTable[] {
  return recogniseWorkbook(snapshot, catalogue, options).tables;
}

interface FoundTable {
  readonly sheet: string;
  readonly block: HeaderBlock;
  readonly rows: RecognisedRow[];
  readonly lastRow: number;
  readonly caption: Caption;
}

interface PeriodSaid {
  readonly year: string | null;
  readonly within: Within | null;
}

/** The period in the first lines of a sheet. */
function sheetTitle(grid: Grid): PeriodSaid {
  for (let row = grid.firstRow; row < Math.min(grid.endRow, grid.firstRow + 4); row++) {
    for (let column = grid.firstColumn; column < Math.min(grid.endColumn, grid.firstColumn + 3); column++) {
      const { year, within, cumulative } = readPeriod(grid.text(row, column).slice(0, 300), "title");
      if (year !== null) return { year, within: placed(within, cumulative) };
    }
  }
  return { year: null, within: null };
}

function tablesOf(grid: Grid, reader: RowReader): FoundTable[] {
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
      const read = readRows(grid, part, below?.firstRow ?? grid.endRow, reader);
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
  const roles = (block: HeaderBlock): string =>
    block.columns
      .filter(({ role }) => role !== null)
      .map(({ column, role, year, within }) => `${column}${role}${year}${within}`)
      .join();
  return roles(a) === roles(b);
}

function areaOf({ block, lastRow }: FoundTable): Area {
  return { row: block.firstRow, column: block.from, rows: lastRow - block.firstRow + 1, columns: block.to - block.from + 1 };
}

interface TableSetting {
  readonly grid: Grid;
  readonly catalogue: Catalogue;
  readonly labels: LabelReader;
  /** What title, sheet and option say. */
  readonly period: PeriodSaid;
}

/** Names that every organisation has: its own value and the perspectives of a scorecard. */
const isEverybodys = ({ level }: CatalogueNode): boolean => level === "organisasi" || level === "perspektif";

/** "Nilai Kinerja Organisasi" over perspectives with indicators that are none of the catalogue: another organisation's scorecard. */
function isOfAnother(rows: readonly RecognisedRow[], index: CatalogueNode | null): boolean {
  const known = [...rows.map(({ node }) => node), index].filter((node): node is CatalogueNode => node !== null);
  return known.length > 0 && known.every(isEverybodys) && rows.some(({ kind, node }) => kind === "indikator" && node === null);
}

function partsOf(found: FoundTable, { grid, catalogue, labels, period }: TableSetting): RecognisedTable[] {
  const { block, caption } = found;
  const ownHeader = block.columns.filter(({ ownIndicator }) => ownIndicator).flatMap(({ texts }) => texts);
  const hint = [...ownHeader, ...[...caption.lines].reverse()].map((text) => labels.within(text)).find((each) => each !== null) ?? null;
  const parts = columnParts(block.columns, period.year);
  const { node, kind } = indexOf(found.rows, hint, parts[0]!.year ?? period.year, catalogue);
  const known = node !== null || found.rows.some((row) => row.node !== null || (row.code !== null && labels.isLikeOurs(row.code)));
  if (!known || isOfAnother(found.rows, node)) return [];
  const rows = found.rows.map((row) =>
    row.kind === "total" ? { ...row, node } : row.kind === "masukan" && row.node === null ? { ...row, node } : row,
  );
  const whole = { sheet: found.sheet, area: areaOf(found), kind, headerRow: block.lastRow, node, caption: caption.lines.join(" ") };
  const ofRows = block.columns.find(({ role }) => role === "periode");
  const byRow = ofRows && parts.length === 1 ? rowsByPeriod(grid, ofRows, rows) : null;
  if (byRow) {
    const { columns, year, within } = parts[0]!;
    return byRow.map((own) => ({
      ...whole,
      columns,
      rows: own.rows,
      year: own.year ?? year ?? period.year,
      within: own.within ?? within ?? period.within,
      part: { index: 0, of: 1 },
    }));
  }
  const alike = columnsAlike(parts);
  return parts.map((part, index) => ({
    ...whole,
    ...(part.within === null ? {} : { alike }),
    columns: part.columns,
    rows,
    year: part.year ?? period.year,
    within: part.within ?? (part.annual ? null : period.within),
    part: { index, of: parts.length },
  }));
}
