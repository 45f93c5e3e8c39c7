import type { Text } from "../language/message";
import type { Column, HeaderNode } from "./description";

/** A head that stands over `span` columns from `column` on, in the `level`-th header row. */
export interface Head {
  readonly header: Text;
  readonly level: number;
  readonly column: number;
  readonly span: number;
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

/**
 * The columns in their order and the heads with their places. A group's head spans its columns; a column's own head stands in the
 * last row, next to its figures, where readers of a table and programs that recognise one look for it.
 */
export function headerTree<Row>(nodes: readonly HeaderNode<Row>[]): HeaderTree<Row> {
  const levels = depthOf(nodes);
  const columns: Column<Row>[] = [];
  const heads: Head[] = [];
  const walk = (node: HeaderNode<Row>, level: number): void => {
    const column = columns.length;
    if (isColumn(node)) {
      columns.push(node);
      heads.push({ header: node.header, level: levels - 1, column, span: 1 });
      return;
    }
    for (const child of node.columns) walk(child, level + 1);
    if (node.header !== null) heads.push({ header: node.header, level, column, span: columns.length - column });
  };
  for (const node of nodes) walk(node, 0);
  return { columns, levels, heads };
}
