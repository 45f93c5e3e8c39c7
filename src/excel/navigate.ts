import { asFailure, ExcelFailure } from "./failure";
import type { Area, CellPlace } from "../sheet/address";
import { reading } from "./run";
import { says } from "./messages";

/** Brings a cell or block to the front and selects it. A hidden sheet is not unhidden silently: the ExcelFailure "sheet-hidden" says so. */
export async function goToCell(sheet: string, address: string): Promise<void> {
  await reading(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet).load("visibility");
    await context.sync();
    if (worksheet.visibility !== "Visible") throw hidden(sheet, address, worksheet.visibility === "VeryHidden");
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  }).catch((error: unknown) => {
    const failure = asFailure(error);
    throw failure.code === "not-found" ? gone(sheet, failure.origin) : failure;
  });
}

function hidden(sheet: string, address: string, isVery: boolean): ExcelFailure {
  // A "very hidden" sheet is missing from Excel's own list; only the VBA editor shows it.
  const how = isVery ? says.unhideByEditor() : says.unhide();
  return new ExcelFailure("sheet-hidden", says.hidden({ place: { sheet, address }, how }));
}

function gone(sheet: string, origin: unknown): ExcelFailure {
  return new ExcelFailure("not-found", says.sheetNotThere({ sheet }), origin);
}

/** The active cell. Throws ExcelFailure "selection" while a chart or shape is selected. */
export function activeCell(): Promise<CellPlace> {
  return reading(async (context) => {
    const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex");
    cell.worksheet.load("name");
    await context.sync();
    return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
  });
}

/** A selected block: its address as Excel says it ("B:C" for whole columns), and where that is. */
export interface SelectedBlock {
  readonly sheet: string;
  readonly address: string;
  readonly area: Area;
}

/** The selected block of cells. Throws ExcelFailure "selection" while several blocks, a chart or a shape are selected. */
export function selectedBlock(): Promise<SelectedBlock> {
  return reading(async (context) => {
    const range = context.workbook.getSelectedRange().load("address,rowIndex,columnIndex,rowCount,columnCount");
    range.worksheet.load("name");
    await context.sync();
    return {
      sheet: range.worksheet.name,
      address: range.address.slice(range.address.lastIndexOf("!") + 1),
      area: { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount },
    };
  });
}
