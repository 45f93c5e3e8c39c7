import { defineMessages } from "../../language/message";
import { ok } from "../../language/result";
import { text } from "../../layout/cell";
import type { TableDescription } from "../../layout/description";
import { conflictNotes } from "../conflicts";
import { figureCell, findFigure, formatOf, formOf, type Figure } from "../figures";
import type { TableKind } from "../kind";
import { HEADERS } from "../labels";
import { printedTable, printedTables, wholeUnit } from "../printedTable";
import { PRIORITY_TABLE, priorityIndicator } from "../nationalTarget";
import { sourceNotes } from "../sources";

const words = defineMessages("tables/sasaran-pn", {
  name: { id: "Sasaran PN {year}", en: "National Priority {year}" },
  caption: {
    id: "Sasaran dan Indikator Kinerja Prioritas Nasional Tahun {year}",
    en: "Objectives and Indicators of the National Priority, {year}",
  },
  title: { id: "Sasaran dan indikator Prioritas Nasional", en: "Objectives and indicators of the national priority" },
  about: {
    id: "Prioritas, sasaran, dan indikator menurut RKP dengan target tahunnya.",
    en: "Priority, objective and indicator by the national plan, with the year's target.",
  },
  needs: { id: "target setiap indikatornya", en: "the target of every indicator" },
  priority: { id: "PN/PP/KP/ProP", en: "Priority" },
  objective: { id: "Sasaran", en: "Objective" },
  indicator: { id: "Indikator", en: "Indicator" },
});

interface PriorityRow {
  readonly key: string;
  readonly cells: readonly string[];
  readonly figure: Figure | null;
}

/** Tabel 1 (lkj-pwni-2024 lines 234-243): the indicators of the national priority with the targets of the agreement. */
export const kind: TableKind = {
  id: "sasaran-pn",
  order: 14,
  group: "planning",
  chapter: "planning",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  years: (catalogue) => [...new Set(printedTables(catalogue, PRIORITY_TABLE).map(({ year }) => year))].sort(),
  indicators: (catalogue, year) => {
    const printed = printedTable(catalogue, PRIORITY_TABLE, year);
    return printed ? wholeUnit(catalogue, printed.document) : [];
  },
  draw: ({ catalogue, facts, year }) => {
    const rows = printedTable(catalogue, PRIORITY_TABLE, year)!.table.rows.map(({ line, cells }): PriorityRow => {
      const node = priorityIndicator(catalogue, cells[2]!);
      return { key: String(line), cells, figure: node && findFigure({ node, what: "target", period: year }, { catalogue, facts }) };
    });
    const figures = rows.flatMap(({ figure }) => figure ?? []);
    const heads = [words.priority(), words.objective(), words.indicator()];
    const table: TableDescription<PriorityRow> = {
      id: kind.id,
      name: words.name({ year }),
      caption: [words.caption({ year })],
      columns: [
        ...heads.map((header, at) => ({
          id: header.id,
          header,
          width: 38,
          align: "Left" as const,
          value: ({ cells }: PriorityRow) => (cells[at] ? text(cells[at]) : null),
        })),
        {
          id: "target",
          header: HEADERS.target(),
          width: 11,
          align: "Right",
          value: ({ cells, figure }) =>
            figure ? figureCell(figure, formOf(figure.node), formatOf(formOf(figure.node), figure.node, figure.value)) : text(cells[3]!),
        },
      ],
      rows: rows.map((row) => ({ kind: "leaf", key: row.key, of: row })),
      notes: [...sourceNotes(figures, catalogue), ...conflictNotes(figures, catalogue)],
    };
    return ok({ table, figures });
  },
};
