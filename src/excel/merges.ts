import { parseAddress, type Area } from "../sheet/address";
import { asFailure, errorLocation } from "./failure";
import { supportsExcelApi } from "./run";

/*
 * What Excel tells of merged cells, and what it does not:
 * - a range tells only of merged areas whose first cell lies in it (OfficeDev/office-js 3611), so the whole sheet is asked;
 * - `RangeAreas.address` names that first cell only (1590), so the areas themselves are loaded;
 * - above 512 areas the method fails, and before ExcelApi 1.13 there is none: then nothing is known (null), and the writer reads
 *   back what it wrote (see verify.ts);
 * - on Windows the question clears the user's undo list (5918). It is therefore put where the user has just asked for a change to the
 *   sheet, and never for merely looking at a workbook: there, see inferredMerges.
 */

/** Merged areas of a sheet; null when Excel cannot tell. */
export type Merges = readonly Area[] | null;

/** Whether this Excel can list merged cells at all. */
export function canListMerges(): boolean {
  return supportsExcelApi("1.13");
}

/** Whether merged cells can be listed without a trace in the user's undo list. */
export function canListMergesQuietly(): boolean {
  return canListMerges() && String(Office.context.platform) !== "PC";
}

/** Asks for all merged areas of a sheet; the function it returns gives them after the next sync. With `asked` false it asks nothing. */
export function askMerges(sheet: Excel.Worksheet, asked: boolean): () => Merges {
  if (!asked) return () => null;
  const merges = sheet.getRange().getMergedAreasOrNullObject().load("areas/items/address");
  return () => (merges.isNullObject ? [] : merges.areas.items.flatMap(({ address }) => parseAddress(address) ?? []));
}

/** Asks whether a merged area begins in a range; the function it returns tells after the next sync, null where asking would leave a trace. */
export function askIsMerged(range: Excel.Range): () => boolean | null {
  if (!canListMergesQuietly()) return () => null;
  const merges = range.getMergedAreasOrNullObject().load("areaCount");
  return () => !merges.isNullObject;
}

/**
 * Whether a failed look may be due to the question for merged cells: the documentation names no error for a list above 512 areas, so
 * every refusal of a single call counts. A look changes nothing, and may be repeated without that question.
 */
export function isMergeListRefused(error: unknown): boolean {
  return ["refused", "too-large"].includes(asFailure(error).code) && errorLocation(error) !== null;
}
