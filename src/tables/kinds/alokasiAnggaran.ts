import { defineMessages } from "../../language/message";
import { ok } from "../../language/result";
import { text } from "../../layout/cell";
import type { TableDescription } from "../../layout/description";
import { budgetHolders, budgetLabel, budgetOf, type BudgetRow, missingMoney, yearsOfBudget } from "../budget";
import { moneyCell, moneyValue, shareCell, WHOLE } from "../budgetCells";
import { columnsChart } from "../charts";
import type { TableKind } from "../kind";
import { sourceNotes } from "../sources";

const words = defineMessages("tables/alokasi-anggaran", {
  name: { id: "Alokasi Anggaran {year}", en: "Budget {year}" },
  caption: { id: "Alokasi Anggaran Tahun {year}", en: "Budget of {year}" },
  title: { id: "Alokasi anggaran", en: "Budget" },
  about: {
    id: "Pagu setiap baris anggaran dan bagiannya dari seluruh pagu.",
    en: "The budget of every line and its share of the whole.",
  },
  needs: { id: "tabel pagu dan realisasi", en: "a table of budget and spending" },
  kode: { id: "Kode", en: "Code" },
  uraian: { id: "Uraian", en: "Item" },
  pagu: { id: "Alokasi (Rp)", en: "Budget (Rp)" },
  bagian: { id: "Bagian", en: "Share" },
  total: { id: "Jumlah", en: "Total" },
});

/** Tabel 3 (lkj-pwni-2024 line 302), whose amounts the document leaves out: those of the workbook's own budget table. */
export const kind: TableKind = {
  id: "alokasi-anggaran",
  order: 18,
  group: "money",
  chapter: "planning",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  years: (catalogue, _facts, workbook) => yearsOfBudget(catalogue, workbook),
  indicators: (catalogue, year, _facts, workbook) => budgetHolders(catalogue, year, workbook),
  ofMoney: true,
  draw: (request, holder) => {
    const { catalogue, year } = request;
    const budget = budgetOf(request, holder);
    const share = (key: string, row: BudgetRow | null) =>
      shareCell({ row: key, column: "pagu" }, { row: WHOLE, column: "pagu" }, [
        moneyValue(budget, row, "pagu"),
        moneyValue(budget, null, "pagu"),
      ]);
    const table: TableDescription<BudgetRow> = {
      id: kind.id,
      name: words.name({ year }),
      caption: [words.caption({ year })],
      columns: [
        { id: "kode", header: words.kode(), width: 16, align: "Left", value: ({ code }) => (code === "" ? null : text(code)) },
        { id: "uraian", header: words.uraian(), width: 60, align: "Left", value: (row) => text(budgetLabel(row)) },
        { id: "pagu", header: words.pagu(), width: 20, align: "Right", value: (row) => moneyCell(budget, row, "pagu") },
        { id: "bagian", header: words.bagian(), width: 11, align: "Right", value: (row) => share(row.key, row) },
      ],
      rows: [
        ...budget.rows.map((row) => ({ kind: row.parts.length > 0 ? "subtotal" : "leaf", key: row.key, of: row }) as const),
        {
          kind: "foot",
          key: WHOLE,
          cells: { uraian: text(words.total()), pagu: moneyCell(budget, null, "pagu"), bagian: share(WHOLE, null) },
        },
      ],
      notes: [...budget.notes, ...missingMoney(budget, "pagu"), ...sourceNotes(budget.figures, catalogue)],
      charts:
        budget.top.length === budget.rows.length
          ? [
              columnsChart({ form: "bar", title: words.caption({ year }), category: words.uraian(), format: "#,##0" }, budget.top, {
                label: "uraian",
                columns: [{ id: "pagu", name: words.pagu() }],
              }),
            ]
          : [],
    };
    return ok({ table, figures: budget.figures, tables: budget.tables });
  },
};
