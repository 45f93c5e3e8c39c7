import FormulaParser from "fast-formula-parser";
import { CellFailure } from "../../src/functions/host";
import { functions } from "../../src/functions/table";
// Gives the functions what they fetch at their first call.
import "../functions/call";
import { SheetEngine } from "./sheetEngine";

/* The other engine, with our functions known to it: tables that are written as their calls are calculated too. */

const asCell =
  (run: (typeof functions)[string]) =>
  (...args: unknown[]): unknown => {
    try {
      return run(...(args as never[]));
    } catch (error) {
      if (error instanceof CellFailure) return new FormulaParser.FormulaError(error.code);
      throw error;
    }
  };

SheetEngine.know(Object.fromEntries(Object.entries(functions).map(([id, run]) => [id, asCell(run)])));
