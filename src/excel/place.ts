import { parseAddress, type Area } from "../workbook/address";
import { SHEET_COLUMNS, SHEET_ROWS } from "../workbook/area";
import { ExcelFailure } from "./failure";
import { reading } from "./run";

/** One cell by sheet and zero-based place. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Rows or columns left empty between what is there and a new table, so that Excel does not take both for one. */
const GAP = 1;

/**
 * The nearest free place for a block on the sheet of `from`: there, or else below or to the right of everything on
 * the sheet, whichever is nearer. Throws ExcelFailure "outside" when the sheet has no such place.
 */
export function suggestPlace(from: CellPlace, rows: number, columns: number): Promise<CellPlace> {
  return reading(async (context) => {
    const sheet = context.workbook.worksheets.getItem(from.sheet);
    const used = sheet.getUsedRangeOrNullObject(true).load("address");
    const fits = from.row + rows <= SHEET_ROWS && from.column + columns <= SHEET_COLUMNS;
    const here = fits ? sheet.getRangeByIndexes(from.row, from.column, rows, columns).getUsedRangeOrNullObject(true).load("address") : null;
    await context.sync();
    if (here?.isNullObject) return from;
    const place = beside(used.isNullObject ? null : parseAddress(used.address), from, rows, columns);
    if (place) return place;
    throw new ExcelFailure("outside", {
      id: `Di lembar "${from.sheet}" tidak ada tempat kosong untuk ${rows} baris dan ${columns} kolom. Pakai lembar baru.`,
      en: `The sheet "${from.sheet}" has no free place for ${rows} rows and ${columns} columns. Use a new sheet.`,
    });
  });
}

/** Below or to the right of a used area, whichever is nearer to `from` and fits on the sheet; null when neither fits. */
export function beside(used: Area | null, from: CellPlace, rows: number, columns: number): CellPlace | null {
  const area = used ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const places = [
    { sheet: from.sheet, row: area.row + area.rows + GAP, column: from.column },
    { sheet: from.sheet, row: area.row + area.rows + GAP, column: area.column },
    { sheet: from.sheet, row: from.row, column: area.column + area.columns + GAP },
  ].filter((place) => place.row + rows <= SHEET_ROWS && place.column + columns <= SHEET_COLUMNS);
  const distance = (place: CellPlace): number => Math.abs(place.row - from.row) + Math.abs(place.column - from.column);
  return places.reduce<CellPlace | null>((best, place) => (best && distance(best) <= distance(place) ? best : place), null);
}
