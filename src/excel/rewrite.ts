import { areaAddress } from "../workbook/address";
import type { FormulaChange } from "../workbook/formulaChange";
import type { CellValue } from "../workbook/snapshot";
import { allOrNothing, type Attempt } from "./all-or-nothing";
import { protectedSheet } from "./apply";
import type { Touched } from "./plan";
import type { Kept, Receipt } from "./receipt";
import { runsOf, type Run } from "./runs";
import { askState, type AreaState } from "./state";
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
  readonly run: Run;
  readonly sheet: Excel.Worksheet;
  readonly touched: Touched;
  readonly range: Excel.Range;
  readonly state: () => AreaState;
}

interface WrittenRun extends Asked {
  readonly before: AreaState;
  /** Which of the run's changes were written, by their place in it. */
  readonly places: readonly number[];
}

/**
 * Replaces formulas by others, in two syncs: the first makes sure that every cell still holds what was read of it, the second
 * writes and looks at the new values. A third only puts back cells whose value is another one (`sameValues`). When Excel fails
 * half-way the workbook is as it was; see `allOrNothing`. Throws ExcelFailure.
 */
export async function rewriteFormulas(changes: readonly FormulaChange[], { sameValues }: RewriteOptions): Promise<RewriteOutcome> {
  if (changes.length === 0) return { receipt: null, written: [], moved: [], differing: [] };
  const runs = runsOf(changes);
  return allOrNothing((context, attempt) => attemptRewrite(context, runs, sameValues, attempt));
}

async function attemptRewrite(context: Excel.RequestContext, runs: readonly Run[], sameValues: boolean, attempt: Attempt): Promise<RewriteOutcome> {
  const sheets = new Map([...new Set(runs.map(({ sheet }) => sheet))].map((name) => [name, context.workbook.worksheets.getItem(name).load("id,name")]));
  const protections = [...sheets.values()].map((sheet) => ({ sheet, protection: sheet.protection.load("protected") }));
  const asked = runs.map((run) => ask(run, sheets.get(run.sheet)!));
  await context.sync();

  for (const { sheet, protection } of protections) if (protection.protected) throw protectedSheet(sheet.name);
  const moved: FormulaChange[] = [];
  const writing = asked.flatMap((each): WrittenRun[] => {
    const before = each.state();
    const places = each.run.changes.flatMap((change, at) => (cellOf(before.formulas, each.run, at) === change.before ? [at] : []));
    moved.push(...each.run.changes.filter((_, at) => !places.includes(at)));
    return places.length === 0 ? [] : [{ ...each, before, places }];
  });
  if (writing.length === 0) return { receipt: null, written: [], moved, differing: [] };
  attempt.receipt = receiptOf(writing, null);
  for (const each of writing) write(each, each.places, "after");
  let after = writing.map(({ range, touched }) => askState(range, touched));
  await context.sync();

  const differing = sameValues ? writing.flatMap((each, at) => differences(each, after[at]!())) : [];
  if (differing.length > 0) {
    const goesBack = new Set(differing.map(({ change }) => change));
    for (const each of writing) write(each, each.places.filter((at) => goesBack.has(each.run.changes[at]!)), "before");
    after = writing.map(({ range, touched }) => askState(range, touched));
    await context.sync();
  }
  const written = writing.flatMap(({ run, places }) => places.map((at) => run.changes[at]!)).filter((change) => !differing.some((each) => each.change === change));
  return { receipt: written.length === 0 ? null : receiptOf(writing, after.map((state) => state())), written, moved, differing };
}

function ask(run: Run, sheet: Excel.Worksheet): Asked {
  const address = areaAddress(run.area);
  const touched: Touched = { sheet: run.sheet, address, area: run.area, content: true, numberFormat: true, looks: [], widths: false };
  const range = sheet.getRange(address);
  return { run, sheet, touched, range, state: askState(range, touched) };
}

function cellOf<T>(matrix: readonly (readonly T[])[] | null, { area }: Run, at: number): T | undefined {
  return area.columns === 1 ? matrix?.[at]?.[0] : matrix?.[0]?.[at];
}

/** Values for some cells of a run as Excel takes them: null leaves a cell alone. */
function matrixOf<T>({ area, changes }: Run, of: (at: number) => T | null): (T | null)[][] {
  const cells = changes.map((_, at) => of(at));
  return area.columns === 1 ? cells.map((cell) => [cell]) : [cells];
}

function write({ run, range, before }: WrittenRun, places: readonly number[], which: "before" | "after"): void {
  if (places.length === 0) return;
  const isText = (at: number): boolean => places.includes(at) && cellOf(before.numberFormats, run, at) === "@";
  // In a cell formatted as text the formula would become a text; its format comes back with the formula that stood there.
  if (run.changes.some((_, at) => isText(at))) range.numberFormat = matrixOf(run, (at) => (isText(at) ? "General" : null)) as string[][];
  range.formulas = matrixOf(run, (at) => (places.includes(at) ? run.changes[at]![which] : null));
  if (which === "before" && run.changes.some((_, at) => isText(at))) range.numberFormat = matrixOf(run, (at) => (isText(at) ? "@" : null)) as string[][];
}

/** Not yet calculated, or not by a function that Excel knows: there is nothing to compare with. */
const UNTOLD = ["#NAME?", "#BUSY!", "#GETTING_DATA", "#CONNECT!"];

/** Excel keeps 15 digits; two ways of adding up may differ in the last ones. */
const TOLERANCE = 1e-9;

function isSameValue(before: CellValue, after: CellValue): boolean {
  if (typeof before === "number" && typeof after === "number") return Math.abs(before - after) <= TOLERANCE * Math.max(1, Math.abs(before), Math.abs(after));
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

function receiptOf(runs: readonly WrittenRun[], after: readonly AreaState[] | null): Receipt {
  const kept = runs.map(({ sheet, touched, before }, at): Kept => ({ sheetId: sheet.id, touched, before, after: after?.[at] ?? null }));
  return { kept, addedSheets: [], merges: [], tables: [] };
}
