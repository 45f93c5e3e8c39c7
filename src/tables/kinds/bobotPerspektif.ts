import { defineMessages } from "../../language/message";
import { ok } from "../../language/result";
import { quantity, text } from "../../layout/cell";
import type { TableDescription } from "../../layout/description";
import { excel } from "../../layout/expression";
import { whenFull } from "../../layout/guards";
import { divideExact, sumOfAll } from "../../numbers";
import { bobotFormat } from "../../sheet/numberFormats";
import { collectComponents, noComponents, type ComponentFigures } from "../componentFigures";
import { conflictNotes } from "../conflicts";
import { figureCell } from "../figures";
import type { TableKind } from "../kind";
import { allNodes, yearsWith } from "../labels";
import { sourceNotes } from "../sources";

const words = defineMessages("tables/bobot-perspektif", {
  name: { id: "Bobot Perspektif {year}", en: "Perspective Weights {year}" },
  caption: { id: "Perspektif Capaian Indikator Kinerja Utama (IKU) Tahun {year}", en: "Perspectives of the Main Indicators, {year}" },
  title: { id: "Bobot perspektif", en: "Weights of the perspectives" },
  about: { id: "Bobot setiap perspektif dan jumlahnya.", en: "The weight of every perspective, and their sum." },
  needs: { id: "bobot setiap perspektif", en: "the weight of every perspective" },
  perspektifHead: { id: "Perspektif", en: "Perspective" },
  bobotHead: { id: "Bobot", en: "Weight" },
  total: { id: "Total", en: "Total" },
});

/** Tabel 7 (lkj-pwni-2024 lines 471-478). */
export const kind: TableKind = {
  id: "bobot-perspektif",
  order: 52,
  group: "achievement",
  chapter: "planning",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  years: (catalogue) => yearsWith(catalogue, (year) => kind.indicators(catalogue, year).length > 0),
  indicators: (catalogue, year) =>
    allNodes(catalogue).filter((node) => node.level === "organisasi" && catalogue.components(node.code, year).length > 0),
  draw: ({ catalogue, facts, year }, node) => {
    const components = collectComponents(node, year, { catalogue, facts }, "capaian");
    if (components.length === 0) return noComponents(catalogue, node, year);
    const figures = components.map(({ bobot }) => bobot);
    const weights = figures.map(({ value }) => value);
    const range = { rows: components.map((each) => each.node.code), column: "bobot" };
    const total = sumOfAll(weights);
    const table: TableDescription<ComponentFigures> = {
      id: kind.id,
      name: words.name({ year }),
      caption: [words.caption({ year })],
      columns: [
        {
          id: "perspektif",
          header: words.perspektifHead(),
          width: 40,
          align: "Left",
          value: (each) => text(each.node.name),
        },
        {
          id: "bobot",
          header: words.bobotHead(),
          width: 13,
          align: "Right",
          value: ({ bobot }) => figureCell(bobot, "percent", bobotFormat(bobot.value)),
        },
      ],
      rows: [
        ...components.map((each) => ({ kind: "leaf", key: each.node.code, of: each }) as const),
        {
          kind: "foot",
          key: "jumlah",
          cells: {
            perspektif: text(words.total()),
            bobot: quantity(whenFull(range, excel`SUM(${range})`), bobotFormat(total), total === null ? null : divideExact(total, 100)),
          },
        },
      ],
      notes: [...sourceNotes(figures, catalogue), ...conflictNotes(figures, catalogue)],
    };
    return ok({ table, figures });
  },
};
