import type ExcelJS from "exceljs";
import { cellAddress, columnName } from "../../sheet/address";
import type { TableStep } from "../../sheet/steps/table";
import { areaAt, eachCell, type StepWriter } from "./step";

/** ExcelJS writes the rows it is given into the cells; it is given what stands there already. */
function addTable(sheet: ExcelJS.Worksheet, { address, name, tableStyle: theme }: TableStep): void {
  const area = areaAt(address);
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

export const table: StepWriter<TableStep> = { write: addTable, last: true };
