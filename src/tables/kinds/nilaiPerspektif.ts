import { defineMessages } from "../../language/message";
import { ok } from "../../language/result";
import { text } from "../../layout/cell";
import type { TableDescription } from "../../layout/description";
import { bobotFormat, SHARE_FORMAT } from "../../sheet/numberFormats";
import { collectComponents, noComponents, type ComponentFigures } from "../componentFigures";
import { conflictNotes } from "../conflicts";
import { figureCell } from "../figures";
import { columnsChart } from "../charts";
import type { TableKind } from "../kind";
import { allNodes, yearsWith } from "../labels";
import { sourceNotes } from "../sources";

const words = defineMessages("tables/nilai-perspektif", {
  name: { id: "Nilai Perspektif {year}", en: "Perspective Values {year}" },
  caption: {
    id: "Penghitungan Perspektif Capaian Indikator Kinerja Utama (IKU) Tahun {year}",
    en: "Values of the Perspectives, {year}",
  },
  title: { id: "Nilai perspektif", en: "Values of the perspectives" },
  about: { id: "Bobot dan nilai setiap perspektif.", en: "Weight and value of every perspective." },
  needs: { id: "bobot dan nilai setiap perspektif", en: "weight and value of every perspective" },
  perspektifHead: { id: "Perspektif", en: "Perspective" },
  bobotHead: { id: "Bobot", en: "Weight" },
  nilaiHead: { id: "Nilai Perspektif", en: "Perspective Value" },
});

/** Tabel 8 (lkj-pwni-2024 lines 482-488) as it is printed; the kind "ncko" also weighs and adds them. */
export const kind: TableKind = {
  id: "nilai-perspektif",
  order: 54,
  group: "achievement",
  chapter: "overview",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  years: (catalogue) => yearsWith(catalogue, (year) => kind.indicators(catalogue, year).length > 0),
  indicators: (catalogue, year) =>
    allNodes(catalogue).filter((node) => node.level === "organisasi" && catalogue.components(node.code, year).length > 0),
  draw: ({ catalogue, facts, year }, node) => {
    const components = collectComponents(node, year, { catalogue, facts }, "capaian");
    if (components.length === 0) return noComponents(catalogue, node, year);
    const figures = components.flatMap(({ bobot, realisasi }) => [bobot, realisasi]);
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
        {
          id: "nilai",
          header: words.nilaiHead(),
          width: 18,
          align: "Right",
          value: ({ realisasi }) => figureCell(realisasi, "percent", SHARE_FORMAT),
        },
      ],
      rows: components.map((each) => ({ kind: "leaf", key: each.node.code, of: each })),
      notes: [...sourceNotes(figures, catalogue), ...conflictNotes(figures, catalogue)],
      charts: [
        columnsChart(
          { form: "bar", title: words.caption({ year }), category: words.perspektifHead(), format: SHARE_FORMAT },
          components.map((each) => each.node.code),
          { label: "perspektif", columns: [{ id: "nilai", name: words.nilaiHead() }] },
        ),
      ],
    };
    return ok({ table, figures });
  },
};
