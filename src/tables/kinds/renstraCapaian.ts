import type { Catalogue } from "../../catalogue/catalogue";
import type { CatalogueNode, FactKind } from "../../catalogue/types";
import { asIs } from "../../language/asIs";
import { defineMessages, type Message } from "../../language/message";
import { ok } from "../../language/result";
import { text, type Cell } from "../../layout/cell";
import type { ColumnGroup, RowDescription, TableDescription } from "../../layout/description";
import { unitFormat } from "../../measures/unitFormat";
import { conflictNotes } from "../conflicts";
import { figureCell, findFigure, type Figure, type FigureSource } from "../figures";
import type { TableKind } from "../kind";
import { childrenOf, oncePerPlan, plannedYears, planWith, yearSpan, type Planned } from "../plan";
import { sourceNotes } from "../sources";

const words = defineMessages("tables/renstra-capaian", {
  name: { id: "Capaian Renstra {years}", en: "Plan Achievement {years}" },
  caption: { id: "Target dan Realisasi Indikator Kinerja Tahun {years}", en: "Targets and Actuals, {years}" },
  title: { id: "Renstra: target dan realisasi periode sebelumnya", en: "Strategic plan: targets and actuals of the period before" },
  about: {
    id: "Target dan realisasi setiap indikator sasaran strategis dan program per tahun.",
    en: "Target and actual of every indicator of objectives and programmes by year.",
  },
  needs: { id: "target dan realisasi setiap indikator per tahun", en: "target and actual of every indicator by year" },
  indikator: { id: "Sasaran/Indikator", en: "Objective/Indicator" },
  satuan: { id: "Satuan", en: "Unit" },
  target: { id: "Target", en: "Target" },
  realisasi: { id: "Realisasi", en: "Actual" },
});

const LEVEL = "rencana 2020-2024";
const GOALS = ["sasaran strategis", "sasaran program"];

interface Line {
  readonly node: CatalogueNode;
  readonly figure: (what: "target" | "realisasi", year: string) => Figure;
}

/** What a document prints where it has no number: an opinion ("WTP"), two values in one cell. */
function printedWord(catalogue: Catalogue, { code }: CatalogueNode, what: FactKind, period: string): string | null {
  const printed = catalogue.fact({ code, what, period })?.printed ?? "";
  return /\p{L}/u.test(printed) ? printed : null;
}

function figureOrWord(line: Line, what: "target" | "realisasi", year: string, catalogue: Catalogue): Cell {
  const figure = line.figure(what, year);
  const word = figure.value === null ? printedWord(catalogue, line.node, what, year) : null;
  return word === null ? figureCell(figure, "points", unitFormat(line.node.unit, figure.value)) : text(word);
}

function indicatorsOf(planned: Planned, top: CatalogueNode): readonly (readonly [CatalogueNode, readonly CatalogueNode[]])[] {
  return childrenOf(planned, top, ...GOALS).map((goal) => [goal, childrenOf(planned, goal)] as const);
}

function group(id: string, header: Message, years: readonly string[], cell: (line: Line, year: string) => Cell): ColumnGroup<Line> {
  return {
    header,
    columns: years.map((year) => ({
      id: `${id} ${year}`,
      header: asIs(year),
      width: 11,
      align: "Right",
      value: (line) => cell(line, year),
    })),
  };
}

function linesOf(planned: Planned, top: CatalogueNode, source: FigureSource): RowDescription<Line>[] {
  return indicatorsOf(planned, top).flatMap(([goal, indicators]): RowDescription<Line>[] => [
    { kind: "heading", text: goal.name },
    ...indicators.map((node) => ({
      kind: "leaf" as const,
      key: node.code,
      of: { node, figure: (what: "target" | "realisasi", period: string) => findFigure({ node, what, period }, source) },
    })),
  ]);
}

/**
 * Tabel 1 (renstra-kp2mi-2025-2029 lines 131-155). It prints no achievement and this table calculates none: whether a fall of cases by
 * 48,66 against 6,30 is a success or not the document does not say.
 */
export const kind: TableKind = {
  id: "renstra-capaian",
  order: 218,
  group: "strategic",
  chapter: "planning",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  ...oncePerPlan(({ document }) => document.nodes.filter(({ level }) => level === LEVEL)),
  draw: ({ catalogue, facts }, top) => {
    const planned = planWith(catalogue, top);
    const years = plannedYears(
      indicatorsOf(planned, top).flatMap(([, nodes]) => nodes),
      "target",
    );
    const rows = linesOf(planned, top, { catalogue, facts });
    const lines = rows.flatMap((row) => (row.kind === "leaf" ? [row.of] : []));
    const figures = lines.flatMap(({ node, figure }) =>
      (["target", "realisasi"] as const).flatMap((what) =>
        years.flatMap((year) =>
          printedWord(catalogue, node, what, year) !== null && figure(what, year).value === null ? [] : [figure(what, year)],
        ),
      ),
    );
    const table: TableDescription<Line> = {
      id: kind.id,
      name: words.name({ years: yearSpan(years) }),
      caption: [words.caption({ years: yearSpan(years) })],
      columns: [
        { id: "indikator", header: words.indikator(), width: 52, align: "Left", value: ({ node }) => text(node.name) },
        { id: "satuan", header: words.satuan(), width: 12, align: "Center", value: ({ node }) => text(node.unit) },
        group("target", words.target(), years, (line, year) => figureOrWord(line, "target", year, catalogue)),
        group("realisasi", words.realisasi(), years, (line, year) => figureOrWord(line, "realisasi", year, catalogue)),
      ],
      rows,
      notes: [...sourceNotes(figures, catalogue), ...conflictNotes(figures, catalogue)],
    };
    return ok({ table, figures });
  },
};
