import type { Message } from "../language/message";
import { say } from "../language/say";
import type { Block, TableRow } from "./block";
import type { TableDescription } from "./description";
import type { WriteOptions } from "./express";
import { wrapWords } from "./noteLines";
import { resolver } from "./places";
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

/** Lays a described table out: captions over its whole width, its header tree, its rows, its notes. */
export function layOut<Row>(description: TableDescription<Row>, options: WriteOptions): Block {
  const { id, name, caption, notes } = description;
  const table = tabulate(description);
  const places = table.places(caption.length);
  const resolve = resolver((other) => {
    if (other !== undefined && other !== id) throw new Error(`A cell of "${other}" is asked for in a table that stands alone.`);
    return { places, sheet: null };
  });
  return {
    id,
    name: say(name, options.language),
    rows: [
      ...caption.map((line) => across("caption", say(line, options.language), table.width)),
      ...table.rows(resolve, options),
      ...noteRows(notes, table.columns, options),
    ],
    columns: table.columns.map(({ width, align }) => ({ characters: width, ...(align && { align }) })),
  };
}
