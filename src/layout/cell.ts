import type { Message } from "../language/message";
import type { TypedRule } from "../sheet/steps/validation";
import type { CellLook } from "./block";
import type { OpenFormula } from "./expression";

/**
 * How a table writes what it calculates: as formulas any Excel knows, as calls of our functions, which say by their name what they
 * calculate, or as plain numbers for a copy that is to stay as it is.
 */
export type FormulaMode = "native" | "function" | "value";

interface Looking {
  readonly look?: CellLook;
  /** People type into it, and what: on a guarded sheet all other cells are locked. */
  readonly input?: TypedRule;
}

/** A figure of a table that is calculated, or that stands elsewhere in the workbook: the ways it can be written. */
export interface Quantity extends Looking {
  readonly kind: "quantity";
  readonly asNative: OpenFormula;
  /** The same through our functions; left out where none says it, and then it is written natively. */
  readonly asFunction?: OpenFormula;
  /** What it is worth in the cell's own unit; null while a figure is missing. */
  readonly asValue: number | string | null;
  /** en-US number format. */
  readonly format: string;
}

/** What a description puts into a cell. A string is written as it is; a Message in the language of the table. */
export type Cell =
  | ({ readonly kind: "text"; readonly text: string | Message } & Looking)
  | ({ readonly kind: "number"; readonly value: number; readonly format: string } & Looking)
  /** Nothing yet: a figure somebody will type, in the format it will be shown in. */
  | ({ readonly kind: "blank"; readonly format: string } & Looking)
  | Quantity
  | null;

export function text(value: string | Message): Cell {
  return { kind: "text", text: value };
}

export function number(value: number, format: string): Cell {
  return { kind: "number", value, format };
}

/** A number, or room for one that is not known yet. */
export function numberOrBlank(value: number | null, format: string): Cell {
  return value === null ? { kind: "blank", format, look: "waits" } : number(value, format);
}

/** What stands elsewhere in the workbook, marked as long as nobody has filled it in there. */
export function followed(...of: Parameters<typeof quantity>): Quantity {
  return { ...quantity(...of), look: "waits" };
}

export function quantity(asNative: OpenFormula, format: string, asValue: Quantity["asValue"], asFunction?: OpenFormula): Quantity {
  return { kind: "quantity", asNative, asValue, format, ...(asFunction && { asFunction }) };
}
