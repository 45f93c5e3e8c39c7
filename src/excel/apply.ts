import type { Patch } from "../workbook/patch";
import { allOrNothing, type Attempt } from "./all-or-nothing";
import { askBlocked, type BlockedCell } from "./blocked";
import { ExcelFailure } from "./failure";
import { isSameSheet, planOf, type Plan } from "./plan";
import type { Receipt } from "./receipt";
import { reading } from "./run";
import { askState, type AreaState } from "./state";
import { askTaken, checkMerged, checkNames } from "./targets";
import { write, type Written } from "./write";

/** Either the whole patch is in the workbook, or nothing is and these cells are why. */
export type ApplyOutcome = { readonly kind: "done"; readonly receipt: Receipt } | { readonly kind: "blocked"; readonly cells: readonly BlockedCell[] };

/**
 * Writes a patch in two syncs: the first looks at the target and keeps its content, the second writes. Nothing is
 * overwritten that the patch declares to be empty. When Excel fails half-way the content is put back before the
 * ExcelFailure is thrown; should that fail too, the failure (code "left-behind") names what is still there and
 * carries the receipt for another try.
 */
export async function applyPatch(patch: Patch): Promise<ApplyOutcome> {
  const plan = planOf(patch);
  return allOrNothing(
    (context, attempt) => attemptPatch(context, plan, attempt),
    (failure) => namingTheSheet(failure, plan),
  );
}

async function attemptPatch(context: Excel.RequestContext, plan: Plan, attempt: Attempt): Promise<ApplyOutcome> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const taken = plan.tables.length > 0 ? askTaken(context) : () => ({ names: [], tables: [] });
  const sheets = new Map(plan.sheets.map((name) => [name, worksheets.getItem(name).load("id,name")]));
  const protections = [...sheets.values()].map((sheet) => sheet.protection.load("protected"));
  const sheetOf = (name: string): Excel.Worksheet | undefined => [...sheets].find(([key]) => isSameSheet(key, name))?.[1];
  const blocked = plan.mustBeEmpty.map((target) => askBlocked(sheetOf(target.sheet)!, target));
  const merged = checkMerged(plan, sheetOf);
  const before = plan.touched.map((touched) => {
    const sheet = sheetOf(touched.sheet);
    return sheet && { sheet, touched, state: askState(sheet.getRange(touched.address), touched) };
  });
  await context.sync();

  [...sheets.values()].forEach((sheet, index) => {
    if (protections[index]!.protected) throw protectedSheet(sheet.name);
  });
  checkNames(plan, worksheets.items.map((sheet) => sheet.name));
  const cells = blocked.flatMap((answer) => answer());
  if (cells.length > 0) return { kind: "blocked", cells };
  merged();

  const kept = before.flatMap((each) => (each ? [{ sheetId: each.sheet.id, touched: each.touched, before: each.state(), after: null }] : []));
  const { names, tables: known } = taken();
  const { addedSheets, addedTables } = write(context, plan, { sheetOf, kept, takenNames: names });
  const isAdded = (sheet: string): boolean => plan.newSheets.some((name) => isSameSheet(name, sheet));
  attempt.receipt = {
    kept,
    addedSheets: plan.newSheets.map((name) => ({
      name,
      id: null,
      contents: plan.touched.filter((touched) => isSameSheet(touched.sheet, name)).map((touched) => ({ touched, after: null })),
    })),
    merges: plan.merges.filter(({ sheet }) => !isAdded(sheet)).map(({ sheet, address }) => ({ sheetId: sheetOf(sheet)!.id, address })),
    tables: plan.tables.filter(({ sheet }) => !isAdded(sheet)).map(({ sheet, address }) => ({ sheetId: sheetOf(sheet)!.id, address, id: null, known })),
  };
  const find = (name: string): Excel.Worksheet => addedSheets.get(name) ?? sheetOf(name)!;
  const after = plan.touched.map((touched) => askState(find(touched.sheet).getRange(touched.address), { ...touched, looks: [], widths: false }));
  await context.sync();
  return { kind: "done", receipt: confirmed(attempt.receipt, plan, { addedSheets, addedTables }, after.map((state) => state())) };
}

/** The receipt with what Excel made of the write: the ids of new sheets, and every formula as Excel spells it. */
function confirmed(receipt: Receipt, plan: Plan, { addedSheets, addedTables }: Written, after: readonly AreaState[]): Receipt {
  const stateOf = (touched: Plan["touched"][number]): AreaState => after[plan.touched.indexOf(touched)]!;
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
