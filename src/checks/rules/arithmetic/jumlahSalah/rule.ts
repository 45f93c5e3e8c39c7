import { decimalPlaces, sumExact, sumTolerance } from "../../../../numbers";
import type { TypedCell, TypedRow, TypedTable } from "../../../../reading/typed";
import { fold } from "../../../../reading/find/fold";
import { areasNamed } from "../../../../formula/references";
import { cellAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { FORMULA_FAULTS } from "../../../formulas/fields";
import { PLAIN_TABLES, storedNumber, type PlainTable } from "../../../shared/foundTables";
import { longSum } from "../../../shared/longSum";
import { numbersOf } from "../../../shared/tableNumbers";
import { isOfUnlikeUnits } from "../../../shared/rowUnits";
import { isRounded } from "../../../shared/trials";
import { Company, isNear, isNotAdded, type SumCell } from "./company";
import { messages } from "./messages";
import { sumsOf, type Sum } from "./sums";

/** Blank or "-": nothing to add. */
const isNothing = ({ kind }: TypedCell): boolean => kind === "empty" || kind === "missing";

/** A unit and its programs beside each other in the reading count the same money twice or three times. */
const LEVELS = [2, 3];

const WEIGHT = /bobot|weight/i;
/** Products are written with two decimals. */
const ROUNDED = 0.006;

/** Whether a column is a weight times another figure in every row: "Nilai" of 15 % of 90,5 adds up, as no other "Nilai" does. */
function isWeighted({ columns, rows }: TypedTable, at: number): boolean {
  const leaves = rows.filter(({ kind, cells }) => kind === "leaf" && storedNumber(cells[at]!) !== null);
  const figures = columns.flatMap(({ holds }, place) => (holds === "figure" && place !== at ? [place] : []));
  const weights = figures.filter((place) => WEIGHT.test(columns[place]!.path.join(" ")));
  const isProduct = (weight: number, of: number): boolean =>
    leaves.every(({ cells }) => {
      const [value, w, x] = [at, weight, of].map((place) => storedNumber(cells[place]!));
      return w != null && x != null && w !== 0 && [1, 100].some((scale) => Math.abs((w * x) / scale - value!) <= ROUNDED);
    });
  return leaves.length > 2 && weights.some((weight) => figures.some((of) => of !== weight && isProduct(weight, of)));
}

/** The rows that a sum adds in one column. */
const partsIn = ({ parts }: Sum, at: number): SumCell["parts"] =>
  parts.flatMap(({ row, cells }) => {
    const value = storedNumber(cells[at]!);
    return value === null ? [] : [{ row, value }];
  });

/** A place of a sum: where it stands and where its parts do, in the table's rows. */
interface PlacedSum {
  readonly sum: Sum;
  readonly place: number;
  readonly parts: readonly number[];
  /** Asked once a sum, however many columns it adds. */
  readonly isUnlike: () => boolean;
}

/** The figures of the parts of a sum; null where one holds something that is none, or fewer than two hold one. */
function addedFigures({ rows }: TypedTable, at: number, column: Float64Array, parts: readonly number[]): Float64Array | null {
  const values = new Float64Array(parts.length);
  let count = 0;
  for (const part of parts) {
    const value = column[part]!;
    if (value === value) values[count++] = value;
    else if (!isNothing(rows[part]!.cells[at]!)) return null;
  }
  return count < 2 ? null : values.subarray(0, count);
}

function once<Answer>(make: () => Answer): () => Answer {
  let made: { readonly answer: Answer } | null = null;
  return () => (made ??= { answer: make() }).answer;
}

function cellsOf({ table }: PlainTable, sums: readonly Sum[]): SumCell[] {
  const { column: figuresOf, placeOf } = numbersOf(table);
  const placed = sums.map((sum): PlacedSum => ({
    sum,
    place: placeOf(sum.row),
    parts: sum.parts.map(placeOf),
    isUnlike: once(() => isOfUnlikeUnits(table, [sum.row, ...sum.parts])),
  }));
  // Asked once a column, however many sums stand in it.
  const weighted = new Map<number, boolean>();
  const weighs = (at: number): boolean => {
    const known = weighted.get(at) ?? isWeighted(table, at);
    weighted.set(at, known);
    return known;
  };
  return table.columns.flatMap((column, at) => {
    if (column.holds !== "figure" && column.holds !== "money") return [];
    const figures = figuresOf(at);
    return placed.flatMap(({ sum, place, parts, isUnlike: hasUnlikeUnits }): SumCell[] => {
      const found = figures[place]!;
      const values = Number.isNaN(found) ? null : addedFigures(table, at, figures, parts);
      if (values === null) return [];
      const expected = longSum(values);
      const tolerance = sumTolerance(Array.from(values, decimalPlaces));
      const isNear = (times: number): boolean => Math.abs(found * times - expected) <= tolerance * times + Math.abs(expected) * 1e-12;
      // Parts as they were calculated, and their total as it was rounded.
      const isWritten = decimalPlaces(found) > 0 && isRounded(found, expected);
      const isUnlike = column.unit === null && column.holds === "figure" && hasUnlikeUnits();
      const isShare = isNotAdded(column, sum.row.cells[at]!.percent);
      const ratio = (isUnlike || isShare) && !weighs(at);
      // Listed where somebody asks: most sums come out, and nothing is told of them.
      const listed = once(() => partsIn(sum, at));
      return [
        {
          sum,
          column,
          found,
          expected,
          ratio,
          unlike: isUnlike && ratio,
          agrees: isNear(1) || isWritten,
          levels: found !== 0 && LEVELS.some(isNear),
          get parts() {
            return listed();
          },
        },
      ];
    });
  });
}

/** What counts, weighs or picks one is no sum, whatever its row is called: ROWS(N4:N12) beside "Total Pertanyaan". */
const COUNTS = /SUMPRODUCT|MMULT|\b(?:ROWS|COLUMNS|COUNT|COUNTA|COUNTIFS?|MAX|MIN)\(/i;
const ADDS = /\b(?:SUM|SUBTOTAL|AVERAGE|AGGREGATE)\(/i;

/** Whether a cell's own formula adds cells of its column. */
function addsColumn({ sum, column }: SumCell, { grid }: PlainTable): boolean {
  const formula = grid.formula(sum.row.row, column.column);
  // One total over another is a ratio.
  if (formula === null || COUNTS.test(formula) || (formula.includes("/") && !ADDS.test(formula))) return false;
  return areasNamed(formula).some(({ sheet, area }) => sheet === null && area.column === column.column);
}

/**
 * A formula that adds all of these rows and others beside them: what it should add is seen from its range, and that is another rule's
 * question. Not where one of its rows is made of others of them: then it counts twice.
 */
function addsMore(cell: SumCell, { grid, table }: PlainTable): boolean {
  const { sum, column } = cell;
  const formula = grid.formula(sum.row.row, column.column);
  if (formula === null || !/^=\s*\+?SUM\([^()]*\)$/i.test(formula)) return false;
  const areas = areasNamed(formula).filter(({ sheet, area }) => sheet === null && area.column === column.column && area.columns === 1);
  if (areas.length === 0) return false;
  const has = (row: number): boolean => areas.some(({ area }) => row >= area.row && row < area.row + area.rows);
  const added = table.rows.filter(({ row }) => has(row));
  const heads = new Set(added.map(({ parent }) => (parent === null ? null : table.rows[parent]?.row)));
  const rows = areas.reduce((count, { area }) => count + area.rows, 0);
  const { parts } = cell;
  return rows > parts.length && parts.every(({ row }) => has(row)) && !added.some(({ row, kind }) => heads.has(row) || kind !== "leaf");
}

/** Whether a cell can be a sum at all: typed, or calculated from its own column. */
const maySum = (cell: SumCell, plain: PlainTable): boolean =>
  plain.grid.formula(cell.sum.row.row, cell.column.column) === null || addsColumn(cell, plain);

/** So much of the header must be explained before a shape is believed over what the cells do. */
const SURE = 0.8;

/** Whether the shape of the table says that its column adds up. */
const isStated = ({ column }: SumCell, { table }: PlainTable): boolean =>
  table.confidence >= SURE && table.identities.some((each) => each.kind === "sumOfLeaves" && table.columns[each.column] === column);

/** A range that begins with the first of the rows that a named total is over and ends before the last, or begins after the first. */
function stopsShort(cell: SumCell, { grid }: PlainTable): boolean {
  const { sum, column } = cell;
  const formula = grid.formula(sum.row.row, column.column);
  const range = /^=\s*SUM\(\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d+\)$/i.test(formula ?? "") ? areasNamed(formula!)[0] : undefined;
  if (!range || range.sheet !== null || range.area.columns !== 1 || sum.row.aggregate !== "sum") return false;
  const { parts } = cell;
  const within = parts.filter(({ row }) => row >= range.area.row && row < range.area.row + range.area.rows).length;
  const [first, last] = [parts[0]!.row, parts.at(-1)!.row];
  const isEnd = range.area.row === first || range.area.row + range.area.rows - 1 === last;
  return isEnd && within > 1 && within < parts.length && within * 2 >= parts.length && sum.parts.every(({ kind }) => kind === "leaf");
}

/** The mean of another column where the weighted parts of its own should be added: every weight counts alike then. */
const averagesBeside = (cell: SumCell, formula: string, company: Company): boolean =>
  /^=\s*(?:ROUND\()?AVERAGE\(/i.test(formula) && cell.sum.row.aggregate === "sum" && !cell.ratio && company.row(cell).right > 0;

const OF = /^(?:sub ?)?(?:total|jumlah|grand total)\s+/;

/**
 * Several figures below one list ("Total Responden | 1.629", "Total Bobot | 55.862", "Total Bobot / Total Responden | 34,29"), one of
 * which is called as the column is and adds it up: the others are of something else.
 */
function isOfSomethingElse(cell: SumCell, cells: readonly SumCell[]): boolean {
  const { sum, column } = cell;
  const heads = column.path.map(fold);
  const isCalledSo = ({ label }: TypedRow): boolean => {
    const name = fold(label).replace(OF, "");
    return name !== fold(label) && heads.some((head) => head.replace(OF, "") === name);
  };
  const over = (other: SumCell): boolean => other.column === column && other.parts[0]!.row === cell.parts[0]!.row;
  return !isCalledSo(sum.row) && cells.some((other) => other.agrees && isCalledSo(other.sum.row) && over(other));
}

/** Whether a cell is meant to be the sum: others of its row or column are, or it is named so and nothing speaks against it. */
function isMeant(cell: SumCell, company: Company, plain: PlainTable): boolean {
  const formula = plain.grid.formula(cell.sum.row.row, cell.column.column);
  const adds = addsColumn(cell, plain);
  if (formula !== null && !adds) return averagesBeside(cell, formula, company);
  if (cell.sum.row.aggregate === null && formula === null && company.isLevels(cell)) return false;
  const [row, column] = [company.row(cell), company.column(cell)];
  // A column of products ("Jumlah" of a budget) adds up whatever its volumes are counted in; others of the column show it.
  if (cell.unlike && formula === null) return company.unlikeColumn(cell).right > company.unlikeColumn(cell).wrong;
  // Nothing but another figure of the row says that it adds up.
  if (cell.sum.unnamed) return row.right > 0 && row.right >= row.wrong && (isNear(cell) || adds);
  const isNamed = cell.sum.row.aggregate === "sum";
  // A row whose other sums are not right either is over other rows than it seems, unless they nearly are; a typed total of a known table that says so is not.
  const isTotal = isNamed && formula === null && plain.table.shape !== null && column.right > column.wrong * 2;
  if (row.wrong > 0 && row.right === 0 && !isTotal && !company.isNear(cell)) return false;
  // Both columns of a group off by one (lkj-pwni-2024 line 2271): nearly right, where most groups of its column are right.
  if (row.wrong > row.right && !isNamed && !isNear(cell)) return false;
  if (isNamed && isStated(cell, plain)) return true;
  if (stopsShort(cell, plain)) return true;
  // What a formula adds is what it says; that it should be more is seen from another that agrees.
  if (adds && !/[/*]/.test(formula!)) return row.right > 0 || column.right > 0;
  if (cell.ratio) return column.right > column.wrong;
  // Nearly right where most of the column is: a whole row of a parent may be off by one (lkj-pwni-2024 line 2271, 157 | 126 over 158 | 127).
  const isSlip = isNear(cell) && formula === null && column.right > column.wrong;
  return isNamed || row.right > row.wrong || column.right > column.wrong * 2 || isSlip;
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
          .filter((cell) => !cell.agrees && !addsMore(cell, plain) && !isOfSomethingElse(cell, cells) && isMeant(cell, company, plain))
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
