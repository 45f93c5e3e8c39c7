import { SHARE_FORMAT } from "../../sheet/numberFormats";
import { citedPlace } from "../../catalogue/placeWords";
import type { CatalogueNode, Printing } from "../../catalogue/types";
import { defineMessages } from "../../language/message";
import { ok } from "../../language/result";
import { number, text } from "../../layout/cell";
import type { TableDescription } from "../../layout/description";
import { withCap } from "../../measures";
import { divideExact } from "../../numbers";
import { capaianCell, capaianOf } from "../capaian";
import { capRuleNotes } from "../capaianNotes";
import { figureCell, findFigure, formatOf, formOf, unitOf, type Figure } from "../figures";
import { columnsChart } from "../charts";
import type { TableKind } from "../kind";
import { allNodes, codeAndName, HEADERS, yearsWith } from "../labels";
import { sentences } from "../messages";
import { nationalTarget } from "../nationalTarget";
import { sourceNotes } from "../sources";

const words = defineMessages("tables/capaian-nasional", {
  name: { id: "Tingkat Nasional {year}", en: "National Level {year}" },
  caption: { id: "Capaian Kinerja pada Level Nasional Tahun {year}", en: "Achievement at the National Level, {year}" },
  target: {
    id: "Target RKP {year}: {targets}. Target ini bukan target Perjanjian Kinerja.",
    en: "Target of the national plan {year}: {targets}. It is not the target of the performance agreement.",
  },
  one: { id: "{code} {printed} ({place})", en: "{code} {printed} ({place})" },
  title: { id: "Capaian terhadap target nasional (RKP)", en: "Achievement against the national plan" },
  about: {
    id: "Realisasi indikator yang juga bertarget dalam RKP, dibandingkan dengan target RKP itu.",
    en: "The actual of indicators that also have a target in the national plan, against that target.",
  },
  needs: { id: "realisasi indikator dan target RKP-nya", en: "the indicator's actual and its target in the national plan" },
  indikatorHead: { id: "Sasaran/Indikator (RKP)", en: "Objective/Indicator" },
  targetHead: { id: "Target (RKP)", en: "Target (National Plan)" },
});

interface NationalRow {
  /** With the cap of the year. */
  readonly node: CatalogueNode;
  readonly target: Printing;
  readonly realisasi: Figure;
}

/** Tabel 6 and 12 (lkj-pwni-2024 lines 412-418, 597-601): the year's realisasi against the targets of the RKP. */
export const kind: TableKind = {
  id: "capaian-nasional",
  order: 36,
  group: "achievement",
  chapter: "overview",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  years: (catalogue) => yearsWith(catalogue, (year) => kind.indicators(catalogue, year).length > 0),
  indicators: (catalogue, year) =>
    allNodes(catalogue).some((node) => nationalTarget(catalogue, node, year) !== undefined)
      ? allNodes(catalogue).filter(({ code, level }) => level === "super" && catalogue.components(code, year).length > 0)
      : [],
  draw: ({ catalogue, facts, year }) => {
    const rows = allNodes(catalogue).flatMap((node): NationalRow[] => {
      const target = nationalTarget(catalogue, node, year);
      if (!target) return [];
      const realisasi = findFigure({ node, what: "realisasi", period: year }, { catalogue, facts });
      return [{ node: withCap(catalogue, node, year), target, realisasi }];
    });
    const figures = rows.map(({ realisasi }) => realisasi);
    const sourceOf = (target: Printing): string =>
      target.source ?? catalogue.documents.find(({ nodes }) => nodes.some((node) => node.facts.includes(target)))!.source.id;
    const targets = rows.map(({ node, target }) =>
      words.one({ code: node.code, printed: target.printed, place: citedPlace(sourceOf(target), target.line) }),
    );
    const table: TableDescription<NationalRow> = {
      id: kind.id,
      name: words.name({ year }),
      caption: [words.caption({ year })],
      columns: [
        {
          id: "indikator",
          header: words.indikatorHead(),
          width: 52,
          align: "Left",
          value: ({ node }) => text(codeAndName(node)),
        },
        {
          id: "target",
          header: words.targetHead(),
          width: 13,
          align: "Right",
          value: ({ node, target }) => number(divideExact(target.value!, unitOf(formOf(node))), formatOf(formOf(node), node, target.value)),
        },
        {
          id: "realisasi",
          header: HEADERS.realisasi(),
          width: 14,
          align: "Right",
          value: ({ node, realisasi }) => figureCell(realisasi, formOf(node), formatOf(formOf(node), node, realisasi.value)),
        },
        {
          id: "capaian",
          header: HEADERS.capaian(),
          width: 13,
          align: "Right",
          value: ({ node, target, realisasi }) =>
            capaianCell({
              node,
              form: formOf(node),
              realisasi: { row: node.code, column: "realisasi" },
              target: { row: node.code, column: "target" },
              value: realisasi.value === null ? null : capaianOf(node, realisasi.value, target.value!),
            }),
        },
      ],
      rows: rows.map((row) => ({ kind: "leaf", key: row.node.code, of: row })),
      notes: [
        ...sourceNotes(figures, catalogue),
        words.target({ year, targets: { items: targets, join: "," } }),
        sentences.rounding(),
        ...capRuleNotes(
          catalogue,
          rows.map(({ node }) => node),
          year,
        ),
      ],
      charts: [
        columnsChart(
          { form: "bar", title: words.caption({ year }), category: words.indikatorHead(), format: SHARE_FORMAT },
          rows.map(({ node }) => node.code),
          { label: "indikator", columns: [{ id: "capaian", name: HEADERS.capaian() }] },
        ),
      ],
    };
    return ok({ table, figures });
  },
};
