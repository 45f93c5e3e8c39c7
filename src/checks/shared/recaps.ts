import type { Expression } from "../../formula/expression";
import { parseFormula } from "../../formula/parse";
import { areaOf } from "../../formula/references";
import type { Area } from "../../sheet/address";
import type { Grid } from "../../sheet/grid";
import { defineQuestion } from "../engine/question";
import type { CheckContext } from "../engine/rule";
import { groupedBy } from "./groupedBy";

/** An area of cells with its sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** What is looked for in an area: the text it must be; null for one that is no plain text. */
export interface Criterion {
  readonly in: SheetArea;
  readonly key: string | null;
  /** The cell that holds the text; null where the formula itself does. */
  readonly at: {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly rowFixed: boolean;
    readonly columnFixed: boolean;
  } | null;
}

/** A cell that counts or adds up the rows of a list that are of one kind: =COUNTIF(F4:F10,C13). */
export interface Recap {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly name: string;
  /** What is added up; null where rows are counted. */
  readonly added: SheetArea | null;
  readonly criteria: readonly Criterion[];
}

const CALL = /^=\s*(?:COUNTIFS?|SUMIFS?|AVERAGEIFS?)\s*\(/i;
/** Wildcards and comparisons are no plain texts. */
const NO_PLAIN_TEXT = /^[<>=]|[*?~]/;
/** Rows that are read of a list at most. */
const MOST_ROWS = 20_000;

function areaIn(expression: Expression | null | undefined, own: string): SheetArea | null {
  if (expression?.kind !== "reference" || expression.where?.book != null || expression.where?.lastSheet != null) return null;
  const area = areaOf(expression);
  return area.rows > MOST_ROWS || area.rows < 1 ? null : { sheet: expression.where?.sheet ?? own, area };
}

/** A text that stands for itself; null for none, and for a comparison or a pattern. */
export const plainKey = (text: string): string | null => (text === "" || NO_PLAIN_TEXT.test(text) ? null : text);

function placeOf(expression: Expression | null | undefined, own: string): Criterion["at"] {
  const place = areaIn(expression, own);
  if (!place || expression?.kind !== "reference" || place.area.rows * place.area.columns !== 1) return null;
  const { rowFixed, columnFixed } = expression.from;
  return { sheet: place.sheet, row: place.area.row, column: place.area.column, rowFixed, columnFixed };
}

function keyOf(expression: Expression | null | undefined, grid: Grid, grids: CheckContext["grids"]): string | null {
  if (expression?.kind === "text") return plainKey(expression.text.trim());
  const place = areaIn(expression, grid.sheet.name);
  if (!place || place.area.rows * place.area.columns !== 1) return null;
  return plainKey(grids.get(place.sheet)?.text(place.area.row, place.area.column) ?? "");
}

/** The recap that a formula is; null for any other formula. */
function recapOf(grid: Grid, row: number, column: number, grids: CheckContext["grids"]): Recap | null {
  const formula = grid.formula(row, column);
  if (formula === null || !CALL.test(formula)) return null;
  const call = parseFormula(formula);
  if (call?.kind !== "call") return null;
  const name = call.name.toUpperCase();
  const own = grid.sheet.name;
  const isMany = name.endsWith("S");
  const isCount = name.startsWith("COUNT");
  const pairs = isMany && !isCount ? call.args.slice(1) : call.args.slice(0, isMany ? call.args.length : 2);
  const criteria: Criterion[] = [];
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const area = areaIn(pairs[at], own);
    if (!area) return null;
    criteria.push({ in: area, key: keyOf(pairs[at + 1], grid, grids), at: placeOf(pairs[at + 1], own) });
  }
  if (criteria.length === 0) return null;
  const added = isCount ? null : (areaIn(isMany ? call.args[0] : call.args[2], own) ?? criteria[0]!.in);
  return { grid, row, column, formula, name, added, criteria };
}

/** Recaps below or beside each other, which count one list by its kinds. */
export type RecapGroup = readonly Recap[];

function recapsOf(grid: Grid, grids: CheckContext["grids"]): Recap[] {
  const found: Recap[] = [];
  for (let column = grid.firstColumn; column < grid.endColumn; column++)
    for (let row = grid.firstRow; row < grid.endRow; row++) {
      const recap = recapOf(grid, row, column, grids);
      if (recap) found.push(recap);
    }
  return found;
}

/** Every cell that counts or adds up the rows of one kind. */
export const RECAPS = defineQuestion("cells that count the rows of one kind", (context: CheckContext): readonly Recap[] =>
  [...context.grids.values()].flatMap((grid) => recapsOf(grid, context.grids)),
);

function groupsOf(found: readonly Recap[]): RecapGroup[] {
  const byPlace = new Map(found.map((recap) => [`${recap.row},${recap.column}`, recap]));
  const follows = (along: "row" | "column"): RecapGroup[] =>
    found.flatMap((recap): RecapGroup[] => {
      const next = (from: Recap, step: number): Recap | undefined => {
        const other = byPlace.get(along === "column" ? `${from.row + step},${from.column}` : `${from.row},${from.column + step}`);
        return other?.name === recap.name && other.criteria.length === recap.criteria.length ? other : undefined;
      };
      if (next(recap, -1)) return [];
      const group = [recap];
      for (let each = next(recap, 1); each; each = next(each, 1)) group.push(each);
      return group.length > 1 ? [group] : [];
    });
  return [...follows("column"), ...follows("row")];
}

/** Every group of two and more recaps, in columns and in rows. */
export const RECAP_GROUPS = defineQuestion("cells that count a list by its kinds", (context: CheckContext): readonly RecapGroup[] =>
  [...groupedBy(context.ask(RECAPS), ({ grid }) => grid).values()].flatMap(groupsOf),
);

export const sameArea = (one: SheetArea, other: SheetArea): boolean =>
  one.sheet === other.sheet &&
  one.area.row === other.area.row &&
  one.area.rows === other.area.rows &&
  one.area.column === other.area.column &&
  one.area.columns === other.area.columns;
