import { askBlocked, type BlockedCell } from "./blocked";
import { askMerges, isMergeListRefused, type Merges } from "./merges";
import { isSameSheet, movesOn, type SortedPatch } from "./sortedPatch";
import { areaAddress, parseAddress, type Area } from "../sheet/address";
import { overlaps } from "../sheet/area";
import { columnAfter, rowAfter, type LineMove } from "../sheet/lineMoves";
import { askProtection, askStructure, askUnlocked, protectedLooks, protectedSheet } from "./protection";
import type { Kept } from "./receipt";
import { askLines, type LinesReceipt } from "./lines";
import { askState, type AreaState } from "./state";
import { askTables, keepColumns, type FormulaTarget, type TableColumn } from "./table-columns";
import { askTaken, checkMerged, checkNames, type Taken } from "./targets";

/** Whether the first look asks for merged cells, and whether Excel refused just that: a look changes nothing, and can be repeated without. */
export interface FirstLook {
  readonly listed: boolean;
  isRefused: boolean;
}

/** What the first look at the target of a patch found. */
export interface Looked {
  /** What is left to do: on a protected sheet, looks that cells have already are not given again. */
  readonly sorted: SortedPatch;
  /** A sheet that was there before, by the name the patch uses. */
  readonly sheetOf: (name: string) => Excel.Worksheet | undefined;
  readonly kept: readonly Kept[];
  /** Columns of the user's own Excel tables that formulas go into. */
  readonly columns: readonly TableColumn[];
  readonly taken: Taken;
  readonly lines: LinesReceipt | null;
}

/** Looks at the target of a patch in one sync, in two where formulas go into an Excel table. Gives the cells in the way, or what was found; throws where nothing can be written. */
export async function lookAt(
  context: Excel.RequestContext,
  sorted: SortedPatch,
  look: FirstLook,
): Promise<Looked | readonly BlockedCell[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const sheets = new Map(sorted.sheets.map((name) => [name, worksheets.getItem(name).load("id,name")]));
  const sheetOf = (name: string): Excel.Worksheet | undefined => [...sheets].find(([key]) => isSameSheet(key, name))?.[1];
  const taken = askTaken(context, sorted, sheetOf);
  const checkStructure = sorted.newSheets.length > 0 ? askStructure(context) : null;
  const protections = [...sheets].map(([name, sheet]) => ({ name, protection: askProtection(sheet) }));
  const merges = [...sheets].map(([name, sheet]) => ({ name, areas: askMerges(sheet, look.listed) }));
  const mergesOf = (name: string): Merges => merges.find((each) => isSameSheet(each.name, name))?.areas() ?? null;
  const blocked = sorted.mustBeEmpty.map((target) => askBlocked(sheetOf(target.sheet)!, target, () => mergesOf(target.sheet)));
  const writes = sorted.writes.flatMap((step) => {
    const sheet = sheetOf(step.sheet);
    if (!sheet) return [];
    const range = sheet.getRange(step.address);
    const hasFormula = step.cells.some((row) => row.some(({ kind }) => kind === "formula"));
    return [{ step, sheet, range, isUnlocked: askUnlocked(range), tables: hasFormula ? askTables(range) : () => [] }];
  });
  const before = sorted.touched.flatMap((touched) => {
    const sheet = sheetOf(touched.sheet);
    // What stands in new rows and columns was nothing before.
    if (!sheet || touched.from === null) return [];
    return [{ sheet, touched, state: askState(sheet.getRange(touched.from ? areaAddress(touched.from) : touched.address), touched) }];
  });
  const lines = askLines(context, sorted, sheetOf);
  await context.sync().catch((error: unknown) => {
    look.isRefused = look.listed && isMergeListRefused(error);
    throw error;
  });

  checkStructure?.();
  const kept = before.map(({ sheet, touched, state }): Kept => ({ sheetId: sheet.id, touched, before: state(), after: null }));
  const isProtected = (sheet: string): boolean =>
    protections.some(({ name, protection }) => isSameSheet(name, sheet) && protection().isProtected);
  const left = protections.reduce((rest, { name, protection }) => {
    const { isProtected, allowsLooks } = protection();
    if (!isProtected) return rest;
    if (writes.some(({ step, isUnlocked }) => isSameSheet(step.sheet, name) && !isUnlocked())) throw protectedSheet(name);
    return onProtectedSheet(rest, name, { allowsLooks, kept });
  }, sorted);
  checkNames(
    sorted,
    worksheets.items.map((sheet) => sheet.name),
  );
  const cells = blocked.flatMap((answer) => answer());
  if (cells.length > 0) return cells;
  checkMerged(sorted, (name) => {
    const moves = movesOn(sorted.lines, name);
    const apart = sorted.unmerges.filter(({ sheet }) => isSameSheet(sheet, name)).map(({ address }) => parseAddress(address)!);
    const left = mergesOf(name)?.filter((merge) => !apart.some((area) => overlaps(area, merge)));
    return left?.flatMap((merge) => mergeAfter(moves, merge) ?? []) ?? null;
  });
  const columns = await keepColumns(context, writes satisfies readonly FormulaTarget[]);
  return { sorted: left, sheetOf, kept, columns, taken: taken(isProtected), lines: lines(mergesOf) };
}

/** Where a merged area stands once rows and columns have moved; null for one that loses its first or its last. */
function mergeAfter(moves: readonly LineMove[], merge: Area): Area | null {
  const [row, lastRow] = [rowAfter(moves, merge.row), rowAfter(moves, merge.row + merge.rows - 1)];
  const [column, lastColumn] = [columnAfter(moves, merge.column), columnAfter(moves, merge.column + merge.columns - 1)];
  if (row === null || lastRow === null || column === null || lastColumn === null) return null;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** What of a patch a protected sheet with unlocked cells takes: values, and looks where it allows them or the cells have them already. Throws otherwise. */
function onProtectedSheet(
  sorted: SortedPatch,
  name: string,
  { allowsLooks, kept }: { readonly allowsLooks: boolean; readonly kept: readonly Kept[] },
): SortedPatch {
  const isHere = ({ sheet }: { readonly sheet: string }): boolean => isSameSheet(sheet, name);
  const fixed = sorted.looks.filter(({ kind }) => kind !== "style");
  if ([...sorted.merges, ...fixed, ...sorted.tables, ...sorted.charts, ...sorted.lines].some(isHere)) throw protectedSheet(name);
  if (allowsLooks) return sorted;
  const stateOf = (address: string): AreaState[] =>
    kept.filter(({ touched }) => isHere(touched) && touched.address === address).map((each) => each.before);
  const looks = sorted.looks.filter((step) => {
    if (step.kind !== "style" || !isHere(step)) return true;
    const { numberFormat, ...others } = step.style;
    const hasIt = stateOf(step.address).some(({ numberFormats }) => numberFormats?.flat().every((format) => format === numberFormat));
    if (Object.keys(others).length > 0 || !hasIt) throw protectedLooks(`${name}!${step.address}`);
    return false;
  });
  for (const step of sorted.writes.filter(isHere)) {
    const isText = (r: number, c: number): boolean => stateOf(step.address).some(({ numberFormats }) => numberFormats?.[r]?.[c] === "@");
    // Such a cell must lose its text format first, or the number would become a text.
    const mustChange = step.cells.some((row, r) => row.some(({ kind }, c) => (kind === "number" || kind === "formula") && isText(r, c)));
    if (mustChange) throw protectedLooks(`${name}!${step.address}`);
  }
  return { ...sorted, looks };
}
