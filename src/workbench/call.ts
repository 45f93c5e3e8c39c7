/** A cell as a custom function meets it: null is blank, an error is e.g. `{ error: "#REF!" }`. */
export type SheetValue = string | number | boolean | null | { readonly error: string };

/** One argument as the formula holds it. `cells` is a range or an array; `value` was written into the formula. */
export type SheetArgument =
  | { readonly kind: "omitted" }
  | { readonly kind: "value"; readonly value: Exclude<SheetValue, null> }
  | { readonly kind: "cells"; readonly cells: readonly (readonly SheetValue[])[] };

/** A parameter as the generated metadata (functions.json) describes it. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
}

/** The generated file: the functions, and what it says about them all. */
export interface FunctionsFile {
  readonly functions: readonly FunctionMetadata[];
  /** Errors reach parameters of type "any" instead of becoming the result. */
  readonly allowErrorForDataTypeAny?: boolean;
}

/** What the cell gets: a value, or a matrix that spills. `message` is what Excel shows at the error's flag. */
export interface CallOutcome {
  readonly result: SheetValue | SheetValue[][];
  readonly message: string | null;
}

class Refused {
  constructor(
    readonly error: string,
    readonly message: string | null = null,
  ) {}
}

/** What a cell shows while its function waits for its data; Excel has #BUSY! for it, this engine does not. */
const PENDING = "#N/A";

/** A promise of the pane's frame is none of this window's class. */
function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && typeof (value as { then?: unknown }).then === "function";
}

function isError(value: unknown): value is { readonly error: string } {
  return typeof value === "object" && value !== null && "error" in value;
}

/** A worksheet text as Excel reads it where a number is wanted; en-US, as formulas are. */
function textToNumber(text: string): number | null {
  const percent = text.trim().endsWith("%");
  const digits = text.trim().replace(/%$/, "");
  if (digits === "" || !Number.isFinite(Number(digits))) return null;
  return percent ? Number(digits) / 100 : Number(digits);
}

/** Excel's own names of errors in `Excel.ErrorCellValue`. */
const ERROR_TYPES: Readonly<Record<string, string>> = {
  "#DIV/0!": "Div0",
  "#N/A": "NotAvailable",
  "#NAME?": "Name",
  "#NULL!": "Null",
  "#NUM!": "Num",
  "#REF!": "Ref",
  "#VALUE!": "Value",
};

/** How Excel hands values over: whether errors are, and what a blank cell arrives as in an "any" parameter, which differs from Excel to Excel. */
interface Handing {
  readonly errorsAllowed: boolean;
  readonly blank?: 0 | null | "";
}

/** One value in the type its parameter asks for, as Excel coerces it before the function is called. */
function coerce(value: SheetValue, type: string, { errorsAllowed, blank = "" }: Handing): unknown {
  if (isError(value)) {
    if (type !== "any" || !errorsAllowed) throw new Refused(value.error);
    return { type: "Error", basicType: "Error", basicValue: value.error, errorType: ERROR_TYPES[value.error] ?? "Value" };
  }
  switch (type) {
    case "number": {
      const number = value === null ? 0 : typeof value === "string" ? textToNumber(value) : Number(value);
      if (number === null) throw new Refused("#VALUE!");
      return number;
    }
    case "string":
      return value === null ? "" : typeof value === "boolean" ? String(value).toUpperCase() : String(value);
    case "boolean":
      if (typeof value === "string") throw new Refused("#VALUE!");
      return Boolean(value);
    default:
      return value ?? blank;
  }
}

const NATIVE = new Set(["number", "string", "boolean"]);

/** "any" and the enumerations of the metadata: an enumeration is a list to choose from, Excel does not enforce it. */
function typeOf(parameter: ParameterMetadata): string {
  return NATIVE.has(parameter.type ?? "any") ? parameter.type! : "any";
}

/** Which of a spilled result's cells is calculated. */
interface Spot {
  readonly row: number;
  readonly column: number;
}

function isMatrix(parameter: ParameterMetadata): boolean {
  return parameter.dimensionality === "matrix";
}

function convert(parameter: ParameterMetadata, argument: SheetArgument, { row, column }: Spot, handing: Handing): unknown {
  const type = typeOf(parameter);
  if (argument.kind === "omitted") {
    if (!parameter.optional) throw new Refused("#VALUE!");
    return null;
  }
  if (isMatrix(parameter)) {
    const cells = argument.kind === "cells" ? argument.cells : [[argument.value]];
    return cells.map((line) => line.map((value) => coerce(value, type, handing)));
  }
  if (argument.kind === "value") return coerce(argument.value, type, handing);
  // A single row or column is stretched over the other direction, as Excel's array evaluation does.
  const line = argument.cells[argument.cells.length === 1 ? 0 : row];
  const value = line?.[line.length === 1 ? 0 : column];
  if (value === undefined) throw new Refused("#N/A");
  return coerce(value, type, handing);
}

/** `CustomFunctions.Error` may come from another window, so it is known by its shape. */
function customError(thrown: unknown): Refused | null {
  if (typeof thrown !== "object" || thrown === null) return null;
  const { code, message } = thrown as { code?: unknown; message?: unknown };
  if (typeof code !== "string" || !code.startsWith("#")) return null;
  // Excel shows a message with these two codes only.
  const shown = code === "#VALUE!" || code === "#N/A";
  return new Refused(code, shown && typeof message === "string" && message !== "" ? message : null);
}

function toSheet(value: unknown): SheetValue {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return Number.isFinite(value) ? value : { error: "#NUM!" };
  if (typeof value === "string" || typeof value === "boolean") return value;
  const error = customError(value);
  return { error: error?.error ?? "#VALUE!" };
}

function asRefused(thrown: unknown, onUnexpected: (thrown: unknown) => void): Refused {
  if (thrown instanceof Refused) return thrown;
  const error = customError(thrown);
  if (error) return error;
  onUnexpected(thrown);
  return new Refused("#VALUE!");
}

/**
 * Calls a custom function the way Excel does: arguments converted by its metadata (omitted -> null, a blank cell -> `blank` of the Excel that is played, or 0 for a number,
 * ranges -> 2-D arrays, an error argument -> that error without a call unless errors are allowed), a scalar parameter given a range -> one call per cell,
 * `CustomFunctions.Error` -> its cell error. Anything else the function throws becomes #VALUE! and goes to `onUnexpected`. A promise
 * leaves the cell waiting and goes to `onPending`, which calculates again.
 */
export function callCustomFunction(
  metadata: FunctionMetadata,
  implementation: (...values: unknown[]) => unknown,
  given: readonly SheetArgument[],
  options: Handing & { onUnexpected(thrown: unknown): void; onPending(answer: Promise<unknown>): void },
): CallOutcome {
  const { onUnexpected, onPending } = options;
  const { parameters } = metadata;
  const repeating = parameters[parameters.length - 1]?.repeating === true;
  if (given.length > parameters.length && !repeating) return { result: { error: "#VALUE!" }, message: null };
  const fixed = repeating ? parameters.slice(0, -1) : parameters;
  const argumentAt = (index: number): SheetArgument => given[index] ?? { kind: "omitted" };

  const lifted = fixed
    .map((parameter, index) => ({ parameter, argument: argumentAt(index) }))
    .filter(({ parameter, argument }) => !isMatrix(parameter) && argument.kind === "cells")
    .map(({ argument }) => (argument.kind === "cells" ? argument.cells : []));
  const rows = Math.max(1, ...lifted.map((cells) => cells.length));
  const columns = Math.max(1, ...lifted.map((cells) => cells[0]?.length ?? 1));

  const callAt = (row: number, column: number): CallOutcome => {
    try {
      const values = fixed.map((parameter, index) => convert(parameter, argumentAt(index), { row, column }, options));
      if (repeating) {
        const last = parameters[parameters.length - 1]!;
        values.push(given.slice(fixed.length).map((argument) => convert({ ...last, optional: true }, argument, { row, column }, options)));
      }
      const returned = implementation(...values);
      if (isThenable(returned)) {
        onPending(Promise.resolve(returned));
        return { result: { error: PENDING }, message: null };
      }
      const result = Array.isArray(returned) ? returned.map((line: unknown[]) => line.map(toSheet)) : toSheet(returned);
      return { result, message: null };
    } catch (thrown) {
      const refused = asRefused(thrown, onUnexpected);
      return { result: { error: refused.error }, message: refused.message };
    }
  };
  if (rows === 1 && columns === 1) return callAt(0, 0);
  const outcomes = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => callAt(row, column)));
  const single = (result: CallOutcome["result"]): SheetValue => (Array.isArray(result) ? (result[0]?.[0] ?? "") : result);
  return {
    result: outcomes.map((line) => line.map((outcome) => single(outcome.result))),
    message: outcomes.flat().find((outcome) => outcome.message !== null)?.message ?? null,
  };
}
