import type { FormulaField, At } from "./field";
import { SHEET_COLUMNS } from "../sheet/area";
import { isBlank } from "../sheet/grid";
import { areasIn, filledInto, type RelativeFormula } from "./relative";

/** A cell that adds up (or averages, counts, ...) one range of its own column or row. */
export interface Total extends At {
  /** The line whose cells it adds up: its column, or its row. */
  readonly adds: "column" | "row";
  /** "SUM", "AVERAGE", ... */
  readonly name: string;
  /** First and last row (adds column) or column (adds row) of its range. */
  readonly from: number;
  readonly to: number;
}

/** A total whose range passes over a figure of its line. */
export interface ShortTotal {
  readonly total: Total;
  /** The figures that are left out. */
  readonly omitted: readonly At[];
  /** A total beside it that takes them in. */
  readonly sibling: Total;
  /** The formula with the range that takes them in. */
  readonly expected: string;
}

/** Totals of one line whose ranges differ, although nothing is left out today. */
export interface UnlikeTotals {
  /** Those that differ from the many; all where no range has the majority. */
  readonly totals: readonly Total[];
  /** The others of the line. */
  readonly others: readonly Total[];
}

/** A total that counts cells twice: once themselves and once in the subtotal of its range. */
export interface DoubleTotal {
  readonly total: Total;
  readonly subtotals: readonly Total[];
}

/** Totals beside each other whose range begins one line too early, at a line without figures. */
export interface LooseTotals {
  readonly totals: readonly Total[];
  /** Each with the range that begins at the figures. */
  readonly expected: readonly string[];
}

export interface TotalFaults {
  /** All of a sheet, in the order of its cells. */
  readonly totals: readonly Total[];
  readonly loose: readonly LooseTotals[];
  readonly short: readonly ShortTotal[];
  readonly unlike: readonly UnlikeTotals[];
  readonly double: readonly DoubleTotal[];
}

const NAMES: readonly string[] = ["SUM", "AVERAGE", "COUNT", "COUNTA", "MIN", "MAX"];
const ONE_RANGE = new RegExp(`^=\\+?(${NAMES.join("|")})\\(#:#\\)$`);
/** Blank columns or rows between totals that stand side by side. */
const GAP = 2;
/** Two thirds of a line have its range; fewer leave open which is meant. */
const [MAJORITY, MAJORITY_OF] = [2, 3];
/** Two ranges that change more often than this along a line are its pattern. */
const MOST_TURNS = 4;
/** Figures that are looked at in one range, and subtotals in one total. */
const MOST_LOOKED_AT = 400;

/** The range totals of a sheet, in the order of its cells. */
function totalsOf(field: FormulaField): Total[] {
  const names = new Map<RelativeFormula, string | null>();
  const found: Total[] = [];
  const { firstRow, endRow, firstColumn, endColumn } = field.grid;
  for (let row = firstRow; row < endRow; row++) {
    for (let column = firstColumn; column < endColumn; column++) {
      const formula = field.at(row, column);
      if (!formula) continue;
      let name = names.get(formula);
      if (name === undefined) names.set(formula, (name = ONE_RANGE.exec(formula.skeleton)?.[1] ?? null));
      const [area] = name === null ? [] : areasIn(formula, row, column);
      if (name === null || !area?.isOwnSheet) continue;
      const { row: top, column: left, rows, columns } = area.area;
      if (columns === 1 && left === column && (row < top || row >= top + rows))
        found.push({ row, column, adds: "column", name, from: top, to: top + rows - 1 });
      else if (rows === 1 && top === row && (column < left || column >= left + columns))
        found.push({ row, column, adds: "row", name, from: left, to: left + columns - 1 });
    }
  }
  return found;
}

const lineOf = ({ adds, row, column }: Total): number => (adds === "column" ? row : column);
const placeOf = ({ adds, row, column }: Total): number => (adds === "column" ? column : row);
const cellAt = ({ adds, row, column }: Total, place: number): At => (adds === "column" ? { row: place, column } : { row, column: place });

/** Totals that stand side by side, add up the same way and lie on the same side of what they add. */
function groupsOf(totals: readonly Total[]): Total[][] {
  const open = new Map<number, Total[]>();
  const groups: Total[][] = [];
  for (const total of totals) {
    const line = lineOf(total);
    // A number: in a sheet of sums every row asks.
    const key = ((line * NAMES.length + NAMES.indexOf(total.name)) * 2 + Number(total.to < line)) * 2 + Number(total.adds === "row");
    const group = open.get(key);
    if (group && placeOf(total) - placeOf(group.at(-1)!) <= GAP + 1) {
      group.push(total);
      continue;
    }
    const fresh = [total];
    open.set(key, fresh);
    groups.push(fresh);
  }
  return groups;
}

/** Figures of a total's line in [from, to] that its range leaves out; none where a total of that line stands there. */
function omittedOf(field: FormulaField, total: Total, [from, to]: readonly [number, number], isTotal: (at: At) => boolean): At[] {
  const found: At[] = [];
  for (let place = from; place <= to; place++) {
    if (place >= total.from && place <= total.to) {
      place = total.to;
      continue;
    }
    const at = cellAt(total, place);
    if (isTotal(at)) return [];
    if (typeof field.grid.value(at.row, at.column) === "number") found.push(at);
    if (found.length > MOST_LOOKED_AT) return [];
  }
  return found;
}

const meets = (one: Total, other: Total): boolean => one.from <= other.to && other.from <= one.to;

/** The range of a total written from `from` to `to`, as its sibling would be filled in, or with its own end moved. */
function shortOf(field: FormulaField, total: Total, group: readonly Total[], isTotal: (at: At) => boolean): ShortTotal | null {
  const wider = group
    .filter(
      (other) => other !== total && other.from <= total.from && other.to >= total.to && (other.from < total.from || other.to > total.to),
    )
    .sort((a, b) => b.to - b.from - (a.to - a.from));
  for (const sibling of wider) {
    const omitted = omittedOf(field, total, [sibling.from, sibling.to], isTotal);
    const expected = filledInto(field.at(sibling.row, sibling.column)!, total.row, total.column);
    if (omitted.length > 0 && expected !== null) return { total, omitted, sibling, expected };
  }
  return null;
}

/** Totals whose ranges leave figures out, differ beside each other, or count twice. Cost grows with the totals and their ranges. */
export function totalFaults(field: FormulaField): TotalFaults {
  const totals = totalsOf(field);
  const placeIn = ({ row, column }: At): number => row * SHEET_COLUMNS + column;
  let places: ReadonlySet<number> | null = null;
  const isTotal = (at: At): boolean => (places ??= new Set(totals.map(placeIn))).has(placeIn(at));
  const short: ShortTotal[] = [];
  const unlike: UnlikeTotals[] = [];
  const groups = groupsOf(totals);
  for (const group of groups) {
    if (group.length < 2) continue;
    const ranges = new Set(group.map(rangeOf));
    if (ranges.size < 2) continue;
    const found = group.flatMap((total) => shortOf(field, total, group, isTotal) ?? []);
    short.push(...found);
    if (found.length === 0 && group.every((total) => meets(total, group[0]!))) unlike.push(...unlikeIn(group));
  }
  return { totals, short, unlike, double: doublesOf(totals), loose: groups.flatMap((group) => looseIn(field, group)) };
}

/** A figure alone is no table that a range could begin too early for. */
const FEWEST_FIGURES = 2;

/**
 * A range that begins at the heading of what it adds up: its first cell holds no figure, the next one does, and what stands before it
 * is no spacing but a heading or a figure of something else.
 */
function takesHeading(field: FormulaField, total: Total): boolean {
  const kindAt = (place: number): "figure" | "blank" | "other" => {
    const { row, column } = cellAt(total, place);
    const value = place < 0 ? null : field.grid.value(row, column);
    return typeof value === "number" ? "figure" : isBlank(value) ? "blank" : "other";
  };
  if (total.adds !== "column" || total.to > lineOf(total) || kindAt(total.from) === "figure" || kindAt(total.from + 1) !== "figure")
    return false;
  if (kindAt(total.from - 1) === "blank") return false;
  let figures = 0;
  for (let place = total.from + 1; place <= total.to && figures < FEWEST_FIGURES; place++) if (kindAt(place) === "figure") figures += 1;
  return figures >= FEWEST_FIGURES;
}

/** Totals of one range that all begin at a line without figures; a line with a figure in one of their columns is no heading. */
function looseIn(field: FormulaField, group: readonly Total[]): LooseTotals[] {
  if (group[0]!.adds !== "column") return [];
  const byRange = new Map<string, Total[]>();
  const filled = new Set(
    group.flatMap((total) => {
      const { row, column } = cellAt(total, total.from);
      return typeof field.grid.value(row, column) === "number" ? [rangeOf(total)] : [];
    }),
  );
  for (const total of group) {
    if (filled.has(rangeOf(total)) || !takesHeading(field, total)) continue;
    const alike = byRange.get(rangeOf(total));
    if (alike) alike.push(total);
    else byRange.set(rangeOf(total), [total]);
  }
  return [...byRange.values()].map((totals) => ({
    totals,
    expected: totals.map((total) => rangeFrom(field, total, total.from + 1)),
  }));
}

/** The formula of a total with a range that begins elsewhere. */
function rangeFrom(field: FormulaField, { row, column }: Total, from: number): string {
  const formula = field.at(row, column)!;
  const parts = formula.parts.map((part) =>
    typeof part === "string" ? part : { ...part, from: { ...part.from, row: part.from.rowFixed ? from : from - row } },
  );
  return filledInto({ ...formula, parts }, row, column)!;
}

const rangeOf = ({ from, to }: Total): string => `${from}:${to}`;

/** Two totals beside each other are no line that one of them could break. */
const FEWEST_UNLIKE = 3;

/** Those of a line that differ; none where the ranges take turns, as those of counts and shares do. */
function unlikeIn(group: readonly Total[]): UnlikeTotals[] {
  if (group.length < FEWEST_UNLIKE) return [];
  const counts = new Map<string, number>();
  let turns = 0;
  for (const [at, total] of group.entries()) {
    counts.set(rangeOf(total), (counts.get(rangeOf(total)) ?? 0) + 1);
    if (at > 0 && rangeOf(group[at - 1]!) !== rangeOf(total)) turns += 1;
  }
  if (turns > MOST_TURNS && counts.size === 2) return [];
  const [most, count] = [...counts].sort((a, b) => b[1] - a[1])[0]!;
  if (count * MAJORITY_OF < group.length * MAJORITY) return [{ totals: group, others: [] }];
  return [{ totals: group.filter((total) => rangeOf(total) !== most), others: group.filter((total) => rangeOf(total) === most) }];
}

/** Sums whose range holds a sum of cells of the same range. */
function doublesOf(totals: readonly Total[]): DoubleTotal[] {
  const lines = new Map<number, Total[]>();
  for (const total of totals) {
    if (total.name !== "SUM") continue;
    const key = placeOf(total) * 2 + Number(total.adds === "row");
    const line = lines.get(key);
    if (line) line.push(total);
    else lines.set(key, [total]);
  }
  const several = [...lines.values()].filter((line) => line.length > 1);
  return several.flatMap((line) =>
    line.flatMap((total): DoubleTotal[] => {
      const own = lineOf(total);
      const subtotals = line
        .slice(0, MOST_LOOKED_AT)
        .filter(
          (other) =>
            other !== total &&
            lineOf(other) >= total.from &&
            lineOf(other) <= total.to &&
            other.from >= total.from &&
            other.to <= total.to &&
            lineOf(other) !== own,
        );
      return subtotals.length > 0 ? [{ total, subtotals }] : [];
    }),
  );
}
