import type { Catalogue } from "../catalogue/catalogue";
import type { SourceTable } from "../catalogue/types";
import type { Message } from "../language/message";
import { fail, ok, type Result } from "../language/result";
import { number, numberOrBlank, quantity, text, type Cell } from "../layout/cell";
import type { TableDescription } from "../layout/description";
import { excel, type CellSlot, type OpenFormula } from "../layout/expression";
import { unlessEmpty, whenFull } from "../layout/guards";
import { divideExact, sumOfAll } from "../numbers";
import { SHARE_FORMAT } from "../sheet/numberFormats";
import { categoriesIn } from "./categoryCounts";
import { sourceAbout, sourcesAbout, type CategorySource, type CountedSubject } from "./categorySources";
import { columnsChart } from "./charts";
import type { DrawRequest, Drawing, KindGroup, TableKind, WorkbookTables } from "./kind";
import { allNodes, HEADERS, isWhole } from "./labels";
import { sentences } from "./messages";
import { countOf, printedSource, printedTable, printedTables, wholeUnit } from "./printedTable";
import { whereOf } from "./shapeTables";

/** A table that counts by category: where, of what kind. */
export interface CategoryTable {
  readonly id: string;
  readonly order: number;
  readonly group: KindGroup;
  readonly title: Message;
  readonly about: Message;
  /** Id of the document's table it is drawn from. */
  readonly from: string;
  readonly name: (year: string) => Message;
  readonly caption: (year: string) => Message;
  /** The document has the categories beside each other, as its columns, and not below each other. */
  readonly across?: true;
  /** By what a workbook's own list or counts of the same are known. */
  readonly own?: CountedSubject;
  /** Heads of the categories and of the counts. */
  readonly heads: readonly [category: Message, count: Message];
}

/** A category with its count as it is written, and what that is worth; null while nobody has said. */
export interface Category {
  readonly key: string;
  readonly name: string;
  /** As its name is written. */
  readonly label: Cell;
  readonly count: Cell;
  readonly value: number | null;
}

const isTotal = (name: string): boolean => /^(?:total|jumlah)\b/i.test(name.trim());

const COUNT_FORMAT = "#,##0";

function printedCategory(key: string, name: string, printed: string): Category {
  const value = countOf(printed);
  return { key, name, label: text(name), count: numberOrBlank(value, COUNT_FORMAT), value };
}

function belowEachOther({ rows }: SourceTable): Category[] {
  return rows.filter(({ cells }) => !isTotal(cells[0]!)).map(({ line, cells }) => printedCategory(String(line), cells[0]!, cells[1]!));
}

function besideEachOther({ columns, rows }: SourceTable): Category[] {
  return columns.flatMap((name, at) => (isTotal(name) ? [] : [printedCategory(String(at), name, rows[0]?.cells[at] ?? "")]));
}

/** What a table of counts is made of, wherever they come from. */
interface Counted {
  readonly id: string;
  readonly name: Message;
  readonly caption: Message;
  readonly heads: readonly [category: Message, count: Message];
  readonly categories: readonly Category[];
  readonly notes: readonly Message[];
}

/** Category, count and share, and their total. */
export function countedTable({ id, name, caption, heads: [category, count], categories, notes }: Counted): TableDescription<Category> {
  const rows = categories.map(({ key }) => key);
  const blank = categories.filter(({ value }) => value === null).map((each) => each.name);
  const total = sumOfAll(categories.map(({ value }) => value));
  const sum = { row: "jumlah", column: "jumlah" };
  const share = (value: number | null): number | null => (value === null || !total ? null : divideExact(value, total));
  // Of nothing there is no share.
  const ofSome = (own: CellSlot, formula: OpenFormula): OpenFormula =>
    unlessEmpty([own, sum], total === 0 ? excel`IF(${sum}=0,"",${formula})` : formula);
  const shareCell = (key: string, value: number | null) => {
    const own = { row: key, column: "jumlah" };
    return quantity(ofSome(own, excel`${own}/${sum}`), SHARE_FORMAT, share(value), ofSome(own, excel`PWNI.PERSENTASE(${own},${sum})/100`));
  };
  return {
    id,
    name,
    caption: [caption],
    columns: [
      { id: "no", header: HEADERS.no(), width: 5, align: "Center", value: ({ key }) => number(rows.indexOf(key) + 1, "0") },
      { id: "kategori", header: category, width: 40, align: "Left", value: ({ label }) => label },
      { id: "jumlah", header: count, width: 16, align: "Right", value: (each) => each.count },
      { id: "persen", header: sentences.persenHead(), width: 13, align: "Right", value: ({ key, value }) => shareCell(key, value) },
    ],
    rows: [
      ...categories.map((each) => ({ kind: "leaf", key: each.key, of: each }) as const),
      {
        kind: "foot",
        key: "jumlah",
        cells: {
          kategori: text(sentences.total()),
          jumlah: quantity(whenFull({ rows, column: "jumlah" }, excel`SUM(${{ rows, column: "jumlah" }})`), COUNT_FORMAT, total),
          persen: quantity(whenFull({ rows, column: "persen" }, excel`SUM(${{ rows, column: "persen" }})`), SHARE_FORMAT, total ? 1 : null),
        },
      },
    ],
    notes: [...notes, ...(blank.length === 0 ? [] : [sentences.notFilledIn({ what: { items: blank, join: "," } })])],
    charts: [
      columnsChart({ form: "bar", title: caption, category, format: COUNT_FORMAT }, rows, {
        label: "kategori",
        columns: [{ id: "jumlah", name: count }],
      }),
    ],
  };
}

const ownSource = ({ own }: CategoryTable, workbook: WorkbookTables | undefined, year: string): CategorySource | null =>
  own ? sourceAbout(own, workbook, year) : null;

function drawOwn({ id, name, caption, heads }: CategoryTable, source: CategorySource, request: DrawRequest): Drawing {
  const described = countedTable({
    id,
    name: name(request.year),
    caption: caption(request.year),
    heads,
    ...categoriesIn(source, request),
  });
  return { table: described, figures: [], tables: [whereOf(source.table)] };
}

function drawCategories(table: CategoryTable, request: DrawRequest): Result<Drawing> {
  const { catalogue, year, workbook } = request;
  const own = ownSource(table, workbook, year);
  if (own) return ok(drawOwn(table, own, request));
  const printed = printedTable(catalogue, table.from, year);
  if (!printed) {
    const years = { items: printedTables(catalogue, table.from).map((each) => each.year), join: "," } as const;
    return fail("#N/A", sentences.noYear({ title: table.title, year, years }));
  }
  const described = countedTable({
    id: table.id,
    name: table.name(year),
    caption: table.caption(year),
    heads: table.heads,
    categories: table.across ? besideEachOther(printed.table) : belowEachOther(printed.table),
    notes: [printedSource(printed)],
  });
  return ok({ table: described, figures: [] });
}

/** The kind of a table of counts, for every year a document has it. */
export function categoryKind(table: CategoryTable): TableKind {
  return {
    id: table.id,
    order: table.order,
    group: table.group,
    chapter: "data",
    title: table.title,
    about: table.about,
    needs: sentences.needs(),
    years: (catalogue: Catalogue, _facts, workbook) => {
      const printed = printedTables(catalogue, table.from).map(({ year }) => year);
      const own = table.own ? sourcesAbout(table.own, workbook).flatMap(({ years }) => years ?? catalogue.years()) : [];
      return [...new Set([...printed, ...own])].sort();
    },
    indicators: (catalogue, year, _facts, workbook) => {
      const printed = printedTable(catalogue, table.from, year);
      if (printed) return wholeUnit(catalogue, printed.document);
      return ownSource(table, workbook, year)
        ? allNodes(catalogue)
            .filter((node) => isWhole(node, catalogue, year))
            .slice(0, 1)
        : [];
    },
    hasOwn: (workbook, year) => ownSource(table, workbook, year) !== null,
    fromDocument: true,
    draw: (request) => drawCategories(table, request),
  };
}
