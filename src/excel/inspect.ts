import { cellAddress, parseAddress } from "../sheet/address";
import { askFollowedNow } from "./followedCharts";
import type { Looks } from "./looks";
import { askIsMerged } from "./merges";
import { askNamed, type NamedBefore } from "./names";
import { askAddedSigns } from "./signs";
import { isSameSheet, type Touched } from "./sortedPatch";
import type { AddedSheet, Kept, Receipt } from "./receipt";
import { areAllDone, askProgress, newLines, type LinesNow, type LinesReceipt } from "./lines";
import { askState, type AreaState } from "./state";
import { rewrite, toFormula } from "./values";

type Matrix<T> = readonly (readonly T[])[];
type Place = { readonly r: number; readonly c: number };

/** What has to be written to an area to make it as it was; null where it already is. In a matrix, null leaves a cell alone. */
export interface AreaDifference {
  readonly touched: Touched;
  readonly range: Excel.Range;
  readonly formulas: Matrix<unknown> | null;
  readonly textFormatted: Matrix<string | null> | null;
  readonly numberFormats: Matrix<string | null> | null;
  readonly looks: Looks | null;
  readonly widths: readonly number[] | null;
  readonly sheetId: string;
  /** Formulas of ours as they were: to be written once more when rows and columns are back, which move what formulas refer to. */
  readonly again: Matrix<unknown> | null;
  /** Cells of ours that hold something else by now. */
  readonly foreign: readonly Place[];
}

/** A sheet that a patch added. */
interface AddedThere {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  /** Null where it holds only what was put on it; otherwise the cells that hold something else, none where that is no cell. */
  readonly foreign: readonly string[] | null;
}

export interface SheetInspection {
  readonly areas: readonly AreaDifference[];
  readonly tables: readonly { readonly table: Excel.Table }[];
  readonly charts: readonly { readonly chart: Excel.Chart; readonly place: string }[];
  /** Charts that have followed their tables. */
  readonly followed: ReturnType<ReturnType<typeof askFollowedNow>>;
  readonly merged: readonly Excel.Range[];
  readonly addedSheets: readonly AddedThere[];
  readonly signs: readonly { readonly format: Excel.ConditionalFormat; readonly place: string }[];
  /** The names of the receipt as they are. */
  readonly names: readonly NamedBefore[];
  /** How many of the steps that move lines are in the workbook, and which of the new lines hold something else by now; null where there are none. */
  readonly lines: (LinesNow & { readonly foreign: readonly string[]; readonly sheetOf: SheetById }) | null;
}

type SheetById = (id: string) => Excel.Worksheet | undefined;

/** Compares the workbook with what a receipt keeps, in two syncs. Sheets that are gone by now are passed over. */
export async function inspect(context: Excel.RequestContext, given: Receipt, scope: "own" | "everything"): Promise<SheetInspection> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  const progress = askProgress(context, given.lines);
  await context.sync();

  const linesNow = progress();
  // Cells are written when all lines have moved: before that, and when the lines are back already, there are none of ours.
  const receipt =
    given.lines && !areAllDone(given.lines, linesNow) ? { ...given, kept: [], merges: [], tables: [], charts: [], signs: [] } : given;
  const sheetOf = (id: string): Excel.Worksheet | undefined => worksheets.items.find((sheet) => sheet.id === id);
  const asked = receipt.kept.flatMap((kept) => {
    const range = sheetOf(kept.sheetId)?.getRange(kept.touched.address);
    return range ? [{ kept, range, now: askState(range, kept.touched) }] : [];
  });
  // Where the question would clear the user's undo list, cells are unmerged unasked as long as anything of ours is there: it does no harm
  // to those that are not merged.
  const merges = receipt.merges.flatMap(({ sheetId, address }) => {
    const range = sheetOf(sheetId)?.getRange(address);
    return range ? [{ range, isMerged: askIsMerged(range) }] : [];
  });
  const added = receipt.addedSheets.flatMap((sheet) => {
    const found = worksheets.items.find((each) => (sheet.id === null ? isSameSheet(each.name, sheet.name) : each.id === sheet.id));
    return found ? [askAdded(found, sheet)] : [];
  });
  const tables = receipt.tables.flatMap((added) => {
    const here = sheetOf(added.sheetId)?.getRange(added.address).getTables(false).load("items/id");
    return here ? [{ added, here }] : [];
  });
  const charts = receipt.charts.flatMap((chart) => {
    const there = sheetOf(chart.sheetId)?.charts.load("items/id");
    return there ? [{ chart, there }] : [];
  });
  // Lines that move change what charts show as well: whatever was done after them.
  const followed = askFollowedNow(given.lines && !linesNow?.isKept ? [] : given.followed, sheetOf);
  const names = askNamed(context, receipt.names);
  const signs = askAddedSigns(receipt.signs, sheetOf);
  const inNewLines = receipt.lines && areAllDone(receipt.lines, linesNow) ? askNewLines(receipt.lines, sheetOf) : () => [];
  await context.sync();

  const ours = tables.flatMap(({ added: { id, known, sheetId }, here }) => {
    const table = here.items.find((each) => (id === null ? !known.includes(each.id) : each.id === id));
    return table ? [{ sheetId, table }] : [];
  });
  const areas = asked.map(({ kept, range, now }) =>
    // A table that becomes cells again leaves its colours in them, so their looks are written even where they agree now.
    differenceOf(kept, range, now(), { scope, tableGoes: ours.some((table) => table.sheetId === kept.sheetId) }),
  );
  const differs = ours.length > 0 || areas.some(isDifferent);
  return {
    areas,
    tables: ours,
    charts: chartsOf(charts),
    followed: followed(),
    merged: merges.filter(({ isMerged }) => isMerged() ?? differs).map(({ range }) => range),
    addedSheets: added.map((answer) => answer()),
    names: names(),
    signs: signs(),
    lines: linesNow && { ...linesNow, foreign: scope === "own" ? inNewLines() : [], sheetOf },
  };
}

interface ChartsThere {
  readonly chart: Receipt["charts"][number];
  readonly there: Excel.ChartCollection;
}

/** Ours among the charts of their sheets: by what Excel called them, or else those that were not there before. Each once. */
function chartsOf(asked: readonly ChartsThere[]): SheetInspection["charts"] {
  const found = new Map<string, SheetInspection["charts"][number]>();
  for (const { chart: added, there } of asked)
    for (const chart of there.items) {
      const isOurs = added.id === null ? !added.known.includes(chart.id) : chart.id === added.id;
      if (isOurs) found.set(chart.id, { chart, place: added.place });
    }
  return [...found.values()];
}

/** Whether there is anything to put back. */
export function isDifferent({ formulas, numberFormats, looks, widths }: AreaDifference): boolean {
  return (formulas ?? numberFormats ?? looks ?? widths) !== null;
}

function differenceOf(
  { sheetId, touched, before, after }: Kept,
  range: Excel.Range,
  now: AreaState,
  { scope, tableGoes }: { readonly scope: "own" | "everything"; readonly tableGoes: boolean },
): AreaDifference {
  const foreign: Place[] = [];
  const isForeign = (r: number, c: number): boolean =>
    scope === "own" &&
    after !== null &&
    contentAt(now, r, c) !== contentAt(after, r, c) &&
    contentAt(now, r, c) !== contentAt(before, r, c);

  const formulas = before.formulas?.map((row, r) =>
    row.map((formula, c) => {
      if (contentAt(now, r, c) === contentAt(before, r, c)) return null;
      if (!isForeign(r, c)) return rewrite(formula, before.values?.[r]?.[c], before.types?.[r]?.[c]);
      if (contentAt(after!, r, c) !== contentAt(before, r, c)) foreign.push({ r, c });
      return null;
    }),
  );
  // A column of an Excel table goes back whole, or Excel would fill the rest of it once more.
  const written = formulas && holdsAny(formulas) ? (touched.whole ? wholeOf({ before, now, isForeign }) : formulas) : null;
  const textFormatted = written?.map((row, r) =>
    row.map((formula, c) => (formula !== null && now.numberFormats?.[r]?.[c] === "@" ? "General" : null)),
  );
  const numberFormats = before.numberFormats?.map((row, r) =>
    row.map((format, c) => {
      const unlocked = textFormatted?.[r]?.[c] === "General";
      return (format === now.numberFormats?.[r]?.[c] && !unlocked) || (now.formulas && isForeign(r, c)) ? null : format;
    }),
  );
  const again = before.formulas?.map((row, r) =>
    row.map((formula, c) => (toFormula(formula, before.values?.[r]?.[c]) === null || isForeign(r, c) ? null : formula)),
  );
  return {
    touched,
    range,
    sheetId,
    again: again && holdsAny(again) ? again : null,
    formulas: written,
    textFormatted: textFormatted && holdsAny(textFormatted) ? textFormatted : null,
    numberFormats: numberFormats && holdsAny(numberFormats) ? numberFormats : null,
    looks: before.looks && (tableGoes || JSON.stringify(before.looks) !== JSON.stringify(now.looks)) ? before.looks : null,
    widths: before.widths && JSON.stringify(before.widths) !== JSON.stringify(now.widths) ? before.widths : null,
    foreign,
  };
}

function wholeOf({
  before,
  now,
  isForeign,
}: {
  before: AreaState;
  now: AreaState;
  isForeign: (r: number, c: number) => boolean;
}): Matrix<unknown> {
  return before.formulas!.map((row, r) =>
    row.map((_, c) => {
      const { formulas, values, types } = isForeign(r, c) ? now : before;
      return rewrite(formulas?.[r]?.[c], values?.[r]?.[c], types?.[r]?.[c]);
    }),
  );
}

function holdsAny(matrix: Matrix<unknown>): boolean {
  return matrix.some((row) => row.some((value) => value !== null));
}

/** What a cell holds, as one text to compare: a formula whatever it calculates to, or a constant with its type. */
export function contentAt(state: AreaState, r: number, c: number): string {
  const value: unknown = state.values?.[r]?.[c];
  const formula = toFormula(state.formulas?.[r]?.[c], value);
  return formula ?? `${String(state.types?.[r]?.[c])} ${String(value)}`;
}

/** Asks what is on a sheet that a patch added. */
function askAdded(sheet: Excel.Worksheet, added: AddedSheet): () => AddedThere {
  const used = sheet.getUsedRangeOrNullObject(true).load("address,formulas,values,valueTypes");
  const charts = sheet.charts.getCount();
  const others = [sheet.shapes.getCount(), sheet.pivotTables.getCount(), sheet.comments.getCount()];
  return () => {
    const cells = used.isNullObject ? [] : foreignIn(used, added);
    // After a failure fewer charts may be there than were wanted.
    const isMore = charts.value > added.charts || others.some((count) => count.value > 0);
    return { name: sheet.name, sheet, foreign: isMore || cells.length > 0 ? cells : null };
  };
}

/** Asks which of the rows and columns that were put in hold something else by now; the function it returns tells after the next sync. */
function askNewLines(receipt: LinesReceipt, sheetOf: SheetById): () => string[] {
  const asked = newLines(receipt).flatMap(({ sheetId, sheet: name, lines }) => {
    const used = sheetOf(sheetId)?.getRange(lines).getUsedRangeOrNullObject(true).load("address,formulas,values,valueTypes");
    return used ? [{ name, lines, used, contents: receipt.contents.filter((each) => each.sheetId === sheetId) }] : [];
  });
  return () =>
    asked
      .filter(({ used, contents }) => !used.isNullObject && foreignIn(used, { contents }).length > 0)
      .map(({ name, lines }) => `${name}!${lines}`);
}

/** The cells of a range that hold something else than what was written. */
function foreignIn(used: Excel.Range, { contents }: Pick<AddedSheet, "contents">): string[] {
  const area = parseAddress(used.address)!;
  const state: AreaState = {
    formulas: used.formulas,
    values: used.values,
    types: used.valueTypes,
    numberFormats: null,
    looks: null,
    widths: null,
  };
  const isOurs = (r: number, c: number): boolean =>
    contents.some(({ touched, after }) => {
      if (!touched.content) return false;
      const at = { r: area.row + r - touched.area.row, c: area.column + c - touched.area.column };
      if (at.r < 0 || at.c < 0 || at.r >= touched.area.rows || at.c >= touched.area.columns) return false;
      return !after || contentAt(after, at.r, at.c) === contentAt(state, r, c);
    });
  return used.formulas.flatMap((row, r) =>
    row.flatMap((formula: unknown, c) => (formula === "" || isOurs(r, c) ? [] : [cellAddress(area.row + r, area.column + c)])),
  );
}
