import { quoteSheet, type Area } from "../sheet/address";
import { linesOf, type LineMove } from "../sheet/lineMoves";
import { areaOf, cornerText, referencesOf, type Reference } from "./references";

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** An area after rows or columns were put in or taken away; null when all of it is gone. */
export function movedArea(area: Area, move: LineMove): Area | null {
  const { axis, isPutIn, at, count } = linesOf(move);
  const [first, size] = axis === "row" ? [area.row, area.rows] : [area.column, area.columns];
  const moved = (to: number, lines: number): Area =>
    axis === "row" ? { ...area, row: to, rows: lines } : { ...area, column: to, columns: lines };
  const [end, last] = [first + size, at + count];
  if (isPutIn) {
    if (at <= first) return moved(first + count, size);
    return at < end ? moved(first, size + count) : area;
  }
  const lost = Math.max(0, Math.min(end, last) - Math.max(first, at));
  if (lost === size) return null;
  const before = Math.max(0, Math.min(last, first) - at);
  return moved(first - before, size - lost);
}

export interface MovedLines {
  /** Name of the sheet whose rows or columns move. */
  readonly sheet: string;
  readonly move: LineMove;
}

function movedReference({ where, from, to }: Reference, { move }: MovedLines): string {
  const written = where?.written ?? "";
  const { axis } = linesOf(move);
  // Whole columns reach over all rows, whole rows over all columns.
  if (from[axis] === null) return `${written}${cornerText(from)}${to ? `:${cornerText(to)}` : ""}`;
  const area = movedArea(areaOf({ from, to }), move);
  if (!area) return `${written}#REF!`;
  const [first, last] = axis === "row" ? [area.row, area.row + area.rows - 1] : [area.column, area.column + area.columns - 1];
  return `${written}${cornerText({ ...from, [axis]: first })}${to ? `:${cornerText({ ...to, [axis]: last })}` : ""}`;
}

/** A formula of a sheet as Excel keeps it right when rows or columns of that sheet or another move. */
export function withMovedLines(formula: string, own: string | null, moved: MovedLines): string {
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
