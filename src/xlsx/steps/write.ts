import type ExcelJS from "exceljs";
import type { PatchCell } from "../../sheet/patch";
import type { WriteStep } from "../../sheet/steps/write";
import { areaAt, type StepWriter } from "./step";

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

export const write: StepWriter<WriteStep> = {
  write: (sheet, { address, cells }) => {
    const area = areaAt(address);
    cells.forEach((row, r) =>
      row.forEach((cell, c) => {
        const value = valueOf(cell);
        if (value !== undefined) sheet.getCell(area.row + r + 1, area.column + c + 1).value = value;
      }),
    );
  },
};
