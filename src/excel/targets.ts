import { cellAddress, parseAddress, type Area } from "../workbook/address";
import { holds } from "../workbook/area";
import { freeSheetName } from "../workbook/sheetName";
import { ExcelFailure } from "./failure";
import { isSameSheet, type Plan } from "./plan";
import { addressesOf } from "./read";
import { supportsExcelApi } from "./run";

export interface Taken {
  /** Names that a new table cannot have. */
  readonly names: readonly string[];
  /** Ids of the tables that are there. */
  readonly tables: readonly string[];
}

/** Asks for the workbook's tables and names; the function it returns gives them after the next sync. */
export function askTaken(context: Excel.RequestContext): () => Taken {
  const { tables, names } = context.workbook;
  tables.load("items/id,items/name");
  names.load("items/name");
  return () => ({ names: [...tables.items, ...names.items].map((item) => item.name), tables: tables.items.map((table) => table.id) });
}

/** A sheet to be added must not be there yet. */
export function checkNames(plan: Plan, existing: readonly string[]): void {
  const taken = plan.newSheets.find((name) => existing.some((other) => isSameSheet(other, name)));
  if (taken === undefined) return;
  const free = freeSheetName(taken, existing);
  throw new ExcelFailure("sheet-name", {
    id: `Lembar "${taken}" sudah ada. Pilih nama lain, misalnya "${free}".`,
    en: `The sheet "${taken}" already exists. Choose another name, such as "${free}".`,
  });
}

/**
 * Excel drops without a word what is written to any but the first cell of merged cells. Asks for the merged cells
 * under the writes; the function it returns throws after the next sync when one would swallow something.
 */
export function checkMerged(plan: Plan, sheetOf: (name: string) => Excel.Worksheet | undefined): () => void {
  if (!supportsExcelApi("1.13")) return () => undefined;
  const asked = plan.writes.flatMap((step) => {
    const sheet = sheetOf(step.sheet);
    const area = parseAddress(step.address);
    if (!sheet || !area || plan.mustBeEmpty.some((empty) => isSameSheet(empty.sheet, step.sheet) && holds(empty.area, area))) return [];
    return [{ step, area, merges: sheet.getRange(step.address).getMergedAreasOrNullObject().load("address") }];
  });
  return () => {
    for (const { step, area, merges } of asked) {
      for (const address of addressesOf(merges)) {
        const merge = parseAddress(address)!;
        step.cells.forEach((row, r) =>
          row.forEach((cell, c) => {
            const here: Area = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
            const isFirst = here.row === merge.row && here.column === merge.column;
            if (cell.kind !== "keep" && !isFirst && holds(merge, here)) throw mergedCells(step.sheet, address, here);
          }),
        );
      }
    }
  };
}

function mergedCells(sheet: string, merge: string, cell: Area): ExcelFailure {
  const place = `${sheet}!${cellAddress(cell.row, cell.column)}`;
  return new ExcelFailure("merged", {
    id: `${place} bagian dari sel gabungan ${merge}; isinya akan hilang. Pisahkan selnya (Beranda > Pisahkan Sel), lalu coba lagi.`,
    en: `${place} is part of the merged cells ${merge}; what is written there would vanish. Unmerge them (Home > Unmerge Cells), then try again.`,
  });
}
