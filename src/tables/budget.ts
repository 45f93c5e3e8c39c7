import type { Catalogue } from "../catalogue/catalogue";
import type { CatalogueNode } from "../catalogue/types";
import { sum } from "../formula/build";
import { asIs } from "../language/asIs";
import { defineMessages, type Message } from "../language/message";
import { excel, type OpenFormula, type WorkbookCell } from "../layout/expression";
import { multiplyExact, sumOfAll } from "../numbers";
import { withinName } from "../periods/period";
import { factorIn } from "../reading/money";
import type { TypedRow, TypedTable } from "../reading/typed";
import { cellAddress } from "../sheet/address";
import { agreed } from "./agreement";
import { cellOf, findInput, isFromWorkbook, type Figure } from "./figures";
import type { DrawRequest, WorkbookTables } from "./kind";
import { codeAndName } from "./labels";
import { sentences } from "./messages";
import { amountTold } from "./moneyUnit";
import { statedYear, namedYears, tablesOfYear, whereOf, type WantedTables } from "./shapeTables";
import { ratioInputs } from "./ratioInputs";

const words = defineMessages("tables/budget", {
  upTo: { id: "Masa angka: {period} {year}.", en: "Figures of: {period} {year}." },
  others: {
    id: "Buku kerja ini memuat tabel anggaran tahun itu juga di {where}; tabel ini memakai yang pertama.",
    en: "This workbook has tables of that year's budget at {where} too; this table uses the first.",
  },
  differs: {
    id: "{what} {row} tertulis {typed}, jumlah bagiannya {sum}; tabel ini memakai jumlahnya.",
    en: "The {what} of {row} is typed as {typed}, its parts add up to {sum}; this table uses the sum.",
  },
  toFill: {
    id: "Angka rupiah diisi unit kerja, di tabel ini atau di tabel pagu dan realisasi buku kerja; sel kosong berarti belum diisi, bukan 0.",
    en: "Amounts are for the unit to fill in, in this table or in the workbook's budget table; an empty cell is not yet filled in, not 0.",
  },
  pagu: { id: "Pagu", en: "Budget" },
  realisasi: { id: "Realisasi", en: "Actual" },
  amounts: { id: "{what} {rows}", en: "{what} of {rows}" },
  named: { id: "{named}", en: "{named}" },
  more: { id: "{named}, dan {more} baris lain", en: "{named}, and {more} more rows" },
});

/** What a budget table has of a row. */
export type MoneyKind = "pagu" | "realisasi";

const MONEY_KINDS = ["pagu", "realisasi"] as const;

/** An amount in rupiah, and the cell it stands in where a formula can follow it. */
export interface Amount {
  readonly value: number | null;
  /** null where nobody has one, where it stands in another file, and where its cell holds a text. */
  readonly formula: OpenFormula | null;
  readonly cells: readonly WorkbookCell[];
}

export interface BudgetRow {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly level: number;
  /** The indicator the row is of, where it says one. */
  readonly node: CatalogueNode | null;
  /** Keys of the rows it is the sum of; none for one that has its own amounts. */
  readonly parts: readonly string[];
  readonly amounts: Readonly<Record<MoneyKind, Amount>>;
}

/** The budget of a year, row by row. */
export interface Budget {
  readonly rows: readonly BudgetRow[];
  /** Keys of the rows the whole is the sum of. */
  readonly top: readonly string[];
  /** The whole where no row has an amount but somebody has it: the inputs of the indicator that is the absorption. */
  readonly whole: Readonly<Record<MoneyKind, Amount>> | null;
  /** The workbook's tables it is of; none where it is a form to fill in. */
  readonly tables: readonly string[];
  readonly notes: readonly Message[];
  readonly figures: readonly Figure[];
}

const NOTHING: Amount = { value: null, formula: null, cells: [] };

const BUDGET: WantedTables = { shape: "anggaran", dated: MONEY_KINDS };

function partOf({ columns }: TypedTable): string | null {
  const period = columns.find(({ role }) => role === "realisasi")?.period ?? null;
  return period === null || period.length === 4 ? null : period.slice(5);
}

/** Years the workbook states a budget for. */
export function budgetYears(workbook: WorkbookTables | undefined): readonly string[] {
  return namedYears(workbook, BUDGET);
}

/** Its budget tables of a year, that of the whole year before those of parts of it; of a table without a year only where no other has one. */
function budgetTables(workbook: WorkbookTables | undefined, year: string): readonly TypedTable[] {
  const filled = tablesOfYear(workbook, BUDGET, year).filter((table) => table.rows.some((row) => isFilledIn(table, row)));
  return filled.sort((a, b) => Number(partOf(a) !== null) - Number(partOf(b) !== null));
}

function amountOf(table: TypedTable, row: TypedRow, what: MoneyKind, file: string | null): Amount {
  const at = table.columns.findIndex(({ role }) => role === what);
  return at < 0 ? NOTHING : amountAt(table, row, at, file);
}

/** The amount of a row in a column of its table. */
function amountAt(table: TypedTable, row: TypedRow, at: number, file: string | null): Amount {
  const { column, factor: own } = table.columns[at]!;
  // Months do not say that they are money; the title of their table says in what.
  const factor = own ?? table.caption.map(factorIn).find((each) => each !== null) ?? null;
  const { value, raw } = row.cells[at]!;
  const times = factor?.factor ?? 1;
  const cell = { sheet: table.sheet, address: cellAddress(row.row, column) };
  const rupiah = value === null ? null : multiplyExact(value, times);
  if (file !== null || (typeof raw === "string" && value !== null)) return { ...NOTHING, value: rupiah };
  return { value: rupiah, formula: times === 1 ? excel`${cell}` : excel`${cell}*${times}`, cells: [cell] };
}

/** The indicator a row names by its code or by its name; never guessed. */
function nodeOf({ key, label }: TypedRow, catalogue: Catalogue): CatalogueNode | null {
  for (const text of [key, label, label.split(/\s+/)[0]!]) {
    const found = text === "" ? null : catalogue.find(text);
    if (found?.kind === "found" && (found.node.level === "iku" || found.node.level === "super")) return found.node;
  }
  return null;
}

const isWhole = ({ kind, aggregate }: TypedRow): boolean => kind === "total" && (aggregate === null || aggregate === "sum");

/** A line with a name or an amount; one that waits to be filled in is none yet. */
function isFilledIn({ columns }: TypedTable, { kind, label, cells }: TypedRow): boolean {
  if (kind !== "leaf" && kind !== "subtotal") return false;
  return label !== "" || columns.some(({ role }, at) => MONEY_KINDS.includes(role as MoneyKind) && cells[at]!.value !== null);
}

function readRows(table: TypedTable, request: DrawRequest): Pick<Budget, "rows" | "top" | "notes"> {
  const { catalogue, workbook } = request;
  const file = workbook?.file ?? null;
  const measured = table.rows.map((row) => isFilledIn(table, row));
  const keyOf = (at: number): string => `baris ${at}`;
  /** The nearest row above that is shown; a total or a heading is none. */
  const parentOf = (at: number): number | null => {
    let parent = table.rows[at]!.parent;
    while (parent !== null && !measured[parent]) parent = table.rows[parent]!.parent;
    return parent;
  };
  const shown = table.rows.flatMap((_, at) => (measured[at] ? [at] : []));
  const rows = shown.map((at): BudgetRow => {
    const row = table.rows[at]!;
    const amounts = { pagu: amountOf(table, row, "pagu", file), realisasi: amountOf(table, row, "realisasi", file) };
    const parts = shown.filter((other) => parentOf(other) === at).map(keyOf);
    return { key: keyOf(at), code: row.key, name: row.label, level: row.level, node: nodeOf(row, catalogue), parts, amounts };
  });
  const top = shown.filter((at) => parentOf(at) === null).map(keyOf);
  const whole = table.rows.findIndex(isWhole);
  const typedWhole = whole < 0 ? [] : [{ row: table.rows[whole]!, parts: top }];
  const notes = [
    ...rows.filter(({ parts }) => parts.length > 0).map(({ key, parts }) => ({ row: table.rows[Number(key.slice(6))]!, parts })),
    ...typedWhole,
  ].flatMap(({ row, parts }) =>
    MONEY_KINDS.flatMap((what): Message[] => {
      const typed = amountOf(table, row, what, file).value;
      const added = addedUp(rows, parts, what);
      if (typed === null || added === null || Math.abs(typed - added) < 1) return [];
      return [
        words.differs({ what: words[what](), row: asIs(row.label), typed: amountTold(typed, request), sum: amountTold(added, request) }),
      ];
    }),
  );
  return { rows, top, notes };
}

/** More rows than these are counted only. */
const NAMED = 5;

/** The amounts the workbook's table has a cell for and nobody has filled in; a form says itself that all of it is to be filled in. */
export function missingMoney({ rows, tables }: Budget, ...shown: readonly MoneyKind[]): Message[] {
  if (tables.length === 0) return [];
  const missing = shown.flatMap((what): Message[] => {
    const names = rows.filter(({ parts, amounts }) => parts.length === 0 && amounts[what].value === null).map(({ name }) => name);
    const named = { items: names.slice(0, NAMED), join: "," } as const;
    const more = names.length - NAMED;
    if (names.length === 0) return [];
    return [words.amounts({ what: words[what](), rows: more > 0 ? words.more({ named, more }) : words.named({ named }) })];
  });
  return missing.length === 0 ? [] : [sentences.notFilledIn({ what: { items: missing, join: ";" } })];
}

/** What rows come to together, those that are sums by their own parts; null while an amount is missing. */
export function addedUp(rows: readonly BudgetRow[], keys: readonly string[], what: MoneyKind): number | null {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const of = (key: string): number | null => {
    const { parts, amounts } = byKey.get(key)!;
    return parts.length > 0 ? sumOfAll(parts.map(of)) : amounts[what].value;
  };
  return sumOfAll(keys.map(of));
}

/** The indicator that is money spent over money planned; its inputs are the whole of the budget. */
export function absorption(catalogue: Catalogue, year: string): CatalogueNode | undefined {
  return agreed(catalogue, year).find((node) => ratioInputs(catalogue, node, year)?.every(({ label }) => /anggaran/i.test(label)) === true);
}

const amountOfFigure = (figure: Figure): Amount => {
  const cell = cellOf(figure);
  return { value: figure.value, formula: cell && excel`${cell}`, cells: cell ? [cell] : [] };
};

/** Where the workbook has no budget table: the indicators money is set aside for, to be filled in. */
function form({ catalogue, facts, year }: DrawRequest, holder: CatalogueNode): Budget {
  const rows = catalogue.components(holder.code, year).map((node): BudgetRow => ({
    key: node.code,
    code: node.code,
    name: node.name,
    level: 0,
    node,
    parts: [],
    amounts: { pagu: NOTHING, realisasi: NOTHING },
  }));
  const node = absorption(catalogue, year);
  const [spent, planned] = (node && ratioInputs(catalogue, node, year)) ?? [];
  const figures =
    node && spent && planned ? [planned, spent].map(({ variable }) => findInput(node, variable, year, { catalogue, facts })) : [];
  const own = figures.filter(isFromWorkbook).length === 2 ? (figures as [Figure, Figure]) : null;
  return {
    rows,
    top: rows.map(({ key }) => key),
    whole: own && { pagu: amountOfFigure(own[0]), realisasi: amountOfFigure(own[1]) },
    tables: [],
    notes: [words.toFill()],
    figures: own ?? [],
  };
}

/** Years there is a budget table for: those a workbook states, and those of a report with an indicator of absorption. */
export function yearsOfBudget(catalogue: Catalogue, workbook?: WorkbookTables): readonly string[] {
  const reported = catalogue.years().filter((year) => absorption(catalogue, year) !== undefined);
  return [...new Set([...reported, ...budgetYears(workbook)])].sort();
}

/** The indicator a budget table is offered for: the one over all that is agreed on, in a year without an agreement the newest one's. */
export function budgetHolders(catalogue: Catalogue, year: string, workbook?: WorkbookTables): readonly CatalogueNode[] {
  if (!yearsOfBudget(catalogue, workbook).includes(year) && budgetTables(workbook, year).length === 0) return [];
  const newest = [...catalogue.years()].reverse().find((each) => agreed(catalogue, each).length > 0);
  const nodes = [year, ...(newest === undefined ? [] : [newest])].map((each) => agreed(catalogue, each)).find((each) => each.length > 0);
  const holder = nodes?.find(({ level }) => level === "super") ?? nodes?.[0];
  return holder ? [holder] : [];
}

/** The budget of a year as the workbook's own table has it, or as a form. */
export function budgetOf(request: DrawRequest, holder: CatalogueNode): Budget {
  const { workbook, year } = request;
  const [table, ...others] = budgetTables(workbook, year);
  if (!table) return form(request, holder);
  const read = readRows(table, request);
  const part = partOf(table);
  const yearless = statedYear(table, BUDGET) === null ? sentences.yearless({ which: null }) : null;
  const where = whereOf(table);
  const file = workbook!.file;
  return {
    ...read,
    whole: null,
    tables: [where],
    notes: [
      file === null ? sentences.fromWorkbook({ where, yearless }) : sentences.fromFile({ file, where, yearless }),
      ...(part === null ? [] : [words.upTo({ period: asIs(withinName(part)), year })]),
      ...read.notes,
      ...(others.length === 0 ? [] : [words.others({ where: { items: others.map(whereOf), join: "," } })]),
    ],
    figures: [],
  };
}

/** "C1.1 Persentase ...", "1795.EBA Layanan ...". */
export function budgetLabel({ code, name, node, level }: BudgetRow): string {
  const step = "    ".repeat(level);
  return step + (node && code === "" ? codeAndName(node) : name);
}

/** Money by month, January first, as the workbook's cash plans have it; null for what no table has. */
export interface Monthly {
  readonly planned: readonly Amount[] | null;
  readonly spent: readonly Amount[] | null;
  readonly tables: readonly string[];
  readonly notes: readonly Message[];
}

const MONTHS_A_YEAR = 12;
const isMonthly = ({ shape }: TypedTable): boolean => shape?.id === "rak";

/** Places of the months' columns, January first; -1 where there is none. */
const monthColumns = ({ columns }: TypedTable, year: string | null): readonly number[] =>
  Array.from({ length: MONTHS_A_YEAR }, (_, month) => {
    const within = `B${String(month + 1).padStart(2, "0")}`;
    return columns.findIndex(
      ({ role, period }) => role === "bulan" && period !== null && period === `${year ?? period.slice(0, 4)}-${within}`,
    );
  });

/** Years the workbook states money by month for. */
export function monthlyYears(workbook: WorkbookTables | undefined): readonly string[] {
  const tables = (workbook?.tables ?? []).filter(isMonthly);
  return tables.flatMap(
    ({ columns }) => columns.find(({ role, period }) => role === "bulan" && period !== null)?.period?.slice(0, 4) ?? [],
  );
}

/** The whole of every month: the table's own total, or what stands at its top together. */
function wholeByMonth(table: TypedTable, year: string, file: string | null): readonly Amount[] {
  const whole = table.rows.find(isWhole);
  const top = whole ? [whole] : table.rows.filter(({ kind, parent }) => parent === null && (kind === "leaf" || kind === "subtotal"));
  return monthColumns(table, year).map((at): Amount => {
    const amounts = at < 0 ? [] : top.map((row) => amountAt(table, row, at, file));
    if (amounts.length < 2) return amounts[0] ?? NOTHING;
    const parts = amounts.flatMap(({ formula }) => formula ?? []);
    const formula = parts.length === amounts.length ? sum(parts) : null;
    return { value: sumOfAll(amounts.map(({ value }) => value)), formula, cells: amounts.flatMap(({ cells }) => cells) };
  });
}

/** A table whose title or months speak of spending is of that; every other one is a plan. */
const isOfSpending = ({ caption, columns, sheet }: TypedTable): boolean =>
  /realisasi|penyerapan/i.test(
    [...caption, sheet, ...columns.filter(({ role }) => role === "bulan").flatMap(({ path }) => path)].join(" "),
  );

export function monthlyOf({ workbook, year }: DrawRequest): Monthly {
  const tables = (workbook?.tables ?? []).filter((table) => isMonthly(table) && monthColumns(table, year).some((at) => at >= 0));
  const [plan, actual] = [tables.find((table) => !isOfSpending(table)), tables.find(isOfSpending)];
  const file = workbook?.file ?? null;
  const used = [plan, actual].flatMap((table) => (table ? [whereOf(table)] : []));
  const where = used.join(", ");
  const source = file === null ? sentences.fromWorkbook({ where, yearless: null }) : sentences.fromFile({ file, where, yearless: null });
  return {
    planned: plan ? wholeByMonth(plan, year, file) : null,
    spent: actual ? wholeByMonth(actual, year, file) : null,
    tables: used,
    notes: used.length > 0 ? [source] : [words.toFill()],
  };
}
