import { defineMessages } from "../../language/message";
import { moneyCell, moneyValue, shareCell, WHOLE } from "../budgetCells";
import { budgetKind } from "../budgetTable";

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
  pagu: { id: "Alokasi ({rp})", en: "Budget ({rp})" },
  bagian: { id: "Bagian", en: "Share" },
  total: { id: "Jumlah", en: "Total" },
});

/** Tabel 3 (lkj-pwni-2024 line 302), whose amounts the document leaves out: those of the workbook's own budget table. */
export const kind = budgetKind({
  id: "alokasi-anggaran",
  order: 18,
  chapter: "planning",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  name: (year) => words.name({ year }),
  caption: (year) => words.caption({ year }),
  heads: { kode: words.kode(), uraian: words.uraian(), total: words.total() },
  width: 60,
  columns: [
    { id: "pagu", header: (rp) => words.pagu({ rp }), isMoney: true, width: 20, cell: (budget, row) => moneyCell(budget, row, "pagu") },
    {
      id: "bagian",
      header: () => words.bagian(),
      width: 11,
      cell: (budget, row) =>
        shareCell({ row: row?.key ?? WHOLE, column: "pagu" }, { row: WHOLE, column: "pagu" }, [
          moneyValue(budget, row, "pagu"),
          moneyValue(budget, null, "pagu"),
        ]),
    },
  ],
  shown: ["pagu"],
});
