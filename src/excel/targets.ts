import { areaAddress, cellAddress, parseAddress } from "../sheet/address";
import { intersection, positions } from "../sheet/area";
import { freeSheetName } from "../sheet/sheetName";
import { ExcelFailure } from "./failure";
import type { Merges } from "./merges";
import { isSameSheet, type Plan } from "./plan";
import { says } from "./messages";

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
  throw new ExcelFailure("sheet-name", says.sheetThere({ sheet: taken, free }));
}

/**
 * Excel drops without a word what is written to any but the first cell of merged cells. Throws when a merged area of the sheets
 * would swallow something; where the areas are not known, see verify.ts.
 */
export function checkMerged(plan: Plan, mergesOf: (sheet: string) => Merges): void {
  for (const step of plan.writes) {
    const area = parseAddress(step.address);
    if (!area) continue;
    for (const merge of mergesOf(step.sheet) ?? []) {
      const common = intersection(merge, area);
      for (const { row, column } of common ? positions(common) : []) {
        const isFirst = row === merge.row && column === merge.column;
        const cell = step.cells[row - area.row]?.[column - area.column];
        if (cell && cell.kind !== "keep" && !isFirst) throw mergedCells(step.sheet, areaAddress(merge), { row, column });
      }
    }
  }
}

function mergedCells(sheet: string, merge: string, cell: { readonly row: number; readonly column: number }): ExcelFailure {
  const place = `${sheet}!${cellAddress(cell.row, cell.column)}`;
  return new ExcelFailure("merged", says.inMerged({ place, merge }));
}
