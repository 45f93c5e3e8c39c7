import type { Message } from "../language/message";
import { areaAddress, cellAddress } from "../sheet/address";
import { ExcelFailure, asFailure } from "./failure";
import { isForeignChart, putChartBack } from "./followedCharts";
import { inspect, isDifferent, type SheetInspection } from "./inspect";
import { writeLooks } from "./looks";
import { putNamesBack } from "./names";
import type { Receipt } from "./receipt";
import { endProgress, mergeAgain, putLinesBack } from "./lines";
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
    const inspected = await inspect(context, receipt, scope);
    const linesStay = inspected.lines?.foreign ?? [];
    const found = linesStay.length > 0 ? withoutFormulas(inspected) : inspected;
    putBack(found);
    if (receipt.lines && found.lines?.isKept && linesStay.length === 0) {
      const { sheetOf } = found.lines;
      putLinesBack(context, receipt.lines, found.lines);
      putFormulasBack(found.areas, sheetOf);
      mergeAgain(receipt.lines, sheetOf, foreignIn(found.areas));
      endProgress(context);
    }
    const chartsStay = found.followed.filter((each) => scope === "own" && isForeignChart(each));
    if (linesStay.length === 0) {
      const isReframed = receipt.lines?.steps.some(({ kind }) => kind === "deleteRows" || kind === "deleteColumns") ?? false;
      for (const each of found.followed) if (!chartsStay.includes(each)) putChartBack(each, isReframed);
    }
    // Names move with the lines, and are put right behind them.
    putNamesBack(context, receipt.names, found.names);
    await context.sync();
    if (found.areas.some(({ touched, formulas }) => touched.whole && formulas)) {
      // Excel may have filled the column of its table once more; what is not back must not be called back.
      const still = (await inspect(context, receipt, scope)).areas.find(({ touched, formulas }) => touched.whole && formulas);
      if (still) throw filledByTable(`${still.touched.sheet}!${still.touched.address}`);
    }
    return {
      cells: unique([
        ...linesStay,
        ...chartsStay.map(({ followed: { place } }) => place),
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

/** Formulas that were written before the lines went back were moved with them, as if they had spoken of where cells stood with the lines. */
function putFormulasBack(areas: SheetInspection["areas"], sheetOf: NonNullable<SheetInspection["lines"]>["sheetOf"]): void {
  for (const { touched, again, sheetId } of areas) {
    const range = again && sheetOf(sheetId)?.getRange(areaAddress(touched.from ?? touched.area));
    if (range) range.formulas = again as string[][];
  }
}

/** Where new lines have to stay, formulas stay too: as they were they would speak of cells that stand elsewhere by now. */
function withoutFormulas(found: SheetInspection): SheetInspection {
  const isFormula = (content: unknown): boolean => typeof content === "string" && content.startsWith("=");
  const areas = found.areas.map((area) => ({
    ...area,
    formulas: area.formulas && area.formulas.map((row) => row.map((content) => (isFormula(content) ? null : content))),
  }));
  return { ...found, areas };
}

/** Cells that hold something of somebody's own by now. */
function foreignIn(areas: SheetInspection["areas"]): Parameters<typeof mergeAgain>[2] {
  return areas.flatMap(({ sheetId, touched: { area }, foreign }) =>
    foreign.map(({ r, c }) => ({ sheetId, row: area.row + r, column: area.column + c })),
  );
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
      charts: [...found.charts, ...found.signs, ...found.followed.map(({ followed }) => followed)].map(({ place }) => place),
      sheets: found.addedSheets.map(({ name }) => name),
    }),
    () => ({
      sure: false,
      areas: receipt.kept.map(({ touched }) => touched),
      charts: [...receipt.charts, ...receipt.signs, ...receipt.followed].map(({ place }) => place),
      sheets: receipt.addedSheets.map(({ name }) => name),
    }),
  );
  const names = unique([...places.areas.map(({ sheet, address }) => `${sheet}!${address}`), ...places.charts]);
  const left = { items: [...names, ...places.sheets.map((sheet) => says.newSheet({ sheet }))], join: "," } as const;
  return (places.sure ? says.leftBehind : says.perhapsLeftBehind)({ cause: cause.text, places: left });
}
