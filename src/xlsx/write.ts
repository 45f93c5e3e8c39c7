import ExcelJS from "exceljs";
import type { Patch } from "../sheet/patch";
import { nameStyles } from "./cellStyles";
import { openPackage } from "../ooxml/package";
import { writerOf } from "./steps/all";

/**
 * The bytes of a new workbook that holds what a patch writes: values, formulas, styles, widths, merges, tables and charts. A text stays
 * text even when it starts with "=".
 */
export async function writeXlsx(patch: Patch): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const isLast = (step: Patch["steps"][number]): boolean => writerOf(step).last === true;
  for (const step of [...patch.steps.filter((each) => !isLast(each)), ...patch.steps.filter(isLast)])
    writerOf(step).write(book.getWorksheet(step.sheet) ?? book.addWorksheet(step.sheet), step);
  book.calcProperties.fullCalcOnLoad = true;
  const written = new Uint8Array(await book.xlsx.writeBuffer());
  const packed = patch.steps.filter((step) => writerOf(step).pack);
  const isNamed = patch.steps.some((step) => step.kind === "style" && step.name !== undefined);
  if (packed.length === 0 && !isNamed) return written;
  const pack = openPackage(written);
  if (isNamed) nameStyles(pack);
  for (const step of packed) writerOf(step).pack!(pack, `xl/worksheets/sheet${book.getWorksheet(step.sheet)!.id}.xml`, step);
  return pack.bytes();
}
