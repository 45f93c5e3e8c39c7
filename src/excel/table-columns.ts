import { parseAddress } from "../sheet/address";
import { positions } from "../sheet/area";
import { ExcelFailure } from "./failure";
import { contentAt } from "./inspect";
import type { Touched } from "./sortedPatch";
import type { Kept } from "./receipt";
import { askState, type AreaState } from "./state";
import { rewrite } from "./values";
import { says } from "./messages";

/*
 * Excel's own tables fill a column by themselves when an add-in writes a formula into it (OfficeDev/office-js 2093, 5909, 6745), by
 * design and without a way to turn it off from here. So where a formula goes into such a table the whole column is kept, for Batalkan; and
 * a writer that was not asked for the column puts its other cells back. This costs a sync to read the column and, when it was filled, one
 * to put it back; outside tables it costs none.
 */

/** A column of the body of an Excel table, as it was. */
export interface TableColumn {
  readonly sheetId: string;
  readonly range: Excel.Range;
  readonly touched: Touched;
  readonly before: AreaState;
}

export interface FormulaTarget {
  /** With `id` and `name` loaded. */
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly tables: () => readonly Excel.Table[];
}

/** Asks which tables a range touches; the function it returns tells after the next sync. */
export function askTables(range: Excel.Range): () => readonly Excel.Table[] {
  const tables = range.getTables(false).load("items/id");
  return () => tables.items;
}

const CONTENT = { content: true, numberFormat: true, looks: [], widths: false, whole: true } as const;

/** The table columns under some targets, read in one sync; in none when no target lies in a table. */
export async function keepColumns(context: Excel.RequestContext, targets: readonly FormulaTarget[]): Promise<readonly TableColumn[]> {
  const unread = { sheet: "", address: "", area: { row: 0, column: 0, rows: 1, columns: 1 } };
  const asked = targets.flatMap(({ sheet, range, tables }) =>
    tables().map((table) => {
      const column = table.getDataBodyRange().getIntersectionOrNullObject(range.getEntireColumn()).load("address");
      return { sheet, column, state: askState(column, { ...CONTENT, ...unread }) };
    }),
  );
  if (asked.length === 0) return [];
  await context.sync();
  const columns = new Map<string, TableColumn>();
  for (const { sheet, column, state } of asked) {
    const area = column.isNullObject ? null : parseAddress(column.address);
    if (!area) continue;
    const address = column.address.slice(column.address.lastIndexOf("!") + 1);
    const key = `${sheet.id}!${address}`;
    if (!columns.has(key)) {
      columns.set(key, {
        sheetId: sheet.id,
        range: sheet.getRange(address),
        touched: { ...CONTENT, sheet: sheet.name, address, area },
        before: state(),
      });
    }
  }
  return [...columns.values()];
}

/** The columns as a receipt keeps them. */
export function keptColumns(columns: readonly TableColumn[], after: readonly AreaState[] | null): Kept[] {
  return columns.map(({ sheetId, touched, before }, at) => ({ sheetId, touched, before, after: after?.[at] ?? null }));
}

/** What a writer put into a cell, undefined where it put nothing. */
export type WrittenAt = (sheetId: string, row: number, column: number) => unknown;

/** Whether Excel changed cells of a column that nobody wrote to, or put another formula where one was written. */
export function isFilled({ sheetId, touched, before }: TableColumn, now: AreaState, writtenAt: WrittenAt): boolean {
  return [...positions(touched.area)].some(({ row, column, r, c }) => {
    const written = writtenAt(sheetId, row, column);
    if (written === undefined) return contentAt(now, r, c) !== contentAt(before, r, c);
    return typeof written === "string" && written.startsWith("=") && !isSameFormula(written, now.formulas?.[r]?.[c]);
  });
}

/** Queues a column as it should be: what was written, and the other cells as they were; all at once, so that Excel has nothing to fill. */
export function writeColumn({ sheetId, range, touched, before }: TableColumn, writtenAt: WrittenAt): void {
  const { area } = touched;
  range.formulas = before.formulas!.map((line, r) =>
    line.map(
      (formula: unknown, c): unknown =>
        writtenAt(sheetId, area.row + r, area.column + c) ?? rewrite(formula, before.values?.[r]?.[c], before.types?.[r]?.[c]),
    ),
  ) as string[][];
}

/** Excel spells what it keeps in its own way: without the spaces, in capitals, with an @ or a prefix for newer functions. */
function isSameFormula(written: string, kept: unknown): boolean {
  const bare = (formula: string): string => formula.replace(/_xl(fn|ws|udf)\.|[\s@$]/gi, "").toUpperCase();
  return typeof kept === "string" && bare(kept) === bare(written);
}

/** Why a formula cannot go into one cell of an Excel table only. */
export function filledByTable(place: string): ExcelFailure {
  return new ExcelFailure("refused", says.filledByTable({ place }));
}
