import { areaAddress, parseAddress, type Area } from "../sheet/address";
import { rowAfter, type RowMove } from "../sheet/rowMoves";
import { ExcelFailure } from "./failure";
import { writeLooks, type LookKey } from "./looks";
import { says } from "./messages";
import type { Receipt } from "./receipt";
import { isSameSheet, type RowStep, type SortedPatch, type Touched } from "./sortedPatch";
import { askState, type AreaState } from "./state";
import { rewrite } from "./values";

/*
 * Whole rows that a patch puts in or takes away. They move everything below them; so who puts a patch back must know how many of its row
 * steps were done, also where Excel failed between two of them and where the answer was lost. Excel runs the calls of a request in their
 * order and stops at the first that fails; so before and after each step a setting of ours says how far things have come, and where it was
 * begun and not done, the call that failed tells the rest.
 */

/** Name of the setting. */
const PROGRESS = "capaian.baris";

/** How far the row steps of a run have come. */
interface Progress {
  readonly run: number;
  readonly done: number;
  /** One more was begun. */
  readonly isBegun?: true;
}

/** What stood in rows that are taken away. */
interface TakenRows {
  readonly area: Area;
  readonly state: AreaState;
  readonly merged: readonly string[];
}

interface RowsDone extends RowMove {
  readonly sheetId: string;
  readonly sheet: string;
  /** Null for rows that are put in, and for empty ones. */
  readonly taken: TakenRows | null;
}

export interface RowsReceipt {
  readonly run: number;
  readonly steps: readonly RowsDone[];
  /** What the patch put into new rows; `after` is null as long as Excel has not confirmed the write. */
  readonly contents: readonly { readonly sheetId: string; readonly touched: Touched; readonly after: AreaState | null }[];
  /** The step that was begun last is done: what failed is to say so. */
  readonly isLastDone?: true;
}

const LOOKS: readonly LookKey[] = ["bold", "italic", "color", "fill", "wrap", "horizontal", "vertical", "borders"];
const ALL = { sheet: "", address: "", area: { row: 0, column: 0, rows: 1, columns: 1 }, content: true, numberFormat: true, widths: false };

function progressIn({ items }: Excel.SettingCollection): Progress | null {
  const value: unknown = items.find(({ key }) => key === PROGRESS)?.value;
  return typeof value === "object" && value !== null && "run" in value ? (value as Progress) : null;
}

/** The whole rows of an address. */
const rowsOf = (sheet: Excel.Worksheet, address: string): Excel.Range => sheet.getRange(address).getEntireRow();

/** Asks for an Excel table that rows would be put into or taken from: the one that has cells in two rows that would part, or lose one. */
function askCrossing(sheet: Excel.Worksheet, { kind, address }: RowStep): () => string | null {
  const area = parseAddress(address)!;
  const tablesIn = (row: number) =>
    row < 0
      ? null
      : rowsOf(sheet, areaAddress({ ...area, row, rows: 1 }))
          .getTables(false)
          .load("items/id,items/name");
  if (kind === "deleteRows") {
    const tables = rowsOf(sheet, address).getTables(false).load("items/name");
    return () => tables.items[0]?.name ?? null;
  }
  const [above, here] = [tablesIn(area.row - 1), tablesIn(area.row)];
  return () => here!.items.find(({ id }) => above?.items.some((each) => each.id === id))?.name ?? null;
}

/** Asks what has to be known of the rows a patch puts in or takes away; the function it returns tells after the next sync, or throws. */
export function askRows(
  context: Excel.RequestContext,
  sorted: SortedPatch,
  sheetOf: (name: string) => Excel.Worksheet | undefined,
): () => RowsReceipt | null {
  if (sorted.rows.length === 0) return () => null;
  const settings = context.workbook.settings.load("items/key,items/value");
  const asked = sorted.rows.map((step, at) => {
    const sheet = sheetOf(step.sheet)!;
    // Where the rows stand now: who makes the patch begins at the lowest, so that no step moves those of another.
    const isMoved = sorted.rows
      .slice(0, at)
      .some((each) => isSameSheet(each.sheet, step.sheet) && parseAddress(each.address)!.row < parseAddress(step.address)!.row);
    if (isMoved) throw new Error("Rows are put in and taken away from the lowest up.");
    const used = step.kind === "deleteRows" ? rowsOf(sheet, step.address).getUsedRangeOrNullObject(false).load("address") : null;
    return { step, sheet, crossing: askCrossing(sheet, step), used, state: used && askState(used, { ...ALL, looks: LOOKS }) };
  });
  return () => {
    const steps = asked.map(({ step, sheet, crossing, used, state }): RowsDone => {
      const table = crossing();
      if (table !== null)
        throw new ExcelFailure("refused", says.rowsInTable({ table, place: { sheet: step.sheet, address: step.address } }));
      const { row, rows } = parseAddress(step.address)!;
      const area = used && !used.isNullObject ? parseAddress(used.address) : null;
      const taken = area && step.kind === "deleteRows" ? { area, state: state!(), merged: step.merged } : null;
      return { kind: step.kind, row, rows, sheetId: sheet.id, sheet: step.sheet, taken };
    });
    const contents = sorted.touched
      .filter(({ from }) => from === null)
      .map((touched) => ({ sheetId: sheetOf(touched.sheet)!.id, touched, after: null }));
    return { run: (progressIn(settings)?.run ?? 0) + 1, steps, contents };
  };
}

/** Queues the row steps of a patch, each between what says how far they have come. */
export function queueRows(
  context: Excel.RequestContext,
  sorted: SortedPatch,
  { receipt, rangeOf }: { readonly receipt: RowsReceipt | null; readonly rangeOf: (step: RowStep) => Excel.Range },
): void {
  if (!receipt) return;
  const { settings } = context.workbook;
  // Found before anything moves: between the two settings nothing may fail but what moves the rows.
  const found = sorted.rows.map((step) => ({ step, range: rangeOf(step), whole: rangeOf(step).getEntireRow() }));
  for (const [at, { step, range, whole }] of found.entries()) {
    settings.add(PROGRESS, { run: receipt.run, done: at, isBegun: true } satisfies Progress);
    if (step.kind === "insertRows") whole.insert("Down");
    else whole.delete("Up");
    settings.add(PROGRESS, { run: receipt.run, done: at + 1 } satisfies Progress);
    // Excel gives new rows the look of the row above, a head's for the first row of a body.
    if (step.kind === "insertRows") range.worksheet.getRange(step.address).clear("Formats");
  }
}

/** A receipt that knows which call has failed: a step that was begun is done unless it is that call itself. */
export function withFailure(receipt: Receipt, location: string | null): Receipt {
  const isDone = location !== null && !/^Range\.(?:insert|delete)$/.test(location);
  return receipt.rows && isDone ? { ...receipt, rows: { ...receipt.rows, isLastDone: true } } : receipt;
}

/** The rows a patch has put in, where they stand when it is done. */
export function newRows({ steps }: RowsReceipt): readonly { readonly sheetId: string; readonly sheet: string; readonly rows: string }[] {
  return steps.flatMap(({ kind, sheetId, sheet, row, rows }, at) => {
    const later = steps.slice(at + 1).filter((each) => each.sheetId === sheetId);
    const first = kind === "insertRows" ? rowAfter(later, row) : null;
    return first === null ? [] : [{ sheetId, sheet, rows: `${first + 1}:${first + rows}` }];
  });
}

/** How far the row steps of a receipt have come in the workbook. */
export interface RowsNow {
  readonly done: number;
  /** Whether the workbook still says so. */
  readonly isKept: boolean;
}

/** Asks how many row steps of a receipt are in the workbook; the function it returns tells after the next sync. */
export function askProgress(context: Excel.RequestContext, receipt: RowsReceipt | undefined): () => RowsNow | null {
  if (!receipt) return () => null;
  const settings = context.workbook.settings.load("items/key,items/value");
  return () => {
    const progress = progressIn(settings);
    if (progress?.run !== receipt.run) return { done: 0, isKept: false };
    return { done: progress.done + (progress.isBegun && receipt.isLastDone ? 1 : 0), isKept: true };
  };
}

export const areAllDone = (receipt: RowsReceipt, now: RowsNow | null): boolean => now?.done === receipt.steps.length;

/** Queues the row steps that are in the workbook back, the last first, and says after each how many are left. */
export function putRowsBack(
  context: Excel.RequestContext,
  { steps, run }: RowsReceipt,
  { done, sheetOf }: { readonly done: number; readonly sheetOf: (id: string) => Excel.Worksheet | undefined },
): void {
  const { settings } = context.workbook;
  for (let at = done - 1; at >= 0; at -= 1) {
    const { kind, row, rows, sheetId, taken } = steps[at]!;
    const sheet = sheetOf(sheetId);
    if (sheet) {
      const whole = sheet.getRange(`${row + 1}:${row + rows}`);
      if (kind === "insertRows") whole.delete("Up");
      else {
        whole.insert("Down");
        whole.worksheet.getRange(`${row + 1}:${row + rows}`).clear("Formats");
        if (taken) putTaken(sheet, taken);
      }
    }
    settings.add(PROGRESS, { run, done: at } satisfies Progress);
  }
  settings.getItem(PROGRESS).delete();
}

function putTaken(sheet: Excel.Worksheet, { area, state, merged }: TakenRows): void {
  const range = sheet.getRange(areaAddress(area));
  range.formulas = state.formulas!.map((line, r) =>
    line.map((formula: unknown, c) => rewrite(formula, state.values?.[r]?.[c], state.types?.[r]?.[c])),
  ) as string[][];
  range.numberFormat = state.numberFormats as string[][];
  writeLooks(range, state.looks!);
  for (const address of merged) sheet.getRange(address).merge(false);
}
