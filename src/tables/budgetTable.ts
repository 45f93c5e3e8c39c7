import type { Message } from "../language/message";
import { ok } from "../language/result";
import { text, type Cell } from "../layout/cell";
import type { TableDescription } from "../layout/description";
import { budgetHolders, budgetLabel, budgetOf, missingMoney, yearsOfBudget, type Budget, type BudgetRow, type MoneyKind } from "./budget";
import { WHOLE } from "./budgetCells";
import { columnsChart } from "./charts";
import type { Chapter, TableKind } from "./kind";
import { rpOf } from "./moneyUnit";
import { sourceNotes } from "./sources";

interface BudgetColumn {
  readonly id: string;
  /** @param rp what its money is in: "Rp juta". */
  header(rp: Message): Message;
  readonly isMoney?: true;
  readonly width: number;
  /** Of a row of the budget, or of the whole. */
  cell(budget: Budget, row: BudgetRow | null): Cell;
}

/** A table of the lines of a budget and their total. */
interface BudgetTable {
  readonly id: string;
  readonly order: number;
  readonly chapter: Chapter;
  readonly title: Message;
  readonly about: Message;
  readonly needs: Message;
  name(year: string): Message;
  caption(year: string): Message;
  readonly heads: Readonly<Record<"kode" | "uraian" | "total", Message>>;
  /** Of what a line is called. */
  readonly width: number;
  readonly columns: readonly BudgetColumn[];
  /** Money whose amounts the table shows; a chart draws it. */
  readonly shown: readonly MoneyKind[];
}

/** The kind of a table of the workbook's own budget, or of a form with its rows. */
export function budgetKind({ name, caption, heads, width, columns, shown, ...offered }: BudgetTable): TableKind {
  return {
    ...offered,
    group: "money",
    years: (catalogue, _facts, workbook) => yearsOfBudget(catalogue, workbook),
    indicators: (catalogue, year, _facts, workbook) => budgetHolders(catalogue, year, workbook),
    ofMoney: true,
    showsMoney: true,
    draw: (request, holder) => {
      const { catalogue, year } = request;
      const budget = budgetOf(request, holder);
      const rp = rpOf(request);
      const table: TableDescription<BudgetRow> = {
        id: offered.id,
        name: name(year),
        caption: [caption(year)],
        columns: [
          { id: "kode", header: heads.kode, width: 16, align: "Left", value: ({ code }) => (code === "" ? null : text(code)) },
          { id: "uraian", header: heads.uraian, width, align: "Left", value: (row) => text(budgetLabel(row)) },
          ...columns.map(
            ({ cell, header, ...column }) =>
              ({ ...column, header: header(rp), align: "Right", value: (row: BudgetRow) => cell(budget, row) }) as const,
          ),
        ],
        rows: [
          ...budget.rows.map((row) => ({ kind: row.parts.length > 0 ? "subtotal" : "leaf", key: row.key, of: row }) as const),
          {
            kind: "foot",
            key: WHOLE,
            cells: { uraian: text(heads.total), ...Object.fromEntries(columns.map(({ id, cell }) => [id, cell(budget, null)])) },
          },
        ],
        notes: [...budget.notes, ...missingMoney(budget, ...shown), ...sourceNotes(budget.figures, catalogue)],
        charts:
          budget.top.length === budget.rows.length
            ? [
                columnsChart({ form: "bar", title: caption(year), category: heads.uraian, format: "#,##0" }, budget.top, {
                  label: "uraian",
                  columns: columns.flatMap(({ id, header }) => (shown.some((money) => money === id) ? [{ id, name: header(rp) }] : [])),
                }),
              ]
            : [],
      };
      return ok({ table, figures: budget.figures, tables: budget.tables });
    },
  };
}
