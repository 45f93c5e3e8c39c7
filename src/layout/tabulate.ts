import type { ModelCell, RowRole, TableRow } from "./block";
import type { RowDescription, Tabulation } from "./description";
import { express, textOf, type WriteOptions } from "./express";
import { headerTree, type HeaderTree } from "./headerTree";
import { placesOf, type Places, type Resolve } from "./places";

const EMPTY: ModelCell = { kind: "empty" };

const ROLE: Readonly<Record<RowDescription<unknown>["kind"], RowRole>> = {
  leaf: "body",
  subtotal: "total",
  total: "total",
  heading: "total",
  foot: "total",
};

/** A row of `width` cells; what is not given is empty. */
export function rowOf(role: RowRole, width: number, cells: ReadonlyMap<number, ModelCell>): TableRow {
  return { role, cells: Array.from({ length: width }, (_, column) => cells.get(column) ?? EMPTY) };
}

/** A text over the whole width. */
export function across(role: RowRole, text: string, width: number): TableRow {
  return rowOf(role, width, new Map([[0, { kind: "text", text, span: width }]]));
}

function headerRows<Row>({ columns, levels, heads }: HeaderTree<Row>, { language }: WriteOptions): TableRow[] {
  return Array.from({ length: levels }, (_, level) => {
    const here = heads.filter((head) => head.level === level);
    const cells = here.map(({ column, span, down, header }): [number, ModelCell] => [
      column,
      { kind: "text", text: textOf(header, language), ...(span > 1 && { span }), ...(down > 1 && { down }) },
    ]);
    return { ...rowOf("header", columns.length, new Map(cells)), key: `header ${level + 1}` };
  });
}

/** The rows of a table with the heads above them, and where a formula finds its cells. */
export interface Tabulated {
  readonly width: number;
  readonly height: number;
  readonly columns: HeaderTree<unknown>["columns"];
  /** When the first row of heads stands in row `from` of what the formulas are resolved for. */
  places(from: number): Places;
  rows(resolve: Resolve, options: WriteOptions): readonly TableRow[];
  /** Among the rows of heads, the one a column's own head stands in. */
  headLevel(column: string): number;
}

/** Takes a table apart into rows and columns, heads first. */
export function tabulate<Row>({ columns: nodes, rows }: Tabulation<Row>): Tabulated {
  const tree = headerTree(nodes);
  const { columns, levels } = tree;
  const tableRow = (row: RowDescription<Row>, at: number, resolve: Resolve, options: WriteOptions): TableRow => {
    if (row.kind === "heading") {
      const text = textOf(row.text, options.language);
      const same = rows.slice(0, at).filter((each) => each.kind === "heading" && textOf(each.text, options.language) === text).length;
      return { ...across(ROLE.heading, text, columns.length), key: `heading ${same + 1} ${text}` };
    }
    const cells = columns.map((column) =>
      express(row.kind === "foot" ? (row.cells[column.id] ?? null) : column.value(row.of), resolve, options),
    );
    const depth = "depth" in row ? row.depth : undefined;
    return { role: ROLE[row.kind], key: `row ${row.key}`, cells, ...(depth && { depth }) };
  };
  return {
    width: columns.length,
    height: levels + rows.length,
    columns: columns as Tabulated["columns"],
    places: (from) =>
      placesOf(
        rows.flatMap((row, at) => (row.kind === "heading" ? [] : [[row.key, from + levels + at] as const])),
        columns.map(({ id }) => id),
      ),
    headLevel: (id) => {
      const column = columns.findIndex((each) => each.id === id);
      const head = tree.heads.find((each) => each.column === column && each.header === columns[column]?.header);
      if (!head) throw new Error(`There is no head over a column "${id}".`);
      return head.level;
    },
    rows: (resolve, options) => [...headerRows(tree, options), ...rows.map((row, at) => tableRow(row, at, resolve, options))],
  };
}
