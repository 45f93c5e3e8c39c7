import { bare, type Expression } from "../formula/expression";
import { binary, numeral } from "../formula/build";
import { defineMessages, type Message } from "../language/message";
import type { Cell } from "../layout/cell";
import type { ChartDescription } from "../layout/chart";
import type { Column, HeaderNode, RowDescription, TableDescription } from "../layout/description";
import type { OpenFormula, Slot } from "../layout/expression";
import { divideExact, multiplyExact } from "../numbers";
import { MONEY_FORMAT } from "../sheet/numberFormats";

/** What the money of a table may be shown in; in rupiah when nobody chose. */
export const MONEY_UNITS = ["rupiah", "ribu", "juta", "miliar"] as const;

export type MoneyUnit = (typeof MONEY_UNITS)[number];

/** How a unit divides what is in rupiah, and the decimals that keep its amounts apart: thousands are whole, as a DIPA prints them. */
const UNITS: Readonly<Record<MoneyUnit, { readonly worth: number; readonly decimals: number }>> = {
  rupiah: { worth: 1, decimals: 0 },
  ribu: { worth: 1e3, decimals: 0 },
  juta: { worth: 1e6, decimals: 2 },
  miliar: { worth: 1e9, decimals: 2 },
};

const heads = defineMessages("tables/money-heads", {
  rupiah: { id: "Rp", en: "Rp" },
  ribu: { id: "Rp ribu", en: "Rp thousand" },
  juta: { id: "Rp juta", en: "Rp million" },
  miliar: { id: "Rp miliar", en: "Rp billion" },
});

const captions = defineMessages("tables/money-captions", {
  rupiah: { id: "rupiah", en: "rupiah" },
  ribu: { id: "dalam ribu rupiah", en: "in thousands of rupiah" },
  juta: { id: "dalam juta rupiah", en: "in millions of rupiah" },
  miliar: { id: "dalam miliar rupiah", en: "in billions of rupiah" },
});

const amounts = defineMessages("tables/money-amounts", {
  plain: { id: "{amount}", en: "{amount}" },
  rupiah: { id: "Rp {amount}", en: "Rp {amount}" },
});

interface Asked {
  readonly money?: MoneyUnit;
}

/** In the brackets of a head: "Rp", "Rp juta". */
export const rpOf = ({ money = "rupiah" }: Asked): Message => heads[money]();

/** In the brackets of a caption: "rupiah", "dalam juta rupiah". */
export const rupiahOf = ({ money = "rupiah" }: Asked): Message => captions[money]();

/** An amount told in a note: of what others print, in rupiah whatever the table shows, and then it says so. */
export const amountTold = (value: number, { money = "rupiah" }: Asked): Message =>
  amounts[money === "rupiah" ? "plain" : "rupiah"]({ amount: { value } });

/** The number format of money; rupiah have no decimals, whatever is asked for. */
export function moneyFormat({ money = "rupiah", decimals }: Asked & { readonly decimals?: number }): string {
  const places = money === "rupiah" ? 0 : (decimals ?? UNITS[money].decimals);
  return places === 0 ? MONEY_FORMAT : `${MONEY_FORMAT}.${"0".repeat(places)}`;
}

type Open = Expression<Slot>;

/** Whether a formula refers to cells of its own table alone, which are in the table's unit already. */
function isOfTable(of: Open): boolean {
  let [own, other] = [false, false];
  const walk = (each: Open | null): void => {
    if (each === null) return;
    if (each.kind === "slot") {
      if ("sheet" in each.slot || each.slot.table !== undefined) other = true;
      else own = true;
    } else if (each.kind === "number") other = true;
    else if (each.kind === "call") each.args.forEach(walk);
    else if (each.kind === "binary") [each.left, each.right].forEach(walk);
    else if (each.kind === "brackets" || each.kind === "prefix" || each.kind === "postfix") walk(each.of);
  };
  walk(of);
  return own && !other;
}

/** `of` divided; what multiplies it already (a sheet of the workbook in thousands) is taken together with that. */
function times(of: Open, factor: number): Open {
  if (factor === 1) return of;
  return factor > 1 ? binary(of, "*", numeral(factor)) : binary(of, "/", numeral(divideExact(1, factor)));
}

const hasFactor = (of: Open): boolean => {
  const inner = bare(of);
  if (inner.kind !== "binary") return inner.kind === "number";
  return inner.operator === "*" || inner.operator === "/" || hasFactor(inner.left) || hasFactor(inner.right);
};

function divided(of: Open, worth: number): Open {
  const inner = bare(of);
  if (inner.kind === "call" && inner.name === "IF" && inner.args.length === 3) {
    const [condition, yes, no] = inner.args as [Open, Open, Open];
    if (yes.kind === "text") return { ...inner, args: [condition, yes, divided(no, worth)] };
  }
  if (isOfTable(inner)) return of;
  if (inner.kind === "number") return numeral(divideExact(inner.value, worth));
  if (inner.kind === "binary") {
    const { operator, left, right } = inner;
    if (operator === "*" && right.kind === "number") return times(left, divideExact(right.value, worth));
    if (operator === "/" && right.kind === "number") return binary(left, "/", numeral(multiplyExact(right.value, worth)));
    // Parts in several units are divided one by one; parts in one, together.
    if ((operator === "+" || operator === "-") && hasFactor(inner)) return binary(divided(left, worth), operator, divided(right, worth));
  }
  return binary(of, "/", numeral(worth));
}

/** A formula in rupiah as one in another unit. A sum over the table's own cells is in it by itself. */
const formulaIn = (of: OpenFormula, money: MoneyUnit): OpenFormula => divided(of, UNITS[money].worth);

interface Shown {
  readonly money: MoneyUnit;
  readonly format: string;
}

function cellIn(cell: Cell, { money, format }: Shown): Cell {
  const { worth } = UNITS[money];
  switch (cell?.kind) {
    case "number":
      return { ...cell, value: divideExact(cell.value, worth), format };
    case "blank":
      return { ...cell, format };
    case "quantity":
      return {
        ...cell,
        format,
        asNative: formulaIn(cell.asNative, money),
        ...(cell.asFunction && { asFunction: formulaIn(cell.asFunction, money) }),
        asValue: typeof cell.asValue === "number" ? divideExact(cell.asValue, worth) : cell.asValue,
      };
    default:
      return cell;
  }
}

const isGroup = <Row>(node: HeaderNode<Row>): node is Exclude<HeaderNode<Row>, Column<Row>> => "columns" in node;

const columnsOf = <Row>(nodes: readonly HeaderNode<Row>[]): Column<Row>[] =>
  nodes.flatMap((node) => (isGroup(node) ? columnsOf(node.columns) : [node]));

/** Ids of the columns whose cells are money. */
export const moneyColumns = (columns: TableDescription<unknown>["columns"]): ReadonlySet<string> =>
  new Set(columnsOf(columns).flatMap(({ id, isMoney }) => (isMoney ? [id] : [])));

function headsIn<Row>(node: HeaderNode<Row>, shown: Shown): HeaderNode<Row> {
  if (isGroup(node)) return { ...node, columns: node.columns.map((each) => headsIn(each, shown)) };
  return node.isMoney ? { ...node, value: (row) => cellIn(node.value(row), shown) } : node;
}

/**
 * A table drawn in rupiah with its money in another unit: what comes from elsewhere is divided in its cell, what is added up here is the
 * sum of what is shown, and a share stays the share it was. Its words are its kind's own (`rpOf`, `rupiahOf`).
 */
export function inMoneyUnit<Row>(table: TableDescription<Row>, asked: Asked & { readonly decimals?: number }): TableDescription<Row> {
  const { money = "rupiah" } = asked;
  if (money === "rupiah") return table;
  const shown: Shown = { money, format: moneyFormat(asked) };
  const ids = moneyColumns(table.columns as TableDescription<unknown>["columns"]);
  const rowIn = (row: RowDescription<Row>): RowDescription<Row> =>
    row.kind === "foot"
      ? { ...row, cells: Object.fromEntries(Object.entries(row.cells).map(([id, cell]) => [id, ids.has(id) ? cellIn(cell, shown) : cell])) }
      : row;
  const chartIn = (chart: ChartDescription): ChartDescription =>
    chart.series.every(({ values }) => ids.has(values.column)) ? { ...chart, format: shown.format } : chart;
  return {
    ...table,
    columns: table.columns.map((node) => headsIn(node, shown)),
    rows: table.rows.map(rowIn),
    ...(table.charts && { charts: table.charts.map(chartIn) }),
  };
}
