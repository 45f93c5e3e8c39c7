import { areaAddress } from "../sheet/address";
import type { FormulaChange } from "../sheet/formulaChange";
import type { CellValue } from "../sheet/snapshot";
import { allOrNothing, type Attempt } from "./all-or-nothing";
import type { Touched } from "./sortedPatch";
import { askProtection, askUnlocked, protectedSheet } from "./protection";
import type { Kept, Receipt } from "./receipt";
import { cellRuns, type CellRun } from "./runs";
import { askState, type AreaState } from "./state";
import {
  askTables,
  filledByTable,
  isFilled,
  keepColumns,
  keptColumns,
  writeColumn,
  type TableColumn,
  type WrittenAt,
} from "./table-columns";
import { toCellValue } from "./values";

export interface RewriteOptions {
  /** The new formula stands for the same value: a cell that shows another one gets its old formula back. */
  readonly sameValues: boolean;
}

/** A cell whose new formula gave another value, and so was put back. */
export interface DifferingCell {
  readonly change: FormulaChange;
  readonly before: CellValue;
  readonly after: CellValue;
}

export interface RewriteOutcome {
  /** For `undo`; null when nothing was written. */
  readonly receipt: Receipt | null;
  readonly written: readonly FormulaChange[];
  /** Cells that hold something else by now, left alone. */
  readonly moved: readonly FormulaChange[];
  readonly differing: readonly DifferingCell[];
}

interface Asked {
  readonly run: CellRun;
  readonly sheet: Excel.Worksheet;
  readonly touched: Touched;
  readonly range: Excel.Range;
  readonly state: () => AreaState;
  readonly isUnlocked: () => boolean;
  readonly tables: () => readonly Excel.Table[];
}

interface WrittenRun extends Asked {
  readonly before: AreaState;
  /** Which of the run's changes were written, by their place in it. */
  readonly places: readonly number[];
}

/**
 * Replaces formulas by others, in two syncs: the first makes sure that every cell still holds what was read of it, the second
 * writes and looks at the new values. A third only puts back cells whose value is another one (`sameValues`); in the
 * user's Excel tables it takes more (see table-columns.ts). When Excel fails
 * half-way the workbook is as it was; see `allOrNothing`. Throws ExcelFailure.
 */
export async function rewriteFormulas(changes: readonly FormulaChange[], { sameValues }: RewriteOptions): Promise<RewriteOutcome> {
  if (changes.length === 0) return { receipt: null, written: [], moved: [], differing: [] };
  const runs = cellRuns(changes);
  return allOrNothing((context, attempt) => attemptRewrite(context, runs, sameValues, attempt));
}

async function attemptRewrite(
  context: Excel.RequestContext,
  runs: readonly CellRun[],
  sameValues: boolean,
  attempt: Attempt,
): Promise<RewriteOutcome> {
  const sheets = new Map(
    [...new Set(runs.map(({ sheet }) => sheet))].map((name) => [name, context.workbook.worksheets.getItem(name).load("id,name")]),
  );
  const protections = new Map([...sheets].map(([name, sheet]) => [name, askProtection(sheet)]));
  const asked = runs.map((run) => ask(run, sheets.get(run.sheet)!));
  await context.sync();

  for (const { run, isUnlocked } of asked) if (protections.get(run.sheet)!().isProtected && !isUnlocked()) throw protectedSheet(run.sheet);
  const moved: FormulaChange[] = [];
  const writing = asked.flatMap((each): WrittenRun[] => {
    const before = each.state();
    const places = each.run.changes.flatMap((change, at) => (cellOf(before.formulas, each.run, at) === change.before ? [at] : []));
    moved.push(...each.run.changes.filter((_, at) => !places.includes(at)));
    return places.length === 0 ? [] : [{ ...each, before, places }];
  });
  if (writing.length === 0) return { receipt: null, written: [], moved, differing: [] };
  const columns = await keepColumns(context, writing);
  attempt.receipt = receiptOf(writing, columns, null);
  for (const each of writing) write(each, each.places, "after");
  let after = await settle(context, { writing, columns, goesBack: new Set() });

  const differing = sameValues ? writing.flatMap((each) => differences(each, after(each.touched))) : [];
  if (differing.length > 0) {
    const goesBack = new Set(differing.map(({ change }) => change));
    for (const each of writing)
      write(
        each,
        each.places.filter((at) => goesBack.has(each.run.changes[at]!)),
        "before",
      );
    after = await settle(context, { writing, columns, goesBack });
  }
  const written = writing
    .flatMap(({ run, places }) => places.map((at) => run.changes[at]!))
    .filter((change) => !differing.some((each) => each.change === change));
  return { receipt: written.length === 0 ? null : receiptOf(writing, columns, after), written, moved, differing };
}

type StateOf = (touched: Touched) => AreaState;

interface Settled {
  readonly writing: readonly WrittenRun[];
  readonly columns: readonly TableColumn[];
  /** Changes whose old formula stands again. */
  readonly goesBack: ReadonlySet<FormulaChange>;
}

/** Syncs and reads back what was written; a column that its Excel table has filled is put right in one more sync. Throws when that does not hold. */
async function settle(context: Excel.RequestContext, { writing, columns, goesBack }: Settled): Promise<StateOf> {
  const readBack = async (): Promise<StateOf> => {
    const asked = new Map([...writing, ...columns].map(({ range, touched }) => [touched, askState(range, touched)]));
    await context.sync();
    return (touched) => asked.get(touched)!();
  };
  const written = new Map(
    writing.flatMap(({ sheet, run, places }) =>
      places.map((at): [string, string] => {
        const change = run.changes[at]!;
        return [cellKey(sheet.id, ...cellAt(run, at)), goesBack.has(change) ? change.before : change.after];
      }),
    ),
  );
  const writtenAt: WrittenAt = (...cell) => written.get(cellKey(...cell));
  const after = await readBack();
  const filled = columns.filter((column) => isFilled(column, after(column.touched), writtenAt));
  if (filled.length === 0) return after;
  for (const column of filled) writeColumn(column, writtenAt);
  const again = await readBack();
  const still = filled.find((column) => isFilled(column, again(column.touched), writtenAt));
  if (still) throw filledByTable(`${still.touched.sheet}!${still.touched.address}`);
  return again;
}

function cellKey(sheetId: string, row: number, column: number): string {
  return `${sheetId}!${row},${column}`;
}

function cellAt({ area }: CellRun, at: number): [row: number, column: number] {
  return area.columns === 1 ? [area.row + at, area.column] : [area.row, area.column + at];
}

function ask(run: CellRun, sheet: Excel.Worksheet): Asked {
  const address = areaAddress(run.area);
  const touched: Touched = { sheet: run.sheet, address, area: run.area, content: true, numberFormat: true, looks: [], widths: false };
  const range = sheet.getRange(address);
  return { run, sheet, touched, range, state: askState(range, touched), isUnlocked: askUnlocked(range), tables: askTables(range) };
}

function cellOf<T>(matrix: readonly (readonly T[])[] | null, { area }: CellRun, at: number): T | undefined {
  return area.columns === 1 ? matrix?.[at]?.[0] : matrix?.[0]?.[at];
}

/** Values for some cells of a run as Excel takes them: null leaves a cell alone. */
function matrixOf<T>({ area, changes }: CellRun, of: (at: number) => T | null): (T | null)[][] {
  const cells = changes.map((_, at) => of(at));
  return area.columns === 1 ? cells.map((cell) => [cell]) : [cells];
}

function write({ run, range, before }: WrittenRun, places: readonly number[], which: "before" | "after"): void {
  if (places.length === 0) return;
  const isText = (at: number): boolean => places.includes(at) && cellOf(before.numberFormats, run, at) === "@";
  // In a cell formatted as text the formula would become a text; its format comes back with the formula that stood there.
  if (run.changes.some((_, at) => isText(at))) range.numberFormat = matrixOf(run, (at) => (isText(at) ? "General" : null)) as string[][];
  range.formulas = matrixOf(run, (at) => (places.includes(at) ? run.changes[at]![which] : null));
  if (which === "before" && run.changes.some((_, at) => isText(at)))
    range.numberFormat = matrixOf(run, (at) => (isText(at) ? "@" : null)) as string[][];
}

/** Not yet calculated, or not by a function that Excel knows: there is nothing to compare with. */
const UNTOLD = ["#NAME?", "#BUSY!", "#GETTING_DATA", "#CONNECT!"];

/** Excel keeps 15 digits; two ways of adding up may differ in the last ones. */
const TOLERANCE = 1e-9;

function isSameValue(before: CellValue, after: CellValue): boolean {
  if (typeof before === "number" && typeof after === "number")
    return Math.abs(before - after) <= TOLERANCE * Math.max(1, Math.abs(before), Math.abs(after));
  const [one, other] = [before, after].map((value) => (typeof value === "object" && value !== null ? value.error : null));
  if (UNTOLD.includes(one ?? "") || UNTOLD.includes(other ?? "")) return true;
  // A refusal is a refusal, whichever error says it.
  if (one !== null || other !== null) return one !== null && other !== null;
  return before === after;
}

function differences({ run, before, places }: WrittenRun, now: AreaState): DifferingCell[] {
  return places.flatMap((at): DifferingCell[] => {
    const valueOf = (state: AreaState): CellValue => toCellValue(cellOf(state.values, run, at), cellOf(state.types, run, at));
    const [was, is] = [valueOf(before), valueOf(now)];
    return isSameValue(was, is) ? [] : [{ change: run.changes[at]!, before: was, after: is }];
  });
}

function receiptOf(runs: readonly WrittenRun[], columns: readonly TableColumn[], after: StateOf | null): Receipt {
  const kept = runs.map(({ sheet, touched, before }): Kept => ({ sheetId: sheet.id, touched, before, after: after?.(touched) ?? null }));
  const whole = keptColumns(columns, after && columns.map(({ touched }) => after(touched)));
  return { kept: [...kept, ...whole], addedSheets: [], merges: [], tables: [], charts: [], followed: [], names: [], signs: [] };
}
