import { SHARE_FORMAT } from "../../sheet/numberFormats";
import type { Catalogue } from "../../catalogue/catalogue";
import type { CatalogueNode } from "../../catalogue/types";
import { defineMessages } from "../../language/message";
import { ok } from "../../language/result";
import { number, text, type Cell } from "../../layout/cell";
import type { TableDescription } from "../../layout/description";
import { withCap } from "../../measures";
import { capaianCell, capaianOf } from "../capaian";
import { capNote, capRuleNotes } from "../capaianNotes";
import { conflictNotes } from "../conflicts";
import { figureCell, findFigure, formatOf, formOf, type Figure } from "../figures";
import { columnsChart } from "../charts";
import type { TableKind } from "../kind";
import { allNodes, codeAndName, HEADERS, isOwn, yearsWith } from "../labels";
import { sentences } from "../messages";
import { sourceNotes } from "../sources";

const words = defineMessages("tables/capaian-iku", {
  name: { id: "Capaian IKU {year}", en: "Achievement by IKU {year}" },
  caption: { id: "Capaian Indikator Kinerja Utama (IKU) Tahun {year}", en: "Achievement of the Main Indicators, {year}" },
  title: { id: "Capaian semua IKU", en: "Achievement of all main indicators" },
  about: {
    id: "Target, realisasi, dan capaian setiap IKU dalam satu tahun, termasuk yang tidak masuk super indeks.",
    en: "Target, actual and achievement of every main indicator in a year, also of those outside the super index.",
  },
  needs: { id: "target dan realisasi setiap IKU", en: "target and actual of every main indicator" },
  ikuHead: { id: "Indikator Kinerja Utama", en: "Main Indicator" },
});

interface IkuRow {
  readonly number: number;
  /** With the cap of the year. */
  readonly node: CatalogueNode;
  readonly target: Figure;
  readonly realisasi: Figure;
}

/** The main indicators that were agreed on for a year: those with a target. */
function ikuOf(catalogue: Catalogue, year: string): readonly CatalogueNode[] {
  return allNodes(catalogue).filter(
    ({ code, level }) => level === "iku" && catalogue.fact({ code, what: "target", period: year }) !== undefined,
  );
}

function capaian({ node, target, realisasi }: IkuRow): Cell {
  const [goal, actual] = [target.value, realisasi.value];
  return capaianCell({
    node,
    form: formOf(node),
    realisasi: { row: node.code, column: "realisasi" },
    target: { row: node.code, column: "target" },
    value: goal === null || actual === null ? null : capaianOf(node, actual, goal),
  });
}

function figure({ node, ...row }: IkuRow, what: "target" | "realisasi"): Cell {
  return figureCell(row[what], formOf(node), formatOf(formOf(node), node, row[what].value));
}

/**
 * Every main indicator with target, realisasi and capaian, also those outside the super index: the figures the executive summary
 * tells one by one (lkj-pwni-2024 lines 186-214).
 */
export const kind: TableKind = {
  id: "capaian-iku",
  order: 60,
  group: "achievement",
  chapter: "overview",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  years: (catalogue) => yearsWith(catalogue, (year) => kind.indicators(catalogue, year).length > 0),
  // The table is about the whole unit; the super index stands for it.
  indicators: (catalogue, year) =>
    ikuOf(catalogue, year).length === 0
      ? []
      : isOwn(catalogue)
        ? ikuOf(catalogue, year).slice(0, 1)
        : allNodes(catalogue).filter(({ code, level }) => level === "super" && catalogue.components(code, year).length > 0),
  draw: ({ catalogue, facts, year }) => {
    const rows = ikuOf(catalogue, year).map((node, at): IkuRow => {
      const find = (what: "target" | "realisasi"): Figure => findFigure({ node, what, period: year }, { catalogue, facts });
      return { number: at + 1, node: withCap(catalogue, node, year), target: find("target"), realisasi: find("realisasi") };
    });
    const figures = rows.flatMap(({ target, realisasi }) => [target, realisasi]);
    const table: TableDescription<IkuRow> = {
      id: kind.id,
      name: words.name({ year }),
      caption: [words.caption({ year })],
      columns: [
        { id: "no", header: HEADERS.no(), width: 5, align: "Center", value: (row) => number(row.number, "0") },
        {
          id: "iku",
          header: words.ikuHead(),
          width: 52,
          align: "Left",
          value: ({ node }) => text(codeAndName(node)),
        },
        { id: "target", header: HEADERS.target(), width: 11, align: "Right", value: (row) => figure(row, "target") },
        { id: "realisasi", header: HEADERS.realisasi(), width: 14, align: "Right", value: (row) => figure(row, "realisasi") },
        { id: "capaian", header: HEADERS.capaian(), width: 11, align: "Right", value: capaian },
      ],
      rows: rows.map((row) => ({ kind: "leaf", key: row.node.code, of: row })),
      notes: [
        ...sourceNotes(figures, catalogue),
        sentences.rounding(),
        ...capRuleNotes(
          catalogue,
          rows.map(({ node }) => node),
          year,
        ),
        ...rows.flatMap(({ node, realisasi, target }) => capNote(node, realisasi.value, target.value)),
        ...conflictNotes(figures, catalogue),
      ],
      charts: [
        columnsChart(
          { form: "bar", title: words.caption({ year }), category: words.ikuHead(), format: SHARE_FORMAT },
          rows.map(({ node }) => node.code),
          { label: "iku", columns: [{ id: "capaian", name: HEADERS.capaian() }] },
        ),
      ],
    };
    return ok({ table, figures });
  },
};
