import type { Text } from "../language/message";
import { say } from "../language/say";
import type { Block, ModelCell, RowRole, TableRow } from "./block";
import type { RowDescription, TableDescription } from "./description";
import { express, textOf, type WriteOptions } from "./express";
import { headerTree, type HeaderTree } from "./headerTree";
import { wrapWords } from "./noteLines";
import { placesOf, resolver, type Resolve } from "./places";

const EMPTY: ModelCell = { kind: "empty" };

const ROLE: Readonly<Record<RowDescription<unknown>["kind"], RowRole>> = {
  leaf: "body",
  subtotal: "total",
  total: "total",
  heading: "total",
  foot: "total",
};

/** A row of `width` cells; what is not given is empty. */
function rowOf(role: RowRole, width: number, cells: ReadonlyMap<number, ModelCell>): TableRow {
  return { role, cells: Array.from({ length: width }, (_, column) => cells.get(column) ?? EMPTY) };
}

function spanning(text: string, span: number): ModelCell {
  return span === 1 ? { kind: "text", text } : { kind: "text", text, span };
}

function headerRows<Row>({ columns, levels, heads }: HeaderTree<Row>, { language }: WriteOptions): TableRow[] {
  return Array.from({ length: levels }, (_, level) => {
    const here = heads.filter((head) => head.level === level);
    return rowOf(
      "header",
      columns.length,
      new Map(here.map(({ column, span, header }) => [column, spanning(say(header, language), span)])),
    );
  });
}

/** A text over the whole width. */
function across(role: RowRole, text: string, width: number): TableRow {
  return rowOf(role, width, new Map([[0, { kind: "text", text, span: width }]]));
}

function tableRow<Row>(row: RowDescription<Row>, tree: HeaderTree<Row>, resolve: Resolve, options: WriteOptions): TableRow {
  const role = ROLE[row.kind];
  if (row.kind === "heading") return across(role, textOf(row.text, options.language), tree.columns.length);
  const cells = tree.columns.map((column) =>
    express(row.kind === "foot" ? (row.cells[column.id] ?? null) : column.value(row.of), resolve, options),
  );
  return rowOf(role, cells.length, new Map(cells.entries()));
}

/**
 * The notes under a table, in lines no longer than the table is wide. They are not merged across it: Excel does not grow the row
 * of a merged cell, so a long note would be cut off; lines that flow over empty neighbours show whole, on screen and in print.
 */
function noteRows(notes: readonly Text[], columns: readonly { readonly width: number }[], { language }: WriteOptions): TableRow[] {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return notes
    .flatMap((note) => wrapWords(say(note, language), width))
    .map((line) => rowOf("note", columns.length, new Map([[0, { kind: "text", text: line }]])));
}

/** Lays a described table out: captions over its whole width, its header tree, its rows, its notes. */
export function layOut<Row>(description: TableDescription<Row>, options: WriteOptions): Block {
  const { id, name, caption, columns: nodes, rows, notes } = description;
  const tree = headerTree(nodes);
  const { columns, levels } = tree;
  const first = caption.length + levels;
  const keyed = rows.flatMap((row, at) => (row.kind === "heading" ? [] : [[row.key, first + at] as const]));
  const resolve = resolver(
    placesOf(
      keyed,
      columns.map((column) => column.id),
    ),
  );
  return {
    id,
    name: say(name, options.language),
    rows: [
      ...caption.map((line) => across("caption", say(line, options.language), columns.length)),
      ...headerRows(tree, options),
      ...rows.map((row) => tableRow(row, tree, resolve, options)),
      ...noteRows(notes, columns, options),
    ],
    columns: columns.map(({ width, align }) => ({ characters: width, align })),
  };
}
