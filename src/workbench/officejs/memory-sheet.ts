import type { Area } from "../../sheet/address";
import { PLAIN_FORMAT, type HostComment, type HostFormat, type HostFormatChange, type HostSheet, type HostValue } from "./host";

/** Start of a sheet for a test: cells by address; a text with "=" is a formula; `{ text }` is a text that looks like one. */
export interface MemorySheet {
  readonly name: string;
  readonly visibility?: HostSheet["visibility"];
  readonly protected?: boolean;
  /** Areas whose cells are not locked: a protected sheet takes values there. */
  readonly unlocked?: readonly string[];
  /** What a protected sheet allows besides: looks of cells. */
  readonly allowFormatCells?: boolean;
  /** A chart sheet: it has a name and no cells. */
  readonly chart?: boolean;
  readonly cells?: Readonly<Record<string, HostValue | MemoryCell>>;
  /** Rows from A1 on, instead of or besides `cells`. */
  readonly rows?: readonly (readonly HostValue[])[];
  readonly merges?: readonly string[];
  /** Zero-based. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** By address: what was said first, and the answers. */
  readonly comments?: Readonly<Record<string, readonly string[]>>;
  /** Names of this sheet alone. */
  readonly names?: Readonly<Record<string, string>>;
}

export interface MemoryCell {
  readonly text?: string;
  readonly value?: HostValue;
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly format?: HostFormatChange;
}

/** A cell as the workbook in memory keeps it. */
export interface StoredCell {
  value: HostValue;
  formula: string | null;
  numberFormat: string;
  format: HostFormat;
}

/** A sheet as the workbook in memory keeps it: cells by row x columns of a sheet + column. */
export interface StoredSheet {
  id: string;
  name: string;
  visibility: HostSheet["visibility"];
  protected: boolean;
  unlocked: readonly Area[];
  readonly allowFormatCells: boolean;
  readonly chart: boolean;
  cells: Map<number, StoredCell>;
  merges: Area[];
  hidden: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  comments: readonly Omit<HostComment, "sheet">[];
  names: Readonly<Record<string, string>>;
  widths: Map<number, number>;
}

export function blankCell(): StoredCell {
  return { value: null, formula: null, numberFormat: "General", format: PLAIN_FORMAT };
}

export function isEmptyCell(cell: StoredCell): boolean {
  return cell.value === null && cell.formula === null;
}

const PLAIN = JSON.stringify(PLAIN_FORMAT);
/** Whole rows share one look, and it is asked for 16,384 cells each. */
const plainness = new WeakMap<HostFormat, boolean>([[PLAIN_FORMAT, true]]);

function isPlain(format: HostFormat): boolean {
  let plain = plainness.get(format);
  if (plain === undefined) plainness.set(format, (plain = JSON.stringify(format) === PLAIN));
  return plain;
}

/** Empty, and never formatted either. */
export function isUntouchedCell(cell: StoredCell): boolean {
  return isEmptyCell(cell) && cell.numberFormat === "General" && isPlain(cell.format);
}

export function changedFormat(format: HostFormat, { borders, ...rest }: HostFormatChange): HostFormat {
  return { ...format, ...rest, borders: { ...format.borders, ...borders } };
}

export function isMemoryCell(cell: HostValue | MemoryCell): cell is MemoryCell {
  return typeof cell === "object" && cell !== null && !("error" in cell);
}
