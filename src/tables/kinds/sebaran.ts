import { asIs } from "../../language/asIs";
import { defineMessages, type ListDatum, type Message } from "../../language/message";
import { fail, ok, type Result } from "../../language/result";
import { call } from "../../formula/build";
import { followed, numberOrBlank, quantity, text, type Cell } from "../../layout/cell";
import { excel, type CellSlot, type OpenFormula, type WorkbookCell } from "../../layout/expression";
import { whenNumber } from "../../layout/guards";
import { sumOfAll } from "../../numbers";
import type { TypedRow } from "../../reading/typed";
import { areaAddress } from "../../sheet/address";
import { categorySources, headsOf, sourcesCalled, sourcesOfYear, yearOfRow, type CategorySource } from "../categorySources";
import { countedTable, type Category } from "../categoryTable";
import type { TableKind } from "../kind";
import { allNodes } from "../labels";
import { sentences } from "../messages";
import { followedText, placeOf, saidIn, whereOf } from "../shapeTables";

const words = defineMessages("tables/sebaran", {
  name: { id: "Sebaran {category} {year}", en: "By {category} {year}" },
  rows: { id: "Sebaran menurut {category} Tahun {year}", en: "Distribution by {category}, {year}" },
  figures: { id: "{measure} menurut {category} Tahun {year}", en: "{measure} by {category}, {year}" },
  title: { id: "Sebaran menurut kategori (dari buku kerja)", en: "Counts by category (from the workbook)" },
  about: {
    id: "Jumlah dan persentase menurut kolom pilihan Anda: daftar kasus menurut negara, peserta menurut pendidikan, dan sebagainya.",
    en: "Count and share by a column of your choice: a list of cases by country, participants by education, and so on.",
  },
  count: { id: "Jumlah", en: "Count" },
  blank: { id: "(belum diisi)", en: "(not filled in)" },
  undated: {
    id: "{count} baris tanpa {column} tidak dihitung.",
    en: "{count} {count|row|rows} without {column} {count|is|are} not counted.",
  },
  dated: { id: "Yang dihitung: baris dengan {column} tahun {year}.", en: "Counted: rows whose {column} is in {year}." },
  noColumn: {
    id: '{title}: tidak ada kolom "{name}" tahun {year} yang dapat dirinci; yang ada: {known}.',
    en: '{title}: there is no column "{name}" of {year} to break down; there are {known}.',
  },
  several: {
    id: '{title}: "{name}" ada di beberapa tempat; pilih {known}.',
    en: '{title}: "{name}" is in several places; choose {known}.',
  },
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

const titlesOf = (sources: readonly CategorySource[]): ListDatum => ({ items: sources.map(({ id }) => id), join: "," });

function chosen(sources: readonly CategorySource[], name: string | undefined, year: string): Result<CategorySource> {
  const title = words.title();
  const [first] = sources;
  if (!first) return fail("#N/A", sentences.noSource({ title, year }));
  if (name === undefined) return ok(first);
  const [meant, ...more] = sourcesCalled(sources, name);
  if (!meant) return fail("#N/A", words.noColumn({ title, name, year, known: titlesOf(sources) }));
  return more.length === 0 ? ok(meant) : fail("#N/A", words.several({ title, name, known: titlesOf([meant, ...more]) }));
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

/** Tabel 12 and 13 (lkj-pwni-2024 lines 798-813) of anybody's own list, and every other table of counts with their shares. */
export const kind: TableKind = {
  id: "sebaran",
  order: 69,
  group: "data",
  chapter: "data",
  title: words.title(),
  about: words.about(),
  needs: sentences.needs(),
  fromDocument: true,
  sources: (workbook, year) => sourcesOfYear(workbook, year).map(({ id, title }) => ({ id, title })),
  years: (catalogue, _facts, workbook) => {
    const sources = categorySources(workbook);
    const any = sources.some(({ years }) => years === null) ? catalogue.years() : [];
    return [...new Set([...any, ...sources.flatMap(({ years }) => years ?? [])])].sort();
  },
  // Of no indicator: the first stands for them all.
  indicators: (catalogue, year, _facts, workbook) => (sourcesOfYear(workbook, year).length > 0 ? allNodes(catalogue).slice(0, 1) : []),
  draw: ({ workbook, year, source: name, sorting }) => {
    const found = chosen(sourcesOfYear(workbook, year), name, year);
    if (!found.ok) return found;
    const source = found.value;
    const file = workbook?.file ?? null;
    const heads = headsOf(source);
    const category = asIs(heads.category);
    const categories = source.once && source.measure !== null ? followedCounts(source, source.measure, file) : counted(source, year, file);
    const measure = heads.measure === null ? null : asIs(heads.measure);
    const table = countedTable({
      id: kind.id,
      name: words.name({ category, year }),
      caption: measure === null ? words.rows({ category, year }) : words.figures({ measure, category, year }),
      heads: [category, measure ?? words.count()],
      categories: sorting === "size" ? bySize(categories) : categories,
      notes: notesOf(source, year, file),
    });
    return ok({ table, figures: [], tables: [whereOf(source.table)] });
  },
};
