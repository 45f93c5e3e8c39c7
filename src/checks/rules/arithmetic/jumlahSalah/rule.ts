import { decimalPlaces, sumExact, sumTolerance } from "../../../../numbers";
import type { TypedCell, TypedRow, TypedTable } from "../../../../reading/typed";
import type { TypedColumn } from "../../../../reading/typedColumn";
import { areasNamed } from "../../../../formula/references";
import { cellAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { FORMULA_FAULTS } from "../../../formulas/fields";
import { PLAIN_TABLES, storedNumber, type PlainTable } from "../../../shared/foundTables";
import { messages } from "./messages";

/** A row that adds up others, and those. */
interface Sum {
  readonly row: TypedRow;
  readonly parts: readonly TypedRow[];
}

/** One cell of such a row: what stands there and what its parts give. */
interface SumCell {
  readonly sum: Sum;
  readonly column: TypedColumn;
  readonly found: number;
  readonly parts: readonly { readonly row: number; readonly value: number }[];
  readonly expected: number;
  readonly agrees: boolean;
  /** Its parts give a multiple of it: levels that stand beside each other. */
  readonly levels: boolean;
}

const isPart = ({ kind, aggregate }: TypedRow): boolean => (kind === "leaf" || kind === "subtotal") && aggregate === null;

/** Where rows are taken for a group by their figures: in every column within this, and in one exactly. */
const NEAR = 0.001;

/**
 * Groups that no sign tells from their parts, by their figures: "KASUS UMUM 62.120 | 55.984" over seven rows of 62.119 and 55.984
 * (lkj-pwni-2024 line 2243). One column must fit to the digit; the others are nearly so, or there would be nothing to tell.
 */
function groupsByFigures({ columns }: TypedTable, top: readonly TypedRow[]): Sum[] {
  const figures = columns.flatMap(({ holds }, at) => (holds === "figure" || holds === "money" ? [at] : []));
  const valuesOf = ({ cells }: TypedRow): (number | null)[] => figures.map((at) => storedNumber(cells[at]!));
  const groups: Sum[] = [];
  if (figures.length < 2) return groups;
  for (let head = 0; head < top.length - 2; head++) {
    const wanted = valuesOf(top[head]!);
    if (wanted.some((value) => value === null || value === 0)) continue;
    const sums = figures.map(() => 0);
    for (let last = head + 1; last < top.length; last++) {
      const values = valuesOf(top[last]!);
      if (values.some((value, at) => value === null || value > wanted[at]! * (1 + NEAR))) break;
      values.forEach((value, at) => (sums[at] = sumExact([sums[at]!, value!])));
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

/** The rows whose names begin farthest to the left. */
function outermost({ table, grid }: PlainTable): TypedRow[] {
  const begins = ({ row }: TypedRow): number => {
    for (let column = table.area.column; column < table.area.column + table.area.columns; column++)
      if (grid.text(row, column) !== "") return column;
    return Infinity;
  };
  const rows = table.rows.filter(isPart).map((row) => ({ row, column: begins(row) }));
  const first = Math.min(...rows.map(({ column }) => column));
  return rows.filter(({ column }) => column === first).map(({ row }) => row);
}

/** The rows that add up others, as their signs say; and where figures show groups that no sign tells, these. */
function sumsOf(plain: PlainTable): Sum[] {
  const bySigns = sumsBySigns(plain.table);
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

/** A parent adds its children, "Jumlah" the rows before it at its place, a total what stands at the top. */
function sumsBySigns({ rows }: TypedTable): Sum[] {
  return rows.flatMap((row, at): Sum[] => {
    if (row.kind !== "subtotal" && row.kind !== "total") return [];
    if (row.aggregate === "mean" || row.aggregate === "running") return [];
    if (row.aggregate === null) {
      const parts = rows.filter(({ parent, ...each }) => parent === at && isPart({ parent, ...each }));
      return parts.length > 1 ? [{ row, parts }] : [];
    }
    const beside = rows.filter((each, place) => place < at && each.parent === row.parent && each.level === row.level);
    const subtotals = beside.filter(({ kind, aggregate }) => kind === "subtotal" && aggregate === "sum");
    const parts = beside.filter(isPart);
    if (parts.length > 1) return [{ row, parts }];
    // Groups under headings, each with a "Jumlah" of its own: the total adds these.
    const groups = rows.filter(({ kind, aggregate }, place) => place < at && kind === "subtotal" && aggregate === "sum");
    const added = subtotals.length > 1 ? subtotals : groups;
    return row.kind === "total" && added.length > 1 ? [{ row, parts: added }] : [];
  });
}

/** Shares, means and ratios do not add up; weights do. */
const NOT_ADDED = /%|persen|rata|indeks|rasio|tingkat|capaian|nilai|skor|rating|growth|pertumbuhan|kumulatif|s\.?d\.?\b/i;

/** Blank or "-": nothing to add. */
const isNothing = ({ kind }: TypedCell): boolean => kind === "empty" || kind === "missing";

/** A unit and its programs beside each other in the reading count the same money twice or three times. */
const LEVELS = [2, 3];

function cellsOf({ table }: PlainTable, sums: readonly Sum[]): SumCell[] {
  return table.columns.flatMap((column, at) =>
    column.holds !== "figure" && column.holds !== "money"
      ? []
      : sums.flatMap((sum): SumCell[] => {
          const found = storedNumber(sum.row.cells[at]!);
          const parts = sum.parts.flatMap(({ row, cells }) => {
            const value = storedNumber(cells[at]!);
            return value === null ? [] : [{ row, value }];
          });
          const filled = sum.parts.every(({ cells }) => storedNumber(cells[at]!) !== null || isNothing(cells[at]!));
          if (found === null || parts.length < 2 || !filled) return [];
          const expected = sumExact(parts.map(({ value }) => value));
          const tolerance = sumTolerance(parts.map(({ value }) => decimalPlaces(value)));
          const isNear = (times: number): boolean => Math.abs(found * times - expected) <= tolerance * times + Math.abs(expected) * 1e-9;
          return [{ sum, column, found, parts, expected, agrees: isNear(1), levels: found !== 0 && LEVELS.some(isNear) }];
        }),
  );
}

/** Whether a cell's own formula adds cells of its column. */
function addsColumn({ sum, column }: SumCell, { grid }: PlainTable): boolean {
  const formula = grid.formula(sum.row.row, column.column);
  return (
    formula !== null &&
    /^=\s*(?:SUM|SUBTOTAL|AVERAGE)?\(?/i.test(formula) &&
    areasNamed(formula).some(({ sheet, area }) => sheet === null && area.column === column.column)
  );
}

const isNotAdded = ({ path }: TypedColumn): boolean => NOT_ADDED.test(path.join(" ")) && !/bobot|weight/i.test(path.join(" "));

/** Whether a cell can be a sum at all: typed, or calculated from its own column. */
const maySum = (cell: SumCell, plain: PlainTable): boolean =>
  plain.grid.formula(cell.sum.row.row, cell.column.column) === null || addsColumn(cell, plain);

/** The share by which a total that was left behind is off at most; one further off adds other rows. */
const LEFT_BEHIND = 0.05;
const isNear = ({ agrees, found, expected }: SumCell): boolean => agrees || Math.abs(found - expected) <= Math.abs(expected) * LEFT_BEHIND;

/** What the other sums of the same row and of the same column say. */
class Company {
  private readonly rows = new Map<Sum, SumCell[]>();
  private readonly columns = new Map<TypedColumn, SumCell[]>();
  constructor(all: readonly SumCell[]) {
    for (const cell of all) {
      if (!isNotAdded(cell.column)) this.rows.set(cell.sum, [...(this.rows.get(cell.sum) ?? []), cell]);
      this.columns.set(cell.column, [...(this.columns.get(cell.column) ?? []), cell]);
    }
  }
  /** Right and wrong ones beside a cell; 0 of 0 is neither. */
  private count(cells: readonly SumCell[] = [], cell: SumCell): { readonly right: number; readonly wrong: number } {
    const others = cells.filter((other) => other !== cell && (other.expected !== 0 || other.found !== 0));
    const right = others.filter(({ agrees }) => agrees).length;
    return { right, wrong: others.length - right };
  }
  /** Whether the row is over several levels at once, for all that its other sums say. */
  isLevels = (cell: SumCell): boolean => (this.rows.get(cell.sum) ?? []).some(({ levels, agrees }) => levels && !agrees);
  /** Whether some sum of the row nearly comes out: totals left behind, and not those of other rows. */
  isNear = (cell: SumCell): boolean => (this.rows.get(cell.sum) ?? []).some(isNear);
  row = (cell: SumCell) => this.count(this.rows.get(cell.sum), cell);
  column = (cell: SumCell) => this.count(this.columns.get(cell.column), cell);
}

/** So much of the header must be explained before a shape is believed over what the cells do. */
const SURE = 0.8;

/** Whether the shape of the table says that its column adds up. */
const isStated = ({ column }: SumCell, { table }: PlainTable): boolean =>
  table.confidence >= SURE && table.identities.some((each) => each.kind === "sumOfLeaves" && table.columns[each.column] === column);

/** Whether a cell is meant to be the sum: others of its row or column are, or it is named so and nothing speaks against it. */
function isMeant(cell: SumCell, company: Company, plain: PlainTable): boolean {
  const formula = plain.grid.formula(cell.sum.row.row, cell.column.column);
  const adds = addsColumn(cell, plain);
  if (formula !== null && !adds) return false;
  if (cell.sum.row.aggregate === null && formula === null && company.isLevels(cell)) return false;
  const [row, column] = [company.row(cell), company.column(cell)];
  const isNamed = cell.sum.row.aggregate === "sum";
  // A row whose other sums are not right either is over other rows than it seems, unless they nearly are; a typed total of a known table that says so is not.
  const isTotal = isNamed && formula === null && plain.table.shape !== null && column.right > column.wrong * 2;
  if (row.wrong > 0 && row.right === 0 && !isTotal && !company.isNear(cell)) return false;
  // Both columns of a group off by one (lkj-pwni-2024 line 2271): nearly right, where most groups of its column are right.
  if (row.wrong > row.right && !isNamed && !isNear(cell)) return false;
  if (isNamed && isStated(cell, plain)) return true;
  // What a formula adds is what it says; that it should be more is seen from another that agrees.
  if (adds && !/[/*]/.test(formula!)) return row.right > 0 || column.right > 0;
  if (isNotAdded(cell.column)) return column.right > column.wrong;
  return isNamed || row.right > row.wrong || column.right > column.wrong * 2;
}

/** A total that is not the sum of its rows: typed once and left behind, or a range that stops short or counts a subtotal twice. */
export const rule = defineRule({
  id: "jumlah-salah",
  stage: "arithmetic",
  severity: "error",
  title: { id: "Jumlah tidak sesuai rinciannya", en: "Total does not match its rows" },
  why: {
    id: "Pembaca laporan menjumlahkan sendiri; jumlah yang tidak cocok membuat seluruh tabel diragukan.",
    en: "Readers of a report add up themselves; a total that does not match puts the whole table in doubt.",
  },
  example: {
    id: "Jumlah 3.319.800.000 di bawah baris yang berjumlah 3.315.800.000.",
    en: "A total of 3,319,800,000 below rows that give 3,315,800,000.",
  },
  messages,
  check(context) {
    const told = context.ask(FORMULA_FAULTS);
    return context.ask(PLAIN_TABLES).flatMap((plain): Report[] => {
      const cells = cellsOf(plain, sumsOf(plain));
      const company = new Company(cells.filter((cell) => maySum(cell, plain)));
      return (
        cells
          // A formula unlike its neighbours is told with the formula that belongs there.
          .filter(({ sum, column }) => !told.has(`${plain.table.sheet}!${cellAddress(sum.row.row, column.column)}`))
          .filter((cell) => !cell.agrees && isMeant(cell, company, plain))
          .map(({ sum, column, found, parts, expected }) => {
            const place = { sheet: plain.table.sheet, address: cellAddress(sum.row.row, column.column) };
            context.blame(place, expected);
            return {
              ...place,
              message: messages.total({
                label: sum.row.label || sum.row.key,
                column: column.path.join(" "),
                found: { value: found },
                count: parts.length,
                first: { address: cellAddress(parts[0]!.row, column.column) },
                last: { address: cellAddress(parts.at(-1)!.row, column.column) },
                expected: { value: expected },
                difference: { value: sumExact([found, -expected]) },
              }),
              found: { value: found },
              expected: { value: expected },
            };
          })
      );
    });
  },
});
