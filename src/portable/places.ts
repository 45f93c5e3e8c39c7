import { columnIndex, columnName } from "../sheet/address";
import type { Argument } from "./argument";

/** An address taken apart, so that parts of a block can be named with its own sheet and dollars. */
interface Block {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** "$" or "". */
  readonly rowFixed: string;
  readonly columnFixed: string;
}

const ADDRESS = /^(.*!)?(\$?)([A-Z]{1,3})(\$?)(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

function blockOf(argument: Argument): Block | null {
  const match = argument.kind === "cells" && argument.isReference ? ADDRESS.exec(argument.text) : null;
  if (!match) return null;
  const [, sheet = "", columnFixed = "", letters = "", rowFixed = "", digits = "", lastLetters = letters, lastDigits = digits] = match;
  const [one, other] = [columnIndex(letters), columnIndex(lastLetters)];
  const [top, bottom] = [Number(digits), Number(lastDigits)];
  return {
    sheet,
    columnFixed,
    rowFixed,
    row: Math.min(top, bottom),
    column: Math.min(one, other),
    rows: Math.abs(top - bottom) + 1,
    columns: Math.abs(one - other) + 1,
  };
}

function address({ sheet, row, column, rows, columns, rowFixed, columnFixed }: Block): string {
  const corner = (r: number, c: number): string => columnFixed + columnName(c) + rowFixed + String(r);
  const first = corner(row, column);
  return sheet + (rows === 1 && columns === 1 ? first : `${first}:${corner(row + rows - 1, column + columns - 1)}`);
}

/** The cell at a place (0-based) of a list; INDEX where the list is no plain address. */
export function cellAt(argument: Argument, at: number): string {
  const block = blockOf(argument);
  if (!block) return `INDEX(${argument.text},${at + 1})`;
  const isRow = block.rows === 1;
  return address({ ...block, row: block.row + (isRow ? 0 : at), column: block.column + (isRow ? at : 0), rows: 1, columns: 1 });
}

/** A column (0-based) of a block that has an address; null for anything else. */
export function columnOf(argument: Argument, at: number): string | null {
  const block = blockOf(argument);
  return block && at < block.columns ? address({ ...block, column: block.column + at, columns: 1 }) : null;
}

/** The first row of a block that has an address; null for anything else. */
export function firstRowOf(argument: Argument): string | null {
  const block = blockOf(argument);
  return block && address({ ...block, rows: 1 });
}

/** The first so many cells of a row or column; null where only Excel knows where they are. */
export function firstCells(argument: Argument, count: number): string | null {
  if (argument.kind !== "cells") return null;
  if (argument.rows * argument.columns === count) return argument.text;
  const block = blockOf(argument);
  return block && address(block.rows === 1 ? { ...block, columns: count } : { ...block, rows: count });
}
