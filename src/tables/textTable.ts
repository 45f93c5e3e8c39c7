import type { Catalogue } from "../catalogue/catalogue";
import type { SourceTable } from "../catalogue/types";
import { defineMessages, type Message } from "../language/message";
import { ok } from "../language/result";
import { number, text, type Cell } from "../layout/cell";
import type { Column, RowDescription, TableDescription } from "../layout/description";
import { parseNumber } from "../numbers";
import type { KindGroup, TableKind } from "./kind";
import { oncePerPlan, planWith, type Planned } from "./plan";
import { withoutTags, printedSource, readingNotes } from "./printedTable";

/** A table of a plan that consists of words: strategies, regulations, priorities. */
export interface TextTable {
  readonly id: string;
  readonly order: number;
  readonly group: KindGroup;
  readonly title: Message;
  readonly about: Message;
  /** Id of the document's table it is drawn from. */
  readonly from: string;
  readonly name: Message;
  readonly caption: Message;
  /** One for each column of the document's table, in its order. */
  readonly columns: readonly (readonly [header: Message, width: number, format?: string])[];
}

const words = defineMessages("tables/text", {
  needs: { id: "tabel itu dalam dokumen perencanaannya", en: "that table in the planning document" },
});

type Cells = readonly string[];

const sourceTableOf = ({ document }: Planned, id: string): SourceTable | undefined => document.tables?.find((table) => table.id === id);

/** A row that a page break cut off from the one above: all it says begins in the middle of a sentence that is not finished there. */
function goesOn(above: Cells | undefined, cells: Cells): boolean {
  if (!above || cells[0] !== "") return false;
  return cells.every((cell, at) => cell === "" || (/^\p{Ll}/u.test(cell) && above[at] !== "" && !/[.;:]$/.test(above[at]!)));
}

interface TextRow {
  readonly key: string;
  readonly cells: Cells;
}

function rowsOf({ rows }: SourceTable): TextRow[] {
  const read: TextRow[] = [];
  for (const { line, cells: printed } of rows) {
    const cells = printed.map(withoutTags);
    const above = read[read.length - 1];
    if (above && goesOn(above.cells, cells))
      read[read.length - 1] = { ...above, cells: above.cells.map((cell, at) => (cells[at] ? `${cell} ${cells[at]}` : cell)) };
    else read.push({ key: String(line), cells });
  }
  return read;
}

/** "2+" and "WTP" are no numbers, and what is not measured ("-", "--") is neither 0 nor empty. */
function cellOf(printed: string, format: string | undefined): Cell {
  if (printed === "") return null;
  const parsed = format === undefined ? null : parseNumber(printed);
  return parsed?.kind === "number" ? number(parsed.value, format!) : text(printed);
}

/** A line of its own over the rows that follow: "BIDANG KESEKRETARIATAN". */
const isHeading = ({ cells }: TextRow): boolean => cells.length > 1 && cells.slice(1).every((cell) => cell === "");

/** The kind of a table of words, for every plan that has it. What the document merges over several rows stands in the first of them. */
export function textKind({ id, order, group, title, about, from, name, caption, columns }: TextTable): TableKind {
  return {
    id,
    order,
    group,
    chapter: "planning",
    title,
    about,
    needs: words.needs(),
    ...oncePerPlan((planned) => (sourceTableOf(planned, from) ? [planned.root] : [])),
    draw: ({ catalogue }: { readonly catalogue: Catalogue }, root) => {
      const { document } = planWith(catalogue, root);
      const table = sourceTableOf({ document, root }, from)!;
      const description: TableDescription<TextRow> = {
        id,
        name,
        caption: [caption],
        columns: columns.map(([header, width, format], at): Column<TextRow> => ({
          id: String(at),
          header,
          width,
          align: format === undefined ? "Left" : "Right",
          value: ({ cells }) => cellOf(cells[at] ?? "", format),
        })),
        rows: rowsOf(table).map((row): RowDescription<TextRow> =>
          isHeading(row) ? { kind: "heading", text: row.cells[0]! } : { kind: "leaf", key: row.key, of: row },
        ),
        notes: [
          printedSource({ document, table, year: String(document.source.year) }),
          ...readingNotes(
            document,
            table.rows.map(({ line }) => line),
          ),
        ],
      };
      return ok({ table: description, figures: [] });
    },
  };
}
