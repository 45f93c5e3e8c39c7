import type { Catalogue } from "../../catalogue/catalogue";
import { levelText } from "../../catalogue/levels";
import type { CatalogueNode } from "../../catalogue/types";
import { asIs } from "../../language/asIs";
import { defineMessages, type Message } from "../../language/message";
import { ok } from "../../language/result";
import { text, type Cell } from "../../layout/cell";
import type { Column, TableDescription } from "../../layout/description";
import { withCap } from "../../measures";
import { bobotFormat, SHARE_FORMAT } from "../../sheet/numberFormats";
import { weightWithin } from "../agreement";
import { capaianCell, capaianOf } from "../capaian";
import { cascadeRows, CASCADE, indented, isMeasured, type CascadeRow } from "../cascade";
import { capNote, capRuleNotes } from "../capaianNotes";
import { conflictNotes } from "../conflicts";
import { figureCell, findFigure, formatOf, formOf, type Figure, type FigureSource } from "../figures";
import type { TableKind } from "../kind";
import { allNodes, hasFigures, HEADERS, isWhole, yearsWith } from "../labels";
import { sentences } from "../messages";
import { perspectiveFigure } from "../perspective";
import { sourceNotes } from "../sources";

const words = defineMessages("tables/pohon-kinerja", {
  name: { id: "Pohon Kinerja {code} {year}", en: "Cascade {code} {year}" },
  caption: { id: "Pohon Kinerja Tahun {year}", en: "Performance Cascade, {year}" },
  title: { id: "Pohon kinerja (cascading)", en: "Performance cascade" },
  about: {
    id: "Setiap indikator di bawah induknya: tingkat, kode, bobot dalam induknya, target, realisasi, dan capaian.",
    en: "Every indicator below its parent: level, code, weight in the parent, target, actual, and achievement.",
  },
  needs: { id: "bobot, target, dan realisasi setiap indikator", en: "weight, target, and actual of every indicator" },
  bobot: { id: "Bobot dalam Induk", en: "Weight in Parent" },
  weights: {
    id: "Bobot sebuah baris adalah bobotnya di dalam baris induknya.",
    en: "The weight of a row is that within the row it is part of.",
  },
});

/** The indicators of an index by weight; those of a perspective without weights by what they belong to. */
function measuredBelow(catalogue: Catalogue, node: CatalogueNode, year: string): readonly CatalogueNode[] {
  const weighted = catalogue.components(node.code, year);
  if (weighted.length > 0) return weighted;
  return allNodes(catalogue).filter((each) => each.parent === node.code && hasFigures(each, year));
}

interface Line extends CascadeRow {
  readonly bobot: Figure | null;
  readonly target: Figure | null;
  readonly realisasi: Figure | null;
  /** Of a perspective, which has no realisasi of its own. */
  readonly capaian: Figure | null;
}

function lineOf(branch: CascadeRow, year: string, source: FigureSource): Line {
  const { node, parent } = branch;
  const find = (what: "target" | "realisasi" | "capaian"): Figure => findFigure({ node, what, period: year }, source);
  const bobot = parent && weightWithin(node, parent.code, year, source);
  // The organisation's own value is another table's to work out.
  if (node.level === "organisasi") return { ...branch, bobot: null, target: null, realisasi: null, capaian: null };
  if (node.level === "perspektif") {
    const value = perspectiveFigure(node, year, source) ?? find("capaian");
    return { ...branch, bobot, target: null, realisasi: null, capaian: value.value === null ? null : value };
  }
  const measured = isMeasured(node);
  return {
    ...branch,
    bobot,
    target: measured ? find("target") : null,
    realisasi: measured ? find("realisasi") : null,
    capaian: null,
  };
}

function figure({ node }: Line, of: Figure | null): Cell {
  if (of === null) return null;
  const form = formOf(node);
  return figureCell(of, form, formatOf(form, node, of.value));
}

function capaianValue({ node, target, realisasi }: Line): number | null {
  if (target?.value == null || realisasi?.value == null) return null;
  return capaianOf(node, realisasi.value, target.value);
}

function capaian(line: Line): Cell {
  if (line.capaian !== null) return figureCell(line.capaian, "percent", SHARE_FORMAT);
  if (line.target === null) return null;
  const { node } = line;
  return capaianCell({
    node,
    form: formOf(node),
    realisasi: { row: node.code, column: "realisasi" },
    target: { row: node.code, column: "target" },
    value: capaianValue(line),
  });
}

const columns = (): readonly Column<Line>[] => {
  const left = (id: keyof typeof CASCADE, width: number, of: (line: Line) => string | Message): Column<Line> => ({
    id,
    header: CASCADE[id](),
    width,
    align: "Left",
    value: (line) => text(of(line)),
  });
  return [
    left("tingkat", 17, ({ node }) => asIs(levelText(node))),
    left("kode", 12, ({ node }) => node.code),
    left("uraian", 70, indented),
    left("satuan", 10, ({ node }) => (isMeasured(node) ? node.unit : "")),
    {
      id: "bobot",
      header: words.bobot(),
      width: 12,
      align: "Right",
      value: ({ bobot }) => bobot && figureCell(bobot, "percent", bobotFormat(bobot.value)),
    },
    { id: "target", header: HEADERS.target(), width: 11, align: "Right", value: (line) => figure(line, line.target) },
    { id: "realisasi", header: HEADERS.realisasi(), width: 13, align: "Right", value: (line) => figure(line, line.realisasi) },
    { id: "capaian", header: HEADERS.capaian(), width: 11, align: "Right", value: capaian },
  ];
};

/** The tree behind Tabel 2 and 4 and the NCKO (lkj-pwni-2024 lines 276-298, 471-488); one row a node. */
export const kind: TableKind = {
  id: "pohon-kinerja",
  order: 12,
  group: "planning",
  chapter: "planning",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  years: (catalogue) => yearsWith(catalogue, (year) => kind.indicators(catalogue, year).length > 0),
  indicators: (catalogue, year) =>
    allNodes(catalogue).filter(
      (node) => (isWhole(node, catalogue, year) || node.level === "organisasi") && catalogue.components(node.code, year).length > 0,
    ),
  draw: ({ catalogue, facts, year }, root) => {
    const source: FigureSource = { catalogue, facts };
    const lines = cascadeRows((node) => measuredBelow(catalogue, node, year), root).map((branch): Line =>
      lineOf({ ...branch, node: withCap(catalogue, branch.node, year) }, year, source),
    );
    const figures = lines.flatMap(({ bobot, target, realisasi, capaian: own }) =>
      [bobot, target, realisasi, own].filter((each) => each !== null),
    );
    const table: TableDescription<Line> = {
      id: kind.id,
      name: words.name({ code: root.code, year }),
      caption: [words.caption({ year }), asIs(root.name)],
      columns: columns(),
      rows: lines.map((line) => ({ kind: line.depth === 0 ? "subtotal" : "leaf", key: line.node.code, of: line, depth: line.depth })),
      notes: [
        CASCADE.outline(),
        words.weights(),
        ...sourceNotes(figures, catalogue),
        sentences.rounding(),
        ...capRuleNotes(
          catalogue,
          lines.filter(({ realisasi }) => realisasi !== null).map(({ node }) => node),
          year,
        ),
        ...lines.flatMap(({ node, target, realisasi }) => capNote(node, realisasi?.value ?? null, target?.value ?? null)),
        ...conflictNotes(figures, catalogue),
      ],
    };
    return ok({ table, figures });
  },
};
