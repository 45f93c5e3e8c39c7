import * as XLSX from "@e965/xlsx";
import { areaAddress } from "../sheet/address";
import { SHEET_COLUMNS, SHEET_ROWS } from "../sheet/area";
import type { CellValue, SheetSnapshot, Snapshot } from "../sheet/snapshot";
import { besideCells, linksOf, namesOf } from "./beside";
import { validationsOf } from "./validations";

/** Cells of one sheet that are read at most, blank ones between included; as many as Excel on the web reads at once. */
const MOST_CELLS = 3_000_000;
/** So many blank cells are read beside each that holds something: fifty cells spread over a sheet are no table of a million. */
const BLANKS_PER_CELL = 50;
const BLANKS_ANYWHERE = 200_000;
/** A text is read as far as Excel's cells hold one. */
const LONGEST_TEXT = 32_767;
/** A stray cell beyond so many empty rows or columns is not part of what a person sees as the sheet. */
const ROW_GAP = 20_000;
const COLUMN_GAP = 2_000;

const VISIBILITY = ["visible", "hidden", "veryHidden"] as const;
const ERRORS: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
  43: "#GETTING_DATA",
};

function valueOf(cell: XLSX.CellObject): CellValue {
  if (cell.t === "e") return { error: cell.w ?? ERRORS[cell.v as number] ?? "#VALUE!" };
  if (cell.t === "z" || cell.v === undefined || cell.v === null) return null;
  if (cell.v instanceof Date) return cell.w ?? cell.v.toISOString();
  if (typeof cell.v === "string" && cell.v.length > LONGEST_TEXT) return cell.v.slice(0, LONGEST_TEXT);
  return cell.v;
}

/** Indices in ascending order up to the first gap wider than `gap`. */
function withoutStrays(indices: readonly number[], gap: number): { last: number; cut: boolean } {
  for (let at = 1; at < indices.length; at++) if (indices[at]! - indices[at - 1]! > gap) return { last: indices[at - 1]!, cut: true };
  return { last: indices[indices.length - 1]!, cut: false };
}

/**
 * One sheet as dense matrices around its real cells. SheetJS keeps the rows sparse, so a used range up to XFD1048576 costs
 * nothing by itself; walking the holes would.
 */
function sheetSnapshot(name: string, sheet: XLSX.WorkSheet | undefined, visibility: SheetSnapshot["visibility"]): SheetSnapshot {
  const data = (sheet?.["!data"] ?? []) as (XLSX.CellObject | undefined)[][];
  const rows = new Map<number, Map<number, XLSX.CellObject>>();
  const columns = new Set<number>();
  // Object.keys, unlike a counting loop, visits only the elements a sparse array really has.
  for (const row of Object.keys(data).map(Number)) {
    if (row >= SHEET_ROWS) continue;
    const cells = new Map<number, XLSX.CellObject>();
    for (const column of Object.keys(data[row] ?? []).map(Number)) {
      const cell = data[row]![column];
      if (!cell || column >= SHEET_COLUMNS || (valueOf(cell) === null && cell.f === undefined)) continue;
      cells.set(column, cell);
      columns.add(column);
    }
    if (cells.size > 0) rows.set(row, cells);
  }
  const merges = ((sheet?.["!merges"] ?? []) as XLSX.Range[]).map(({ s, e }) =>
    areaAddress({ row: s.r, column: s.c, rows: e.r - s.r + 1, columns: e.c - s.c + 1 }),
  );
  if (rows.size === 0) {
    return {
      name,
      visibility,
      firstRow: 0,
      firstColumn: 0,
      values: [],
      formulas: [],
      numberFormats: [],
      merges,
      usedRange: null,
      truncated: false,
    };
  }
  const usedRows = [...rows.keys()].sort((a, b) => a - b);
  const usedColumns = [...columns].sort((a, b) => a - b);
  const firstRow = usedRows[0]!;
  const firstColumn = usedColumns[0]!;
  const byRow = withoutStrays(usedRows, ROW_GAP);
  const byColumn = withoutStrays(usedColumns, COLUMN_GAP);
  const width = byColumn.last - firstColumn + 1;
  const filled = [...rows.values()].reduce((sum, cells) => sum + cells.size, 0);
  const most = Math.min(MOST_CELLS, BLANKS_ANYWHERE + BLANKS_PER_CELL * filled);
  const height = Math.min(byRow.last - firstRow + 1, Math.max(1, Math.floor(most / width)));
  const values: CellValue[][] = [];
  const formulas: (string | null)[][] = [];
  const numberFormats: string[][] = [];
  for (let r = 0; r < height; r++) {
    const rowValues = new Array<CellValue>(width).fill(null);
    const rowFormulas = new Array<string | null>(width).fill(null);
    const rowFormats = new Array<string>(width).fill("General");
    for (const [column, cell] of rows.get(firstRow + r) ?? []) {
      const at = column - firstColumn;
      if (at >= width) continue;
      rowValues[at] = valueOf(cell);
      if (cell.f !== undefined) rowFormulas[at] = `=${cell.f}`;
      if (typeof cell.z === "string") rowFormats[at] = cell.z;
    }
    values.push(rowValues);
    formulas.push(rowFormulas);
    numberFormats.push(rowFormats);
  }
  const usedRange = areaAddress({
    row: firstRow,
    column: firstColumn,
    rows: usedRows.at(-1)! - firstRow + 1,
    columns: usedColumns.at(-1)! - firstColumn + 1,
  });
  const truncated = byRow.cut || byColumn.cut || height < byRow.last - firstRow + 1;
  return { name, visibility, firstRow, firstColumn, values, formulas, numberFormats, merges, usedRange, truncated };
}

/** What a shell may ask of the library beside its own ways. */
export interface ParseOptions {
  /** A spreadsheet in OpenDocument: a blank cell there may stand for a million, and none is made into an object. */
  readonly noStubs?: boolean;
}

/** The bytes of a workbook as a Snapshot. Throws what the library throws. */
export function parseWorkbook(bytes: Uint8Array, { noStubs = false }: ParseOptions = {}): Snapshot {
  const book = read(bytes, noStubs);
  const validations = validationsOf(book);
  const sheets = book.SheetNames.map((name, at) => {
    const hidden = book.Workbook?.Sheets?.[at]?.Hidden ?? 0;
    const sheet = book.Sheets[name];
    const allowed = validations.get(name);
    return {
      ...sheetSnapshot(name, sheet, VISIBILITY[hidden] ?? "visible"),
      ...besideCells(sheet),
      ...(allowed && { validations: allowed }),
    };
  });
  // A file does not say which locale its user types in; the product's readers are Indonesian.
  return { decimalSeparator: ",", sheets, names: namesOf(book), links: linksOf(book) };
}

function read(bytes: Uint8Array, noStubs: boolean): XLSX.WorkBook {
  // The library throws and catches an error at every cell whose fill it cannot find; with its stack each costs as much as a row.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return XLSX.read(bytes, {
      type: "array",
      dense: true,
      nodim: true,
      cellNF: true,
      cellFormula: true,
      cellDates: false,
      cellHTML: false,
      cellText: true,
      sheetStubs: !noStubs,
      // Which rows and columns are hidden is told only with the styles, and links only with the list of files.
      cellStyles: true,
      bookFiles: true,
    });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
