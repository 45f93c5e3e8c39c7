import type { Corner } from "./expression";
import { summandsOf } from "./meaning";
import { areasIn, type RelativeFormula } from "./relative";

/**
 * How a formula differs from the one its neighbours were filled with:
 * - range: the same sum over fewer or more cells
 * - row, column, sheet: the same calculation with a cell of another row, column or sheet
 * - fixed, loose: a reference that stays where the neighbours' moves, or the reverse
 * - inverted: the same two cells, divided the other way round
 * - function: another function or operation over the same cells
 * - constant: a number where the others refer to a cell, another number, or one more
 * - summand: a summand of the others is missing
 * - other: another calculation
 */
export type Difference =
  "range" | "summand" | "row" | "column" | "sheet" | "fixed" | "loose" | "inverted" | "function" | "constant" | "other";

type Part = RelativeFormula["parts"][number];
type Reference = Exclude<Part, string>;

const referencesIn = ({ parts }: RelativeFormula): readonly Reference[] =>
  parts.filter((part): part is Reference => typeof part !== "string");

const cornerText = ({ row, column, rowFixed, columnFixed }: Corner): string =>
  `${rowFixed ? "" : "+"}${row ?? ""};${columnFixed ? "" : "+"}${column ?? ""}`;
const textOf = ({ where, from, to }: Reference): string => `${where?.written ?? ""}${cornerText(from)}:${to ? cornerText(to) : ""}`;

const isFixed = ({ from }: Reference): boolean => from.rowFixed || from.columnFixed;

/** Same shape, other references. */
function inReferences(own: RelativeFormula, other: RelativeFormula, at: { readonly row: number; readonly column: number }): Difference {
  const [mine, theirs] = [referencesIn(own), referencesIn(other)];
  const differing = mine.map((_, index) => index).filter((index) => textOf(mine[index]!) !== textOf(theirs[index]!));
  if (differing.length === 0) return "constant";
  const texts = (list: readonly Reference[]): string =>
    differing
      .map((index) => textOf(list[index]!))
      .sort()
      .join("|");
  if (differing.length === 2 && own.skeleton.includes("/") && texts(mine) === texts(theirs)) return "inverted";
  const [first] = differing as [number];
  const [here, there] = [mine[first]!, theirs[first]!];
  if (here.to !== null || there.to !== null) return "range";
  if (here.where?.written !== there.where?.written) return "sheet";
  if (isFixed(here) !== isFixed(there)) return isFixed(here) ? "fixed" : "loose";
  const [myArea, theirArea] = [own, other].map((each) => areasIn(each, at.row, at.column)[first]?.area);
  return myArea !== undefined && theirArea !== undefined && myArea.row === theirArea.row ? "column" : "row";
}

/** Whether a formula adds up some of what the other does, and nothing else. */
function isPartOf(
  own: RelativeFormula,
  other: RelativeFormula,
  { row, column }: { readonly row: number; readonly column: number },
): boolean {
  const [mine, theirs] = [own, other].map((each) => summandsOf(each, row, column));
  return !!mine && !!theirs && mine.length > 0 && mine.length < theirs.length && mine.every((each) => theirs.includes(each));
}

/** Where two formulas part, the second one as filled into the first one's cell. */
export function differenceOf(
  own: RelativeFormula,
  other: RelativeFormula,
  at: { readonly row: number; readonly column: number },
): Difference {
  const bare = ({ skeleton }: RelativeFormula): string => skeleton.replace(/[A-Z][A-Z0-9.]{0,40}\(/g, "F(").replace(/[+\-*/^]/g, "o");
  if (own.skeleton === other.skeleton) return inReferences(own, other, at);
  if (bare(own) === bare(other)) return "function";
  if (isPartOf(own, other, at)) return "summand";
  if (own.skeleton.replace(/N/g, "#") === other.skeleton.replace(/N/g, "#") || /[+\-*/]N/.test(own.skeleton.replace(other.skeleton, "")))
    return "constant";
  if (own.skeleton.replace(/#:#|#/g, "#") === other.skeleton.replace(/#:#|#/g, "#")) return "range";
  return "other";
}
