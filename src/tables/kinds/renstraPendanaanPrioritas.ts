import type { CatalogueNode } from "../../catalogue/types";
import { slot, sum } from "../../formula/build";
import { asIs } from "../../language/asIs";
import { defineMessages, type Message } from "../../language/message";
import { ok } from "../../language/result";
import { quantity, text, type Cell } from "../../layout/cell";
import type { ColumnGroup, RowDescription, TableDescription } from "../../layout/description";
import type { CellSlot } from "../../layout/expression";
import { unlessEmpty } from "../../layout/guards";
import { unitFormat } from "../../measures/unitFormat";
import { sumOfAll } from "../../numbers";
import { MONEY_FORMAT } from "../../sheet/numberFormats";
import { conflictNotes } from "../conflicts";
import { figureCell, findFigure, type Figure, type FigureSource } from "../figures";
import type { TableKind } from "../kind";
import { rupiahOf } from "../moneyUnit";
import { childrenOf, figuresByYear, oncePerPlan, plannedYears, planWith, yearSpan, type Planned } from "../plan";
import { readingNotes } from "../printedTable";
import { sourceNotes } from "../sources";

const words = defineMessages("tables/pendanaan-prioritas", {
  name: { id: "Pendanaan Prioritas {years}", en: "Priority Funding {years}" },
  caption: {
    id: "Pendanaan Kegiatan Prioritas dan Proyek Prioritas Tahun {years} ({rupiah})",
    en: "Funding of Priority Activities and Projects, {years} ({rupiah})",
  },
  title: { id: "Renstra: pendanaan prioritas nasional", en: "Strategic plan: funding of national priorities" },
  about: {
    id: "Target dan alokasi setiap kegiatan prioritas, proyek prioritas, dan rincian output per tahun.",
    en: "Target and funding of every priority activity, priority project and output by year.",
  },
  needs: { id: "target dan alokasi setiap rincian output per tahun", en: "target and funding of every output by year" },
  level: { id: "Level", en: "Level" },
  uraian: { id: "Kegiatan Prioritas/Proyek Prioritas/Rincian Output", en: "Priority Activity/Priority Project/Output" },
  satuan: { id: "Satuan", en: "Unit" },
  target: { id: "Target", en: "Target" },
  alokasi: { id: "Alokasi", en: "Funding" },
});

const [KP, PROP, RO] = ["KP (pendanaan)", "ProP (pendanaan)", "RO (pendanaan)"] as const;

interface Line {
  readonly node: CatalogueNode;
  readonly parts: readonly CatalogueNode[];
}

const activitiesOf = ({ document }: Planned): readonly CatalogueNode[] => document.nodes.filter(({ level }) => level === KP);

function linesOf(planned: Planned): Line[] {
  return activitiesOf(planned).flatMap((node): Line[] => {
    const projects = childrenOf(planned, node, PROP);
    const own = (project: CatalogueNode): Line[] => [
      { node: project, parts: [] },
      ...childrenOf(planned, project, RO).map((output) => ({ node: output, parts: [] })),
    ];
    return [{ node, parts: projects }, ...projects.flatMap(own)];
  });
}

/** An activity's money adds up from its projects; a project's stays as printed, since some of its outputs cannot be read. */
function moneyCell({ node, parts }: Line, year: string, source: FigureSource): Cell {
  const figure = (of: CatalogueNode): Figure => findFigure({ node: of, what: "alokasi", period: year }, source);
  if (parts.length === 0) return figureCell(figure(node), "points", MONEY_FORMAT);
  const slots = parts.map(({ code }): CellSlot => ({ row: code, column: `alokasi ${year}` }));
  const values = parts.map((part) => figure(part).value);
  return quantity(unlessEmpty(slots, sum(slots.map(slot))), MONEY_FORMAT, sumOfAll(values));
}

function group(
  id: "target" | "alokasi",
  width: number,
  years: readonly string[],
  cell: (line: Line, year: string) => Cell,
): ColumnGroup<Line> {
  const header: Message = words[id]();
  return {
    header,
    columns: years.map((year) => ({
      id: `${id} ${year}`,
      header: asIs(year),
      ...(id === "alokasi" && { isMoney: true }),
      width,
      align: "Right",
      value: (line) => cell(line, year),
    })),
  };
}

/** Lampiran 2 (renstra-kp2mi-2025-2029 lines 2344-2391): the APBN funding; no other funding is printed there. */
export const kind: TableKind = {
  id: "renstra-pendanaan-prioritas",
  order: 214,
  group: "strategic",
  chapter: "planning",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  showsMoney: true,
  ...oncePerPlan((planned) => (activitiesOf(planned).length > 0 ? [planned.root] : [])),
  draw: (request, root) => {
    const { catalogue, facts } = request;
    const source = { catalogue, facts };
    const planned = planWith(catalogue, root);
    const lines = linesOf(planned);
    const years = plannedYears(
      lines.map(({ node }) => node),
      "alokasi",
    );
    const figureOf = (node: CatalogueNode, what: "target" | "alokasi", period: string): Figure =>
      findFigure({ node, what, period }, source);
    const target = ({ node }: Line, year: string): Cell => {
      const { figures: targets } = figuresByYear({ node, what: "target", years }, source);
      const figure = targets[years.indexOf(year)]!;
      return figureCell(figure, "points", unitFormat(node.unit, figure.value));
    };
    const figures = lines.flatMap(({ node, parts }) =>
      years.flatMap((year) => [
        ...(node.level === PROP ? [] : [figureOf(node, "target", year)]),
        ...(parts.length > 0 ? [] : [figureOf(node, "alokasi", year)]),
      ]),
    );
    const printed = figures.flatMap(({ origin }) => (origin.kind === "catalogue" ? [origin.fact.line] : []));
    const table: TableDescription<Line> = {
      id: kind.id,
      name: words.name({ years: yearSpan(years) }),
      caption: [words.caption({ years: yearSpan(years), rupiah: rupiahOf(request) })],
      columns: [
        { id: "level", header: words.level(), width: 7, align: "Center", value: ({ node }) => text(node.level.split(" ")[0]!) },
        { id: "uraian", header: words.uraian(), width: 60, align: "Left", value: ({ node }) => text(node.name) },
        {
          id: "satuan",
          header: words.satuan(),
          width: 13,
          align: "Center",
          value: ({ node }) => (node.level === PROP ? null : text(node.unit)),
        },
        group("target", 10, years, target),
        group("alokasi", 17, years, (line, year) => moneyCell(line, year, source)),
      ],
      rows: lines.map((line): RowDescription<Line> => ({
        kind: line.parts.length > 0 ? "subtotal" : "leaf",
        key: line.node.code,
        of: line,
      })),
      notes: [...sourceNotes(figures, catalogue), ...readingNotes(planned.document, printed), ...conflictNotes(figures, catalogue)],
    };
    return ok({ table, figures });
  },
};
