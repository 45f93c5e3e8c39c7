import { factorIn } from "../../../../reading/money";
import type { TypedRow, TypedTable } from "../../../../reading/typed";
import { cellAddress } from "../../../../sheet/address";
import type { Grid } from "../../../../sheet/grid";
import type { Report } from "../../../engine/finding";
import { defineRule, type CheckContext } from "../../../engine/rule";
import { PLAIN_TABLES, storedNumber, type PlainTable } from "../../../shared/foundTables";
import { numbersOf } from "../../../shared/tableNumbers";
import { rowUnit, unitColumnOf } from "../../../shared/rowUnits";
import { rowName } from "../../../shared/rowName";
import { messages } from "./messages";

/** No office has a budget of Rp1.000 triliun: all of the state's was Rp3.621 triliun in 2025 (UU 62/2024). */
const MOST_RUPIAH = 1e15;
/** Amounts of a column differ by so much only where they are in two units. */
const APART = 1e5;
/** Nobody budgets less than a thousand rupiah beside tens of millions. */
const [LEAST_RUPIAH, OF_MILLIONS] = [1e3, 1e7];
/** Amounts that show what is usual. */
const FEWEST = 4;

interface Amount {
  readonly row: TypedRow;
  readonly value: number;
}

function amountsOf({ rows }: TypedTable, at: number, kinds: readonly string[]): Amount[] {
  return rows.flatMap((row): Amount[] => {
    const value = kinds.includes(row.kind) ? storedNumber(row.cells[at]!) : null;
    return value === null || value === 0 ? [] : [{ row, value: Math.abs(value) }];
  });
}

function medianOf(amounts: readonly Amount[]): number {
  const sorted = amounts.map(({ value }) => value).sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)]!;
}

/** The cell above a table that says in what its amounts are; the nearest one. */
function unitCell(grid: Grid, { area, headerRows }: TypedTable): { readonly address: string; readonly text: string } | null {
  for (let row = area.row + headerRows - 1; row >= grid.firstRow; row--)
    for (let column = grid.firstColumn; column < grid.endColumn; column++) {
      const text = grid.text(row, column);
      if (text !== "" && factorIn(text) !== null) return { address: cellAddress(row, column), text };
    }
  return null;
}

/** "(dalam jutaan rupiah)" over amounts that would be more than any office has. */
function wrongTitle({ table, grid }: PlainTable): Report[] {
  for (const [at, { holds, factor, column }] of table.columns.entries()) {
    if (holds !== "money" || factor === null || factor.factor < 1e6) continue;
    const amounts = amountsOf(table, at, ["leaf", "subtotal", "total"]);
    const most = amounts.reduce<Amount | null>((best, each) => (best && best.value >= each.value ? best : each), null);
    if (
      amounts.length < FEWEST ||
      !most ||
      most.value * factor.factor <= MOST_RUPIAH ||
      medianOf(amounts) * factor.factor * 100 <= MOST_RUPIAH
    )
      continue;
    const unit = unitCell(grid, table);
    if (!unit) return [];
    const cell = { address: cellAddress(most.row.row, column) };
    return [
      {
        sheet: table.sheet,
        address: unit.address,
        message: messages.title({ found: unit.text.trim(), label: rowName(most.row), cell }),
        found: unit.text.trim(),
      },
    ];
  }
  return [];
}

/** Whether any amount can be so far from the middle of its column: of most columns the ends say no, and nothing need be sorted. */
function mayBeApart(table: TypedTable, at: number, holds: "money" | "figure"): boolean {
  let [least, most] = [Infinity, 0];
  for (const each of numbersOf(table).leafColumn(at)) {
    const value = Math.abs(each);
    if (value > 0 && value < least) least = value;
    if (value > most) most = value;
  }
  return most >= least * APART || (holds === "money" && least < LEAST_RUPIAH && most >= OF_MILLIONS);
}

/** A row that says its unit, which none of the others has: 637.500 people among per cents and documents. */
function isCountedOtherwise(table: TypedTable, { row }: Amount, others: readonly Amount[]): boolean {
  const at = unitColumnOf(table);
  const unit = rowUnit(at, row);
  return unit !== "" && others.every((other) => other.row === row || rowUnit(at, other.row) !== unit);
}

/** Whether the other figures of a row are as far from those of their columns: the row counts something large, and is no slip of one cell. */
const isLargeThroughout = (table: TypedTable, { row, value }: Amount, at: number): boolean => {
  const beside = table.columns.flatMap(({ holds }, other) =>
    holds === "figure" && other !== at ? (storedNumber(row.cells[other]!) ?? []) : [],
  );
  return beside.length >= BESIDE && beside.every((each) => Math.abs(each) >= value / SPREAD);
};
const [BESIDE, SPREAD] = [2, 10];

/** Single amounts in another unit than the others of their column. */
function wrongCells({ table, grid }: PlainTable, context: CheckContext): Report[] {
  return table.columns.flatMap(({ holds, column, path }, at): Report[] => {
    if (holds !== "money" && holds !== "figure") return [];
    if (!mayBeApart(table, at, holds)) return [];
    const amounts = amountsOf(table, at, ["leaf"]);
    if (amounts.length < FEWEST) return [];
    const median = medianOf(amounts);
    const far = amounts.filter(
      ({ value }) => value >= median * APART || (holds === "money" && value < LEAST_RUPIAH && median >= OF_MILLIONS),
    );
    if (far.length !== 1) return [];
    const [{ row, value }] = far as [Amount];
    if (holds === "figure" && (isCountedOtherwise(table, far[0]!, amounts) || isLargeThroughout(table, far[0]!, at))) return [];
    const place = { sheet: table.sheet, address: cellAddress(row.row, column) };
    if (grid.formula(row.row, column) !== null || context.blamed(place)) return [];
    context.blame(place, null);
    const data = { column: path.join(" "), label: rowName(row), found: { value }, median: { value: median } };
    return [{ ...place, message: (value > median ? messages.large : messages.small)(data), found: { value } }];
  });
}

/** Amounts in another unit than their table says, or than those beside them. */
export const rule = defineRule({
  id: "besaran-satuan",
  stage: "plausibility",
  severity: "warning",
  title: { id: "Satuan uang tidak sesuai besarnya", en: "Unit of money does not fit its size" },
  why: {
    id: "Satu sel dalam rupiah di kolom berjudul juta membuat jumlahnya sejuta kali terlalu besar; judul yang keliru membuat seluruh tabel begitu.",
    en: "One cell in rupiah in a column of millions makes its total a million times too large; a wrong heading does so to the whole table.",
  },
  example: { id: "290.000.000 di antara 350 dan 155 (juta rupiah).", en: "290,000,000 among 350 and 155 (millions of rupiah)." },
  messages,
  check: (context) => context.ask(PLAIN_TABLES).flatMap((plain) => [...wrongTitle(plain), ...wrongCells(plain, context)]),
});
