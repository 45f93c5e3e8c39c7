import { areaAddress, cellAddress, parseAddress } from "../sheet/address";
import { intersection, positions } from "../sheet/area";
import { freeSheetName } from "../sheet/sheetName";
import { ExcelFailure } from "./failure";
import { askFollowed } from "./followedCharts";
import type { Merges } from "./merges";
import { askNamed, type NamedBefore } from "./names";
import { askSigns, type SignsThere } from "./signs";
import { isSameSheet, type SortedPatch } from "./sortedPatch";
import { says } from "./messages";

export interface Taken {
  /** Names that a new table cannot have. */
  readonly names: readonly string[];
  /** Ids of the tables that are there. */
  readonly tables: readonly string[];
  /** Charts of the sheets that get new ones. */
  readonly charts: readonly { readonly id: string; readonly name: string }[];
  /** The names of the workbook the patch gives, as they are; null for one that is not there. */
  readonly named: readonly NamedBefore[];
  readonly signs: readonly SignsThere[];
  readonly follow: ReturnType<ReturnType<typeof askFollowed>>;
}

/** Asks what the new tables and charts of a patch must not be called; the function it returns tells after the next sync. */
export function askTaken(
  context: Excel.RequestContext,
  sorted: SortedPatch,
  sheetOf: (name: string) => Excel.Worksheet | undefined,
): (isProtected: (sheet: string) => boolean) => Taken {
  const { tables, names } = context.workbook;
  if (sorted.tables.length > 0) {
    tables.load("items/id,items/name");
    names.load("items/name");
  }
  const namedBefore = askNamed(
    context,
    sorted.names.map(({ name, kept: { under } }) => ({ name, under })),
  );
  const named = sorted.tables.length > 0 ? [tables, names] : [];
  const charts = [...new Set(sorted.charts.flatMap(({ sheet }) => sheetOf(sheet) ?? []))].map((sheet) =>
    sheet.charts.load("items/id,items/name"),
  );
  const [signs, follow] = [askSigns(sorted, sheetOf), askFollowed(sorted, sheetOf)];
  return (isProtected) => ({
    names: named.flatMap(({ items }) => items.map(({ name }) => name)),
    tables: sorted.tables.length > 0 ? tables.items.map(({ id }) => id) : [],
    charts: charts.flatMap(({ items }) => items.map(({ id, name }) => ({ id, name }))),
    named: namedBefore(),
    signs: signs(),
    follow: follow(isProtected),
  });
}

/** A sheet to be added must not be there yet. */
export function checkNames(sorted: SortedPatch, existing: readonly string[]): void {
  const taken = sorted.newSheets.find((name) => existing.some((other) => isSameSheet(other, name)));
  if (taken === undefined) return;
  const free = freeSheetName(taken, existing);
  throw new ExcelFailure("sheet-name", says.sheetThere({ sheet: taken, free }));
}

/**
 * Excel drops without a word what is written to any but the first cell of merged cells. Throws when a merged area of the sheets
 * would swallow something; where the areas are not known, see verify.ts.
 */
export function checkMerged(sorted: SortedPatch, mergesOf: (sheet: string) => Merges): void {
  for (const step of sorted.writes) {
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
