import { areaAddress, parseAddress, type Area } from "../sheet/address";
import type { SheetSnapshot, Snapshot } from "../sheet/snapshot";
import { askBook, askSheet, askWhere, besideBook, BesideOneByOne, besideSheet, withBeside, type BesideSheet } from "./beside";
import { asFailure } from "./failure";
import { askMerges, canListMergesQuietly, isMergeListRefused, type Merges } from "./merges";
import { MATRICES, readParts, whole, type ReadPart } from "./parts";
import { reading } from "./run";

/** What is read of a sheet: more than any table of a report needs, and within 5 million cells for several sheets. */
const MAX_ROWS = 5000;
const MAX_COLUMNS = 256;
const BOUNDS = `A1:IV${MAX_ROWS}`;
/** How far a long read has come. */
export interface ReadProgress {
  readonly sheet: string;
  readonly done: number;
  readonly of: number;
  /** 0-1: how much of this sheet is read; told only while it takes long. */
  readonly share?: number;
}

interface LongRead {
  readonly onProgress?: (progress: ReadProgress) => void;
  readonly signal?: AbortSignal;
}

interface Pending {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly content: Excel.Range;
  readonly merges: () => Merges;
}

/**
 * The whole workbook as plain data, hidden sheets included, in two syncs whatever the number of sheets. Cells beyond
 * row 5.000 or column IV are left out and the sheet is marked `truncated`. A workbook too large for one answer is
 * read sheet by sheet, with `onProgress` called before each, until `signal` stops it. Chart sheets and sheets deleted meanwhile are left
 * out. Throws ExcelFailure.
 */
export async function readWorkbook(onProgress?: (progress: ReadProgress) => void, signal?: AbortSignal): Promise<Snapshot> {
  try {
    return await reading(readAtOnce);
  } catch (error) {
    // What one sheet cannot answer (too large, deleted or a chart by now, more merged areas than Excel lists) must not keep the others from being read.
    if (!["too-large", "not-found", "refused", "selection"].includes(asFailure(error).code)) throw error;
    return reading((context) => readSheetBySheet(context, { onProgress, signal }));
  }
}

interface Start {
  readonly sheets: readonly Excel.Worksheet[];
  readonly decimalSeparator: "," | ".";
}

/** @param also what else is queued in the first sync. */
async function start<T>(context: Excel.RequestContext, also: (workbook: Excel.Workbook) => T): Promise<Start & { readonly also: T }> {
  const { worksheets, application } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  application.load("decimalSeparator");
  const asked = also(context.workbook);
  await context.sync();
  return { sheets: worksheets.items, decimalSeparator: application.decimalSeparator === "." ? "." : ",", also: asked };
}

async function readAtOnce(context: Excel.RequestContext): Promise<Snapshot> {
  const { sheets, decimalSeparator, also: book } = await start(context, askBook);
  const pending = sheets.map((sheet) => {
    const asked = ask(sheet, BOUNDS, MATRICES, canListMergesQuietly());
    return { ...asked, beside: askSheet(asked.sheet, asked.content) };
  });
  const said = askWhere(book.comments);
  await context.sync();
  const read = pending.map((each) => {
    const parts = each.content.isNullObject ? [] : [whole(each.content)];
    return { sheet: snapshotOf(each, parts), beside: besideSheet(each.beside, each.sheet.name, parts[0]) };
  });
  return withBeside({ decimalSeparator }, read, besideBook(book, said));
}

async function readSheetBySheet(context: Excel.RequestContext, { onProgress, signal }: LongRead): Promise<Snapshot> {
  const { sheets, decimalSeparator } = await start(context, () => null);
  const beside = new BesideOneByOne(context);
  const read: { readonly sheet: SheetSnapshot; readonly beside: BesideSheet }[] = [];
  for (const [done, sheet] of sheets.entries()) {
    const progress: ReadProgress = { sheet: sheet.name, done, of: sheets.length };
    onProgress?.(progress);
    try {
      const size = await sizeOf(context, sheet);
      const used = size.content.isNullObject ? null : parseAddress(size.content.address);
      const parts = used
        ? await readParts({ context, sheet, onProgress: (share) => onProgress?.({ ...progress, share }), signal }, used)
        : [];
      read.push({ sheet: snapshotOf(size, parts), beside: await beside.sheet(sheet, size.content, parts[0]) });
    } catch (error) {
      // Deleted meanwhile, or a chart sheet: there is nothing to read.
      if (!["not-found", "selection"].includes(asFailure(error).code)) throw error;
    }
  }
  const snapshot = withBeside({ decimalSeparator }, read, await beside.book());
  return beside.unread.size === 0 ? snapshot : { ...snapshot, unread: [...beside.unread] };
}

/** How large a sheet is, with its merged areas where it does not have more than Excel lists. */
async function sizeOf(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Pending> {
  for (const listed of canListMergesQuietly() ? [true, false] : [false]) {
    const size = ask(sheet, BOUNDS, "address", listed);
    try {
      await context.sync();
      return size;
    } catch (error) {
      if (!listed || !isMergeListRefused(error)) throw error;
    }
  }
  throw new Error("unreachable");
}

function ask(sheet: Excel.Worksheet, bounds: string, what: typeof MATRICES | "address", withMerges: boolean): Pending {
  const range = sheet.getRange(bounds);
  return {
    // Loaded again: it may have been renamed since the list was read.
    sheet: sheet.load("name,visibility"),
    used: sheet.getUsedRangeOrNullObject(true).load("address"),
    content: range.getUsedRangeOrNullObject(true).load(what),
    merges: askMerges(sheet, withMerges),
  };
}

function snapshotOf({ sheet, used, merges }: Pending, parts: readonly ReadPart[]): SheetSnapshot {
  const first = parts[0];
  const usedRange = used.isNullObject ? null : localAddress(used.address);
  return {
    name: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    firstRow: first?.row ?? 0,
    firstColumn: first?.column ?? 0,
    values: parts.flatMap((part) => part.values),
    formulas: parts.flatMap((part) => part.formulas),
    numberFormats: parts.flatMap((part) => part.numberFormats),
    merges: (merges() ?? []).map(areaAddress),
    usedRange,
    truncated: usedRange !== null && exceedsBounds(parseAddress(usedRange)),
  };
}

/** The selected block as a sheet of its own: what `readWorkbook` gives, cut to the selection. Throws ExcelFailure. */
export function readSelection(): Promise<SheetSnapshot> {
  return reading(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const { worksheet } = selected;
    worksheet.load("id,name,visibility");
    selected.load("address");
    await context.sync();
    const place = bounded(localAddress(selected.address));
    const pending = ask(worksheet, place, MATRICES, false);
    try {
      await context.sync();
      return snapshotOf(pending, pending.content.isNullObject ? [] : [whole(pending.content)]);
    } catch (error) {
      if (asFailure(error).code !== "too-large") throw error;
    }
    const size = ask(worksheet, place, "address", false);
    await context.sync();
    const used = parseAddress(size.content.address);
    return snapshotOf(size, used ? await readParts({ context, sheet: worksheet }, used) : []);
  });
}

/** The part of a selection that is read; a whole column or row ("A:C", "2:5") is cut like everything else. */
function bounded(address: string): string {
  const [from = "", to = from] = address.replace(/\$/g, "").split(":");
  const area = parseAddress(/^\d+$/.test(from) ? `A${from}:IV${to}` : /^[A-Z]+$/i.test(from) ? `${from}1:${to}${MAX_ROWS}` : address);
  if (!area) return BOUNDS;
  return areaAddress({ ...area, rows: Math.min(area.rows, MAX_ROWS), columns: Math.min(area.columns, MAX_COLUMNS) });
}

function exceedsBounds(area: Area | null): boolean {
  return !area || area.row + area.rows > MAX_ROWS || area.column + area.columns > MAX_COLUMNS;
}

/** "B2:F9" of "'TW I'!B2:F9". */
function localAddress(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

function visibilityOf(visibility: string): SheetSnapshot["visibility"] {
  return visibility === "Visible" ? "visible" : visibility === "Hidden" ? "hidden" : "veryHidden";
}
