import { z } from "zod";
import type { Regulation } from "./types";

const text = z.string().min(1);
const cell = z.union([text, z.number()]);

const table = z.strictObject({ title: text, columns: z.array(text).min(1), rows: z.array(z.array(cell)).min(1) });

const shape = z.strictObject({
  source: z.strictObject({ id: text, title: text, publisher: text, year: z.number().int() }),
  tables: z.record(text, table),
  quotes: z.array(
    z.strictObject({
      table: text,
      row: z.number().int().min(0),
      source: text,
      line: z.number().int().positive(),
      printed: text,
      differs: text.optional(),
    }),
  ),
});

function* regulationProblems({ tables, quotes }: Regulation): Generator<string> {
  for (const [id, { columns, rows }] of Object.entries(tables)) {
    for (const [at, row] of rows.entries()) {
      if (row.length !== columns.length) yield `${id}, row ${at}: ${row.length} cells, wanted ${columns.length}`;
      if (row.some((each, column) => typeof each !== typeof rows[0]![column]))
        yield `${id}, row ${at}: a number where the first row has a text, or the other way round`;
    }
  }
  for (const { table: id, row, printed } of quotes) {
    if (tables[id]?.rows[row] === undefined) yield `quotation "${printed}" names unknown row ${row} of ${id}`;
  }
}

/** The data file of a regulation. Kept out of every shipped script. */
export const regulationSchema: z.ZodType<Regulation> = shape.superRefine((document, context) => {
  for (const message of regulationProblems(document)) context.addIssue({ code: "custom", message });
});
