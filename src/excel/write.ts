import { parseAddress } from "../sheet/address";
import { contains } from "../sheet/area";
import { isSameSheet, type SortedPatch, type PlacedStep } from "./sortedPatch";
import type { Kept } from "./receipt";
import { queueFollowed } from "./followedCharts";
import { nameGiver } from "./names";
import { hasSignsAt } from "./signs";
import { queueLines, type LinesReceipt } from "./lines";
import { writerOf } from "./steps/all";
import { toInput } from "./steps/write";
import type { Taken } from "./targets";

export interface WriteContext {
  /** Where rows or columns are put in or taken away. */
  readonly lines: LinesReceipt | null;
  /** A sheet that was there before, by the name the patch uses. */
  readonly sheetOf: (name: string) => Excel.Worksheet | undefined;
  readonly kept: readonly Kept[];
  readonly taken: Taken;
  /**
   * Cells that the patch empties and then merges get a mark first, which `finish` takes away: where merged cells cannot be listed, only
   * what is swallowed tells of them, and merging over them could not be taken back.
   */
  readonly marked: boolean;
}

export interface Started {
  /** By the name the patch uses; their ids are loaded with the next sync. */
  readonly addedSheets: ReadonlyMap<string, Excel.Worksheet>;
  /** Merges and makes tables and charts; their ids are loaded with the next sync. */
  finish(): Added;
}

/** What was made on sheets that were there before, in the order of the patch. */
export interface Added {
  readonly tables: readonly Excel.Table[];
  readonly charts: readonly Excel.Chart[];
  readonly signs: readonly Excel.ConditionalFormat[];
}

/** A place of a patch as a range of Excel, on a sheet that was there before or was just added. */
type RangeOf = (place: { readonly sheet: string; readonly address: string }) => Excel.Range;

/** Queues new sheets, and the values and looks of a patch; `finish` queues the rest, in the order Excel wants it. Syncs nothing. */
export function writeSorted(
  context: Excel.RequestContext,
  sorted: SortedPatch,
  { lines, sheetOf, kept, taken, marked }: WriteContext,
): Started {
  const addedSheets = new Map(sorted.newSheets.map((name) => [name, context.workbook.worksheets.add(name).load("id")]));
  const addedSheet = (sheet: string): Excel.Worksheet | undefined => [...addedSheets].find(([name]) => isSameSheet(name, sheet))?.[1];
  const range: RangeOf = ({ sheet, address }) => (addedSheet(sheet) ?? sheetOf(sheet)!).getRange(address);
  const [names, chartNames] = [[...taken.names], taken.charts.map(({ name }) => name)];
  const give = nameGiver(context, taken.named);
  const added = { tables: new Array<Excel.Table>(), charts: new Array<Excel.Chart>(), signs: new Array<Excel.ConditionalFormat>() };
  const queue = (step: PlacedStep): void =>
    writerOf(step).queue?.(range(step), step, {
      formats:
        kept.find(({ touched }) => touched.content && isSameSheet(touched.sheet, step.sheet) && touched.address === step.address)?.before
          .numberFormats ?? null,
      isMarked: marked && step.kind === "write" ? markedIn(sorted, step) : () => false,
      tableName: (wanted) => {
        names.push(freeName(wanted, names));
        return names[names.length - 1]!;
      },
      madeTable: (table) => {
        if (sheetOf(step.sheet)) added.tables.push(table);
      },
      chartName: (wanted) => {
        chartNames.push(freeName(wanted, chartNames));
        return chartNames[chartNames.length - 1]!;
      },
      madeChart: (chart) => {
        if (sheetOf(step.sheet)) added.charts.push(chart);
      },
      follow: (one) => {
        const followed = taken.follow.followed.find(({ step: each }) => each === one);
        if (followed) queueFollowed(sheetOf(one.sheet)!, followed);
      },
      giveName: give,
      hasSigns: hasSignsAt(taken.signs, step),
      madeSigns: (format) => {
        if (sheetOf(step.sheet)) added.signs.push(format);
      },
      isNewSheet: addedSheet(step.sheet) !== undefined,
    });
  queueLines(context, sorted, { receipt: lines, rangeOf: range });
  for (const step of [...sorted.writes, ...sorted.looks]) queue(step);
  const finish = (): Added => {
    if (marked) clearMarks(sorted, range);
    for (const step of [...sorted.merges, ...sorted.tables, ...sorted.charts, ...sorted.followed, ...sorted.names, ...sorted.protections])
      queue(step);
    return added;
  };
  return { addedSheets, finish };
}

/** Takes away the marks of `write` before the cells are merged. */
function clearMarks(sorted: SortedPatch, range: RangeOf): void {
  for (const step of sorted.writes) {
    const isMarked = markedIn(sorted, step);
    const cleared = step.cells.map((row, r) => row.map((_, c) => (isMarked(r, c) ? "" : null)));
    if (cleared.some((row) => row.includes(""))) range(step).formulas = cleared as string[][];
  }
}

/** Which cells of a write the patch empties and then merges, by their place in it. */
export function markedIn(sorted: SortedPatch, step: SortedPatch["writes"][number]): (r: number, c: number) => boolean {
  const area = parseAddress(step.address)!;
  const merges = sorted.merges.filter(({ sheet }) => isSameSheet(sheet, step.sheet)).map(({ address }) => parseAddress(address)!);
  return (r, c) => step.cells[r]?.[c]?.kind === "empty" && merges.some((merge) => contains(merge, area.row + r, area.column + c));
}

/** What a patch puts into each cell of a sheet that was there before; undefined where nothing. */
export function writtenBy(
  sorted: SortedPatch,
  sheetOf: WriteContext["sheetOf"],
): (sheetId: string, row: number, column: number) => unknown {
  const steps = sorted.writes.flatMap(({ sheet, address, cells }) => {
    const id = sheetOf(sheet)?.id;
    return id === undefined ? [] : [{ id, area: parseAddress(address)!, cells }];
  });
  return (sheetId, row, column) => {
    const inputs = steps
      .filter(({ id }) => id === sheetId)
      .flatMap(({ area, cells }) => cells[row - area.row]?.[column - area.column] ?? []);
    return inputs
      .map(toInput)
      .filter((input) => input !== null)
      .pop();
  };
}

function freeName(wanted: string, taken: readonly string[]): string {
  const isTaken = (name: string): boolean => taken.some((other) => other.toLowerCase() === name.toLowerCase());
  if (!isTaken(wanted)) return wanted;
  let number = 2;
  while (isTaken(`${wanted}_${number}`)) number++;
  return `${wanted}_${number}`;
}
