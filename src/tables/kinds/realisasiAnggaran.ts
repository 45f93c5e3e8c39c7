import { defineMessages } from "../../language/message";
import { ok } from "../../language/result";
import { text, type Cell } from "../../layout/cell";
import type { Column, TableDescription } from "../../layout/description";
import { budgetHolders, budgetLabel, budgetOf, type BudgetRow, missingMoney, yearsOfBudget } from "../budget";
import { absorbedCell, moneyCell, moneyValue, remainderCell, WHOLE } from "../budgetCells";
import { columnsChart } from "../charts";
import type { TableKind } from "../kind";
import { sourceNotes } from "../sources";

const words = defineMessages("tables/realisasi-anggaran", {
  name: { id: "Realisasi Anggaran {year}", en: "Spending {year}" },
  caption: { id: "Realisasi Anggaran Tahun {year}", en: "Spending of {year}" },
  title: { id: "Realisasi dan serapan anggaran", en: "Spending and absorption" },
  about: {
    id: "Pagu, realisasi, sisa, dan serapan setiap baris anggaran, dengan jumlahnya.",
    en: "Budget, spending, remainder and absorption of every line, with totals.",
  },
  needs: { id: "tabel pagu dan realisasi", en: "a table of budget and spending" },
  kode: { id: "Kode", en: "Code" },
  uraian: { id: "Uraian", en: "Item" },
  pagu: { id: "Pagu (Rp)", en: "Budget (Rp)" },
  realisasi: { id: "Realisasi (Rp)", en: "Spent (Rp)" },
  sisa: { id: "Sisa (Rp)", en: "Remainder (Rp)" },
  serapan: { id: "Serapan", en: "Absorption" },
  total: { id: "Jumlah", en: "Total" },
});

/** Tabel 35 and 36 (lkj-pwni-2024 lines 1938, 1944), whose amounts the document leaves out: those of the workbook's own budget table. */
export const kind: TableKind = {
  id: "realisasi-anggaran",
  order: 92,
  group: "money",
  chapter: "data",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  years: (catalogue, _facts, workbook) => yearsOfBudget(catalogue, workbook),
  indicators: (catalogue, year, _facts, workbook) => budgetHolders(catalogue, year, workbook),
  ofMoney: true,
  draw: (request, holder) => {
    const { catalogue, year } = request;
    const budget = budgetOf(request, holder);
    const cells = (row: BudgetRow | null): Readonly<Record<"pagu" | "realisasi" | "sisa" | "serapan", Cell>> => {
      const [pagu, realisasi] = [moneyValue(budget, row, "pagu"), moneyValue(budget, row, "realisasi")];
      const key = row?.key ?? WHOLE;
      return {
        pagu: moneyCell(budget, row, "pagu"),
        realisasi: moneyCell(budget, row, "realisasi"),
        sisa: remainderCell(key, pagu, realisasi),
        serapan: absorbedCell(key, pagu, realisasi),
      };
    };
    const money = (id: keyof ReturnType<typeof cells>, width: number): Column<BudgetRow> => ({
      id,
      header: words[id](),
      width,
      align: "Right",
      value: (row) => cells(row)[id],
    });
    const table: TableDescription<BudgetRow> = {
      id: kind.id,
      name: words.name({ year }),
      caption: [words.caption({ year })],
      columns: [
        { id: "kode", header: words.kode(), width: 16, align: "Left", value: ({ code }) => (code === "" ? null : text(code)) },
        { id: "uraian", header: words.uraian(), width: 56, align: "Left", value: (row) => text(budgetLabel(row)) },
        money("pagu", 19),
        money("realisasi", 19),
        money("sisa", 18),
        money("serapan", 11),
      ],
      rows: [
        ...budget.rows.map((row) => ({ kind: row.parts.length > 0 ? "subtotal" : "leaf", key: row.key, of: row }) as const),
        { kind: "foot", key: WHOLE, cells: { uraian: text(words.total()), ...cells(null) } },
      ],
      notes: [...budget.notes, ...missingMoney(budget, "pagu", "realisasi"), ...sourceNotes(budget.figures, catalogue)],
      charts:
        budget.top.length === budget.rows.length
          ? [
              columnsChart({ form: "bar", title: words.caption({ year }), category: words.uraian(), format: "#,##0" }, budget.top, {
                label: "uraian",
                columns: [
                  { id: "pagu", name: words.pagu() },
                  { id: "realisasi", name: words.realisasi() },
                ],
              }),
            ]
          : [],
    };
    return ok({ table, figures: budget.figures, tables: budget.tables });
  },
};
