import { areaAddress, cellAddress, type Area } from "../sheet/address";
import type { CellValue, SheetSnapshot } from "../sheet/snapshot";
import { ExcelFailure } from "./failure";
import { askProtection } from "./protection";
import { readWorkbook } from "./read";
import { reading, writing } from "./run";
import { askTables } from "./table-columns";
import { toCellValue } from "./values";
import { says, someOf } from "./messages";

/*
 * `application.calculate("Full")` calculates every open workbook, and functions that answer later can stay at #BUSY! after it
 * (OfficeDev/office-js 6662). So only the cells that call our functions are calculated, and looked at afterwards: an error that stays may be a
 * true one, or a cell that Excel did not ask again (4502), and entering the same formula once more is what tells them apart.
 */

/** A cell that calls a function of ours, with what it showed before. */
interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly before: CellValue;
}

/** Cells of ours below each other. */
interface Block {
  readonly sheet: string;
  readonly area: Area;
  readonly cells: readonly Cell[];
}

/** Milliseconds between the looks at cells that still wait for their answer; our functions wait for a file at most. */
export const looks = { after: [100, 400, 1500, 4000] };

/** Cells named in a sentence. */
const NAMED = 3;

/**
 * Calculates the formulas anew that call our functions, whose catalogue has changed and no cell with it; `isOurs` knows them. Two syncs to
 * find them and two to calculate and look, none of the latter where there are none; cells that show an error take up to three more.
 * Rows beyond what is read of a sheet are reached by calculating that sheet whole. Throws ExcelFailure, "busy" with the cells that still
 * wait for their answer.
 */
export async function recalculate(isOurs: (formula: string) => boolean): Promise<void> {
  const { sheets } = await readWorkbook();
  const blocks = sheets.flatMap((sheet) => blocksOf(sheet, isOurs));
  const cut = sheets.filter(({ truncated }) => truncated).map(({ name }) => name);
  if (blocks.length + cut.length === 0) return;
  await reading(async (context) => {
    const { worksheets } = context.workbook;
    for (const name of cut) worksheets.getItem(name).calculate(true);
    for (const { sheet, area } of blocks) worksheets.getItem(sheet).getRange(areaAddress(area)).calculate();
    await context.sync();
  });
  const again = (await waitFor(blocks)).filter(({ before, now }) => isBusy(now) || isError(before));
  if (again.length === 0) return;
  const entered = await enterAgain(again);
  const waiting = (await waitFor(entered)).filter(({ now }) => isBusy(now));
  if (waiting.length > 0) throw stillBusy(waiting);
}

function isError(value: CellValue): boolean {
  return typeof value === "object" && value !== null;
}

function isBusy(value: CellValue): boolean {
  return typeof value === "object" && value !== null && ["#BUSY!", "#GETTING_DATA"].includes(value.error);
}

function blocksOf({ name, firstRow, firstColumn, formulas, values }: SheetSnapshot, isOurs: (formula: string) => boolean): Block[] {
  const cells = formulas.flatMap((line, r) =>
    line.flatMap((formula, c): Cell[] =>
      formula !== null && isOurs(formula)
        ? [{ sheet: name, row: firstRow + r, column: firstColumn + c, formula, before: values[r]?.[c] ?? null }]
        : [],
    ),
  );
  return blocksFrom(cells);
}

/** Cells of one sheet as blocks, so that few requests cover them. */
function blocksFrom(cells: readonly Cell[]): Block[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Cell[][] = [];
  for (const cell of sorted) {
    const last = runs[runs.length - 1]?.slice(-1)[0];
    if (last && last.column === cell.column && last.row + 1 === cell.row) runs[runs.length - 1]!.push(cell);
    else runs.push([cell]);
  }
  return runs.map((run) => ({
    sheet: run[0]!.sheet,
    area: { row: run[0]!.row, column: run[0]!.column, rows: run.length, columns: 1 },
    cells: run,
  }));
}

type Seen = Cell & { readonly now: CellValue };

/** Looks at the cells until none waits for its answer any more, or patience ends; gives those that show an error. */
async function waitFor(blocks: readonly Block[]): Promise<readonly Seen[]> {
  let seen: readonly Seen[] = [];
  for (const [round, wait] of [0, ...looks.after].entries()) {
    if (round > 0) await new Promise((done) => setTimeout(done, wait));
    seen = await lookAt(blocks);
    if (!seen.some(({ now }) => isBusy(now))) break;
  }
  return seen.filter(({ now }) => isError(now));
}

function lookAt(blocks: readonly Block[]): Promise<readonly Seen[]> {
  if (blocks.length === 0) return Promise.resolve([]);
  return reading(async (context) => {
    const asked = blocks.map((block) => ({
      block,
      range: context.workbook.worksheets.getItem(block.sheet).getRange(areaAddress(block.area)).load("values,valueTypes"),
    }));
    await context.sync();
    return asked.flatMap(({ block, range }) =>
      block.cells.map((cell, at): Seen => ({ ...cell, now: toCellValue(range.values[at]?.[0], range.valueTypes[at]?.[0]) })),
    );
  });
}

/** Enters formulas once more where that changes nothing else: not on protected sheets, and not in Excel tables, which would fill their column. Gives those entered. */
function enterAgain(cells: readonly Seen[]): Promise<readonly Block[]> {
  const blocks = [...new Set(cells.map(({ sheet }) => sheet))].flatMap((sheet) => blocksFrom(cells.filter((cell) => cell.sheet === sheet)));
  return writing(async (context) => {
    const asked = blocks.map((block) => {
      const sheet = context.workbook.worksheets.getItem(block.sheet);
      const range = sheet.getRange(areaAddress(block.area)).load("formulas,numberFormat");
      return { block, range, protection: askProtection(sheet), tables: askTables(range) };
    });
    await context.sync();
    const open = asked.filter(({ block, range, protection, tables }) => {
      const isUnchanged = block.cells.every(
        ({ formula }, at) => range.formulas[at]?.[0] === formula && range.numberFormat[at]?.[0] !== "@",
      );
      return isUnchanged && !protection().isProtected && tables().length === 0;
    });
    for (const { block, range } of open) range.formulas = block.cells.map(({ formula }) => [formula]);
    await context.sync();
    return open.map(({ block }) => block);
  });
}

function stillBusy(cells: readonly Cell[]): ExcelFailure {
  const named = cells.map(({ sheet, row, column }) => `${sheet}!${cellAddress(row, column)}`);
  return new ExcelFailure("busy", says.notRecalculated({ cells: someOf(named, NAMED) }));
}
