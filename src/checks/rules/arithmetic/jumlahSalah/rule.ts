import { decimalPlaces, sumExact, sumTolerance } from "../../../../numbers";
import type { TypedCell, TypedColumn, TypedRow, TypedTable } from "../../../../reading/typed";
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
}

const isPart = ({ kind, aggregate }: TypedRow): boolean => (kind === "leaf" || kind === "subtotal") && aggregate === null;

/** The rows that add up others: a parent its children, "Jumlah" the rows before it at its place, a total what stands at the top. */
function sumsOf({ rows }: TypedTable): Sum[] {
  return rows.flatMap((row, at): Sum[] => {
    if (row.kind !== "subtotal" && row.kind !== "total") return [];
    if (row.aggregate === "mean") return [];
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
          return [{ sum, column, found, parts, expected, agrees: Math.abs(found - expected) <= tolerance + Math.abs(expected) * 1e-9 }];
        }),
  );
}

/** Whether a cell is meant to be the sum: others of its row or column are, or its own formula adds cells of its column. */
function isMeant(cell: SumCell, all: readonly SumCell[], { grid }: PlainTable): boolean {
  const beside = all.filter((other) => other !== cell && other.sum === cell.sum);
  const others = all.filter((other) => other !== cell && other.column === cell.column && other.agrees);
  // Where no column of the row is the sum of its rows, it was another sum that was meant.
  if (beside.length > 0 && !beside.some(({ agrees }) => agrees)) return false;
  const { row } = cell.sum.row;
  const formula = grid.formula(row, cell.column.column);
  const addsColumn =
    formula !== null &&
    /^=\s*(?:SUM|SUBTOTAL|AVERAGE)?\(?/i.test(formula) &&
    areasNamed(formula).some(({ sheet, area }) => sheet === null && area.column === cell.column.column);
  if (formula !== null && !addsColumn) return false;
  // What a formula adds is what it says; that it should be more is seen from another that agrees.
  if (addsColumn && !/[/*]/.test(formula)) return others.length > 0 || beside.length > 0;
  const head = cell.column.path.join(" ");
  if (NOT_ADDED.test(head) && !/bobot|weight/i.test(head)) return others.length > 0;
  if (cell.sum.row.aggregate === "sum") return true;
  return others.length > 0 || beside.length > 0;
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
      const cells = cellsOf(plain, sumsOf(plain.table));
      return (
        cells
          // A formula unlike its neighbours is told with the formula that belongs there.
          .filter(({ sum, column }) => !told.has(`${plain.table.sheet}!${cellAddress(sum.row.row, column.column)}`))
          .filter((cell) => !cell.agrees && isMeant(cell, cells, plain))
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
