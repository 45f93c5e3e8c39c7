import type { Message } from "../language/message";
import { say } from "../language/say";
import { positions } from "../sheet/area";
import type { Block, ModelCell, TableRow } from "./block";
import { blockChart, type BlockChart } from "./chart";
import type { TableDescription } from "./description";
import type { WriteOptions } from "./express";
import { wrapWords } from "./noteLines";
import { resolver } from "./places";
import { widthForHead } from "./rowHeights";
import { across, rowOf, tabulate } from "./tabulate";

/**
 * The notes under a table, in lines no longer than the table is wide. They are not merged across it: Excel does not grow the row
 * of a merged cell, so a long note would be cut off; lines that flow over empty neighbours show whole, on screen and in print.
 */
function noteRows(notes: readonly Message[], columns: readonly { readonly width: number }[], { language }: WriteOptions): TableRow[] {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return notes
    .flatMap((note) => wrapWords(say(note, language), width).map((line, at) => ({ line, goesOn: at > 0 })))
    .map(({ line, goesOn }) => ({
      ...rowOf("note", columns.length, new Map([[0, { kind: "text", text: line }]])),
      ...(goesOn && { continues: true }),
    }));
}

/**
 * A chart of less than two figures says nothing (a point on a map does), and one over a formula that shows nothing says something wrong: to Excel's charts its
 * empty text is a 0. (A cell nobody has filled in is a gap.)
 */
function isWorthDrawing({ form, series }: BlockChart, rows: readonly TableRow[]): boolean {
  const cells = series.flatMap(({ values }) => Array.from(positions(values), ({ row, column }) => rows[row]!.cells[column]!));
  const isFigure = (cell: ModelCell): boolean => cell.kind === "number" || (cell.kind === "formula" && typeof cell.preview === "number");
  return (
    cells.filter(isFigure).length >= (form === "scatter" ? 1 : 2) &&
    !cells.some((cell) => cell.kind === "formula" && typeof cell.preview !== "number")
  );
}

/** Rows whose words may change: they are known by their place among each other. */
function numbered(what: "caption" | "note", rows: readonly TableRow[]): readonly TableRow[] {
  return rows.map((row, at) => ({ ...row, key: `${what} ${at + 1}` }));
}

/** Lays a described table out: captions over its whole width, its header tree, its rows, its notes. */
export function layOut<Row>(description: TableDescription<Row>, options: WriteOptions): Block {
  const { id, name, caption, notes, charts = [] } = description;
  const table = tabulate(description);
  const places = table.places(caption.length);
  const resolve = resolver((other) => {
    if (other !== undefined && other !== id) throw new Error(`A cell of "${other}" is asked for in a table that stands alone.`);
    return { places, sheet: null };
  });
  const rows = [
    ...numbered(
      "caption",
      caption.map((line) => across("caption", say(line, options.language), table.width)),
    ),
    ...table.rows(resolve, options),
    ...numbered("note", noteRows(notes, table.columns, options)),
  ];
  const headRow = (column: string): number => caption.length + table.headLevel(column);
  const drawn = charts
    .map((chart) => blockChart(chart, { places, headRow, language: options.language }))
    .filter((chart) => isWorthDrawing(chart, rows));
  return {
    id,
    name: say(name, options.language),
    rows,
    columns: table.columns.map(({ id: column, header, width, align }) => ({
      id: column,
      characters: header === null ? width : widthForHead(width, say(header, options.language)),
      ...(align && { align }),
    })),
    ...(drawn.length > 0 && { charts: drawn }),
  };
}
