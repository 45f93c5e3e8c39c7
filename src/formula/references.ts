import { columnName, type Area } from "../sheet/address";
import { SHEET_COLUMNS, SHEET_ROWS } from "../sheet/area";
import type { Corner, ReferenceExpression } from "./expression";
import { tokenise, type Token } from "./lexer";
import { cellCorner, lineCorner, readWord, sameKind } from "./word";

/** A reference as it stands in a formula. */
export interface Reference extends Omit<ReferenceExpression, "kind"> {
  readonly start: number;
  /** One past the last character. */
  readonly end: number;
}

interface Found {
  readonly reference: ReferenceExpression;
  /** How many tokens it takes: 1, or 3 with ":". */
  readonly tokens: number;
}

const isWord = (token: Token | undefined): token is Token => token?.kind === "word" || token?.kind === "number";

/** The reference that begins at a token; null where none does. */
export function referenceAt(formula: string, tokens: readonly Token[], at: number): Found | null {
  const token = tokens[at];
  if (!isWord(token)) return null;
  const textOf = ({ start, end }: Token): string => formula.slice(start, end);
  const { where, rest } = readWord(textOf(token));
  const colon = tokens[at + 1];
  const last = tokens[at + 2];
  const end = colon && textOf(colon) === ":" && isWord(last) ? textOf(last) : null;
  const after = (count: number): string => formula[tokens[at + count]?.start ?? formula.length] ?? "";
  const cell = token.kind === "number" ? null : cellCorner(rest);
  const corner = cell ?? (end === null ? null : lineCorner(rest));
  const other = corner && end !== null ? (cellCorner(end) ?? lineCorner(end)) : null;
  if (corner && other && sameKind(corner, other) && after(3) !== "(")
    return { reference: { kind: "reference", where, from: corner, to: other }, tokens: 3 };
  // Before "(" stands a function's name: LOG10(2).
  return cell && after(1) !== "(" ? { reference: { kind: "reference", where, from: cell, to: null }, tokens: 1 } : null;
}

/**
 * Every reference of an en-US formula with its place, whole rows and columns and those to other books too; names and columns of tables
 * are not resolved. Works on any text, also on one that is no formula. Cost: one walk along the formula.
 */
export function referencesOf(formula: string): readonly Reference[] {
  const found: Reference[] = [];
  const tokens = tokenise(formula);
  for (let at = 0; at < tokens.length; at += 1) {
    const here = referenceAt(formula, tokens, at);
    if (!here) continue;
    const { where, from, to } = here.reference;
    found.push({ where, from, to, start: tokens[at]!.start, end: tokens[at + here.tokens - 1]!.end });
    at += here.tokens - 1;
  }
  return found;
}

/** First and number of rows or columns from one to the other; all of the sheet's where a corner names none. */
const span = (one: number | null, other: number | null, all: number): readonly [number, number] =>
  one === null || other === null ? [0, all] : [Math.min(one, other), Math.abs(one - other) + 1];

/** The cells of a reference; a whole column has as many rows as a sheet. */
export function areaOf({ from, to }: Pick<ReferenceExpression, "from" | "to">): Area {
  const last = to ?? from;
  const [row, rows] = span(from.row, last.row, SHEET_ROWS);
  const [column, columns] = span(from.column, last.column, SHEET_COLUMNS);
  return { row, column, rows, columns };
}

/** An area of the formula's own book; sheet null means the formula's own. */
export interface NamedArea {
  readonly sheet: string | null;
  readonly area: Area;
}

/** A dozen rules ask of the same formulas, and again for every mend that is tried; forgotten all at once, so that it stays small. */
const known = new Map<string, readonly NamedArea[]>();
const MOST_KNOWN = 50_000;

/** The areas of its own book that a formula names, whole rows and columns left out. */
export function areasNamed(formula: string): readonly NamedArea[] {
  const before = known.get(formula);
  if (before) return before;
  const areas = referencesOf(formula)
    .filter(({ where, from }) => where?.book == null && where?.lastSheet == null && from.row !== null && from.column !== null)
    .map(({ where, from, to }) => ({ sheet: where?.sheet ?? null, area: areaOf({ from, to }) }));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(formula, areas);
  return areas;
}

/** "$B$4", "B" or "4". */
export function cornerText({ row, column, rowFixed, columnFixed }: Corner): string {
  const letters = column === null ? "" : `${columnFixed ? "$" : ""}${columnName(column)}`;
  return row === null ? letters : `${letters}${rowFixed ? "$" : ""}${row + 1}`;
}

/** A formula moved by whole rows, as Excel fills it down; null for a reference that would leave the sheet. Everything else keeps its characters. */
export function movedDown(formula: string, rows: number): string | null {
  let moved = "";
  let at = 0;
  for (const { start, end, where, from, to } of referencesOf(formula)) {
    const ends = (to === null ? [from] : [from, to]).map((corner) =>
      corner.row === null || corner.rowFixed ? corner : { ...corner, row: corner.row + rows },
    );
    if (ends.some(({ row }) => row !== null && (row < 0 || row >= SHEET_ROWS))) return null;
    moved += formula.slice(at, start) + (where?.written ?? "") + ends.map(cornerText).join(":");
    at = end;
  }
  return moved + formula.slice(at);
}
