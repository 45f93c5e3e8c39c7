import type { CatalogueNode } from "../../catalogue/types";
import { slot, sum } from "../../formula/build";
import { asIs } from "../../language/asIs";
import { defineMessages } from "../../language/message";
import { ok } from "../../language/result";
import { quantity, text, type Cell } from "../../layout/cell";
import type { Column, RowDescription, TableDescription } from "../../layout/description";
import { excel, type CellSlot } from "../../layout/expression";
import { unlessEmpty, whenFull } from "../../layout/guards";
import { sumOfAll } from "../../numbers";
import { MONEY_FORMAT } from "../../sheet/numberFormats";
import { figureCell, findFigure, type Figure, type FigureSource } from "../figures";
import { rowsChart } from "../charts";
import type { TableKind } from "../kind";
import { rupiahOf } from "../moneyUnit";
import { plannedYears, plansOf, plannedOf, type Planned } from "../plan";
import { planTotalNotes } from "../planTotals";
import { sourceNotes } from "../sources";

const words = defineMessages("tables/renstra-alokasi", {
  yearAxis: { id: "Tahun", en: "Year" },
  name: { id: "Alokasi Renstra {years}", en: "Plan Funding {years}" },
  caption: {
    id: "Alokasi Anggaran menurut Program dan Kegiatan Tahun {years} ({rupiah})",
    en: "Funding by Programme and Activity, {years} ({rupiah})",
  },
  total: { id: "Jumlah {what}", en: "Total {what}" },
  title: { id: "Renstra: alokasi anggaran per kegiatan", en: "Strategic plan: funding by activity" },
  about: {
    id: "Alokasi setiap kegiatan per tahun, jumlah setiap program, dan jumlah seluruhnya.",
    en: "The funding of every activity by year, the sum of every programme, and the sum of all.",
  },
  needs: { id: "alokasi setiap kegiatan per tahun", en: "the funding of every activity by year" },
  uraianHead: { id: "Program/Kegiatan", en: "Programme/Activity" },
  pelaksanaHead: { id: "Unit Pelaksana", en: "Unit" },
});

interface Programme {
  readonly node: CatalogueNode;
  readonly activities: readonly CatalogueNode[];
}

function programmesOf({ document: { nodes }, root }: Planned): readonly Programme[] {
  return nodes
    .filter(({ level, parent }) => level === "program" && parent === root.code)
    .map((node) => ({ node, activities: nodes.filter(({ level, parent }) => level === "kegiatan" && parent === node.code) }))
    .filter(({ activities }) => activities.length > 0);
}

const yearsOf = (planned: Planned): readonly string[] =>
  plannedYears(
    programmesOf(planned).flatMap(({ activities }) => activities),
    "alokasi",
  );

interface MoneyRow {
  readonly label: string;
  readonly unit: string;
  cell(year: string): Cell;
}

interface Money {
  readonly rows: readonly RowDescription<MoneyRow>[];
  readonly figures: readonly Figure[];
}

const totalKey = ({ node }: Programme): string => `jumlah ${node.code}`;

/** Activities with their money, below each programme its sum, at the foot the sum of those. */
function moneyOf(planned: Planned, years: readonly string[], source: FigureSource): Money {
  const programmes = programmesOf(planned);
  const figureOf = (node: CatalogueNode, year: string): Figure => findFigure({ node, what: "alokasi", period: year }, source);
  const totalOf = ({ activities }: Programme, year: string): number | null =>
    sumOfAll(activities.map((node) => figureOf(node, year).value));
  const rows = programmes.flatMap((programme): RowDescription<MoneyRow>[] => [
    { kind: "heading", text: programme.node.name },
    ...programme.activities.map((node) => ({
      kind: "leaf" as const,
      key: node.code,
      of: {
        label: `${node.code} ${node.name}`,
        unit: node.executor ?? "",
        cell: (year: string) => figureCell(figureOf(node, year), "points", MONEY_FORMAT),
      },
    })),
    {
      kind: "foot",
      key: totalKey(programme),
      cells: {
        uraian: text(words.total({ what: programme.node.name })),
        ...Object.fromEntries(
          years.map((year) => {
            const range = { rows: programme.activities.map(({ code }) => code), column: year };
            return [year, quantity(whenFull(range, excel`SUM(${range})`), MONEY_FORMAT, totalOf(programme, year))];
          }),
        ),
      },
    },
  ]);
  const grand = Object.fromEntries(
    years.map((year) => {
      const slots = programmes.map((programme): CellSlot => ({ row: totalKey(programme), column: year }));
      return [
        year,
        quantity(unlessEmpty(slots, sum(slots.map(slot))), MONEY_FORMAT, sumOfAll(programmes.map((each) => totalOf(each, year)))),
      ];
    }),
  );
  const total: RowDescription<MoneyRow> = {
    kind: "foot",
    key: "jumlah",
    cells: { uraian: text(words.total({ what: planned.root.code })), ...grand },
  };
  const figures = programmes.flatMap(({ activities }) => activities.flatMap((node) => years.map((year) => figureOf(node, year))));
  return { rows: [...rows, total], figures };
}

/** The allocation matrix by programme and activity (renstra-kp2mi-2025-2029 lines 1784-2323), in whole rupiah. */
export const kind: TableKind = {
  id: "renstra-alokasi",
  order: 210,
  group: "strategic",
  chapter: "planning",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  showsMoney: true,
  years: (catalogue) => [...new Set(plansOf(catalogue).flatMap((planned) => yearsOf(planned).slice(0, 1)))].sort(),
  indicators: (catalogue, year) =>
    plansOf(catalogue)
      .filter((planned) => yearsOf(planned)[0] === year)
      .map(({ root }) => root),
  fromDocument: true,
  draw: (request, root) => {
    const { catalogue, facts } = request;
    const rupiah = rupiahOf(request);
    const planned = plannedOf(catalogue, root)!;
    const years = yearsOf(planned);
    const { rows, figures } = moneyOf(planned, years, { catalogue, facts });
    const span = `${years[0]!}-${years[years.length - 1]!}`;
    const table: TableDescription<MoneyRow> = {
      id: kind.id,
      name: words.name({ years: span }),
      caption: [words.caption({ years: span, rupiah }), asIs(root.name)],
      columns: [
        {
          id: "uraian",
          header: words.uraianHead(),
          width: 56,
          align: "Left",
          value: ({ label }) => text(label),
        },
        {
          id: "pelaksana",
          header: words.pelaksanaHead(),
          width: 30,
          align: "Left",
          value: ({ unit }) => (unit ? text(unit) : null),
        },
        ...years.map((year): Column<MoneyRow> => ({
          id: year,
          header: asIs(year),
          isMoney: true,
          width: 20,
          align: "Right",
          value: (row) => row.cell(year),
        })),
      ],
      rows,
      notes: [
        ...planTotalNotes(
          root,
          years,
          (year) => sumOfAll(figures.filter(({ period }) => period === year).map(({ value }) => value)),
          request,
        ),
        ...sourceNotes(figures, catalogue),
      ],
      charts: [
        rowsChart(
          { form: "stacked", title: words.caption({ years: span, rupiah }), category: words.yearAxis(), format: MONEY_FORMAT },
          programmesOf(planned).map((programme) => ({
            key: totalKey(programme),
            name: asIs(programme.node.name),
          })),
          { from: years[0]!, to: years[years.length - 1]! },
        ),
      ],
    };
    return ok({ table, figures });
  },
};
