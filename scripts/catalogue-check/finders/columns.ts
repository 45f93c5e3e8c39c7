import { nameOf, type Deviation, type Finder } from "../deviation";
import { spaced } from "../printed";
import type { CatalogueNode, Printing } from "../../../src/catalogue/types";

/** Facts of one kind that stand in one row, oldest first: the columns of a table go by year. */
function rowsOf({ facts }: CatalogueNode): readonly (readonly Printing[])[] {
  const rows = new Map<string, Printing[]>();
  for (const fact of facts) {
    if (!/^\d{4}(?:-TW\d)?$/.test(fact.period)) continue;
    const key = [fact.line, fact.what, fact.in, fact.variable, fact.period.length].join("|");
    rows.set(key, [...(rows.get(key) ?? []), fact]);
  }
  return [...rows.values()]
    .filter((row) => row.length > 1 && new Set(row.map(({ period }) => period)).size === row.length)
    .map((row) => row.sort((one, other) => one.period.localeCompare(other.period)));
}

/** The first fact that no cell behind those of the years before prints, or undefined. */
function outOfOrder(row: readonly Printing[], cells: readonly string[]): Printing | undefined {
  let at = -1;
  return row.find(({ printed }) => {
    at = cells.findIndex((cell, index) => index > at && cell === spaced(printed));
    return at < 0;
  });
}

/** A year's figure keyed from its neighbour's column stands in the line all the same; only the order tells. */
export const columns: Finder = {
  name: "column",
  about: "the years of a row stand in the order of its columns",
  needsText: true,
  find: ({ document, lines }) =>
    document.nodes.flatMap((node) =>
      rowsOf(node).flatMap((row): Deviation[] => {
        const text = lines?.[row[0]!.line - 1] ?? "";
        const cells = text.split("\t").map(spaced);
        // A figure inside a longer cell has no column of its own; a weight is printed once for all its years.
        const once =
          new Set(row.map(({ printed }) => printed)).size === 1 && cells.filter((cell) => cell === spaced(row[0]!.printed)).length === 1;
        if (once || !text.includes("\t") || !row.every(({ printed }) => cells.includes(spaced(printed)))) return [];
        const wrong = outOfOrder(row, cells);
        return wrong
          ? [
              {
                codes: [node.code],
                figures: [wrong],
                fatal: true,
                message: `${nameOf(node, wrong)} is keyed ${wrong.printed}; line ${wrong.line} does not print it behind the years before`,
              },
            ]
          : [];
      }),
    ),
};
