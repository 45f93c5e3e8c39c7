import type { Area } from "../../sheet/address";
import type { Grid } from "../../sheet/grid";
import { blocksOf } from "./blocks";
import { bodyOf } from "./body";
import { captionAbove, captionBelow, withSharedCaptions } from "./caption";
import { cellsOf, type Cells } from "./cells";
import { columnsOf } from "./columns";
import { captionRows, headerOf, signatureOf, type HeaderExtent } from "./header";
import { unreadMessages } from "./messages";
import type { FoundColumn, FoundTable, FoundTables, UnreadArea } from "./model";
import { calculationIn } from "./numbering";
import { readFoundRows } from "./rows";
import { joinOverSpacers } from "./spacers";
import { headerCells } from "./tree";

/** A table that continues below a blank row or two, as after a page break. */
const CONTINUES_AFTER = 2;
/** Blocks inside blocks: a title over two tables, and tables in these. */
const DEEPEST = 6;

interface Block {
  area: Area;
  readonly header: HeaderExtent | null;
  /** Below another block of the same table. */
  merged: boolean;
}

/** Without its first rows. */
const below = (area: Area, row: number): Area => ({ ...area, row, rows: area.row + area.rows - row });

const piecesOf = (cells: Cells, area: Area): Area[] => joinOverSpacers(cells, blocksOf(cells, area));

/** Blocks of cells that belong together, captions taken off, which may hold several tables apart. */
function split(cells: Cells, area: Area, depth = 0): Area[] {
  const lines = captionRows(cells, area);
  const rest = lines > 0 ? below(area, area.row + lines) : area;
  if (rest.rows === 0) return [];
  if (lines === 0 && depth > 0) return [rest];
  const inside = piecesOf(cells, rest);
  const isWhole = inside.length === 1 && inside[0]!.columns === rest.columns && inside[0]!.rows === rest.rows;
  if (isWhole || depth >= DEEPEST) return [rest];
  return inside.flatMap((each) => split(cells, each, depth + 1));
}

const joined = (path: readonly string[]): string => path.join("\u0000").toLowerCase();

/** Where the header begins again from its first columns: another table that touches on the right; null for none. */
function secondTable(paths: readonly (readonly string[])[]): number | null {
  const [first, second] = [joined(paths[0] ?? []), joined(paths[1] ?? [])];
  if (first === "" || second === "" || first === second) return null;
  for (let at = 2; at + 1 < paths.length; at++) if (joined(paths[at]!) === first && joined(paths[at + 1]!) === second) return at;
  return null;
}

/**
 * The tables of a sheet, by the shape of what is filled and without knowing what they are about: several beside and below each other,
 * headers of any depth, merges where they are known, rows that number the columns, headers repeated after a page break, totals above or
 * below, a hierarchy of rows. Cost: a few looks at every cell.
 */
export function findTables(grid: Grid, decimalSeparator: "," | "." = ",", cells = cellsOf(grid, decimalSeparator)): FoundTables {
  if (grid.endRow === grid.firstRow || grid.endColumn === grid.firstColumn) return { tables: [], unread: [] };
  const sheet: Area = {
    row: grid.firstRow,
    column: grid.firstColumn,
    rows: grid.endRow - grid.firstRow,
    columns: grid.endColumn - grid.firstColumn,
  };
  const blocks = piecesOf(cells, sheet)
    .flatMap((area) => split(cells, area))
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map((area): Block => ({ area, header: headerOf(cells, area), merged: false }));
  joinContinued(cells, blocks);
  coverInner(blocks);

  const tables: FoundTable[] = [];
  const unread: UnreadArea[] = [];
  const finder = new Finder(cells, tables, unread);
  for (const { area, header, merged } of blocks) if (!merged) finder.read(area, header);
  tables.sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
  return { tables: withSharedCaptions(tables), unread };
}

/** Rows below a blank row or two that have no header of their own, or the same again, belong to the table above. */
function joinContinued(cells: Cells, blocks: readonly Block[]): void {
  const lowest = new Map<number, Block>();
  for (const block of blocks) {
    const { area } = block;
    const above = lowest.get(area.column);
    const reach = above && above.area.row + above.area.rows;
    if (above?.header && reach !== undefined && area.row - reach <= CONTINUES_AFTER && isWithin(area, above.area)) {
      const own = block.header && signatureOf(cells, area.row, above.area);
      const continues = block.header === null ? hasFigures(cells, area) : own === signatureOf(cells, above.header.from, above.area);
      if (continues) {
        above.area = { ...above.area, rows: area.row + area.rows - above.area.row };
        block.merged = true;
        continue;
      }
    }
    for (let column = area.column; column < area.column + area.columns; column++) lowest.set(column, block);
  }
}

/** Blocks that lie among the rows of one that grew over them are rows of it: names without figures beside the figures' columns. */
function coverInner(blocks: readonly Block[]): void {
  const over = new Map<number, Block>();
  for (const block of blocks) {
    const { area } = block;
    const outer = over.get(area.column);
    if (outer && area.row + area.rows <= outer.area.row + outer.area.rows && isWithin(area, outer.area)) {
      block.merged = true;
      continue;
    }
    if (block.header && !block.merged)
      for (let column = area.column; column < area.column + area.columns; column++) over.set(column, block);
  }
}

const isWithin = (inner: Area, outer: Area): boolean =>
  inner.column >= outer.column && inner.column + inner.columns <= outer.column + outer.columns;

function hasFigures(cells: Cells, { row, column, rows, columns }: Area): boolean {
  for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) if (cells.kind(r, c) === "figure") return true;
  return false;
}

/** Reads blocks into tables; what touches below or beside becomes a block of its own. */
class Finder {
  private readonly ends = new Map<number, number>();
  constructor(
    private readonly cells: Cells,
    private readonly tables: FoundTable[],
    private readonly unread: UnreadArea[],
  ) {}

  read(block: Area, known: HeaderExtent | null): void {
    const waiting: { area: Area; header: HeaderExtent | null }[] = [{ area: block, header: known }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { area, header } = next;
      if (!header) {
        this.leave(area, hasFigures(this.cells, area) ? unreadMessages.noHeader() : unreadMessages.texts());
        continue;
      }
      const tree = headerCells(this.cells, header, area);
      const second = secondTable(tree.paths);
      if (second !== null) {
        const left = { ...area, columns: second };
        const right = { ...area, column: area.column + second, columns: area.columns - second };
        for (const part of [right, left]) waiting.push({ area: part, header: headerOf(this.cells, part) });
        continue;
      }
      const body = bodyOf(this.cells, area, header);
      if (body.next !== null) {
        const rest = below(area, body.next);
        const lower = below(rest, rest.row + captionRows(this.cells, rest));
        waiting.push({ area: lower, header: headerOf(this.cells, lower) });
      }
      this.table(area, header, { ...body, tree });
    }
  }

  private leave(area: Area, why: UnreadArea["why"]): void {
    if (area.rows < 2 || area.columns < 2) return;
    this.unread.push({ sheet: this.cells.grid.sheet.name, area, why });
  }

  /** Where the tables above these columns end. */
  private lowestEnd({ column, columns }: Area): number {
    let end = 0;
    for (let c = column; c < column + columns; c++) end = Math.max(end, this.ends.get(c) ?? 0);
    return end;
  }

  private table(
    block: Area,
    header: HeaderExtent,
    { end, repeats, tree }: { end: number; repeats: ReadonlySet<number>; tree: ReturnType<typeof headerCells> },
  ): void {
    const { cells } = this;
    if (end <= header.body) {
      this.leave(block, unreadMessages.noRows());
      return;
    }
    const area: Area = { ...block, row: header.from, rows: end - header.from };
    const body: Area = { ...area, row: header.body, rows: end - header.body };
    const columns = columnsOf(cells, body, { skip: repeats, heads: tree.paths.map(joined) });
    const above = captionAbove(cells, area, this.lowestEnd(area));
    const below = above.length > 0 ? null : captionBelow(cells, area);
    const caption = below === null ? above : [below.line];
    for (let at = 0; at < area.columns; at++) this.ends.set(area.column + at, below === null ? end : below.row + 1);
    this.tables.push({
      sheet: cells.grid.sheet.name,
      area,
      caption,
      header: tree.nodes,
      headerRows: header.body - header.from,
      columns: columns.contents.map((content, at): FoundColumn => {
        const column = area.column + at;
        const path = tree.paths[at]!;
        const number = header.numbers?.get(column) ?? null;
        const behind = number && number.formula === null ? calculationIn(path.at(-1) ?? "", area.columns) : null;
        return { column, path, content, number: number && behind ? { ...number, formula: behind } : number };
      }),
      labelColumn: columns.label,
      rows: readFoundRows({ cells, body, columns, repeats }),
    });
  }
}
