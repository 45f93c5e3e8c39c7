import { asIs } from "../../language/asIs";
import { defineMessages } from "../../language/message";
import { drawComponentTable, type ComponentTable } from "../componentTable";
import type { TableKind } from "../kind";
import { allNodes, HEADERS, yearsWith } from "../labels";

const words = defineMessages("tables/ncko", {
  name: { id: "NCKO {year}", en: "NCKO {year}" },
  caption: { id: "{index} Tahun {year}", en: "{index}, {year}" },
  achievementByPerspective: { id: "Penghitungan Perspektif Capaian Indikator Kinerja Utama (IKU)", en: "Achievement by Perspective" },
  perspectiveHead: { id: "Perspektif", en: "Perspective" },
  perspectiveValueNHead: { id: "Nilai Perspektif (N)", en: "Perspective Value (N)" },
  bXNHead: { id: "B x N", en: "B x N" },
  title: { id: "NCKO - Nilai Capaian Kinerja Organisasi", en: "NCKO - organisational performance value" },
  about: {
    id: "Bobot dan nilai setiap perspektif, dan nilai organisasi yang terhitung darinya.",
    en: "Weight and value of every perspective, and the organisation's value calculated from them.",
  },
  needs: { id: "bobot dan nilai setiap perspektif", en: "weight and value of every perspective" },
});

/** Tabel 8 (lkj-pwni-2024 line 482) with the products and the sum that the text below it calculates. */
const NCKO: ComponentTable = {
  id: "ncko",
  name: (_node, year) => words.name({ year }),
  caption: (node, year) => [words.achievementByPerspective(), words.caption({ index: node.name, year })],
  captionOfChart: "last",
  columns: [
    { content: "komponen", header: words.perspectiveHead(), characters: 34 },
    { content: "bobot", header: HEADERS.bobot(), characters: 11 },
    { content: "realisasi", header: words.perspectiveValueNHead(), characters: 18 },
    { content: "bobotKaliRealisasi", header: words.bXNHead(), characters: 14 },
  ],
  weighed: "capaian",
  rowLabel: (component) => component.name,
  footHeading: false,
  foot: {
    labelIn: "komponen",
    valueIn: "bobotKaliRealisasi",
    rows: [{ content: "realisasi", label: (node) => asIs(node.name) }],
  },
};

/** The organisation's value: its perspectives, weighted. */
export const kind: TableKind = {
  id: NCKO.id,
  order: 50,
  group: "achievement",
  chapter: "overview",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  years: (catalogue) => yearsWith(catalogue, (year) => kind.indicators(catalogue, year).length > 0),
  indicators: (catalogue, year) =>
    allNodes(catalogue).filter((node) => node.level === "organisasi" && catalogue.components(node.code, year).length > 0),
  draw: (request, node) => drawComponentTable(NCKO, request, node),
};
