import { columnName, type Area } from "../sheet/address";
import { SHEET_COLUMNS, SHEET_ROWS } from "../sheet/area";
import type { Corner, Where } from "./expression";
import { areaOf, referencesOf } from "./references";

/** A reference counted from the formula's own cell, except where a `$` fixes it. */
interface RelativeReference {
  readonly where: Where | null;
  readonly from: Corner;
  readonly to: Corner | null;
}

/** A formula as it was filled: its references counted from its own cell, so that cells filled down or right have equal ones. */
export interface RelativeFormula {
  readonly parts: readonly (string | RelativeReference)[];
  /** Equal for two cells exactly when one was filled from the other; spaces do not count. */
  readonly key: string;
  /** The formula with neither references nor numbers: what it does, wherever it takes its figures from. */
  readonly skeleton: string;
}

function shifted(corner: Corner, rows: number, columns: number): Corner {
  return {
    ...corner,
    row: corner.row === null || corner.rowFixed ? corner.row : corner.row + rows,
    column: corner.column === null || corner.columnFixed ? corner.column : corner.column + columns,
  };
}

function cornerKey({ row, column, rowFixed, columnFixed }: Corner): string {
  return `R${rowFixed ? "" : "+"}${row ?? ""}C${columnFixed ? "" : "+"}${column ?? ""}`;
}

/** Reads an en-US formula that stands in a cell, zero-based. */
export function relativeOf(formula: string, row: number, column: number): RelativeFormula {
  const parts: (string | RelativeReference)[] = [];
  let key = "";
  let skeleton = "";
  let at = 0;
  const take = (end: number): void => {
    if (end === at) return;
    const text = formula.slice(at, end);
    const bare = text.replace(/\s+/g, "").toUpperCase();
    parts.push(text);
    key += bare;
    skeleton += bare.replace(/[A-Z_.\d]+/g, (word) => (/^[\d.]+$/.test(word) ? "N" : word));
  };
  for (const { start, end, where, from, to } of referencesOf(formula)) {
    take(start);
    at = end;
    const own = { where, from: shifted(from, -row, -column), to: to && shifted(to, -row, -column) };
    parts.push(own);
    key += `${where?.written.toUpperCase() ?? ""}${cornerKey(own.from)}${own.to ? `:${cornerKey(own.to)}` : ""}`;
    skeleton += to ? "#:#" : "#";
  }
  take(formula.length);
  return { parts, key, skeleton };
}

const isInSheet = ({ row, column }: Corner): boolean =>
  (row === null || (row >= 0 && row < SHEET_ROWS)) && (column === null || (column >= 0 && column < SHEET_COLUMNS));

/** A corner as it is written in a formula of a cell; null where it would leave the sheet. Asked for every reference of every formula. */
function cornerIn({ row, column, rowFixed, columnFixed }: Corner, down: number, right: number): string | null {
  const ownRow = row === null || rowFixed ? row : row + down;
  const ownColumn = column === null || columnFixed ? column : column + right;
  if (ownRow !== null && (ownRow < 0 || ownRow >= SHEET_ROWS)) return null;
  if (ownColumn !== null && (ownColumn < 0 || ownColumn >= SHEET_COLUMNS)) return null;
  const letters = ownColumn === null ? "" : (columnFixed ? "$" : "") + columnName(ownColumn);
  return ownRow === null ? letters : `${letters}${rowFixed ? "$" : ""}${ownRow + 1}`;
}

/** The formula as Excel fills it into another cell; null where a reference would leave the sheet. */
export function filledInto({ parts }: RelativeFormula, row: number, column: number): string | null {
  let text = "";
  for (const part of parts) {
    if (typeof part === "string") {
      text += part;
      continue;
    }
    const from = cornerIn(part.from, row, column);
    if (from === null) return null;
    text += (part.where?.written ?? "") + from;
    if (part.to === null) continue;
    const to = cornerIn(part.to, row, column);
    if (to === null) return null;
    text += `:${to}`;
  }
  return text;
}

/** An area a filled formula would name. */
export interface RelativeArea {
  readonly isOwnSheet: boolean;
  readonly area: Area;
}

/** The areas of a relative formula in a cell; references that would leave the sheet are left out. */
export function areasIn({ parts }: RelativeFormula, row: number, column: number): RelativeArea[] {
  return parts.flatMap((part) => {
    if (typeof part === "string") return [];
    const [from, to] = [shifted(part.from, row, column), part.to && shifted(part.to, row, column)];
    return isInSheet(from) && (!to || isInSheet(to)) ? [{ isOwnSheet: part.where === null, area: areaOf({ from, to }) }] : [];
  });
}
