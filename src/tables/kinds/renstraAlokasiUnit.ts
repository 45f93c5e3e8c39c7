import type { CatalogueNode } from "../../catalogue/types";
import { sum } from "../../formula/build";
import { asIs } from "../../language/asIs";
import { defineMessages } from "../../language/message";
import { ok } from "../../language/result";
import { numberOrBlank, quantity, text, type Cell } from "../../layout/cell";
import type { Column, TableDescription } from "../../layout/description";
import { excel, type RangeSlot } from "../../layout/expression";
import { whenFull } from "../../layout/guards";
import { sumOfAll } from "../../numbers";
import { MONEY_FORMAT } from "../../sheet/numberFormats";
import { columnsChart } from "../charts";
import { figureCell, figureParts, findFigure, type Figure } from "../figures";
import type { TableKind } from "../kind";
import { rupiahOf } from "../moneyUnit";
import { childrenOf, oncePerPlan, plannedYears, planWith, yearSpan, type Planned } from "../plan";
import { planTotalNotes } from "../planTotals";
import { sourceNotes } from "../sources";

const words = defineMessages("tables/renstra-alokasi-unit", {
  name: { id: "Alokasi Unit {years}", en: "Unit Funding {years}" },
  caption: { id: "Alokasi Anggaran menurut Unit Pelaksana Tahun {years} ({rupiah})", en: "Funding by Unit, {years} ({rupiah})" },
  title: { id: "Renstra: alokasi anggaran per unit pelaksana", en: "Strategic plan: funding by unit" },
  about: {
    id: "Alokasi setiap unit pelaksana per tahun, dari kegiatan yang dilaksanakannya, dan jumlah seluruhnya.",
    en: "The funding of every unit by year, from the activities it carries out, and the sum of all.",
  },
  needs: { id: "alokasi setiap kegiatan per tahun dan unit pelaksananya", en: "the funding of every activity by year, and its unit" },
  unit: { id: "Unit Pelaksana", en: "Unit" },
  kegiatan: { id: "Kode Kegiatan", en: "Activities" },
  nobody: { id: "(unit pelaksana tidak tercetak)", en: "(unit not printed)" },
  jumlah: { id: "Jumlah {years}", en: "Total {years}" },
  total: { id: "Jumlah", en: "Total" },
});

const ALL = "jumlah";

interface UnitFunding {
  readonly key: string;
  readonly name: string | null;
  readonly activities: readonly CatalogueNode[];
}

const activitiesOf = (planned: Planned): readonly CatalogueNode[] =>
  childrenOf(planned, planned.root, "program").flatMap((program) => childrenOf(planned, program, "kegiatan"));

/** In the order of their first activity; what no unit is printed for comes last. */
function unitsOf(planned: Planned): readonly UnitFunding[] {
  const units = new Map<string, CatalogueNode[]>();
  for (const node of activitiesOf(planned)) units.set(node.executor ?? "", [...(units.get(node.executor ?? "") ?? []), node]);
  return [...units]
    .map(([name, activities]): UnitFunding => ({ key: activities[0]!.code, name: name === "" ? null : name, activities }))
    .sort((a, b) => Number(a.name === null) - Number(b.name === null));
}

/** Lampiran 1 by the unit that carries the activities out (renstra-kp2mi-2025-2029 lines 1784-2323). */
export const kind: TableKind = {
  id: "renstra-alokasi-unit",
  order: 211,
  group: "strategic",
  chapter: "planning",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  showsMoney: true,
  ...oncePerPlan((planned) => (activitiesOf(planned).some(({ executor }) => executor !== undefined) ? [planned.root] : [])),
  draw: (request, root) => {
    const { catalogue, facts } = request;
    const rupiah = rupiahOf(request);
    const planned = planWith(catalogue, root);
    const units = unitsOf(planned);
    const years = plannedYears(activitiesOf(planned), "alokasi");
    const span = yearSpan(years);
    const figureOf = (node: CatalogueNode, period: string): Figure => findFigure({ node, what: "alokasi", period }, { catalogue, facts });
    const moneyOf = ({ activities }: UnitFunding, year: string): number | null =>
      sumOfAll(activities.map((node) => figureOf(node, year).value));
    const totalOf = (year: string): number | null => sumOfAll(units.map((unit) => moneyOf(unit, year)));
    const wholeOf = (unit: UnitFunding): number | null => sumOfAll(years.map((year) => moneyOf(unit, year)));
    const cellOf = (unit: UnitFunding, year: string): Cell => {
      const figures = unit.activities.map((node) => figureOf(node, year));
      const parts = figures.flatMap((figure) => figureParts(figure, "points") ?? []);
      if (figures.length === 1) return figureCell(figures[0]!, "points", MONEY_FORMAT);
      return parts.length < figures.length ? numberOrBlank(null, MONEY_FORMAT) : quantity(sum(parts), MONEY_FORMAT, moneyOf(unit, year));
    };
    const added = (range: RangeSlot, value: number | null): Cell => quantity(whenFull(range, excel`SUM(${range})`), MONEY_FORMAT, value);
    const across = (row: string, value: number | null): Cell =>
      added({ rows: [row], column: years[0]!, to: years[years.length - 1]! }, value);
    const keys = units.map(({ key }) => key);
    const figures = activitiesOf(planned).flatMap((node) => years.map((year) => figureOf(node, year)));
    const table: TableDescription<UnitFunding> = {
      id: kind.id,
      name: words.name({ years: span }),
      caption: [words.caption({ years: span, rupiah }), asIs(root.name)],
      columns: [
        { id: "unit", header: words.unit(), width: 60, align: "Left", value: ({ name }) => text(name ?? words.nobody()) },
        {
          id: "kegiatan",
          header: words.kegiatan(),
          width: 16,
          align: "Left",
          value: ({ activities }) => text(activities.map(({ code }) => code).join(", ")),
        },
        ...years.map((year): Column<UnitFunding> => ({
          id: year,
          header: asIs(year),
          isMoney: true,
          width: 19,
          align: "Right",
          value: (unit) => cellOf(unit, year),
        })),
        {
          id: ALL,
          header: words.jumlah({ years: span }),
          isMoney: true,
          width: 21,
          align: "Right",
          value: (unit) => across(unit.key, wholeOf(unit)),
        },
      ],
      rows: [
        ...units.map((unit) => ({ kind: "leaf", key: unit.key, of: unit }) as const),
        {
          kind: "foot",
          key: "total",
          cells: {
            unit: text(words.total()),
            ...Object.fromEntries(years.map((year) => [year, added({ rows: keys, column: year }, totalOf(year))])),
            [ALL]: across("total", sumOfAll(units.map(wholeOf))),
          },
        },
      ],
      notes: [...planTotalNotes(root, years, totalOf, request), ...sourceNotes(figures, catalogue)],
      charts: [
        columnsChart({ form: "bar", title: words.caption({ years: span, rupiah }), category: words.unit(), format: MONEY_FORMAT }, keys, {
          label: "unit",
          columns: [{ id: ALL, name: words.jumlah({ years: span }) }],
        }),
      ],
    };
    return ok({ table, figures });
  },
};
