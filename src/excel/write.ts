import { parseAddress } from "../workbook/address";
import type { PatchCell } from "../workbook/patch";
import { writeStyle } from "./looks";
import { isSameSheet, type Plan } from "./plan";
import type { Kept } from "./receipt";
import { literalText } from "./values";

export interface WriteContext {
  /** A sheet that was there before, by the name the patch uses. */
  readonly sheetOf: (name: string) => Excel.Worksheet | undefined;
  readonly kept: readonly Kept[];
  readonly takenNames: readonly string[];
}

export interface Written {
  /** By the name the patch uses; their ids are loaded with the next sync. */
  readonly addedSheets: ReadonlyMap<string, Excel.Worksheet>;
  /** Tables on sheets that were there before, in the order of the plan; their ids are loaded with the next sync. */
  readonly addedTables: readonly Excel.Table[];
}

/** Queues a plan in the order Excel wants it: sheets, values, formats, merges, widths, tables last. Syncs nothing. */
export function write(context: Excel.RequestContext, plan: Plan, { sheetOf, kept, takenNames }: WriteContext): Written {
  const addedSheets = new Map(plan.newSheets.map((name) => [name, context.workbook.worksheets.add(name).load("id")]));
  const range = ({ sheet, address }: { sheet: string; address: string }): Excel.Range => {
    const added = [...addedSheets].find(([name]) => isSameSheet(name, sheet))?.[1];
    return (added ?? sheetOf(sheet)!).getRange(address);
  };

  for (const step of plan.writes) {
    const target = range(step);
    const before = kept.find(({ touched }) => touched.content && isSameSheet(touched.sheet, step.sheet) && touched.address === step.address)?.before;
    const unlocked = asNumbers(step.cells, before?.numberFormats ?? null);
    if (unlocked) target.numberFormat = unlocked as string[][];
    target.formulas = step.cells.map((row) => row.map(toInput));
  }
  for (const step of plan.styles) {
    const area = parseAddress(step.address)!;
    writeStyle(range(step), step.style, area.rows, area.columns);
  }
  for (const step of plan.merges) range(step).merge(false);
  for (const step of plan.widths) range(step).format.columnWidth = pointsOf(step.characters);

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
  return { addedSheets, addedTables };
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
