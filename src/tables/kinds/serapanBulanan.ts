import { asIs } from "../../language/asIs";
import { defineMessages } from "../../language/message";
import { ok } from "../../language/result";
import { quantity, text, type Cell } from "../../layout/cell";
import type { Column, TableDescription } from "../../layout/description";
import { excel, type CellSlot } from "../../layout/expression";
import { whenFull } from "../../layout/guards";
import { sumOfAll } from "../../numbers";
import { withinName } from "../../periods/period";
import { MONEY_FORMAT } from "../../sheet/numberFormats";
import { type Amount, budgetHolders, budgetOf, missingMoney, monthlyOf, monthlyYears, yearsOfBudget } from "../budget";
import { amountCell, moneyAcross, moneyValue, shareCell } from "../budgetCells";
import { columnsChart } from "../charts";
import type { TableKind } from "../kind";
import { rpOf } from "../moneyUnit";

const words = defineMessages("tables/serapan-bulanan", {
  name: { id: "Serapan Bulanan {year}", en: "Monthly Spending {year}" },
  caption: { id: "Rencana dan Realisasi Anggaran per Bulan Tahun {year}", en: "Planned and Actual Spending by Month, {year}" },
  title: { id: "Serapan anggaran per bulan", en: "Absorption by month" },
  about: {
    id: "Rencana dan realisasi anggaran setiap bulan, jumlah sampai bulan itu, dan serapannya terhadap pagu.",
    en: "Planned and actual spending of every month, the sum up to it, and its share of the budget.",
  },
  needs: { id: "rencana penarikan dan realisasi per bulan", en: "planned and actual spending by month" },
  bulan: { id: "Bulan", en: "Month" },
  rencana: { id: "Rencana ({rp})", en: "Planned ({rp})" },
  realisasi: { id: "Realisasi ({rp})", en: "Actual ({rp})" },
  rencanaSd: { id: "Rencana s.d. Bulan Ini ({rp})", en: "Planned to Date ({rp})" },
  realisasiSd: { id: "Realisasi s.d. Bulan Ini ({rp})", en: "Actual to Date ({rp})" },
  serapan: { id: "Serapan", en: "Absorption" },
  pagu: { id: "Pagu", en: "Budget" },
  how: {
    id: "Serapan = realisasi s.d. bulan itu / pagu. Kosong mulai bulan pertama yang belum diisi.",
    en: "Absorption = actual to date / budget. Empty from the first month that is not filled in.",
  },
});

const PAGU = "pagu";
const MONTHS = Array.from({ length: 12 }, (_, month) => `B${String(month + 1).padStart(2, "0")}`);

interface Line {
  readonly key: string;
  readonly at: number;
  readonly rencana: Amount;
  readonly realisasi: Amount;
}

const UNKNOWN: Amount = { value: null, formula: null, cells: [] };

/** Spending by month, which the report shows as a picture (lkj-pwni-2024 line 1954): of the workbook's cash plans, or to be filled in. */
export const kind: TableKind = {
  id: "serapan-bulanan",
  order: 94,
  group: "money",
  chapter: "data",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  ofMoney: true,
  showsMoney: true,
  years: (catalogue, _facts, workbook) => [...new Set([...yearsOfBudget(catalogue, workbook), ...monthlyYears(workbook)])].sort(),
  indicators: (catalogue, year, _facts, workbook) => {
    const known = budgetHolders(catalogue, year, workbook);
    const newest = yearsOfBudget(catalogue, workbook).at(-1);
    return known.length > 0 || newest === undefined || !monthlyYears(workbook).includes(year)
      ? known
      : budgetHolders(catalogue, newest, workbook);
  },
  draw: (request, holder) => {
    const { year } = request;
    const rp = rpOf(request);
    const monthly = monthlyOf(request);
    const budget = budgetOf(request, holder);
    const lines = MONTHS.map((key, at): Line => ({
      key,
      at,
      rencana: monthly.planned?.[at] ?? UNKNOWN,
      realisasi: monthly.spent?.[at] ?? UNKNOWN,
    }));
    const pagu = moneyValue(budget, null, "pagu");
    const toDate = (what: "rencana" | "realisasi", { at }: Line): number | null =>
      sumOfAll(lines.slice(0, at + 1).map((line) => line[what].value));
    const cumulative = (what: "rencana" | "realisasi", line: Line): Cell => {
      const range = { rows: MONTHS.slice(0, line.at + 1), column: what };
      return quantity(whenFull(range, excel`SUM(${range})`), MONEY_FORMAT, toDate(what, line));
    };
    const whole: CellSlot = { row: PAGU, column: "rencana" };
    const money = (id: "rencana" | "realisasi" | "rencanaSd" | "realisasiSd", value: Column<Line>["value"]): Column<Line> => ({
      id,
      header: words[id]({ rp }),
      isMoney: true,
      width: 19,
      align: "Right",
      value,
    });
    const table: TableDescription<Line> = {
      id: kind.id,
      name: words.name({ year }),
      caption: [words.caption({ year })],
      columns: [
        { id: "bulan", header: words.bulan(), width: 14, align: "Left", value: ({ key }) => text(asIs(withinName(key))) },
        money("rencana", ({ rencana }) => amountCell(rencana)),
        money("realisasi", ({ realisasi }) => amountCell(realisasi)),
        money("rencanaSd", (line) => cumulative("rencana", line)),
        money("realisasiSd", (line) => cumulative("realisasi", line)),
        {
          id: "serapan",
          header: words.serapan(),
          width: 11,
          align: "Right",
          value: (line) => shareCell({ row: line.key, column: "realisasiSd" }, whole, [toDate("realisasi", line), pagu]),
        },
      ],
      rows: [
        ...lines.map((line) => ({ kind: "leaf", key: line.key, of: line }) as const),
        {
          kind: "foot",
          key: PAGU,
          cells: {
            bulan: text(words.pagu()),
            // The rows of the budget are not in this table; a form has no amounts yet.
            rencana: budget.tables.length > 0 || budget.whole ? moneyAcross(budget, null, "pagu") : amountCell(UNKNOWN),
          },
        },
      ],
      notes: [words.how(), ...monthly.notes, ...(budget.tables.length > 0 ? [...budget.notes, ...missingMoney(budget, "pagu")] : [])],
      charts: [
        columnsChart({ form: "line", title: words.caption({ year }), category: words.bulan(), format: MONEY_FORMAT }, MONTHS, {
          label: "bulan",
          columns: [
            { id: "rencanaSd", name: words.rencanaSd({ rp }) },
            { id: "realisasiSd", name: words.realisasiSd({ rp }) },
          ],
        }),
      ],
    };
    return ok({ table, figures: budget.figures, tables: [...monthly.tables, ...budget.tables] });
  },
};
