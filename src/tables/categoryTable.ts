import type { Catalogue } from "../catalogue/catalogue";
import type { SourceTable } from "../catalogue/types";
import type { Message } from "../language/message";
import { fail, ok, type Result } from "../language/result";
import { number, quantity, text } from "../layout/cell";
import type { TableDescription } from "../layout/description";
import { excel } from "../layout/expression";
import { unlessEmpty, whenFull } from "../layout/guards";
import { divideExact, sumOfAll } from "../numbers";
import { SHARE_FORMAT } from "../sheet/numberFormats";
import { columnsChart } from "./charts";
import type { DrawRequest, Drawing, KindGroup, TableKind } from "./kind";
import { HEADERS } from "./labels";
import { sentences } from "./messages";
import { countOf, printedSource, printedTable, printedTables, wholeUnit } from "./printedTable";

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
  /** Heads of the categories and of the counts. */
  readonly heads: readonly [category: Message, count: Message];
}

interface Category {
  readonly key: string;
  readonly name: string;
  readonly count: number | null;
}

const isTotal = (name: string): boolean => /^(?:total|jumlah)\b/i.test(name.trim());

function belowEachOther({ rows }: SourceTable): Category[] {
  return rows
    .filter(({ cells }) => !isTotal(cells[0]!))
    .map(({ line, cells }) => ({ key: String(line), name: cells[0]!, count: countOf(cells[1]!) }));
}

function besideEachOther({ columns, rows }: SourceTable): Category[] {
  return columns.flatMap((name, at) => (isTotal(name) ? [] : [{ key: String(at), name, count: countOf(rows[0]?.cells[at] ?? "") }]));
}

function drawCategories(table: CategoryTable, { catalogue, year }: DrawRequest): Result<Drawing> {
  const printed = printedTable(catalogue, table.from, year);
  if (!printed) {
    const years = { items: printedTables(catalogue, table.from).map((each) => each.year), join: "," } as const;
    return fail("#N/A", sentences.noYear({ title: table.title, year, years }));
  }
  const categories = table.across ? besideEachOther(printed.table) : belowEachOther(printed.table);
  const rows = categories.map(({ key }) => key);
  const counts = categories.map(({ count }) => count);
  const blank = categories.filter((each) => each.count === null).map(({ name }) => name);
  const total = sumOfAll(counts);
  const sum = { row: "jumlah", column: "jumlah" };
  const share = (count: number | null): number | null => (count === null || !total ? null : divideExact(count, total));
  const shareCell = (key: string, count: number | null) => {
    const own = { row: key, column: "jumlah" };
    const asFunction = unlessEmpty([own, sum], excel`PWNI.PERSENTASE(${own},${sum})/100`);
    return quantity(unlessEmpty([own, sum], excel`${own}/${sum}`), SHARE_FORMAT, share(count), asFunction);
  };
  const [category, count] = table.heads;
  const description: TableDescription<Category> = {
    id: table.id,
    name: table.name(year),
    caption: [table.caption(year)],
    columns: [
      { id: "no", header: HEADERS.no(), width: 5, align: "Center", value: ({ key }) => number(rows.indexOf(key) + 1, "0") },
      { id: "kategori", header: category, width: 40, align: "Left", value: ({ name }) => text(name) },
      {
        id: "jumlah",
        header: count,
        width: 16,
        align: "Right",
        value: (each) => (each.count === null ? { kind: "blank", format: "#,##0" } : number(each.count, "#,##0")),
      },
      {
        id: "persen",
        header: sentences.persenHead(),
        width: 13,
        align: "Right",
        value: (each) => shareCell(each.key, each.count),
      },
    ],
    rows: [
      ...categories.map((each) => ({ kind: "leaf", key: each.key, of: each }) as const),
      {
        kind: "foot",
        key: "jumlah",
        cells: {
          kategori: text(sentences.total()),
          jumlah: quantity(whenFull({ rows, column: "jumlah" }, excel`SUM(${{ rows, column: "jumlah" }})`), "#,##0", total),
          persen: quantity(whenFull({ rows, column: "persen" }, excel`SUM(${{ rows, column: "persen" }})`), SHARE_FORMAT, total ? 1 : null),
        },
      },
    ],
    notes: [printedSource(printed), ...(blank.length === 0 ? [] : [sentences.notFilledIn({ what: { items: blank, join: "," } })])],
    charts: [
      columnsChart({ form: "bar", title: table.caption(year), category, format: "#,##0" }, rows, {
        label: "kategori",
        columns: [{ id: "jumlah", name: count }],
      }),
    ],
  };
  return ok({ table: description, figures: [] });
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
    years: (catalogue: Catalogue) => [...new Set(printedTables(catalogue, table.from).map(({ year }) => year))].sort(),
    indicators: (catalogue, year) => {
      const printed = printedTable(catalogue, table.from, year);
      return printed ? wholeUnit(catalogue, printed.document) : [];
    },
    fromDocument: true,
    draw: (request) => drawCategories(table, request),
  };
}
