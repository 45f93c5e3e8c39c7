import type { Message } from "../language/message";
import type { Patch } from "../sheet/patch";
import { allOrNothing, type Attempt } from "./all-or-nothing";
import type { BlockedCell } from "./blocked";
import { ExcelFailure } from "./failure";
import { askFrames } from "./followedCharts";
import { lookAt, type FirstLook } from "./look";
import { canListMerges, canListMergesQuietly } from "./merges";
import { isSameSheet, sortedPatchOf, type SortedPatch, type Touched } from "./sortedPatch";
import type { Receipt } from "./receipt";
import { reading } from "./run";
import { signsToCome } from "./signs";
import { askState, type AreaState } from "./state";
import { filledByTable, isFilled, keptColumns, writeColumn } from "./table-columns";
import { checkKept } from "./verify";
import { writeSorted, writtenBy, type Added } from "./write";
import { says } from "./messages";

/** Either the whole patch is in the workbook, or nothing is and these cells are why. */
export type ApplyOutcome =
  | {
      readonly kind: "done";
      readonly receipt: Receipt;
      /** What of it Excel or the user does not let happen, where there is something. */
      readonly remarks?: readonly Message[];
    }
  | { readonly kind: "blocked"; readonly cells: readonly BlockedCell[] };

/**
 * Writes a patch in two syncs: the first looks at the target and keeps its content, the second writes and reads back. Nothing is
 * overwritten that the patch declares to be empty. Where Excel cannot list merged cells, merges and tables wait for a third sync, when
 * it is known that nothing was swallowed: a merge over merged cells could not be taken back. For formulas in the user's Excel tables see
 * table-columns.ts. When Excel fails half-way the content is
 * put back before the ExcelFailure is thrown; should that fail too, the failure (code "left-behind") names what is still there and
 * carries the receipt for another try.
 */
export async function applyPatch(patch: Patch): Promise<ApplyOutcome> {
  const sorted = sortedPatchOf(patch);
  const apply = (look: FirstLook): Promise<ApplyOutcome> =>
    allOrNothing(
      (context, attempt) => attemptPatch(context, sorted, attempt, look),
      (failure) => namingTheSheet(failure, sorted),
    );
  // On Windows the question for merged cells costs the user's undo list: a patch that merges nothing can do without, it is verified anyway.
  const isStructural = [...sorted.merges, ...sorted.tables, ...sorted.unmerges].some(
    ({ sheet }) => !sorted.newSheets.some((name) => isSameSheet(name, sheet)),
  );
  const look: FirstLook = {
    listed: isStructural || sorted.mustBeEmpty.length > 0 ? canListMerges() : canListMergesQuietly(),
    isRefused: false,
  };
  return apply(look).catch((error: unknown) => {
    if (look.isRefused) return apply({ listed: false, isRefused: false });
    throw error;
  });
}

async function attemptPatch(context: Excel.RequestContext, given: SortedPatch, attempt: Attempt, look: FirstLook): Promise<ApplyOutcome> {
  const looked = await lookAt(context, given, look);
  if (!("sorted" in looked)) return { kind: "blocked", cells: looked };
  const { sorted, sheetOf, columns, taken, lines } = looked;
  const isAdded = (sheet: string): boolean => sorted.newSheets.some((name) => isSameSheet(name, sheet));
  const here = <Step extends { readonly sheet: string; readonly address: string }>(
    steps: readonly Step[],
  ): { sheetId: string; address: string; place: string }[] =>
    steps
      .filter(({ sheet }) => !isAdded(sheet))
      .map(({ sheet, address }) => ({ sheetId: sheetOf(sheet)!.id, address, place: `${sheet}!${address}` }));
  const content: Receipt = {
    kept: [...looked.kept, ...keptColumns(columns, null)],
    addedSheets: sorted.newSheets.map((name) => ({
      name,
      id: null,
      contents: sorted.touched.filter((touched) => isSameSheet(touched.sheet, name)).map((touched) => ({ touched, after: null })),
      charts: sorted.charts.filter(({ sheet }) => isSameSheet(sheet, name)).length,
    })),
    merges: [],
    tables: [],
    charts: [],
    followed: [],
    names: [],
    signs: [],
    ...(lines && { lines }),
  };
  const whole: Receipt = {
    ...content,
    merges: here(sorted.merges),
    tables: here(sorted.tables).map((place) => ({ ...place, id: null, known: taken.tables })),
    charts: here(sorted.charts).map(({ sheetId, place }) => ({ sheetId, place, id: null, known: taken.charts.map(({ id }) => id) })),
    followed: taken.follow.followed,
    names: taken.named,
    signs: signsToCome(taken.signs, sheetOf),
  };
  const waits = !look.listed && whole.merges.length + whole.tables.length > 0;
  const started = writeSorted(context, sorted, { lines, sheetOf, kept: looked.kept, taken, marked: waits });
  const find = (name: string): Excel.Worksheet => started.addedSheets.get(name) ?? sheetOf(name)!;
  /** Asks for everything that was written; after the next sync the state of each touched area is known. */
  const askAfter = (): StateOf => {
    const asked = new Map(
      sorted.touched.map((touched) => [
        touched,
        askState(find(touched.sheet).getRange(touched.address), { ...touched, looks: [], widths: false }),
      ]),
    );
    for (const { touched, range } of columns) asked.set(touched, askState(range, touched));
    return (touched) => asked.get(touched)!();
  };

  if (waits) {
    attempt.receipt = content;
    const written = askAfter();
    await context.sync();
    checkKept(sorted, written, true);
  }
  attempt.receipt = whole;
  const added = started.finish();
  const framed = askFrames(whole.followed, sheetOf);
  let after = askAfter();
  await context.sync();
  checkKept(sorted, after, false);
  const writtenAt = writtenBy(sorted, sheetOf);
  const filled = columns.filter((column) => isFilled(column, after(column.touched), writtenAt));
  if (filled.length > 0) {
    for (const column of filled) writeColumn(column, writtenAt);
    after = askAfter();
    await context.sync();
    const still = filled.find((column) => isFilled(column, after(column.touched), writtenAt));
    if (still) throw filledByTable(`${still.touched.sheet}!${still.touched.address}`);
  }
  const { remarks } = taken.follow;
  const receipt = { ...confirmed(whole, { sheets: started.addedSheets, ...added }, after), followed: framed() };
  return { kind: "done", receipt, ...(remarks.length > 0 && { remarks }) };
}

type StateOf = (touched: Touched) => AreaState;

/** The receipt with what Excel made of the write: the ids of new sheets, and every formula as Excel spells it. */
function confirmed(receipt: Receipt, added: Added & { readonly sheets: ReadonlyMap<string, Excel.Worksheet> }, stateOf: StateOf): Receipt {
  return {
    ...receipt,
    kept: receipt.kept.map((each) => ({ ...each, after: stateOf(each.touched) })),
    addedSheets: receipt.addedSheets.map((sheet) => ({
      ...sheet,
      id: added.sheets.get(sheet.name)!.id,
      contents: sheet.contents.map(({ touched }) => ({ touched, after: stateOf(touched) })),
    })),
    ...(receipt.lines && {
      lines: { ...receipt.lines, contents: receipt.lines.contents.map((each) => ({ ...each, after: stateOf(each.touched) })) },
    }),
    tables: receipt.tables.map((table, index) => ({ ...table, id: added.tables[index]!.id })),
    charts: receipt.charts.map((chart, index) => ({ ...chart, id: added.charts[index]!.id })),
    signs: receipt.signs.map((signs, index) => ({ ...signs, id: added.signs[index]!.id })),
  };
}

/** "Not found" says no name; the list of sheets tells which one was renamed or deleted since it was read. */
async function namingTheSheet(failure: ExcelFailure, sorted: SortedPatch): Promise<ExcelFailure> {
  if (failure.code !== "not-found") return failure;
  try {
    const names = await reading(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map((sheet) => sheet.name);
    });
    const missing = sorted.sheets.find((name) => !names.some((other) => isSameSheet(other, name)));
    if (missing === undefined) return failure;
    return new ExcelFailure("not-found", says.sheetGone({ sheet: missing }), failure.origin);
  } catch {
    // The first failure is the one to report; that its sheet cannot be named changes nothing about it.
    return failure;
  }
}
