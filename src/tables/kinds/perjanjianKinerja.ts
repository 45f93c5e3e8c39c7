import type { CatalogueNode } from "../../catalogue/types";
import { defineMessages } from "../../language/message";
import { ok } from "../../language/result";
import { text } from "../../layout/cell";
import type { RowDescription, TableDescription } from "../../layout/description";
import { bobotFormat } from "../../sheet/numberFormats";
import { conflictNotes } from "../conflicts";
import { figureCell, findFigure, formatOf, formOf, type Figure, type FigureSource } from "../figures";
import { agreed, agreedWeight, agreedWhole, byPerspective, type Sasarans, sasaransOf } from "../agreement";
import type { TableKind } from "../kind";
import { HEADERS, yearsWith } from "../labels";
import { sourceNotes } from "../sources";

const words = defineMessages("tables/perjanjian-kinerja", {
  name: { id: "PK {year}", en: "Agreement {year}" },
  caption: { id: "Perjanjian Kinerja Tahun {year}", en: "Performance Agreement, {year}" },
  title: { id: "Perjanjian Kinerja", en: "Performance agreement" },
  about: {
    id: "Sasaran kegiatan, indikator, bobot, dan target yang diperjanjikan, menurut perspektif.",
    en: "Objectives, indicators, weights and targets agreed on, by perspective.",
  },
  needs: { id: "target setiap IKU", en: "the target of every main indicator" },
  skHead: { id: "Kode SK", en: "Code" },
  sasaranHead: { id: "Sasaran Kegiatan", en: "Objective" },
  kodeHead: { id: "Kode IK", en: "Code" },
  indikatorHead: { id: "Indikator Kinerja Utama (IKU)", en: "Main Indicator" },
  bobotHead: { id: "Bobot", en: "Weight" },
});

interface AgreedRow {
  readonly node: CatalogueNode;
  /** Only in the first row of a sasaran. */
  readonly sasaran: ReturnType<Sasarans["of"]>;
  /** Null where the agreement gives the indicator no weight. */
  readonly bobot: Figure | null;
  readonly target: Figure;
}

function rowsOf(sasarans: Sasarans, year: string, source: FigureSource): RowDescription<AgreedRow>[] {
  return byPerspective(source.catalogue, year).map((item): RowDescription<AgreedRow> => {
    if (item.kind === "heading") return item;
    const { node } = item;
    const target = findFigure({ node, what: "target", period: year }, source);
    const of = { node, sasaran: sasarans.of(node), bobot: agreedWeight(node, year, source), target };
    return { kind: node.level === "super" ? "total" : "leaf", key: node.code, of };
  });
}

/** Tabel 2 and Lampiran I (lkj-pwni-2024 lines 280-298, 2155-2167): what was agreed on, by perspective, with weight and target. */
export const kind: TableKind = {
  id: "perjanjian-kinerja",
  order: 12,
  group: "planning",
  chapter: "planning",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  years: (catalogue) => yearsWith(catalogue, (year) => kind.indicators(catalogue, year).length > 0),
  indicators: (catalogue, year) => (agreed(catalogue, year).some(({ level }) => level === "iku") ? agreedWhole(catalogue, year) : []),
  draw: (request) => {
    const { catalogue, facts, year } = request;
    const sasarans = sasaransOf(request, year);
    const rows = rowsOf(sasarans, year, { catalogue, facts });
    const figures = rows.flatMap((row) =>
      row.kind === "heading" || row.kind === "foot" ? [] : [...(row.of.bobot ? [row.of.bobot] : []), row.of.target],
    );
    const table: TableDescription<AgreedRow> = {
      id: kind.id,
      name: words.name({ year }),
      caption: [words.caption({ year })],
      columns: [
        {
          id: "sk",
          header: words.skHead(),
          width: 8,
          align: "Center",
          value: ({ sasaran }) => sasaran?.code ?? null,
        },
        {
          id: "sasaran",
          header: words.sasaranHead(),
          width: 36,
          align: "Left",
          value: ({ sasaran }) => sasaran?.name ?? null,
        },
        {
          id: "kode",
          header: words.kodeHead(),
          width: 9,
          align: "Center",
          value: ({ node }) => (node.level === "super" ? null : text(node.code)),
        },
        {
          id: "indikator",
          header: words.indikatorHead(),
          width: 46,
          align: "Left",
          value: ({ node }) => text(node.name),
        },
        {
          id: "bobot",
          header: words.bobotHead(),
          width: 9,
          align: "Right",
          value: ({ bobot }) => bobot && figureCell(bobot, "percent", bobotFormat(bobot.value)),
        },
        {
          id: "target",
          header: HEADERS.target(),
          width: 11,
          align: "Right",
          value: ({ node, target }) => figureCell(target, formOf(node), formatOf(formOf(node), node, target.value)),
        },
      ],
      rows,
      notes: [...sourceNotes(figures, catalogue), ...conflictNotes(figures, catalogue)],
    };
    return ok({ table, figures, ...(sasarans.table !== null && { tables: [sasarans.table] }) });
  },
};
