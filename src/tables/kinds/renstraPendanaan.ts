import type { CatalogueNode } from "../../catalogue/types";
import { asIs } from "../../language/asIs";
import { defineMessages } from "../../language/message";
import { ok } from "../../language/result";
import { numberOrBlank, quantity, text, type Cell } from "../../layout/cell";
import type { Column, TableDescription } from "../../layout/description";
import { excel, type CellSlot } from "../../layout/expression";
import { unlessEmpty, whenFull } from "../../layout/guards";
import { divideExact, sumOfAll } from "../../numbers";
import { MONEY_FORMAT, SHARE_FORMAT } from "../../sheet/numberFormats";
import { findFigure, type Figure } from "../figures";
import { rowsChart } from "../charts";
import type { TableKind } from "../kind";
import { rupiahOf } from "../moneyUnit";
import { childrenOf, oncePerPlan, plannedYears, planWith, yearSpan, type Planned } from "../plan";
import { sourceNotes } from "../sources";

const words = defineMessages("tables/renstra-pendanaan", {
  name: { id: "Pendanaan Program {years}", en: "Programme Funding {years}" },
  caption: { id: "Pendanaan menurut Program Tahun {years} ({rupiah})", en: "Funding by Programme, {years} ({rupiah})" },
  title: { id: "Renstra: pendanaan menurut program dan tahun", en: "Strategic plan: funding by programme and year" },
  about: {
    id: "Pendanaan setiap program per tahun, jumlahnya selama rencana, dan bagiannya.",
    en: "The funding of every programme by year, its sum over the plan, and its share.",
  },
  needs: { id: "alokasi setiap kegiatan per tahun", en: "the funding of every activity by year" },
  program: { id: "Program", en: "Programme" },
  tahun: { id: "Tahun", en: "Year" },
  jumlah: { id: "Jumlah", en: "Total" },
  bagian: { id: "Bagian", en: "Share" },
  how: {
    id: "Pendanaan program ialah jumlah alokasi kegiatannya (lihat alokasi anggaran per kegiatan).",
    en: "A programme's funding is the sum of its activities (see the funding by activity).",
  },
});

interface Programme {
  readonly node: CatalogueNode;
  readonly activities: readonly CatalogueNode[];
}

const programmesOf = (planned: Planned): readonly Programme[] =>
  childrenOf(planned, planned.root, "program")
    .map((node) => ({ node, activities: childrenOf(planned, node, "kegiatan") }))
    .filter(({ activities }) => activities.length > 0);

const yearsOf = (planned: Planned): readonly string[] =>
  plannedYears(
    programmesOf(planned).flatMap(({ activities }) => activities),
    "alokasi",
  );

interface MoneyRow {
  readonly node: CatalogueNode;
  readonly byYear: ReadonlyMap<string, number | null>;
}

const wholeOf = ({ byYear }: MoneyRow): number | null => sumOfAll([...byYear.values()]);

/** BAB IV names no sums; they are those of Lampiran 1 (renstra-kp2mi-2025-2029 lines 1784-2323). */
export const kind: TableKind = {
  id: "renstra-pendanaan",
  order: 212,
  group: "strategic",
  chapter: "planning",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  showsMoney: true,
  ...oncePerPlan((planned) => (yearsOf(planned).length > 0 ? [planned.root] : [])),
  draw: (request, root) => {
    const { catalogue, facts } = request;
    const rupiah = rupiahOf(request);
    const planned = planWith(catalogue, root);
    const years = yearsOf(planned);
    const figureOf = (node: CatalogueNode, period: string): Figure => findFigure({ node, what: "alokasi", period }, { catalogue, facts });
    const rows = programmesOf(planned).map(({ node, activities }): MoneyRow => ({
      node,
      byYear: new Map(years.map((year) => [year, sumOfAll(activities.map((each) => figureOf(each, year).value))])),
    }));
    const figures = programmesOf(planned).flatMap(({ activities }) =>
      activities.flatMap((node) => years.map((year) => figureOf(node, year))),
    );
    const keys = rows.map(({ node }) => node.code);
    const total = sumOfAll(rows.map(wholeOf));
    const across = (row: string, value: number | null): Cell => {
      const range = { rows: [row], column: years[0]!, to: years[years.length - 1]! };
      return quantity(whenFull(range, excel`SUM(${range})`), MONEY_FORMAT, value);
    };
    const down = (column: string, value: number | null): Cell => {
      const range = { rows: keys, column };
      return quantity(whenFull(range, excel`SUM(${range})`), MONEY_FORMAT, value);
    };
    const share = (row: string, value: number | null): Cell => {
      const [own, all] = [row, "jumlah"].map((key): CellSlot => ({ row: key, column: "jumlah" })) as [CellSlot, CellSlot];
      return quantity(
        unlessEmpty([own, all], excel`${own}/${all}`),
        SHARE_FORMAT,
        value === null || !total ? null : divideExact(value, total),
        unlessEmpty([own, all], excel`PWNI.PERSENTASE(${own},${all})/100`),
      );
    };
    const table: TableDescription<MoneyRow> = {
      id: kind.id,
      name: words.name({ years: yearSpan(years) }),
      caption: [words.caption({ years: yearSpan(years), rupiah }), asIs(root.name)],
      columns: [
        { id: "program", header: words.program(), width: 60, align: "Left", value: ({ node }) => text(node.name) },
        ...years.map((year): Column<MoneyRow> => ({
          id: year,
          header: asIs(year),
          isMoney: true,
          width: 20,
          align: "Right",
          value: ({ byYear }) => numberOrBlank(byYear.get(year) ?? null, MONEY_FORMAT),
        })),
        {
          id: "jumlah",
          header: words.jumlah(),
          isMoney: true,
          width: 22,
          align: "Right",
          value: (row) => across(row.node.code, wholeOf(row)),
        },
        { id: "bagian", header: words.bagian(), width: 10, align: "Right", value: (row) => share(row.node.code, wholeOf(row)) },
      ],
      rows: [
        ...rows.map((row) => ({ kind: "leaf", key: row.node.code, of: row }) as const),
        {
          kind: "foot",
          key: "jumlah",
          cells: {
            program: text(words.jumlah()),
            ...Object.fromEntries(years.map((year) => [year, down(year, sumOfAll(rows.map(({ byYear }) => byYear.get(year) ?? null)))])),
            jumlah: across("jumlah", total),
            bagian: share("jumlah", total),
          },
        },
      ],
      notes: [words.how(), ...sourceNotes(figures, catalogue)],
      charts: [
        rowsChart(
          { form: "stacked", title: words.caption({ years: yearSpan(years), rupiah }), category: words.tahun(), format: MONEY_FORMAT },
          rows.map(({ node }) => ({ key: node.code, name: asIs(node.name) })),
          { from: years[0]!, to: years[years.length - 1]! },
        ),
      ],
    };
    return ok({ table, figures });
  },
};
