import ExcelJS from "exceljs";
import type { Patch } from "../sheet/patch";
import { writerOf } from "./steps/all";

/**
 * The bytes of a new workbook that holds what a patch writes: values, formulas, styles, widths, merges and tables. A text stays text
 * even when it starts with "=".
 */
export async function writeXlsx(patch: Patch): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const isLast = (step: Patch["steps"][number]): boolean => writerOf(step).last === true;
  for (const step of [...patch.steps.filter((each) => !isLast(each)), ...patch.steps.filter(isLast)])
    writerOf(step).write(book.getWorksheet(step.sheet) ?? book.addWorksheet(step.sheet), step);
  book.calcProperties.fullCalcOnLoad = true;
  return new Uint8Array(await book.xlsx.writeBuffer());
}
