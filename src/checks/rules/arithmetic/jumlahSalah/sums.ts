import type { TypedRow, TypedTable } from "../../../../reading/typed";
import { fold } from "../../../../reading/find/fold";
import { sumExact } from "../../../../numbers";
import { numbersOf } from "../../../shared/tableNumbers";
import { storedNumber, type PlainTable } from "../../../shared/foundTables";
import { groupedBy } from "../../../shared/groupedBy";

/** A row that adds up others, and those. */
export interface Sum {
  readonly row: TypedRow;
  readonly parts: readonly TypedRow[];
  /** A result below the table that no word calls a sum: "Nilai Akuntabilitas Kinerja" under four components. */
  readonly unnamed?: boolean;
}

const isPart = ({ kind, aggregate }: TypedRow): boolean => (kind === "leaf" || kind === "subtotal") && aggregate === null;

/** Where rows are taken for a group by their figures: in every column within this, and in one exactly. */
const NEAR = 0.001;

/**
 * Groups that no sign tells from their parts, by their figures: "KASUS UMUM 62.120 | 55.984" over seven rows of 62.119 and 55.984
 * (lkj-pwni-2024 line 2243). One column must fit to the digit; the others are nearly so, or there would be nothing to tell.
 */
function groupsByFigures(table: TypedTable, top: readonly TypedRow[]): Sum[] {
  const { column, placeOf } = numbersOf(table);
  const figures = table.columns.flatMap(({ holds }, at) => (holds === "figure" || holds === "money" ? [column(at)] : []));
  const places = top.map(placeOf);
  const groups: Sum[] = [];
  if (figures.length < 2) return groups;
  for (let head = 0; head < top.length - 2; head++) {
    const above = places[head]!;
    if (figures.some((values) => !isFigure(values[above]!))) continue;
    const below = places[head + 1]!;
    // Most rows are followed by one that is more than they are in some column.
    if (figures.some((values) => !(values[below]! <= values[above]! * (1 + NEAR)))) continue;
    const wanted = figures.map((values) => values[above]!);
    const sums = figures.map(() => 0);
    for (let last = head + 1; last < top.length; last++) {
      const values = figures.map((each) => each[places[last]!]!);
      if (values.some((value, at) => !(value <= wanted[at]! * (1 + NEAR)))) break;
      values.forEach((value, at) => (sums[at] = sumExact([sums[at]!, value])));
      if (last - head < 2) continue;
      if (sums.some((sum, at) => sum > wanted[at]! * (1 + NEAR))) break;
      const off = sums.map((sum, at) => Math.abs(sum - wanted[at]!));
      if (off.some((each) => each === 0) && off.every((each, at) => each <= wanted[at]! * NEAR)) {
        groups.push({ row: top[head]!, parts: top.slice(head + 1, last + 1) });
        head = last;
        break;
      }
    }
  }
  return groups;
}

const isFigure = (value: number): boolean => value < 0 || value > 0;

/** The rows whose names begin farthest to the left. */
function outermost({ table, grid }: PlainTable): TypedRow[] {
  const begins = ({ row }: TypedRow): number => {
    for (let column = table.area.column; column < table.area.column + table.area.columns; column++)
      if (grid.text(row, column) !== "") return column;
    return Infinity;
  };
  const rows = table.rows.filter(isPart).map((row) => ({ row, column: begins(row) }));
  const first = rows.reduce((least, { column }) => Math.min(least, column), Infinity);
  return rows.filter(({ column }) => column === first).map(({ row }) => row);
}

/**
 * Blocks below each other, each with a "Total" of its own, and the name of a group beside the first of its rows: "Jenis Kelamin | L | 4"
 * over "P | 8". Only where the figures of one block at least come out so; elsewhere a later total is over all, or over subtotals.
 */
function stackedBlocks({ rows, columns }: TypedTable): Sum[] {
  const totals = rows.flatMap(({ aggregate, label }, at) => (aggregate === "sum" ? [{ at, name: fold(label) }] : []));
  if (totals.length < 2 || totals.some(({ name }) => name !== totals[0]!.name)) return [];
  const blocks = totals.map(({ at }, which): Sum => {
    const from = which === 0 ? 0 : totals[which - 1]!.at + 1;
    return { row: rows[at]!, parts: rows.slice(from, at).filter(isPart) };
  });
  const figures = columns.flatMap(({ holds }, at) => (holds === "figure" || holds === "money" ? [at] : []));
  const comesOut = ({ row, parts }: Sum, at: number): boolean => {
    const values = parts.flatMap(({ cells }) => storedNumber(cells[at]!) ?? []);
    const found = storedNumber(row.cells[at]!);
    return values.length > 1 && found !== null && found !== 0 && Math.abs(sumExact(values) - found) <= Math.abs(found) * NEAR;
  };
  return blocks.slice(1).some((block) => figures.some((at) => comesOut(block, at))) ? blocks : [];
}

/** The rows that add up others, as their signs say; and where figures show groups that no sign tells, these. */
export function sumsOf(plain: PlainTable): Sum[] {
  const blocks = stackedBlocks(plain.table);
  if (blocks.length > 0) return blocks;
  const bySigns = [...sumsBySigns(plain.table), ...footOf(plain.table)];
  const top = outermost(plain);
  const groups = groupsByFigures(plain.table, top);
  if (groups.length === 0) return bySigns;
  // What a total adds are the groups, and the rows that are in none.
  const inGroups = new Set(groups.flatMap(({ parts }) => parts));
  const added = top.filter((row) => !inGroups.has(row));
  const told = new Set(groups.map(({ row }) => row));
  return [
    ...groups,
    ...bySigns
      .filter(({ row }) => !told.has(row))
      .map((sum): Sum => {
        const isTotal = sum.row.aggregate === "sum" && !/^sub/i.test(sum.row.label);
        const parts = added.filter(({ row }) => row < sum.row.row);
        return isTotal && parts.length > 1 && groups.every(({ row }) => row.row < sum.row.row) ? { row: sum.row, parts } : sum;
      }),
  ];
}

/** The first row without a number below the last of the numbered ones, over all that stand at the top; [] where none does. */
function footOf({ rows }: TypedTable): Sum[] {
  const last = rows.reduce((lowest, { kind, key }, at) => (kind === "leaf" && key !== "" ? at : lowest), -1);
  const foot = rows.slice(last + 1).find(({ kind }) => kind !== "blank");
  if (last < 0 || !foot || foot.kind !== "total" || foot.aggregate !== null || foot.key !== "") return [];
  const parts = rows.filter((row, at) => at <= last && isPart(row) && row.parent === null);
  const keyed = rows.filter(({ kind, key }) => kind === "leaf" && key !== "").length;
  return parts.length > 1 && keyed > 1 ? [{ row: foot, parts, unnamed: true }] : [];
}

/** A parent adds its children, "Jumlah" the rows before it at its place, a total what stands at the top. */
function sumsBySigns({ rows }: TypedTable): Sum[] {
  const children = groupedBy(rows, ({ parent }) => parent);
  const placeOf = ({ parent, level }: TypedRow): string => `${parent}|${level}`;
  // The rows before the one that is looked at: of its place, and the named subtotals of all places.
  const passed = new Map<string, TypedRow[]>();
  const subtotals: TypedRow[] = [];
  return rows.flatMap((row, at): Sum[] => {
    const beside = passed.get(placeOf(row)) ?? [];
    const sum = partsOf(row, { children: children.get(at) ?? [], beside, subtotals });
    passed.set(placeOf(row), beside);
    beside.push(row);
    if (isNamedSubtotal(row)) subtotals.push(row);
    return sum ? [{ row, parts: sum }] : [];
  });
}

const isNamedSubtotal = ({ kind, aggregate }: TypedRow): boolean => kind === "subtotal" && aggregate === "sum";

interface Around {
  readonly children: readonly TypedRow[];
  /** Rows before it under the same parent and of the same depth. */
  readonly beside: readonly TypedRow[];
  /** Named subtotals before it, wherever they stand. */
  readonly subtotals: readonly TypedRow[];
}

/** The rows that one adds up; null for one that adds nothing. */
function partsOf({ kind, aggregate }: TypedRow, { children, beside, subtotals }: Around): readonly TypedRow[] | null {
  if (kind !== "subtotal" && kind !== "total") return null;
  if (aggregate === "mean" || aggregate === "running") return null;
  const parts = (aggregate === null ? children : beside).filter(isPart);
  if (parts.length > 1) return parts;
  if (aggregate === null || kind !== "total") return null;
  // Groups under headings, each with a "Jumlah" of its own: the total adds these.
  const near = beside.filter(isNamedSubtotal);
  const added = near.length > 1 ? near : [...subtotals];
  return added.length > 1 ? added : null;
}
