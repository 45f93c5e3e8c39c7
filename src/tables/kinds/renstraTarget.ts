import type { CatalogueNode } from "../../catalogue/types";
import { asIs } from "../../language/asIs";
import { defineMessages, type Message } from "../../language/message";
import { ok } from "../../language/result";
import { text } from "../../layout/cell";
import type { ChartDescription } from "../../layout/chart";
import type { Column, RowDescription, TableDescription } from "../../layout/description";
import { figureCell, findFigure, type Figure, type FigureSource } from "../figures";
import { rowsChart } from "../charts";
import type { TableKind } from "../kind";
import { plannedYears, plansOf, plannedOf, type Planned } from "../plan";
import { sourceNotes } from "../sources";

const words = defineMessages("tables/renstra-target", {
  yearAxis: { id: "Tahun", en: "Year" },
  name: { id: "Target Renstra {years}", en: "Plan Targets {years}" },
  caption: { id: "Sasaran Strategis dan Target Tahun {years}", en: "Strategic Objectives and Targets, {years}" },
  title: { id: "Renstra: sasaran strategis dan target", en: "Strategic plan: objectives and targets" },
  about: {
    id: "Indikator sasaran strategis sebuah Renstra dengan targetnya setiap tahun.",
    en: "The indicators of a strategic plan's objectives with their target of every year.",
  },
  needs: { id: "target setiap indikator sasaran strategis per tahun", en: "the target of every indicator by year" },
  indikatorHead: { id: "Sasaran Strategis/Indikator", en: "Objective/Indicator" },
  satuanHead: { id: "Satuan", en: "Unit" },
  targetHead: { id: "Target", en: "Target" },
});

interface Goal {
  readonly sasaran: CatalogueNode;
  readonly indicators: readonly CatalogueNode[];
}

/** The strategic objectives directly below the root, with their indicators that have targets. */
function goalsOf({ document: { nodes }, root }: Planned): readonly Goal[] {
  return nodes
    .filter(({ level, parent }) => level === "sasaran strategis" && parent === root.code)
    .map((sasaran) => ({ sasaran, indicators: nodes.filter(({ parent, level }) => parent === sasaran.code && level === "IKSS") }))
    .filter(({ indicators }) => indicators.length > 0);
}

const yearsOf = (planned: Planned): readonly string[] =>
  plannedYears(
    goalsOf(planned).flatMap(({ indicators }) => indicators),
    "target",
  );

interface GoalRow {
  readonly node: CatalogueNode;
  readonly targets: ReadonlyMap<string, Figure>;
}

function rowsOf(planned: Planned, years: readonly string[], source: FigureSource): RowDescription<GoalRow>[] {
  return goalsOf(planned).flatMap(({ sasaran, indicators }): RowDescription<GoalRow>[] => [
    { kind: "heading", text: `${sasaran.code} ${sasaran.name}` },
    ...indicators.map((node) => ({
      kind: "leaf" as const,
      key: node.code,
      of: { node, targets: new Map(years.map((year) => [year, findFigure({ node, what: "target", period: year }, source)])) },
    })),
  ]);
}

/** One for every unit: figures of different units have no axis in common. */
function chartsOf(rows: readonly RowDescription<GoalRow>[], years: readonly string[], title: Message): ChartDescription[] {
  const nodes = rows.flatMap((row) => (row.kind === "leaf" ? [row.of.node] : []));
  return [...new Set(nodes.map(({ unit }) => unit))].map((unit) =>
    rowsChart(
      { form: "line", title, category: words.yearAxis(), valueTitle: asIs(unit), format: "0.0" },
      nodes.filter((node) => node.unit === unit).map(({ code, name }) => ({ key: code, name: asIs(name) })),
      { from: years[0]!, to: years[years.length - 1]! },
    ),
  );
}

/** The targets of the strategic objectives year by year (renstra-kp2mi-2025-2029 lines 1095-1098). */
export const kind: TableKind = {
  id: "renstra-target",
  order: 200,
  group: "strategic",
  chapter: "planning",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  // One table for the whole plan: it is offered under the year it begins.
  years: (catalogue) => [...new Set(plansOf(catalogue).flatMap((planned) => yearsOf(planned).slice(0, 1)))].sort(),
  indicators: (catalogue, year) =>
    plansOf(catalogue)
      .filter((planned) => yearsOf(planned)[0] === year)
      .map(({ root }) => root),
  fromDocument: true,
  draw: ({ catalogue, facts }, root) => {
    const planned = plannedOf(catalogue, root)!;
    const years = yearsOf(planned);
    const rows = rowsOf(planned, years, { catalogue, facts });
    const figures = rows.flatMap((row) => (row.kind === "leaf" ? [...row.of.targets.values()] : []));
    const span = `${years[0]!}-${years[years.length - 1]!}`;
    const table: TableDescription<GoalRow> = {
      id: kind.id,
      name: words.name({ years: span }),
      caption: [words.caption({ years: span }), asIs(root.name)],
      columns: [
        {
          id: "indikator",
          header: words.indikatorHead(),
          width: 56,
          align: "Left",
          value: ({ node }) => text(node.name),
        },
        { id: "satuan", header: words.satuanHead(), width: 10, align: "Center", value: ({ node }) => text(node.unit) },
        {
          header: words.targetHead(),
          columns: years.map((year): Column<GoalRow> => ({
            id: year,
            header: asIs(year),
            width: 11,
            align: "Right",
            value: ({ targets }) => figureCell(targets.get(year)!, "points", "0.00"),
          })),
        },
      ],
      rows,
      notes: sourceNotes(figures, catalogue),
      charts: chartsOf(rows, years, words.caption({ years: span })),
    };
    return ok({ table, figures });
  },
};
