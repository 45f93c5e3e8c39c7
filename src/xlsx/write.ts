import ExcelJS from "exceljs";
import { cellAddress, columnName, parseAddress, type Area } from "../sheet/address";
import type { CellStyle, Patch, PatchCell, PatchStep } from "../sheet/patch";

/**
 * The bytes of a new workbook that holds what a patch writes: values, formulas, styles, widths, merges and tables. A text stays text
 * even when it starts with "=".
 */
export async function writeXlsx(patch: Patch): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const step of patch.steps) if (step.kind !== "table") applyStep(book, step);
  // Tables take the header texts and rows they lie on, so everything else has to be there first.
  for (const step of patch.steps) if (step.kind === "table") applyStep(book, step);
  book.calcProperties.fullCalcOnLoad = true;
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function areaOf(address: string): Area {
  const area = parseAddress(address);
  if (!area) throw new Error(`Not an A1 address: ${address}`);
  return area;
}

function valueOf(cell: PatchCell): ExcelJS.CellValue | undefined {
  switch (cell.kind) {
    case "keep":
      return undefined;
    case "empty":
      return null;
    case "text":
      return cell.text;
    case "number":
      return cell.value;
    case "formula":
      return {
        formula: cell.formula.replace(/^=/, ""),
        ...(cell.result == null ? {} : { result: cell.result }),
      } as ExcelJS.CellFormulaValue;
  }
}

function eachCell(sheet: ExcelJS.Worksheet, area: Area, visit: (cell: ExcelJS.Cell) => void): void {
  for (let row = 1; row <= area.rows; row++)
    for (let column = 1; column <= area.columns; column++) visit(sheet.getCell(area.row + row, area.column + column));
}

function applyStyle(cell: ExcelJS.Cell, style: CellStyle): void {
  if (style.numberFormat !== undefined) cell.numFmt = style.numberFormat;
  if (style.bold !== undefined || style.italic !== undefined || style.color !== undefined) {
    cell.font = {
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
  if (style.fill !== undefined) cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: argb(style.fill) } };
  if (style.border !== undefined) {
    const line = { style: "thin" as const };
    cell.border = style.border === "thin" ? { top: line, left: line, bottom: line, right: line } : {};
  }
}

/** "#RRGGBB" as Excel keeps it, opaque. */
function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

function applyStep(book: ExcelJS.Workbook, step: PatchStep): void {
  const sheet = book.getWorksheet(step.sheet) ?? book.addWorksheet(step.sheet);
  if (step.kind === "addSheet") return;
  const area = areaOf(step.address);
  switch (step.kind) {
    case "write":
      step.cells.forEach((row, r) =>
        row.forEach((cell, c) => {
          const value = valueOf(cell);
          if (value !== undefined) sheet.getCell(area.row + r + 1, area.column + c + 1).value = value;
        }),
      );
      return;
    case "style":
      eachCell(sheet, area, (cell) => applyStyle(cell, step.style));
      return;
    case "columnWidth":
      for (let column = 1; column <= area.columns; column++) sheet.getColumn(area.column + column).width = step.characters;
      return;
    case "merge":
      sheet.mergeCells(area.row + 1, area.column + 1, area.row + area.rows, area.column + area.columns);
      return;
    case "table":
      addTable(sheet, area, step.name, step.tableStyle);
  }
}

/** ExcelJS writes the rows it is given into the cells; it is given what stands there already. */
function addTable(sheet: ExcelJS.Worksheet, area: Area, name: string, theme: string): void {
  const at = (row: number, column: number): ExcelJS.Cell => sheet.getCell(area.row + row + 1, area.column + column + 1);
  const columns = Array.from({ length: area.columns }, (_, column) => ({
    name: String(at(0, column).value ?? "") || columnName(area.column + column),
  }));
  const rows = Array.from({ length: area.rows - 1 }, (_, row) => columns.map((__, column) => at(row + 1, column).value));
  const styles = new Map<ExcelJS.Cell, Partial<ExcelJS.Style>>();
  eachCell(sheet, area, (cell) => styles.set(cell, cell.style));
  sheet.addTable({
    name,
    ref: cellAddress(area.row, area.column),
    headerRow: true,
    style: { theme: theme as ExcelJS.TableStyleProperties["theme"] & {}, showRowStripes: true },
    columns,
    rows,
  });
  for (const [cell, style] of styles) cell.style = style;
}
