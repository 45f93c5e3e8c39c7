import { slot, sum } from "../formula/build";
import { followed, numberOrBlank, quantity, type Cell } from "../layout/cell";
import { excel, type CellSlot } from "../layout/expression";
import { unlessEmpty, whenNumber } from "../layout/guards";
import { divideExact, sumExact } from "../numbers";
import { MONEY_FORMAT, SHARE_FORMAT } from "../sheet/numberFormats";
import { addedUp, type Amount, type Budget, type BudgetRow, type MoneyKind } from "./budget";

/** Key of the row that is the whole. */
export const WHOLE = "jumlah";

/** An amount of the workbook's, followed where it can be; room for one where nobody has it. */
export function amountCell({ value, formula, cells }: Amount): Cell {
  // What is no amount, "-" say, is waited for like a blank.
  if (formula) return followed(value === null ? whenNumber(cells, formula) : unlessEmpty(cells, formula), MONEY_FORMAT, value);
  return numberOrBlank(value, MONEY_FORMAT);
}

/** What a row of the budget comes to. */
export function moneyValue(budget: Budget, row: BudgetRow | null, what: MoneyKind): number | null {
  if (row === null) return budget.whole ? budget.whole[what].value : addedUp(budget.rows, budget.top, what);
  return addedUp(budget.rows, [row.key], what);
}

function added(keys: readonly string[], what: MoneyKind, value: number | null): Cell {
  const slots = keys.map((row): CellSlot => ({ row, column: what }));
  return quantity(unlessEmpty(slots, sum(slots.map(slot))), MONEY_FORMAT, value);
}

/** Money of a row, or of the whole: followed, added up, or to be filled in. */
export function moneyCell(budget: Budget, row: BudgetRow | null, what: MoneyKind): Cell {
  const value = moneyValue(budget, row, what);
  if (row === null) return budget.whole ? amountCell(budget.whole[what]) : added(budget.top, what, value);
  return row.parts.length > 0 ? added(row.parts, what, value) : amountCell(row.amounts[what]);
}

/** The rows a row is the sum of in the end, or itself. */
function leavesOf({ rows }: Pick<Budget, "rows">, keys: readonly string[]): BudgetRow[] {
  return keys.flatMap((key) => {
    const row = rows.find((each) => each.key === key)!;
    return row.parts.length > 0 ? leavesOf({ rows }, row.parts) : [row];
  });
}

/** The same in a table that does not show the rows of the budget: straight from the workbook's cells. */
export function moneyAcross(budget: Budget, row: BudgetRow | null, what: MoneyKind): Cell {
  if (row === null && budget.whole) return amountCell(budget.whole[what]);
  const amounts = leavesOf(budget, row === null ? budget.top : [row.key]).map((leaf) => leaf.amounts[what]);
  if (amounts.length === 1) return amountCell(amounts[0]!);
  const taken = amounts.flatMap(({ cells: of }) => of);
  const terms = amounts.flatMap(({ formula, value }) => (formula ? [formula] : value === null ? [] : [excel`${value}`]));
  if (terms.length < amounts.length) return numberOrBlank(null, MONEY_FORMAT);
  const [value, together] = [moneyValue(budget, row, what), sum(terms)];
  return followed(value === null ? whenNumber(taken, together) : unlessEmpty(taken, together), MONEY_FORMAT, value);
}

const cells = (row: string): readonly [pagu: CellSlot, realisasi: CellSlot] => [
  { row, column: "pagu" },
  { row, column: "realisasi" },
];

/** What is left of the money of a row. */
export function remainderCell(key: string, pagu: number | null, realisasi: number | null): Cell {
  const [planned, spent] = cells(key);
  const value = pagu === null || realisasi === null ? null : sumExact([pagu, -realisasi]);
  return quantity(unlessEmpty([planned, spent], excel`${planned}-${spent}`), MONEY_FORMAT, value);
}

/** The share of two amounts; nothing while one is missing, or where there is nothing to share. */
export function shareCell(part: CellSlot, whole: CellSlot, values: readonly [part: number | null, whole: number | null]): Cell {
  const value = values[0] === null || !values[1] ? null : divideExact(values[0], values[1]);
  return quantity(
    unlessEmpty([part, whole], excel`IF(${whole}=0,"",${part}/${whole})`),
    SHARE_FORMAT,
    value,
    unlessEmpty([part, whole], excel`IF(${whole}=0,"",PWNI.PERSENTASE(${part},${whole})/100)`),
  );
}

export function absorbedCell(key: string, pagu: number | null, realisasi: number | null): Cell {
  const [planned, spent] = cells(key);
  return shareCell(spent, planned, [realisasi, pagu]);
}
