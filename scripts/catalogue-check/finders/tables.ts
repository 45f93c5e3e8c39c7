import { factsOf, nameOf, type Checked, type Deviation, type Finder, type Outcome } from "../deviation";
import { numbersIn, standsIn } from "../printed";
import type { CatalogueNode, Printing, SourceTable } from "../../../src/catalogue/types";

const TOTAL = /^(?:\*\*)?(?:total|jumlah)\b/i;

/** The single number of a cell, 0 for a dash; undefined for anything else. */
function amount(cell: string): number | undefined {
  const text = cell.trim();
  if (text === "-" || text === "--") return 0;
  return /^[\d.,]+(?: orang)?$/.test(text) ? numbersIn(text)[0] : undefined;
}

/** A row "TOTAL" against the rows above it, column by column. */
function* totals({ id, columns, rows }: SourceTable, codes: readonly string[]): Generator<Outcome> {
  const at = rows.findIndex(({ cells }) => cells.some((cell) => TOTAL.test(cell)));
  if (at < 1) return;
  for (const [column, head] of columns.entries()) {
    const printed = rows[at]!.cells[column]!;
    const total = amount(printed);
    const parts = rows.slice(0, at).map(({ cells }) => amount(cells[column]!));
    if (total === undefined || parts.some((part) => part === undefined)) continue;
    const sum = parts.reduce<number>((all, part) => all + part!, 0);
    yield Math.abs(sum - total) <= 1e-6
      ? "match"
      : {
          grade: "mismatch",
          codes,
          figures: [{ printed, line: rows[at]!.line }],
          gives: sum,
          message: `table ${id}, ${head}: the total is printed ${printed} (line ${rows[at]!.line}); the rows give ${sum}`,
        };
  }
}

const inRow = (row: string, { printed }: Printing): boolean => (/^[\d.,]+$/.test(printed) ? standsIn(row, printed) : row.includes(printed));

/** A line keyed both as facts and as a row of a table was keyed twice: the two have to agree. */
function* keyedTwice({ document }: Checked): Generator<Deviation> {
  const byLine = new Map<number, { node: CatalogueNode; fact: Printing }[]>();
  for (const each of factsOf(document))
    if (each.fact.value !== null) byLine.set(each.fact.line, [...(byLine.get(each.fact.line) ?? []), each]);
  for (const { id, rows } of document.tables ?? []) {
    const rowText = new Map<number, string>();
    for (const { line, cells } of rows) rowText.set(line, [rowText.get(line), ...cells].filter(Boolean).join("\t"));
    const both = [...rowText].flatMap(([line, row]) =>
      (byLine.get(line) ?? []).map((each) => ({ ...each, agrees: inRow(row, each.fact) })),
    );
    // A table that holds only the words of its lines has no figures to agree with.
    if (both.filter(({ agrees }) => agrees).length < 0.8 * both.length) continue;
    for (const { node, fact } of both.filter(({ agrees }) => !agrees)) {
      yield {
        codes: [node.code],
        figures: [fact],
        fatal: true,
        message: `${nameOf(node, fact)} prints "${fact.printed}"; the row of line ${fact.line} in table ${id} does not`,
      };
    }
  }
}

export const tables: Finder = {
  name: "table",
  about: "a table's total = its rows; a line kept as facts and as a row says the same",
  find: (checked) => [
    ...(checked.document.tables ?? []).flatMap((table) => [
      ...totals(
        table,
        checked.document.nodes.map(({ code }) => code),
      ),
    ]),
    ...keyedTwice(checked),
  ],
};
