import { asFailure, ExcelFailure } from "./failure";
import type { CellPlace } from "../sheet/address";
import { reading } from "./run";

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
  const how = isVery
    ? { id: "Lembar itu hanya bisa ditampilkan lewat editor VBA (Alt+F11).", en: "It can only be shown from the VBA editor (Alt+F11)." }
    : {
        id: "Klik kanan salah satu tab lembar, pilih Tampilkan, lalu coba lagi.",
        en: "Right-click any sheet tab, choose Unhide, then try again.",
      };
  return new ExcelFailure("sheet-hidden", {
    id: `${sheet}!${address} ada di lembar tersembunyi. ${how.id}`,
    en: `${sheet}!${address} is on a hidden sheet. ${how.en}`,
  });
}

function gone(sheet: string, origin: unknown): ExcelFailure {
  return new ExcelFailure(
    "not-found",
    {
      id: `Lembar "${sheet}" tidak ada lagi; mungkin namanya diganti atau lembarnya dihapus. Periksa ulang buku kerja.`,
      en: `The sheet "${sheet}" is no longer there; it may have been renamed or deleted. Check the workbook again.`,
    },
    origin,
  );
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
