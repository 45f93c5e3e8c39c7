import { followed, text, type Cell } from "../layout/cell";
import { excel, type WorkbookCell } from "../layout/expression";
import { unlessEmpty } from "../layout/guards";
import { areaAddress, cellAddress, parseAddress, quoteSheet } from "../sheet/address";
import { overlaps } from "../sheet/area";
import type { TypedRow, TypedTable } from "../reading/typed";
import type { WorkbookTables } from "./kind";

/** Which of a workbook's tables are meant: their shape, and the columns whose figures say the year. */
export interface WantedTables {
  readonly shape: string;
  readonly dated: readonly string[];
}

/** "2024" of the columns that say it; null where they say no year. */
export function statedYear({ columns }: TypedTable, { dated }: WantedTables): string | null {
  return columns.find(({ role, period }) => role !== null && dated.includes(role) && period !== null)?.period?.slice(0, 4) ?? null;
}

/** Every table of the workbook of a shape. */
function ofShape(workbook: WorkbookTables | undefined, { shape }: WantedTables): readonly TypedTable[] {
  return (workbook?.tables ?? []).filter((table) => table.shape?.id === shape);
}

/** Years the workbook states such a table for. */
export function namedYears(workbook: WorkbookTables | undefined, wanted: WantedTables): readonly string[] {
  return ofShape(workbook, wanted).flatMap((table) => statedYear(table, wanted) ?? []);
}

/** Its tables of a year; of those without a year only where no other states another one. */
export function tablesOfYear(workbook: WorkbookTables | undefined, wanted: WantedTables, year: string): readonly TypedTable[] {
  const counts = namedYears(workbook, wanted).every((stated) => stated === year);
  return ofShape(workbook, wanted).filter((table) => {
    const stated = statedYear(table, wanted);
    return stated === year || (counts && stated === null);
  });
}

/** "Anggaran!A5:F15" */
export function whereOf({ sheet, area }: Pick<TypedTable, "sheet" | "area">): string {
  return `${quoteSheet(sheet)}!${areaAddress(area)}`;
}

/** The place of a cell of a table on its sheet. */
export function placeOf(table: TypedTable, row: TypedRow, at: number): WorkbookCell {
  return { sheet: table.sheet, address: cellAddress(row.row, table.columns[at]!.column) };
}

/** What a cell says in words; "" for an empty one. */
export function saidIn(row: TypedRow, at: number): string {
  const raw = row.cells[at]?.raw ?? null;
  return raw === null ? "" : String(raw).trim();
}

/** A text of the workbook's, followed: what is typed there later shows here. A cell of another file is copied. */
export function followedText(table: TypedTable, row: TypedRow, at: number, file: string | null): Cell {
  const said = saidIn(row, at);
  if (file !== null) return said === "" ? null : text(said);
  const cell = placeOf(table, row, at);
  return followed(unlessEmpty([cell], excel`${cell}`), "General", said);
}

/** Whether a cell stands in a table. */
export function isWithin({ sheet, area }: Pick<TypedTable, "sheet" | "area">, cell: WorkbookCell): boolean {
  const at = parseAddress(cell.address);
  return sheet === cell.sheet && at !== null && overlaps(area, at);
}
