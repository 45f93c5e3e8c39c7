import type ExcelJS from "exceljs";
import type { Package } from "../../ooxml/package";
import { parseAddress, type Area } from "../../sheet/address";

/** How a kind of step gets into a workbook of ExcelJS: one file each, listed in `all.ts`. */
export interface StepWriter<Step> {
  readonly write: (sheet: ExcelJS.Worksheet, step: Step) => void;
  /** Waits until everything else is written: a table takes the texts it lies on. */
  readonly last?: true;
  /** What ExcelJS cannot write, put into the package behind it; `sheetPath` is the part of the step's sheet. */
  readonly pack?: (pack: Package, sheetPath: string, step: Step) => void;
}

export function areaAt(address: string): Area {
  const area = parseAddress(address);
  if (!area) throw new Error(`Not an A1 address: ${address}`);
  return area;
}

/** "#RRGGBB" as Excel keeps it, opaque. */
export function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

/** Every cell of an area, row by row. */
export function eachCell(sheet: ExcelJS.Worksheet, area: Area, visit: (cell: ExcelJS.Cell) => void): void {
  for (let row = 1; row <= area.rows; row++)
    for (let column = 1; column <= area.columns; column++) visit(sheet.getCell(area.row + row, area.column + column));
}
