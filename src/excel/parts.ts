import type { Area } from "../sheet/address";
import type { CellValue } from "../sheet/snapshot";
import { asFailure, ExcelFailure } from "./failure";
import { toCellValue, toFormula } from "./values";
import { says } from "./messages";

/** What is asked of a block of cells. */
export const MATRICES = "address,rowIndex,columnIndex,values,formulas,valueTypes,numberFormat";

/** A block as read; the matrices have one shape. */
export interface ReadPart {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

export interface PartsOptions {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  /** Told how much is read (0-1), at most once a second. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** Rows to begin with when the whole did not fit: 256 columns x 200 rows x 4 matrices of numbers stay under 5 MB. */
const ROWS = 200;

/** The matrices of a loaded range. Beyond its limits Excel may answer null instead of an error: that throws ExcelFailure "too-large". */
export function whole(range: Excel.Range): ReadPart {
  const { values, formulas, valueTypes, numberFormat } = range as {
    [K in "values" | "formulas" | "valueTypes" | "numberFormat"]: unknown[][] | null;
  };
  if (!values || !formulas || !valueTypes || !numberFormat) throw tooLarge();
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    values: values.map((row, r) => row.map((value, c) => toCellValue(value, valueTypes[r]?.[c]))),
    formulas: formulas.map((row, r) => row.map((formula, c) => toFormula(formula, values[r]?.[c]))),
    numberFormats: numberFormat.map((row) => row.map(String)),
  };
}

/** An area in parts of whole rows, a part that does not fit being halved until it does. Throws ExcelFailure "stopped" when the signal says so. */
export async function readParts(options: PartsOptions, area: Area): Promise<ReadPart[]> {
  const parts: ReadPart[] = [];
  let rows = Math.min(ROWS, area.rows);
  let told = Date.now();
  for (let row = 0; row < area.rows;) {
    if (options.signal?.aborted) throw stopped();
    const block: Area = { ...area, row: area.row + row, rows: Math.min(rows, area.rows - row) };
    const part = await readBlock(options, block);
    if (part) {
      parts.push(part);
      row += block.rows;
    } else if (block.rows > 1) rows = Math.ceil(block.rows / 2);
    else {
      parts.push(await readRow(options, block));
      row++;
    }
    if (Date.now() - told >= 1000) {
      told = Date.now();
      options.onProgress?.(row / area.rows);
    }
  }
  return parts;
}

/** One row that does not fit: its halves, side by side. */
async function readRow(options: PartsOptions, area: Area): Promise<ReadPart> {
  if (area.columns === 1) throw tooLarge();
  const half = Math.ceil(area.columns / 2);
  const side = async (from: number, columns: number): Promise<ReadPart> => {
    const block: Area = { ...area, column: area.column + from, columns };
    return (await readBlock(options, block)) ?? readRow(options, block);
  };
  const left = await side(0, half);
  const right = await side(half, area.columns - half);
  const join = <T>(of: (part: ReadPart) => readonly (readonly T[])[]): readonly (readonly T[])[] => [[...of(left)[0]!, ...of(right)[0]!]];
  return {
    ...left,
    values: join((part) => part.values),
    formulas: join((part) => part.formulas),
    numberFormats: join((part) => part.numberFormats),
  };
}

/** A block in one sync; null when it is too large for one answer. */
async function readBlock({ context, sheet }: PartsOptions, { row, column, rows, columns }: Area): Promise<ReadPart | null> {
  const range = sheet.getRangeByIndexes(row, column, rows, columns).load(MATRICES);
  try {
    await context.sync();
    return whole(range);
  } catch (error) {
    if (asFailure(error).code === "too-large") return null;
    throw error;
  }
}

function tooLarge(): ExcelFailure {
  return asFailure({ code: "RangeExceedsLimit" });
}

function stopped(): ExcelFailure {
  return new ExcelFailure("stopped", says.stopped());
}
