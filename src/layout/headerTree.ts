import type { Message } from "../language/message";
import type { Column, HeaderNode } from "./description";

/** A head over `span` columns from `column` on, from the `level`-th header row on `down` rows high. */
export interface Head {
  readonly header: Message;
  readonly level: number;
  readonly column: number;
  readonly span: number;
  readonly down: number;
}

/** The header rows a tree of columns needs. */
export interface HeaderTree<Row> {
  readonly columns: readonly Column<Row>[];
  readonly levels: number;
  readonly heads: readonly Head[];
}

function isColumn<Row>(node: HeaderNode<Row>): node is Column<Row> {
  return !("columns" in node);
}

function depthOf<Row>(nodes: readonly HeaderNode<Row>[]): number {
  return 1 + Math.max(0, ...nodes.map((node) => (isColumn(node) ? 0 : depthOf(node.columns))));
}

/** The columns in their order and the heads with their places. A group's head spans its columns, a column's own reaches down to its figures. */
export function headerTree<Row>(nodes: readonly HeaderNode<Row>[]): HeaderTree<Row> {
  const depth = depthOf(nodes);
  const columns: Column<Row>[] = [];
  const heads: Head[] = [];
  const walk = (node: HeaderNode<Row>, level: number): void => {
    const column = columns.length;
    if (isColumn(node)) {
      columns.push(node);
      if (node.header !== null) heads.push({ header: node.header, level, column, span: 1, down: depth - level });
      return;
    }
    for (const child of node.columns) walk(child, level + 1);
    if (node.header !== null) heads.push({ header: node.header, level, column, span: columns.length - column, down: 1 });
  };
  for (const node of nodes) walk(node, 0);
  // Columns that say themselves what they are need no row of heads.
  return { columns, levels: heads.length === 0 ? 0 : depth, heads };
}
