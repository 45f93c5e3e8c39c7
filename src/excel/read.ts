import { areaAddress, parseAddress, type Area } from "../workbook/address";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";
import { asFailure } from "./failure";
import { askMerges, canListMergesQuietly, type Merges } from "./merges";
import { reading } from "./run";
import { toCellValue, toFormula } from "./values";

/** What is read of a sheet: more than any table of a report needs, and within 5 million cells for several sheets. */
const MAX_ROWS = 5000;
const MAX_COLUMNS = 256;
const BOUNDS = `A1:IV${MAX_ROWS}`;
/** Rows of one request when the whole did not fit: 256 columns x 200 rows x 4 matrices stay well under 5 MB. */
const ROWS_PER_PART = 200;

/** How far a long read has come. */
export interface ReadProgress {
  readonly sheet: string;
  readonly done: number;
  readonly of: number;
}

interface Pending {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly content: Excel.Range;
  readonly merges: () => Merges;
}

const MATRICES = "address,rowIndex,columnIndex,values,formulas,valueTypes,numberFormat";

/**
 * The whole workbook as plain data, hidden sheets included, in two syncs whatever the number of sheets. Cells beyond
 * row 5.000 or column IV are left out and the sheet is marked `truncated`. A workbook too large for one answer is
 * read sheet by sheet, with `onProgress` called before each. Throws ExcelFailure.
 */
export async function readWorkbook(onProgress?: (progress: ReadProgress) => void): Promise<Snapshot> {
  try {
    return await reading((context) => readAtOnce(context, canListMergesQuietly()));
  } catch (error) {
    switch (asFailure(error).code) {
      case "too-large":
        return reading((context) => readInParts(context, onProgress));
      // A sheet was deleted between the two syncs, or one has more than the 512 merged areas Excel can list.
      case "not-found":
      case "refused":
        return reading((context) => readAtOnce(context, false));
      default:
        throw error;
    }
  }
}

async function start(context: Excel.RequestContext): Promise<{ sheets: Excel.Worksheet[]; decimalSeparator: "," | "." }> {
  const { worksheets, application } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  application.load("decimalSeparator");
  await context.sync();
  return { sheets: worksheets.items, decimalSeparator: application.decimalSeparator === "." ? "." : "," };
}

async function readAtOnce(context: Excel.RequestContext, withMerges: boolean): Promise<Snapshot> {
  const { sheets, decimalSeparator } = await start(context);
  const pending = sheets.map((sheet) => ask(sheet, BOUNDS, MATRICES, withMerges));
  await context.sync();
  return { decimalSeparator, sheets: pending.map((each) => snapshotOf(each, each.content.isNullObject ? [] : [each.content])) };
}

async function readInParts(context: Excel.RequestContext, onProgress?: (progress: ReadProgress) => void): Promise<Snapshot> {
  const { sheets, decimalSeparator } = await start(context);
  const read: SheetSnapshot[] = [];
  for (const [done, sheet] of sheets.entries()) {
    onProgress?.({ sheet: sheet.name, done, of: sheets.length });
    const size = ask(sheet, BOUNDS, "address", false);
    await context.sync();
    const used = size.content.isNullObject ? null : parseAddress(size.content.address);
    const parts: Excel.Range[] = [];
    for (let row = 0; used && row < used.rows; row += ROWS_PER_PART) {
      const rows = Math.min(ROWS_PER_PART, used.rows - row);
      const part = sheet.getRangeByIndexes(used.row + row, used.column, rows, used.columns).load(MATRICES);
      await context.sync();
      parts.push(part);
    }
    read.push(snapshotOf(size, parts));
  }
  return { decimalSeparator, sheets: read };
}

function ask(sheet: Excel.Worksheet, bounds: string, what: string, withMerges: boolean): Pending {
  const range = sheet.getRange(bounds);
  return {
    // Loaded again: it may have been renamed since the list was read.
    sheet: sheet.load("name,visibility"),
    used: sheet.getUsedRangeOrNullObject(true).load("address"),
    content: range.getUsedRangeOrNullObject(true).load(what),
    merges: askMerges(sheet, withMerges),
  };
}

function snapshotOf({ sheet, used, merges }: Pending, parts: readonly Excel.Range[]): SheetSnapshot {
  const first = parts[0];
  const whole = used.isNullObject ? null : localAddress(used.address);
  return {
    name: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    firstRow: first?.rowIndex ?? 0,
    firstColumn: first?.columnIndex ?? 0,
    values: parts.flatMap((part) => part.values.map((row, r) => row.map((value, c) => toCellValue(value, part.valueTypes[r]?.[c])))),
    formulas: parts.flatMap((part) => part.formulas.map((row, r) => row.map((formula, c) => toFormula(formula, part.values[r]?.[c])))),
    numberFormats: parts.flatMap((part) => part.numberFormat.map((row) => row.map(String))),
    merges: (merges() ?? []).map(areaAddress),
    usedRange: whole,
    truncated: whole !== null && exceedsBounds(parseAddress(whole)),
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
    const pending = ask(worksheet, bounded(localAddress(selected.address)), MATRICES, false);
    await context.sync();
    return snapshotOf(pending, pending.content.isNullObject ? [] : [pending.content]);
  });
}

/** The part of a selection that is read; a whole column or row ("A:C", "2:5") is cut like everything else. */
function bounded(address: string): string {
  const [from = "", to = from] = address.replace(/\$/g, "").split(":");
  const area = parseAddress(
    /^\d+$/.test(from) ? `A${from}:IV${to}` : /^[A-Z]+$/i.test(from) ? `${from}1:${to}${MAX_ROWS}` : address,
  );
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
