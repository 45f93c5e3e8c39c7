import { call } from "../formula/build";
import { defineMessages, type Message } from "../language/message";
import { followed, numberOrBlank, quantity, text, type Cell } from "../layout/cell";
import { excel, type CellSlot, type OpenFormula, type WorkbookCell } from "../layout/expression";
import { whenNumber } from "../layout/guards";
import { sumOfAll } from "../numbers";
import type { TypedRow } from "../reading/typed";
import { areaAddress } from "../sheet/address";
import { yearOfRow, type CategorySource } from "./categorySources";
import type { Category } from "./categoryTable";
import type { DrawRequest } from "./kind";
import { sentences } from "./messages";
import { followedText, placeOf, saidIn, whereOf } from "./shapeTables";

const words = defineMessages("tables/category-counts", {
  blank: { id: "(belum diisi)", en: "(not filled in)" },
  undated: {
    id: "{count} baris tanpa {column} tidak dihitung.",
    en: "{count} {count|row|rows} without {column} {count|is|are} not counted.",
  },
  dated: { id: "Yang dihitung: baris dengan {column} tahun {year}.", en: "Counted: rows whose {column} is in {year}." },
});

const FORMAT = "#,##0";

/** A name COUNTIFS takes for itself: with a sign of its own it would count others too. */
const isPlain = (name: string): boolean => !/[*?~]/.test(name) && !/^[=<>]/.test(name);

/** As TRIM makes it: to COUNTIFS a name with a space at its end is another. */
const trimmed = (name: string): string =>
  name
    .split(" ")
    .filter((word) => word !== "")
    .join(" ");

const rawIn = (row: TypedRow, at: number): string => String(row.cells[at]?.raw ?? "");

/** Rows that are told together. */
interface Group {
  /** "" for rows whose category nobody has filled in. */
  readonly name: string;
  readonly rows: readonly TypedRow[];
}

function groupsOf(rows: readonly TypedRow[], at: number): readonly Group[] {
  const groups = new Map<string, { readonly name: string; readonly rows: TypedRow[] }>();
  for (const row of rows) {
    const name = trimmed(rawIn(row, at));
    const group = groups.get(name.toLowerCase()) ?? { name, rows: [] };
    groups.set(name.toLowerCase(), group);
    group.rows.push(row);
  }
  const blank = groups.get("");
  return [...[...groups.values()].filter((each) => each !== blank), ...(blank ? [blank] : [])];
}

/** A list whose rows are counted, with its columns as formulas name them. */
interface List {
  readonly source: CategorySource;
  readonly year: string;
  /** Place of the column that shows which rows are filled in at all. */
  readonly filled: number;
}

function rangeOf({ source: { table, rows } }: List, at: number): WorkbookCell {
  const [first, last] = [rows[0]!.row, rows[rows.length - 1]!.row];
  return {
    sheet: table.sheet,
    address: areaAddress({ row: first, column: table.columns[at]!.column, rows: last - first + 1, columns: 1 }),
  };
}

/** What COUNTIFS is told of the year, behind the category. */
function yearCriteria(list: List): readonly OpenFormula[] {
  const { dated } = list.source;
  if (!dated) return [];
  const [column, year] = [excel`${rangeOf(list, dated.column)}`, Number(list.year)];
  if (dated.holds === "year") return [column, excel`${year}`];
  return [column, excel`">="&DATE(${year},1,1)`, column, excel`"<"&DATE(${year + 1},1,1)`];
}

/** The same as comparisons. */
function yearTests(list: List): readonly OpenFormula[] {
  const { dated } = list.source;
  if (!dated) return [];
  const [column, year] = [rangeOf(list, dated.column), Number(list.year)];
  if (dated.holds === "year") return [excel`${column}=${year}`];
  return [excel`${column}>=DATE(${year},1,1)`, excel`${column}<DATE(${year + 1},1,1)`];
}

const each = (tests: readonly OpenFormula[]): OpenFormula => tests.reduce((one, other) => excel`${one}*${other}`);

/** The count of a group as a formula; `own` is the cell that shows its name. */
function countFormula(list: List, { name, rows }: Group, own: CellSlot): OpenFormula {
  const { category, measure } = list.source;
  const [column, filled] = [rangeOf(list, category), rangeOf(list, list.filled)];
  const isExact = name !== "" && isPlain(name) && rows.every((row) => rawIn(row, category).toLowerCase() === name.toLowerCase());
  const called = isExact ? excel`${column}=${own}` : excel`TRIM(${column})=TRIM(${own})`;
  const tests = each([...(name === "" ? [excel`${filled}<>""`, excel`${column}=""`] : [called]), ...yearTests(list)]);
  if (measure === null)
    return isExact ? call("COUNTIFS", excel`${column}`, excel`${own}`, ...yearCriteria(list)) : excel`SUMPRODUCT(${tests}*1)`;
  const figures = rangeOf(list, measure);
  const total = isExact
    ? call("SUMIFS", excel`${figures}`, excel`${column}`, excel`${own}`, ...yearCriteria(list))
    : excel`SUMPRODUCT(${tests}*1,${figures})`;
  // A count nobody has filled in is no 0: the category's is not known either.
  return excel`IF(SUMPRODUCT(${tests}*(1-ISNUMBER(${figures})))>0,"",${total})`;
}

/** What Excel takes for a number in the cell; a number typed as a text is none. */
function numberIn(row: TypedRow, at: number): number | null {
  const raw = row.cells[at]?.raw;
  return typeof raw === "number" ? raw : null;
}

function countOf({ rows }: Group, measure: number | null): number | null {
  if (measure === null) return rows.length;
  const figures = rows.map((row) => numberIn(row, measure));
  return figures.includes(null) ? null : sumOfAll(figures);
}

/** The categories of a list, counted. */
function counted(source: CategorySource, year: string, file: string | null): readonly Category[] {
  const { table, rows, dated, category, measure } = source;
  const others = table.columns.map((_, at) => at).filter((at) => at !== category);
  const filledIn = (at: number): number => rows.filter((row) => rawIn(row, at) !== "").length;
  const filled = others.reduce((best, at) => (filledIn(at) > filledIn(best) ? at : best), others[0] ?? category);
  const list: List = { source, year, filled };
  return groupsOf(dated ? rows.filter((row) => yearOfRow(row, dated) === year) : rows, category).map((group, at): Category => {
    const key = `kategori ${at + 1} ${group.name}`;
    const value = countOf(group, measure);
    const formula = countFormula(list, group, { row: key, column: "kategori" });
    return {
      key,
      name: group.name,
      label: text(group.name === "" ? words.blank() : group.name),
      count: file === null ? (measure === null ? quantity : followed)(formula, FORMAT, value) : numberOrBlank(value, FORMAT),
      value,
    };
  });
}

/** Counts that stand beside their categories already, followed one by one. */
function followedCounts({ table, rows, category }: CategorySource, measure: number, file: string | null): readonly Category[] {
  return rows.map((row): Category => {
    const value = numberIn(row, measure);
    const cell = placeOf(table, row, measure);
    const name = saidIn(row, category);
    const count: Cell = file === null ? followed(whenNumber([cell], excel`${cell}`), FORMAT, value) : numberOrBlank(value, FORMAT);
    return { key: `kategori ${name}`, name, label: followedText(table, row, category, file), count, value };
  });
}

const isBlankName = ({ name }: Category): boolean => name === "";

/** The largest first; who is not known, and what nobody has filled in, last. */
function bySize(categories: readonly Category[]): readonly Category[] {
  const size = (each: Category): number => (isBlankName(each) ? -2 : (each.value ?? -1));
  return [...categories].sort((one, other) => size(other) - size(one));
}

function notesOf(source: CategorySource, year: string, file: string | null): readonly Message[] {
  const { table, rows, dated, years } = source;
  const where = whereOf(table);
  const yearless = years === null ? sentences.yearless({ which: null }) : null;
  const from = file === null ? sentences.fromWorkbook({ where, yearless }) : sentences.fromFile({ file, where, yearless });
  if (!dated) return [from];
  const undated = rows.filter((row) => yearOfRow(row, dated) === null && row.cells.some(({ kind: held }) => held !== "empty")).length;
  const column = table.columns[dated.column]!.path.join(" ");
  return [from, words.dated({ column, year }), ...(undated > 0 ? [words.undated({ column, count: undated })] : [])];
}

/** What a workbook has by category in a year, as a table of counts writes it. */
export function categoriesIn(
  source: CategorySource,
  { workbook, year, sorting }: Pick<DrawRequest, "workbook" | "year" | "sorting">,
): { readonly categories: readonly Category[]; readonly notes: readonly Message[] } {
  const file = workbook?.file ?? null;
  const categories = source.once && source.measure !== null ? followedCounts(source, source.measure, file) : counted(source, year, file);
  return { categories: sorting === "size" ? bySize(categories) : categories, notes: notesOf(source, year, file) };
}
