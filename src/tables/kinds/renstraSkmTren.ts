import type { CatalogueNode } from "../../catalogue/types";
import { defineMessages } from "../../language/message";
import { ok } from "../../language/result";
import { quantity, text, type Cell } from "../../layout/cell";
import type { RowDescription, TableDescription } from "../../layout/description";
import { excel, type CellSlot } from "../../layout/expression";
import { unlessEmpty, whenFull } from "../../layout/guards";
import { divideExact, sumExact, sumOfAll } from "../../numbers";
import { conflictsAbout } from "../conflicts";
import { figureCell, findFigure, type Figure } from "../figures";
import { columnsChart } from "../charts";
import type { TableKind } from "../kind";
import { oncePerPlan, plannedYears, planWith, yearSpan } from "../plan";
import { readingNotes } from "../printedTable";
import { mutuCell } from "../skmClass";
import { sourceNotes } from "../sources";

const words = defineMessages("tables/skm-tren", {
  name: { id: "Tren SKM {years}", en: "Survey Trend {years}" },
  caption: { id: "Tren Survei Kepuasan Masyarakat Tahun {years}", en: "Public Satisfaction Survey, {years}" },
  title: { id: "Renstra: tren kepuasan masyarakat (SKM)", en: "Strategic plan: trend of public satisfaction (SKM)" },
  about: {
    id: "Nilai SKM setiap tahun, kenaikannya, dan mutu pelayanannya.",
    en: "The survey's value of every year, its increase, and the class of service quality.",
  },
  needs: { id: "nilai SKM setiap tahun", en: "the survey's value of every year" },
  tahun: { id: "Tahun", en: "Year" },
  nilai: { id: "Nilai SKM", en: "Survey Value" },
  kenaikan: { id: "Kenaikan (poin)", en: "Increase (points)" },
  mutu: { id: "Mutu Pelayanan", en: "Service Quality" },
  rataRata: { id: "Rata-rata", en: "Mean" },
  jumlah: { id: "Kenaikan seluruhnya", en: "Whole increase" },
});

const POINTS = "0.00";

interface YearRow {
  readonly year: string;
  readonly before: YearRow | null;
  readonly figure: Figure;
}

function increaseOf({ figure, before }: YearRow): number | null {
  const last = before?.figure.value ?? null;
  return figure.value === null || last === null ? null : sumExact([figure.value, -last]);
}

function increaseCell(row: YearRow): Cell {
  if (row.before === null) return null;
  const [now, last] = [row, row.before].map(({ year }): CellSlot => ({ row: year, column: "nilai" })) as [CellSlot, CellSlot];
  return quantity(unlessEmpty([now, last], excel`${now}-${last}`), POINTS, increaseOf(row));
}

function footRows(rows: readonly YearRow[]): RowDescription<YearRow>[] {
  const range = { rows: rows.map(({ year }) => year), column: "nilai" };
  const increases = { rows: rows.slice(1).map(({ year }) => year), column: "kenaikan" };
  const total = sumOfAll(rows.map(({ figure }) => figure.value));
  const whole = sumOfAll(rows.slice(1).map(increaseOf));
  const mean = total === null ? null : divideExact(total, rows.length);
  const each = whole === null || rows.length < 2 ? null : divideExact(whole, rows.length - 1);
  return [
    {
      kind: "foot",
      key: "jumlah",
      cells: { tahun: text(words.jumlah()), kenaikan: quantity(whenFull(increases, excel`SUM(${increases})`), POINTS, whole) },
    },
    {
      kind: "foot",
      key: "rata",
      cells: {
        tahun: text(words.rataRata()),
        nilai: quantity(whenFull(range, excel`AVERAGE(${range})`), POINTS, mean),
        kenaikan: quantity(whenFull(increases, excel`AVERAGE(${increases})`), POINTS, each),
        mutu: mutuCell({ row: "rata", column: "nilai" }, mean),
      },
    },
  ];
}

const yearsOf = (node: CatalogueNode): readonly string[] => plannedYears([node], "realisasi");

/** Gambar 17 and what is said of it (renstra-kp2mi-2025-2029 lines 486-497). The values are a NIK of 25-100, not a percentage. */
export const kind: TableKind = {
  id: "renstra-skm-tren",
  order: 226,
  group: "reform",
  chapter: "planning",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  ...oncePerPlan(({ document }) => document.nodes.filter((node) => node.level === "survei" && yearsOf(node).length > 1)),
  draw: ({ catalogue, facts }, node) => {
    const rows: YearRow[] = [];
    for (const year of yearsOf(node))
      rows.push({
        year,
        before: rows[rows.length - 1] ?? null,
        figure: findFigure({ node, what: "realisasi", period: year }, { catalogue, facts }),
      });
    const figures = rows.map(({ figure }) => figure);
    const years = yearSpan(rows.map(({ year }) => year));
    const lines = figures.flatMap(({ origin }) => (origin.kind === "catalogue" ? [origin.fact.line] : []));
    const table: TableDescription<YearRow> = {
      id: kind.id,
      name: words.name({ years }),
      caption: [words.caption({ years })],
      columns: [
        { id: "tahun", header: words.tahun(), width: 22, align: "Center", value: ({ year }) => text(year) },
        { id: "nilai", header: words.nilai(), width: 14, align: "Right", value: ({ figure }) => figureCell(figure, "points", POINTS) },
        { id: "kenaikan", header: words.kenaikan(), width: 18, align: "Right", value: increaseCell },
        {
          id: "mutu",
          header: words.mutu(),
          width: 18,
          align: "Center",
          value: ({ year, figure }) => mutuCell({ row: year, column: "nilai" }, figure.value),
        },
      ],
      rows: [...rows.map((row) => ({ kind: "leaf", key: row.year, of: row }) as const), ...footRows(rows)],
      notes: [
        ...sourceNotes(figures, catalogue),
        ...readingNotes(planWith(catalogue, node).document, lines),
        ...conflictsAbout([node], catalogue),
      ],
      charts: [
        columnsChart(
          { form: "line", title: words.caption({ years }), category: words.tahun(), valueTitle: words.nilai(), format: POINTS },
          rows.map(({ year }) => year),
          { label: "tahun", columns: [{ id: "nilai", name: words.nilai() }] },
        ),
      ],
    };
    return ok({ table, figures });
  },
};
