import type { Message } from "../language/message";
import { areaAddress, cellAddress } from "../sheet/address";
import { ExcelFailure, asFailure } from "./failure";
import { inspect, isDifferent, type SheetInspection } from "./inspect";
import { writeLooks } from "./looks";
import { putNamesBack } from "./names";
import type { Receipt } from "./receipt";
import { putRowsBack } from "./rows";
import { reading, writing } from "./run";
import { filledByTable } from "./table-columns";
import { says } from "./messages";
import { stayedWords, type Stayed } from "./stayed";

/**
 * Puts a patch back: values, formulas, number formats, looks, widths, merges and tables as they were; sheets it added
 * are deleted. "own" leaves cells that were changed after the write, and sheets on which something else was put;
 * "everything" is for a write that failed half-way. Only what differs is written, so it can be repeated.
 */
export async function restore(receipt: Receipt, scope: "own" | "everything"): Promise<Stayed> {
  return writing(async (context) => {
    const found = await inspect(context, receipt, scope);
    putBack(found);
    const rowsStay = found.rows?.foreign ?? [];
    if (receipt.rows && found.rows?.isKept && rowsStay.length === 0) {
      putRowsBack(context, receipt.rows, found.rows);
      putFormulasBack(found.areas, found.rows);
    }
    // Names move with the rows, and are put right behind them.
    putNamesBack(context, receipt.names, found.names);
    await context.sync();
    if (found.areas.some(({ touched, formulas }) => touched.whole && formulas)) {
      // Excel may have filled the column of its table once more; what is not back must not be called back.
      const still = (await inspect(context, receipt, scope)).areas.find(({ touched, formulas }) => touched.whole && formulas);
      if (still) throw filledByTable(`${still.touched.sheet}!${still.touched.address}`);
    }
    return {
      cells: unique([
        ...rowsStay,
        ...found.areas.flatMap(({ touched, foreign }) =>
          foreign.map(({ r, c }) => `${touched.sheet}!${cellAddress(touched.area.row + r, touched.area.column + c)}`),
        ),
      ]),
      sheets: found.addedSheets.flatMap(({ name, foreign }) => (foreign ? [{ name, cells: foreign }] : [])),
    };
  });
}

/** Areas of a patch may overlap. */
function unique(places: readonly string[]): string[] {
  return [...new Set(places)];
}

function putBack(found: SheetInspection): void {
  for (const { chart } of found.charts) chart.delete();
  for (const { format } of found.signs) format.delete();
  for (const { table } of found.tables) table.convertToRange();
  for (const range of found.merged) range.unmerge();
  const [columns, others] = [found.areas.filter(({ touched }) => touched.whole), found.areas.filter(({ touched }) => !touched.whole)];
  for (const { range, textFormatted, formulas } of [...others, ...columns]) {
    if (!formulas) continue;
    // What is written into a cell formatted as text becomes text.
    if (textFormatted) range.numberFormat = textFormatted as string[][];
    range.formulas = formulas as string[][];
  }
  for (const { range, numberFormats } of found.areas) if (numberFormats) range.numberFormat = numberFormats as string[][];
  for (const { range, looks } of found.areas) if (looks) writeLooks(range, looks);
  for (const { range, widths } of found.areas) {
    if (widths) range.setColumnProperties(widths.map((columnWidth) => ({ format: { columnWidth } })));
  }
  for (const { sheet, foreign } of found.addedSheets) if (!foreign) sheet.delete();
}

/** Formulas that were written before the rows went back were moved with them, as if they had spoken of where cells stood with the rows. */
function putFormulasBack(areas: SheetInspection["areas"], { sheetOf }: Pick<NonNullable<SheetInspection["rows"]>, "sheetOf">): void {
  for (const { touched, again } of areas) {
    const range = again && sheetOf(again.sheetId)?.getRange(areaAddress(touched.from ?? touched.area));
    if (range) range.formulas = again.formulas as string[][];
  }
}

/**
 * Takes an applied patch back. Cells changed since then, and an added sheet that holds something else by now, stay as
 * they are; the ExcelFailure "partly-undone" then names them, all the rest being back. May be called again after a
 * failure.
 */
export async function undo(receipt: Receipt): Promise<void> {
  const stayed = await restore(receipt, "own").catch((error: unknown) => {
    throw asFailure(error).with(says.undoUnfinished());
  });
  const words = stayedWords(stayed);
  if (words) throw new ExcelFailure("partly-undone", words);
}

/** What a failed way back left in the workbook; looks once more, and names every place when it cannot look. */
export async function leftBehind(receipt: Receipt, cause: ExcelFailure): Promise<Message> {
  const places = await reading((context) => inspect(context, receipt, "everything")).then(
    (found) => ({
      sure: true,
      areas: found.areas.filter(isDifferent).map(({ touched }) => touched),
      charts: [...found.charts, ...found.signs].map(({ place }) => place),
      sheets: found.addedSheets.map(({ name }) => name),
    }),
    () => ({
      sure: false,
      areas: receipt.kept.map(({ touched }) => touched),
      charts: [...receipt.charts, ...receipt.signs].map(({ place }) => place),
      sheets: receipt.addedSheets.map(({ name }) => name),
    }),
  );
  const names = unique([...places.areas.map(({ sheet, address }) => `${sheet}!${address}`), ...places.charts]);
  const left = { items: [...names, ...places.sheets.map((sheet) => says.newSheet({ sheet }))], join: "," } as const;
  return (places.sure ? says.leftBehind : says.perhapsLeftBehind)({ cause: cause.text, places: left });
}
