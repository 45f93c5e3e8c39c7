import type ExcelJS from "exceljs";
import type { CellStyle, ThemeColor } from "../../sheet/patch";
import type { StyleStep } from "../../sheet/steps/style";
import { markOf } from "../cellStyles";
import { areaAt, argb, eachCell, type StepWriter } from "./step";

function colorOf(color: string | ThemeColor): Partial<ExcelJS.Color> {
  if (typeof color === "string") return { argb: argb(color) };
  // What ExcelJS writes of a colour it does not declare.
  return { theme: color.theme, tint: color.tint } as Partial<ExcelJS.Color>;
}

/** The workbook's own font: one without a name is serifed in LibreOffice. */
const BODY: Partial<ExcelJS.Font> = { size: 11, color: { theme: 1 }, name: "Calibri", family: 2, scheme: "minor" };

function applyStyle(cell: ExcelJS.Cell, style: CellStyle): void {
  if (style.numberFormat !== undefined) cell.numFmt = style.numberFormat;
  if (style.bold !== undefined || style.italic !== undefined || style.color !== undefined) {
    cell.font = {
      ...BODY,
      ...cell.font,
      ...(style.bold === undefined ? {} : { bold: style.bold }),
      ...(style.italic === undefined ? {} : { italic: style.italic }),
      ...(style.color === undefined ? {} : { color: { argb: argb(style.color) } }),
    };
  }
  if (style.wrap !== undefined || style.horizontal !== undefined || style.vertical !== undefined) {
    const vertical = style.vertical === "Center" ? "middle" : (style.vertical?.toLowerCase() as "top" | "bottom" | undefined);
    cell.alignment = {
      ...cell.alignment,
      ...(style.wrap === undefined ? {} : { wrapText: style.wrap }),
      ...(style.horizontal === undefined ? {} : { horizontal: style.horizontal.toLowerCase() as "left" | "center" | "right" }),
      ...(vertical === undefined ? {} : { vertical }),
    };
  }
  if (style.fill !== undefined) cell.fill = { type: "pattern", pattern: "solid", fgColor: colorOf(style.fill) };
  if (style.border !== undefined) {
    const line = { style: "thin" as const };
    cell.border = style.border === "thin" ? { top: line, left: line, bottom: line, right: line } : {};
  }
}

/** The look, and a mark that becomes the cell style of its name once the package is written (see cellStyles.ts). */
export const style: StepWriter<StyleStep> = {
  write: (sheet, step) =>
    eachCell(sheet, areaAt(step.address), (cell) => {
      applyStyle(cell, step.style);
      if (step.name) cell.alignment = { ...cell.alignment, indent: markOf(step.name) };
    }),
};
