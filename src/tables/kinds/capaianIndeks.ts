import { asIs } from "../../language/asIs";
import { defineMessages } from "../../language/message";
import { drawComponentTable, type ComponentTable } from "../componentTable";
import type { TableKind } from "../kind";
import { allNodes, codeAndName, FOOT, HEADERS, shortName, yearsWith } from "../labels";

const words = defineMessages("tables/capaian-indeks", {
  name: { id: "Capaian {index} {year}", en: "Achievement {index} {year}" },
  caption: { id: "Capaian Komponen {index} Tahun {year}", en: "Achievement of the Components of {index}, {year}" },
  foot: { id: "{what} {index}", en: "{what} {index}" },
  componentAchievementHead: { id: "Capaian Komponen", en: "Component Achievement" },
  title: { id: "Capaian komponen satu indeks", en: "Achievement of an index's components" },
  about: {
    id: "Satu indeks beserta komponennya: target, realisasi, bobot, capaian, dan bobot kali realisasi.",
    en: "One index with its components: target, actual, weight, achievement and weight times actual.",
  },
  needs: {
    id: "bobot, realisasi, dan target setiap komponen; target indeks",
    en: "weight, actual and target of every component; the target of the index",
  },
});

/**
 * Columns of Tabel 17 (B1.1, lkj-pwni-2024 line 1046), which also holds everything the tables of C1.1 (line 535), B2.1 (line
 * 1294) and B3.1 (line 1550) show. No table number: the report numbers these tables twice in its own way, and Word counts anyway.
 */
const CAPAIAN_INDEKS: ComponentTable = {
  id: "capaian-indeks",
  name: (node, year) => words.name({ index: shortName(node), year }),
  caption: (node, year) => [words.caption({ index: shortName(node), year }), asIs(node.name)],
  captionOfChart: "first",
  columns: [
    { content: "komponen", header: HEADERS.komponen(), characters: 52 },
    { content: "target", header: HEADERS.target(), characters: 11 },
    { content: "realisasi", header: HEADERS.realisasi(), characters: 14 },
    { content: "bobot", header: HEADERS.bobot(), characters: 11 },
    { content: "capaian", header: words.componentAchievementHead(), characters: 14 },
    { content: "bobotKaliRealisasi", header: HEADERS.bobotKaliRealisasi(), characters: 11 },
  ],
  weighed: "realisasi",
  rowLabel: codeAndName,
  footHeading: false,
  foot: {
    labelIn: "komponen",
    valueIn: "bobotKaliRealisasi",
    rows: (["realisasi", "target", "capaian"] as const).map((content) => ({
      content,
      label: (node) => words.foot({ what: FOOT[content](), index: shortName(node) }),
    })),
  },
};

/** The achievement table of any index with weighted components. */
export const kind: TableKind = {
  id: CAPAIAN_INDEKS.id,
  order: 20,
  group: "achievement",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  years: (catalogue) => yearsWith(catalogue, (year) => kind.indicators(catalogue, year).length > 0),
  indicators: (catalogue, year) =>
    allNodes(catalogue).filter((node) => ["iku", "super"].includes(node.level) && catalogue.components(node.code, year).length > 0),
  draw: (request, node) => drawComponentTable(CAPAIAN_INDEKS, request, node),
};
