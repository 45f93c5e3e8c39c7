import { slot } from "../formula/build";
import type { Corner, ReferenceExpression } from "../formula/expression";
import { parseExpression } from "../formula/parse";
import { areaOf } from "../formula/references";
import { formula } from "../formula/template";
import type { Area } from "../sheet/address";
import type { Argument } from "./argument";
import type { Native } from "./given";

/** An address taken apart, so that parts of a block can be named with its own sheet and dollars. */
interface Block extends Area {
  readonly reference: ReferenceExpression;
}

function blockOf(argument: Argument): Block | null {
  const reference = argument.kind === "cells" && argument.isReference ? parseExpression(argument.text) : null;
  return reference?.kind === "reference" ? { reference, ...areaOf(reference) } : null;
}

function part({ reference, row, column, rows, columns }: Block): ReferenceExpression {
  const corner = (r: number, c: number): Corner => ({ ...reference.from, row: r, column: c });
  const to = rows === 1 && columns === 1 ? null : corner(row + rows - 1, column + columns - 1);
  return { ...reference, from: corner(row, column), to };
}

/** The cell at a place (0-based) of a list; INDEX where the list is no plain address. */
export function cellAt(argument: Argument, at: number): Native {
  const block = blockOf(argument);
  if (!block) return formula`INDEX(${slot(argument.text)},${at + 1})`;
  const isRow = block.rows === 1;
  return part({ ...block, row: block.row + (isRow ? 0 : at), column: block.column + (isRow ? at : 0), rows: 1, columns: 1 });
}

/** A column (0-based) of a block that has an address; null for anything else. */
export function columnCells(argument: Argument, at: number): Native | null {
  const block = blockOf(argument);
  return block && at < block.columns ? part({ ...block, column: block.column + at, columns: 1 }) : null;
}

/** The first row of a block that has an address; null for anything else. */
export function firstRowOf(argument: Argument): Native | null {
  const block = blockOf(argument);
  return block && part({ ...block, rows: 1 });
}

/** The first so many cells of a row or column; null where only Excel knows where they are. */
export function firstCells(argument: Argument, count: number): Native | null {
  if (argument.kind !== "cells") return null;
  if (argument.rows * argument.columns === count) return slot(argument.text);
  const block = blockOf(argument);
  return block && part(block.rows === 1 ? { ...block, columns: count } : { ...block, rows: count });
}
