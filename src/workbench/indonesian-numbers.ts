import { CellValueType } from "@univerjs/presets";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import type { Language } from "../language/text";
import { readTypedFormula } from "./typed-formula";
import { readTyped, showNumber } from "./typed-number";
import type { Spreadsheet } from "./univer";

/**
 * Typed numbers and shown numbers as an id-ID Excel has them: "84,52%" is a number and "84.52" a text. Univer knows Indonesian
 * words only. Formulas may be typed with semicolons and are kept en-US, as `range.formulas` is. `language` is asked each time: English has the decimal point.
 */
export function installIndonesianNumbers(spreadsheet: Spreadsheet, language: () => Language): void {
  const { univer } = spreadsheet;
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    // Before Univer's own reading of numbers and dates, which has priority 0.
    priority: 100,
    handler: (cell, _context, next) => {
      if (language() !== "id" || !cell || cell.t === CellValueType.FORCE_STRING) return next(cell);
      if (cell.f) return next({ ...cell, f: readTypedFormula(cell.f) });
      if (typeof cell.v !== "string") return next(cell);
      const typed = readTyped(cell.v);
      if (typed.kind === "number") {
        const read = next({ ...cell, v: typed.text });
        // Univer divides by 100 in binary, and 95,31% would be 0.9531000000000001.
        const exact = Number(typed.text.replace(/^(.*)%$/, "$1e-2"));
        return read?.t === CellValueType.NUMBER ? { ...read, v: exact } : read;
      }
      return next(typed.kind === "text" ? { ...cell, t: CellValueType.FORCE_STRING } : cell);
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    // After Univer has put the bare number in place of what the cell shows.
    priority: -0.5,
    handler: (cell, context, next) => {
      if (language() !== "id" || !cell || cell.f || cell.v === null || cell.v === undefined) return next(cell);
      const raw = context.worksheet.getCellRaw(context.row, context.col);
      return next(raw?.t === CellValueType.NUMBER ? { ...cell, v: showNumber(String(cell.v)) } : cell);
    },
  });
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    // After the number formats: what they made is no number any more.
    priority: InterceptCellContentPriority.NUMFMT - 1,
    handler: (cell, _location, next) => {
      if (language() !== "id" || !cell || cell.t !== CellValueType.NUMBER || typeof cell.v !== "number") return next(cell);
      return next({ ...cell, v: showNumber(String(cell.v)) });
    },
  });
}
