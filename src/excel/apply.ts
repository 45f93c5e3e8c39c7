import type { Patch } from "../workbook/patch";
import { allOrNothing, type Attempt } from "./all-or-nothing";
import { askBlocked, type BlockedCell } from "./blocked";
import { ExcelFailure } from "./failure";
import { askMerges, canListMerges, isMergeListRefused, type Merges } from "./merges";
import { isSameSheet, planOf, type Plan, type Touched } from "./plan";
import type { Receipt } from "./receipt";
import { reading } from "./run";
import { askState, type AreaState } from "./state";
import { askTaken, checkMerged, checkNames } from "./targets";
import { checkKept } from "./verify";
import { write } from "./write";

/** Either the whole patch is in the workbook, or nothing is and these cells are why. */
export type ApplyOutcome = { readonly kind: "done"; readonly receipt: Receipt } | { readonly kind: "blocked"; readonly cells: readonly BlockedCell[] };

/**
 * Writes a patch in two syncs: the first looks at the target and keeps its content, the second writes and reads back. Nothing is
 * overwritten that the patch declares to be empty. Where Excel cannot list merged cells, merges and tables wait for a third sync, when
 * it is known that nothing was swallowed: a merge over merged cells could not be taken back. When Excel fails half-way the content is
 * put back before the ExcelFailure is thrown; should that fail too, the failure (code "left-behind") names what is still there and
 * carries the receipt for another try.
 */
export async function applyPatch(patch: Patch): Promise<ApplyOutcome> {
  const plan = planOf(patch);
  const apply = (look: Look): Promise<ApplyOutcome> =>
    allOrNothing(
      (context, attempt) => attemptPatch(context, plan, attempt, look),
      (failure) => namingTheSheet(failure, plan),
    );
  const look: Look = { listed: canListMerges(), isRefused: false };
  return apply(look).catch((error: unknown) => {
    if (look.isRefused) return apply({ listed: false, isRefused: false });
    throw error;
  });
}

/** Whether the first look asks for merged cells, and whether Excel refused just that: a look changes nothing, and can be repeated without. */
interface Look {
  readonly listed: boolean;
  isRefused: boolean;
}

async function attemptPatch(context: Excel.RequestContext, plan: Plan, attempt: Attempt, look: Look): Promise<ApplyOutcome> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const taken = plan.tables.length > 0 ? askTaken(context) : () => ({ names: [], tables: [] });
  const sheets = new Map(plan.sheets.map((name) => [name, worksheets.getItem(name).load("id,name")]));
  const protections = [...sheets.values()].map((sheet) => sheet.protection.load("protected"));
  const sheetOf = (name: string): Excel.Worksheet | undefined => [...sheets].find(([key]) => isSameSheet(key, name))?.[1];
  const merges = [...sheets].map(([name, sheet]) => ({ name, areas: askMerges(sheet, look.listed) }));
  const mergesOf = (name: string): Merges => merges.find((each) => isSameSheet(each.name, name))?.areas() ?? null;
  const blocked = plan.mustBeEmpty.map((target) => askBlocked(sheetOf(target.sheet)!, target, () => mergesOf(target.sheet)));
  const before = plan.touched.map((touched) => {
    const sheet = sheetOf(touched.sheet);
    return sheet && { sheet, touched, state: askState(sheet.getRange(touched.address), touched) };
  });
  await context.sync().catch((error: unknown) => {
    look.isRefused = look.listed && isMergeListRefused(error);
    throw error;
  });

  [...sheets.values()].forEach((sheet, index) => {
    if (protections[index]!.protected) throw protectedSheet(sheet.name);
  });
  checkNames(plan, worksheets.items.map((sheet) => sheet.name));
  const cells = blocked.flatMap((answer) => answer());
  if (cells.length > 0) return { kind: "blocked", cells };
  checkMerged(plan, mergesOf);

  const kept = before.flatMap((each) => (each ? [{ sheetId: each.sheet.id, touched: each.touched, before: each.state(), after: null }] : []));
  const { names, tables: known } = taken();
  const isAdded = (sheet: string): boolean => plan.newSheets.some((name) => isSameSheet(name, sheet));
  const merged = plan.merges.filter(({ sheet }) => !isAdded(sheet)).map(({ sheet, address }) => ({ sheetId: sheetOf(sheet)!.id, address }));
  const tables = plan.tables.filter(({ sheet }) => !isAdded(sheet)).map(({ sheet, address }) => ({ sheetId: sheetOf(sheet)!.id, address, id: null, known }));
  const content: Receipt = {
    kept,
    addedSheets: plan.newSheets.map((name) => ({
      name,
      id: null,
      contents: plan.touched.filter((touched) => isSameSheet(touched.sheet, name)).map((touched) => ({ touched, after: null })),
    })),
    merges: [],
    tables: [],
  };
  const waits = !look.listed && merged.length + tables.length > 0;
  const started = write(context, plan, { sheetOf, kept, takenNames: names, marked: waits });
  const whole: Receipt = { ...content, merges: merged, tables };
  const find = (name: string): Excel.Worksheet => started.addedSheets.get(name) ?? sheetOf(name)!;
  const askAfter = (): (() => AreaState)[] => plan.touched.map((touched) => askState(find(touched.sheet).getRange(touched.address), { ...touched, looks: [], widths: false }));
  const stateIn = (after: readonly (() => AreaState)[]) => (touched: Touched): AreaState => after[plan.touched.indexOf(touched)]!();

  if (waits) {
    attempt.receipt = content;
    const written = askAfter();
    await context.sync();
    checkKept(plan, stateIn(written), true);
  }
  attempt.receipt = whole;
  const addedTables = started.finish();
  const after = askAfter();
  await context.sync();
  checkKept(plan, stateIn(after), false);
  return { kind: "done", receipt: confirmed(whole, started.addedSheets, addedTables, stateIn(after)) };
}

/** The receipt with what Excel made of the write: the ids of new sheets, and every formula as Excel spells it. */
function confirmed(
  receipt: Receipt,
  addedSheets: ReadonlyMap<string, Excel.Worksheet>,
  addedTables: readonly Excel.Table[],
  stateOf: (touched: Touched) => AreaState,
): Receipt {
  return {
    ...receipt,
    kept: receipt.kept.map((each) => ({ ...each, after: stateOf(each.touched) })),
    addedSheets: receipt.addedSheets.map((sheet) => ({
      ...sheet,
      id: addedSheets.get(sheet.name)!.id,
      contents: sheet.contents.map(({ touched }) => ({ touched, after: stateOf(touched) })),
    })),
    tables: receipt.tables.map((table, index) => ({ ...table, id: addedTables[index]!.id })),
  };
}

/** "Not found" says no name; the list of sheets tells which one was renamed or deleted since it was read. */
async function namingTheSheet(failure: ExcelFailure, plan: Plan): Promise<ExcelFailure> {
  if (failure.code !== "not-found") return failure;
  try {
    const names = await reading(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map((sheet) => sheet.name);
    });
    const missing = plan.sheets.find((name) => !names.some((other) => isSameSheet(other, name)));
    if (missing === undefined) return failure;
    return new ExcelFailure(
      "not-found",
      {
        id: `Lembar "${missing}" tidak ada lagi; mungkin namanya diganti atau lembarnya dihapus. Periksa ulang buku kerja, lalu coba lagi.`,
        en: `The sheet "${missing}" is no longer there; it may have been renamed or deleted. Check the workbook again, then retry.`,
      },
      failure.origin,
    );
  } catch {
    // The first failure is the one to report; that its sheet cannot be named changes nothing about it.
    return failure;
  }
}

/** Why nothing can be written to a sheet. */
export function protectedSheet(name: string): ExcelFailure {
  return new ExcelFailure("protected", {
    id: `Lembar "${name}" dilindungi. Buka perlindungannya (Tinjau > Batalkan Perlindungan Lembar) atau pilih lembar lain.`,
    en: `The sheet "${name}" is protected. Unprotect it (Review > Unprotect Sheet) or choose another sheet.`,
  });
}
