import { parseAddress } from "../sheet/address";
import { contains } from "../sheet/area";
import type { PatchCell } from "../sheet/patch";
import { writeStyle } from "./looks";
import { isSameSheet, type Plan } from "./plan";
import type { Kept } from "./receipt";
import { literalText } from "./values";

export interface WriteContext {
  /** A sheet that was there before, by the name the patch uses. */
  readonly sheetOf: (name: string) => Excel.Worksheet | undefined;
  readonly kept: readonly Kept[];
  readonly takenNames: readonly string[];
  /**
   * Cells that the plan empties and then merges get a mark first, which `finish` takes away: where merged cells cannot be listed, only
   * what is swallowed tells of them, and merging over them could not be taken back.
   */
  readonly marked: boolean;
}

const MARK = "·";

export interface Started {
  /** By the name the patch uses; their ids are loaded with the next sync. */
  readonly addedSheets: ReadonlyMap<string, Excel.Worksheet>;
  /** Merges and makes tables; gives those on sheets that were there before, in the order of the plan; their ids are loaded with the next sync. */
  finish(): readonly Excel.Table[];
}

/** A place of a patch as a range of Excel, on a sheet that was there before or was just added. */
type RangeOf = (place: { readonly sheet: string; readonly address: string }) => Excel.Range;

/** Queues new sheets, and the values and looks of a plan; `finish` queues the rest, in the order Excel wants it. Syncs nothing. */
export function write(context: Excel.RequestContext, plan: Plan, { sheetOf, kept, takenNames, marked }: WriteContext): Started {
  const addedSheets = new Map(plan.newSheets.map((name) => [name, context.workbook.worksheets.add(name).load("id")]));
  const range: RangeOf = ({ sheet, address }) => {
    const added = [...addedSheets].find(([name]) => isSameSheet(name, sheet))?.[1];
    return (added ?? sheetOf(sheet)!).getRange(address);
  };

  for (const step of plan.writes) {
    const target = range(step);
    const before = kept.find(
      ({ touched }) => touched.content && isSameSheet(touched.sheet, step.sheet) && touched.address === step.address,
    )?.before;
    const unlocked = asNumbers(step.cells, before?.numberFormats ?? null);
    if (unlocked) target.numberFormat = unlocked as string[][];
    const isMarked = marked ? markedIn(plan, step) : () => false;
    target.formulas = step.cells.map((row, r) => row.map((cell, c) => (isMarked(r, c) ? MARK : toInput(cell))));
  }
  for (const step of plan.styles) {
    const area = parseAddress(step.address)!;
    writeStyle(range(step), step.style, area.rows, area.columns);
  }
  for (const step of plan.widths) range(step).format.columnWidth = pointsOf(step.characters);
  return { addedSheets, finish: () => writeStructure(plan, range, { sheetOf, takenNames, marked }) };
}

/** Queues merges, then tables. */
function writeStructure(plan: Plan, range: RangeOf, { sheetOf, takenNames, marked }: Omit<WriteContext, "kept">): readonly Excel.Table[] {
  for (const step of marked ? plan.writes : []) {
    const isMarked = markedIn(plan, step);
    const cleared = step.cells.map((row, r) => row.map((_, c) => (isMarked(r, c) ? "" : null)));
    if (cleared.some((row) => row.includes(""))) range(step).formulas = cleared as string[][];
  }
  for (const step of plan.merges) range(step).merge(false);
  const names = [...takenNames];
  const addedTables: Excel.Table[] = [];
  for (const step of plan.tables) {
    const target = range(step);
    const table = target.worksheet.tables.add(target, true).load("id");
    const name = freeName(step.name, names);
    names.push(name);
    table.name = name;
    table.style = step.tableStyle;
    if (sheetOf(step.sheet)) addedTables.push(table);
  }
  return addedTables;
}

/** Which cells of a write the plan empties and then merges, by their place in it. */
export function markedIn(plan: Plan, step: Plan["writes"][number]): (r: number, c: number) => boolean {
  const area = parseAddress(step.address)!;
  const merges = plan.merges.filter(({ sheet }) => isSameSheet(sheet, step.sheet)).map(({ address }) => parseAddress(address)!);
  return (r, c) => step.cells[r]?.[c]?.kind === "empty" && merges.some((merge) => contains(merge, area.row + r, area.column + c));
}

/** What a plan puts into each cell of a sheet that was there before; undefined where nothing. */
export function writtenBy(plan: Plan, sheetOf: WriteContext["sheetOf"]): (sheetId: string, row: number, column: number) => unknown {
  const steps = plan.writes.flatMap(({ sheet, address, cells }) => {
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

/** null leaves a cell alone. */
function toInput(cell: PatchCell): unknown {
  switch (cell.kind) {
    case "keep":
      return null;
    case "empty":
      return "";
    case "text":
      return literalText(cell.text);
    case "number":
      return cell.value;
    case "formula":
      return cell.formula;
  }
}

/** In a cell formatted as text ("@") a number or a formula would become a text: such cells lose the format first. */
function asNumbers(cells: readonly (readonly PatchCell[])[], formats: readonly (readonly string[])[] | null): (string | null)[][] | null {
  const unlocked = cells.map((row, r) =>
    row.map((cell, c) => (formats?.[r]?.[c] === "@" && (cell.kind === "number" || cell.kind === "formula") ? "General" : null)),
  );
  return unlocked.some((row) => row.some((format) => format !== null)) ? unlocked : null;
}

function freeName(wanted: string, taken: readonly string[]): string {
  const isTaken = (name: string): boolean => taken.some((other) => other.toLowerCase() === name.toLowerCase());
  if (!isTaken(wanted)) return wanted;
  let number = 2;
  while (isTaken(`${wanted}_${number}`)) number++;
  return `${wanted}_${number}`;
}

/** Points of a column that shows so many characters of Excel's default font (7 pixels a digit, 5 of padding, 96 dpi). */
function pointsOf(characters: number): number {
  return (Math.trunc(characters * 7) + 5) * 0.75;
}
