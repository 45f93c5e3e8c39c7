import { defineMessages } from "../../language/message";
import type { Cell } from "../../layout/cell";
import type { Budget, BudgetRow } from "../budget";
import { absorbedCell, moneyCell, moneyValue, remainderCell, WHOLE } from "../budgetCells";
import { budgetKind } from "../budgetTable";

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
  pagu: { id: "Pagu ({rp})", en: "Budget ({rp})" },
  realisasi: { id: "Realisasi ({rp})", en: "Spent ({rp})" },
  sisa: { id: "Sisa ({rp})", en: "Remainder ({rp})" },
  serapan: { id: "Serapan", en: "Absorption" },
  total: { id: "Jumlah", en: "Total" },
});

/** A cell of a row that is calculated from both of its amounts. */
const ofBoth =
  (cell: typeof remainderCell) =>
  (budget: Budget, row: BudgetRow | null): Cell =>
    cell(row?.key ?? WHOLE, moneyValue(budget, row, "pagu"), moneyValue(budget, row, "realisasi"));

/** Tabel 35 and 36 (lkj-pwni-2024 lines 1938, 1944), whose amounts the document leaves out: those of the workbook's own budget table. */
export const kind = budgetKind({
  id: "realisasi-anggaran",
  order: 92,
  chapter: "data",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  name: (year) => words.name({ year }),
  caption: (year) => words.caption({ year }),
  heads: { kode: words.kode(), uraian: words.uraian(), total: words.total() },
  width: 56,
  columns: [
    { id: "pagu", header: (rp) => words.pagu({ rp }), isMoney: true, width: 19, cell: (budget, row) => moneyCell(budget, row, "pagu") },
    {
      id: "realisasi",
      header: (rp) => words.realisasi({ rp }),
      isMoney: true,
      width: 19,
      cell: (budget, row) => moneyCell(budget, row, "realisasi"),
    },
    { id: "sisa", header: (rp) => words.sisa({ rp }), isMoney: true, width: 18, cell: ofBoth(remainderCell) },
    { id: "serapan", header: () => words.serapan(), width: 11, cell: ofBoth(absorbedCell) },
  ],
  shown: ["pagu", "realisasi"],
});
