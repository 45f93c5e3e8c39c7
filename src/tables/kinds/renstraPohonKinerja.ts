import { levelText } from "../../catalogue/levels";
import type { CatalogueNode } from "../../catalogue/types";
import { asIs } from "../../language/asIs";
import { defineMessages, type Message } from "../../language/message";
import { ok } from "../../language/result";
import { text, type Cell } from "../../layout/cell";
import type { Column, TableDescription } from "../../layout/description";
import { unitFormat } from "../../measures/unitFormat";
import type { FigureSource } from "../figures";
import type { TableKind } from "../kind";
import { cascadeRows, CASCADE, indented, isMeasured, type CascadeRow } from "../cascade";
import { childrenOf, figuresByYear, oncePerPlan, plannedCell, plannedYears, planWith, yearSpan, type Planned } from "../plan";
import { sourceNotes } from "../sources";

const words = defineMessages("tables/renstra-pohon-kinerja", {
  name: { id: "Pohon Renstra {years}", en: "Plan Cascade {years}" },
  caption: { id: "Pohon Kinerja Tahun {years}", en: "Performance Cascade, {years}" },
  title: { id: "Renstra: pohon kinerja (cascading)", en: "Strategic plan: performance cascade" },
  about: {
    id: "Tujuan, sasaran, program, dan kegiatan sebuah Renstra, masing-masing di bawah induknya, dengan indikator dan targetnya setiap tahun.",
    en: "Goals, objectives, programmes and activities of a strategic plan, each below its parent, with indicators and their targets of every year.",
  },
  needs: { id: "target setiap indikator per tahun", en: "the target of every indicator by year" },
});

/** Levels that are cascaded: objectives and their indicators, not what is bought for them. */
const LEVELS = [
  "tujuan",
  "indikator tujuan",
  "sasaran strategis",
  "IKSS",
  "program",
  "sasaran program",
  "IKP",
  "kegiatan",
  "sasaran kegiatan",
  "IKK",
];

const rowsOfPlan = (planned: Planned): readonly CascadeRow[] => cascadeRows((node) => childrenOf(planned, node, ...LEVELS), planned.root);

const yearsOf = (planned: Planned): readonly string[] =>
  plannedYears(
    rowsOfPlan(planned).map(({ node }) => node),
    "target",
  );

/** Lampiran 1 without money and outputs, below the goals of BAB II (renstra-kp2mi-2025-2029 lines 1085-1098, 1784-2330). */
export const kind: TableKind = {
  id: "renstra-pohon-kinerja",
  order: 202,
  group: "strategic",
  chapter: "planning",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  ...oncePerPlan((planned) => (yearsOf(planned).length > 0 ? [planned.root] : [])),
  draw: ({ catalogue, facts }, root) => {
    const planned = planWith(catalogue, root);
    const years = yearsOf(planned);
    const lines = rowsOfPlan(planned);
    const source: FigureSource = { catalogue, facts };
    const targets = new Map(lines.map(({ node }) => [node.code, figuresByYear({ node, what: "target", years }, source)]));
    const figures = [...targets.values()].flatMap(({ told }) => told);
    const target = (node: CatalogueNode, at: number): Cell => {
      const figure = targets.get(node.code)!.figures[at]!;
      return plannedCell(figure, unitFormat(node.unit, figure.value), source);
    };
    const left = (id: keyof typeof CASCADE, width: number, of: (branch: CascadeRow) => string | Message): Column<CascadeRow> => ({
      id,
      header: CASCADE[id](),
      width,
      align: "Left",
      value: (branch) => text(of(branch)),
    });
    const table: TableDescription<CascadeRow> = {
      id: kind.id,
      name: words.name({ years: yearSpan(years) }),
      caption: [words.caption({ years: yearSpan(years) }), asIs(root.name)],
      columns: [
        left("tingkat", 17, ({ node }) => asIs(levelText(node))),
        left("kode", 12, ({ node }) => node.code),
        left("uraian", 76, indented),
        left("satuan", 12, ({ node }) => (isMeasured(node) ? node.unit : "")),
        ...years.map((year, at): Column<CascadeRow> => ({
          id: year,
          header: asIs(year),
          width: 11,
          align: "Right",
          value: ({ node }) => target(node, at),
        })),
      ],
      rows: lines.map((branch) => ({
        kind: branch.depth < 2 && !isMeasured(branch.node) ? "subtotal" : "leaf",
        key: branch.node.code,
        of: branch,
        depth: branch.depth,
      })),
      notes: [CASCADE.outline(), ...sourceNotes(figures, catalogue)],
    };
    return ok({ table, figures });
  },
};
