import { areaAddress, columnName, parseAddress, type Area } from "../sheet/address";
import { overlaps, SHEET_COLUMNS, SHEET_ROWS } from "../sheet/area";
import { columnAfter, columnBefore, linesOf, rowAfter, rowBefore, type LineMove } from "../sheet/lineMoves";
import { ExcelFailure } from "./failure";
import { writeLooks, type LookKey } from "./looks";
import { says } from "./messages";
import type { Receipt } from "./receipt";
import { isSameSheet, moveOf, type LineStep, type SortedPatch, type Touched } from "./sortedPatch";
import { askState, type AreaState } from "./state";
import { rewrite } from "./values";

/*
 * Whole rows and columns that a patch puts in or takes away. They move everything below them or to their right; so who puts a patch back
 * must know how many of its steps were done, also where Excel failed between two of them and where the answer was lost. Excel runs the calls
 * of a request in their order and stops at the first that fails; so before and after each step a setting of ours says how far things have
 * come, and where it was begun and not done, the call that failed tells the rest.
 */

/** Name of the setting. */
const PROGRESS = "capaian.baris";

/** How far the steps of a run have come. */
interface Progress {
  readonly run: number;
  readonly done: number;
  /** One more was begun. */
  readonly isBegun?: true;
  /** Steps are taken back: so many there were to take back. */
  readonly goingBack?: number;
}

/** What stood in rows or columns that are taken away. */
interface TakenLines {
  readonly area: Area;
  readonly state: AreaState;
}

type LineDone = LineMove & {
  readonly sheetId: string;
  readonly sheet: string;
  /** Null for lines that are put in, and for empty ones. */
  readonly taken: TakenLines | null;
  /** Points, of columns that were taken away. */
  readonly widths: readonly number[] | null;
};

export interface LinesReceipt {
  readonly run: number;
  readonly steps: readonly LineDone[];
  /** Merged areas that were taken apart before anything moved, and those with cells in lines that were taken away. */
  readonly merged: readonly { readonly sheetId: string; readonly sheet: string; readonly address: string; readonly isApart: boolean }[];
  /** What the patch put into new rows and columns; `after` is null as long as Excel has not confirmed the write. */
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

const isOfColumns = ({ kind }: Pick<LineStep, "kind">): boolean => kind === "insertColumns" || kind === "deleteColumns";
const isPutIn = ({ kind }: Pick<LineStep, "kind">): boolean => kind === "insertRows" || kind === "insertColumns";

/** "4:6" or "D:F". */
function linesAddress(move: LineMove, first = linesOf(move).at): string {
  const { axis, count } = linesOf(move);
  const last = first + count - 1;
  return axis === "row" ? `${first + 1}:${last + 1}` : `${columnName(first)}:${columnName(last)}`;
}

function wholeArea(step: LineStep): Area {
  const { axis, at, count } = linesOf(moveOf(step));
  return axis === "row"
    ? { row: at, rows: count, column: 0, columns: SHEET_COLUMNS }
    : { row: 0, rows: SHEET_ROWS, column: at, columns: count };
}

/** The whole rows or columns of a step. */
const linesIn = (sheet: Excel.Worksheet, step: Pick<LineStep, "kind" | "address">): Excel.Range => {
  const range = sheet.getRange(step.address);
  return isOfColumns(step) ? range.getEntireColumn() : range.getEntireRow();
};

/** Asks for an Excel table that lines would be put into or taken from: the one that has cells in two lines that would part, or lose one. */
function askCrossing(sheet: Excel.Worksheet, step: LineStep): () => string | null {
  if (!isPutIn(step)) {
    const tables = linesIn(sheet, step).getTables(false).load("items/name");
    return () => tables.items[0]?.name ?? null;
  }
  const area = parseAddress(step.address)!;
  const tablesIn = (at: number) => {
    const line = isOfColumns(step) ? { ...area, column: at, columns: 1 } : { ...area, row: at, rows: 1 };
    return at < 0
      ? null
      : linesIn(sheet, { kind: step.kind, address: areaAddress(line) })
          .getTables(false)
          .load("items/id,items/name");
  };
  const first = isOfColumns(step) ? area.column : area.row;
  const [before, here] = [tablesIn(first - 1), tablesIn(first)];
  return () => here!.items.find(({ id }) => before?.items.some((each) => each.id === id))?.name ?? null;
}

/** Lines are told from the lowest or rightmost on, so that no step moves those of another, and rows before columns. */
function checkOrder({ lines }: SortedPatch): void {
  for (const [at, step] of lines.entries()) {
    const isMoved = lines.slice(0, at).some((each) => {
      if (!isSameSheet(each.sheet, step.sheet)) return false;
      if (isOfColumns(each) !== isOfColumns(step)) return isOfColumns(each);
      return linesOf(moveOf(each)).at < linesOf(moveOf(step)).at;
    });
    if (isMoved) throw new Error("Rows and columns are put in and taken away from the lowest up, from the right to the left, rows first.");
  }
}

/** Asks what has to be known of the rows and columns a patch puts in or takes away; the function it returns tells after the next sync, or throws. */
export function askLines(
  context: Excel.RequestContext,
  sorted: SortedPatch,
  sheetOf: (name: string) => Excel.Worksheet | undefined,
): (mergesOf: (sheet: string) => readonly Area[] | null) => LinesReceipt | null {
  if (sorted.lines.length === 0) return () => null;
  checkOrder(sorted);
  const settings = context.workbook.settings.load("items/key,items/value");
  const asked = sorted.lines.map((step) => {
    const sheet = sheetOf(step.sheet)!;
    const used = isPutIn(step) ? null : linesIn(sheet, step).getUsedRangeOrNullObject(false).load("address");
    const columns =
      step.kind === "deleteColumns" ? sheet.getRange(step.address).getColumnProperties({ format: { columnWidth: true } }) : null;
    return { step, sheet, crossing: askCrossing(sheet, step), used, state: used && askState(used, { ...ALL, looks: LOOKS }), columns };
  });
  return (mergesOf) => {
    const steps = asked.map(({ step, sheet, crossing, used, state, columns }): LineDone => {
      const table = crossing();
      if (table !== null) {
        const place = { sheet: step.sheet, address: step.address };
        throw new ExcelFailure("refused", (isOfColumns(step) ? says.columnsInTable : says.rowsInTable)({ table, place }));
      }
      const area = used && !used.isNullObject ? parseAddress(used.address) : null;
      return {
        ...moveOf(step),
        sheetId: sheet.id,
        sheet: step.sheet,
        taken: area && { area, state: state!() },
        widths: columns && columns.value.map((column) => column.format?.columnWidth ?? 0),
      };
    });
    const mergedIn = ({ sheet, merged }: { readonly sheet: string; readonly merged: readonly string[] }, area: Area): readonly string[] =>
      mergesOf(sheet)
        ?.filter((each) => overlaps(each, area))
        .map(areaAddress) ?? merged;
    const found = [
      ...sorted.lines
        .filter((step) => !isPutIn(step))
        .map((step) => ({ step: { merged: [], ...step }, area: wholeArea(step), isApart: false })),
      ...sorted.unmerges.map((step) => ({ step, area: parseAddress(step.address)!, isApart: true })),
    ].flatMap(({ step, area, isApart }) =>
      mergedIn(step, area).map((address) => ({ sheetId: sheetOf(step.sheet)!.id, sheet: step.sheet, address, isApart })),
    );
    // One that reaches over several lines is found in each; taken apart is taken apart.
    const merged = new Map(found.map((each) => [`${each.sheetId} ${each.address}`, each]));
    const contents = sorted.touched
      .filter(({ from }) => from === null)
      .map((touched) => ({ sheetId: sheetOf(touched.sheet)!.id, touched, after: null }));
    return { run: (progressIn(settings)?.run ?? 0) + 1, steps, merged: [...merged.values()], contents };
  };
}

/** Queues the steps of a patch that move lines, each between what says how far they have come, and before them what they would tear. */
export function queueLines(
  context: Excel.RequestContext,
  sorted: SortedPatch,
  {
    receipt,
    rangeOf,
  }: {
    readonly receipt: LinesReceipt | null;
    readonly rangeOf: (place: { readonly sheet: string; readonly address: string }) => Excel.Range;
  },
): void {
  if (!receipt) return;
  const { settings } = context.workbook;
  // Found before anything moves: between the two settings nothing may fail but what moves the lines.
  const found = sorted.lines.map((step) => ({ step, range: rangeOf(step), whole: linesIn(rangeOf(step).worksheet, step) }));
  const apart = receipt.merged.filter(({ isApart }) => isApart).map(rangeOf);
  if (apart.length > 0) settings.add(PROGRESS, { run: receipt.run, done: 0 } satisfies Progress);
  for (const range of apart) range.unmerge();
  for (const [at, { step, range, whole }] of found.entries()) {
    settings.add(PROGRESS, { run: receipt.run, done: at, isBegun: true } satisfies Progress);
    move(whole, step.kind);
    settings.add(PROGRESS, { run: receipt.run, done: at + 1 } satisfies Progress);
    // Excel gives new rows the look of the row above, a head's for the first row of a body, and new columns that of their neighbour.
    if (isPutIn(step)) range.worksheet.getRange(step.address).clear("Formats");
  }
}

function move(whole: Excel.Range, kind: LineStep["kind"]): void {
  if (kind === "insertRows") whole.insert("Down");
  else if (kind === "insertColumns") whole.insert("Right");
  else whole.delete(kind === "deleteRows" ? "Up" : "Left");
}

/** A receipt that knows which call has failed: a step that was begun is done unless it is that call itself. */
export function withFailure(receipt: Receipt, location: string | null): Receipt {
  const isDone = location !== null && !/^Range\.(?:insert|delete)$/.test(location);
  return receipt.lines && isDone ? { ...receipt, lines: { ...receipt.lines, isLastDone: true } } : receipt;
}

/** The rows and columns a patch has put in, where they stand when it is done. */
export function newLines({ steps }: LinesReceipt): readonly { readonly sheetId: string; readonly sheet: string; readonly lines: string }[] {
  return steps.flatMap((step, at) => {
    const { sheetId, sheet } = step;
    const later = steps.slice(at + 1).filter((each) => each.sheetId === sheetId);
    const { axis, at: line } = linesOf(step);
    const first = isPutIn(step) ? (axis === "row" ? rowAfter : columnAfter)(later, line) : null;
    return first === null ? [] : [{ sheetId, sheet, lines: linesAddress(step, first) }];
  });
}

/** How far the steps of a receipt have come in the workbook. */
export interface LinesNow {
  readonly done: number;
  /** How many were done before somebody began to take them back. */
  readonly most: number;
  /** Whether the workbook still says so. */
  readonly isKept: boolean;
}

/** Asks how many steps of a receipt are in the workbook; the function it returns tells after the next sync. */
export function askProgress(context: Excel.RequestContext, receipt: LinesReceipt | undefined): () => LinesNow | null {
  if (!receipt) return () => null;
  const settings = context.workbook.settings.load("items/key,items/value");
  return () => {
    const progress = progressIn(settings);
    if (progress?.run !== receipt.run) return { done: 0, most: 0, isKept: false };
    const done = progress.done + (progress.isBegun && receipt.isLastDone ? 1 : 0);
    return { done, most: progress.goingBack ?? done, isKept: true };
  };
}

export const areAllDone = (receipt: LinesReceipt, now: LinesNow | null): boolean => now?.done === receipt.steps.length;

interface GoingBack extends Pick<LinesNow, "done" | "most"> {
  readonly sheetOf: (id: string) => Excel.Worksheet | undefined;
}

/**
 * Queues the steps that are in the workbook back, the last first, and says after each how many are left. What stood in lines that were
 * taken away comes back when all have: it stands, and its formulas speak of cells, where nothing had moved yet.
 */
export function putLinesBack(context: Excel.RequestContext, { steps, run }: LinesReceipt, { done, most, sheetOf }: GoingBack): void {
  const { settings } = context.workbook;
  for (let at = done - 1; at >= 0; at -= 1) {
    const step = steps[at]!;
    const sheet = sheetOf(step.sheetId);
    if (sheet) {
      const whole = sheet.getRange(linesAddress(step));
      const [put, take] = isOfColumns(step) ? (["Right", "Left"] as const) : (["Down", "Up"] as const);
      if (isPutIn(step)) whole.delete(take);
      else {
        whole.insert(put);
        sheet.getRange(linesAddress(step)).clear("Formats");
      }
    }
    settings.add(PROGRESS, { run, done: at, goingBack: most } satisfies Progress);
  }
  for (const { sheetId, taken, widths, ...step } of steps.slice(0, most)) {
    const sheet = sheetOf(sheetId);
    if (!sheet) continue;
    if (widths) sheet.getRange(linesAddress(step)).setColumnProperties(widths.map((columnWidth) => ({ format: { columnWidth } })));
    if (taken) putTaken(sheet, taken);
  }
}

/** Forgets how far things have come: all is as it was. */
export function endProgress(context: Excel.RequestContext): void {
  context.workbook.settings.getItem(PROGRESS).delete();
}

function putTaken(sheet: Excel.Worksheet, { area, state }: TakenLines): void {
  const range = sheet.getRange(areaAddress(area));
  range.formulas = state.formulas!.map((line, r) =>
    line.map((formula: unknown, c) => rewrite(formula, state.values?.[r]?.[c], state.types?.[r]?.[c])),
  ) as string[][];
  range.numberFormat = state.numberFormats as string[][];
  writeLooks(range, state.looks!);
}

/** Merges again what was taken apart or away, but over no cell that holds something of somebody's own. */
export function mergeAgain(
  { merged, steps }: LinesReceipt,
  sheetOf: GoingBack["sheetOf"],
  foreign: readonly { readonly sheetId: string; readonly row: number; readonly column: number }[],
): void {
  for (const { sheetId, address } of merged) {
    const area = parseAddress(address)!;
    const moves = steps.filter((step) => step.sheetId === sheetId);
    const isIn = foreign.some((cell) => {
      const [row, column] = [rowBefore(moves, cell.row), columnBefore(moves, cell.column)];
      return cell.sheetId === sheetId && row !== null && column !== null && overlaps(area, { row, column, rows: 1, columns: 1 });
    });
    if (!isIn) sheetOf(sheetId)?.getRange(address).merge(false);
  }
}
