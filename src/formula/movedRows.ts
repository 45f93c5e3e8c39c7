import { quoteSheet, type Area } from "../sheet/address";
import type { RowMove } from "../sheet/rowMoves";
import { areaOf, cornerText, referencesOf, type Reference } from "./references";

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** An area after rows were put in or taken away; null when all of it is gone. */
export function movedArea(area: Area, move: RowMove): Area | null {
  const [end, last] = [area.row + area.rows, move.row + move.rows];
  if (move.kind === "insertRows") {
    if (move.row <= area.row) return { ...area, row: area.row + move.rows };
    return move.row < end ? { ...area, rows: area.rows + move.rows } : area;
  }
  const lost = Math.max(0, Math.min(end, last) - Math.max(area.row, move.row));
  if (lost === area.rows) return null;
  const above = Math.max(0, Math.min(last, area.row) - move.row);
  return { ...area, row: area.row - Math.max(0, above), rows: area.rows - lost };
}

export interface MovedRows {
  /** Name of the sheet whose rows move. */
  readonly sheet: string;
  readonly move: RowMove;
}

function movedReference({ where, from, to }: Reference, { move }: MovedRows): string {
  const written = where?.written ?? "";
  if (from.row === null) return `${written}${cornerText(from)}${to ? `:${cornerText(to)}` : ""}`;
  const area = movedArea(areaOf({ from, to }), move);
  if (!area) return `${written}#REF!`;
  const first = cornerText({ ...from, row: area.row });
  return `${written}${first}${to ? `:${cornerText({ ...to, row: area.row + area.rows - 1 })}` : ""}`;
}

/** A formula of a sheet as Excel keeps it right when rows of that sheet or another move. */
export function withMovedRows(formula: string, own: string | null, moved: MovedRows): string {
  let [said, at] = ["", 0];
  for (const reference of referencesOf(formula)) {
    const { where, start, end } = reference;
    const sheet = where?.sheet ?? own;
    const isThere = where?.book == null && sheet !== null && sameName(sheet, moved.sheet);
    said += formula.slice(at, start) + (isThere ? movedReference(reference, moved) : formula.slice(start, end));
    at = end;
  }
  return said + formula.slice(at);
}

/** A formula as it is when a sheet has another name. */
export function withRenamedSheet(formula: string, before: string, name: string): string {
  let [said, at] = ["", 0];
  for (const { where, start, end } of referencesOf(formula)) {
    const isThere = where?.sheet != null && where.book == null && sameName(where.sheet, before);
    const rest = formula.slice(start + (where?.written.length ?? 0), end);
    said += formula.slice(at, start) + (isThere ? `${quoteSheet(name)}!${rest}` : formula.slice(start, end));
    at = end;
  }
  return said + formula.slice(at);
}
