import { defineMessages } from "../../language/message";
import { drawComponentTable, type ComponentTable } from "../componentTable";
import type { TableKind } from "../kind";
import { allNodes, codeAndName, FOOT, HEADERS, isWhole, yearsWith } from "../labels";

const words = defineMessages("tables/tabel-4", {
  name: { id: "Tabel 4 {year}", en: "Table 4 {year}" },
  caption: { id: "{index} Tahun {year}", en: "{index}, {year}" },
  table4: { id: "Tabel 4", en: "Table 4" },
  performanceInformationMatrix: { id: "Matriks Informasi Kinerja", en: "Performance Information Matrix" },
  title: { id: "Tabel 4 - Matriks Informasi Kinerja", en: "Table 4 - Performance Information Matrix" },
  about: {
    id: "Super indeks: bobot, realisasi, dan target setiap IKU, lalu realisasi, target, dan capaian indeksnya.",
    en: "The super index: weight, actual and target of every indicator, then the actual, target and achievement of the index.",
  },
  needs: {
    id: "bobot, realisasi, dan target setiap IKU; target indeks",
    en: "weight, actual and target of every indicator; the target of the index",
  },
});

/** Layout of Tabel 4, lkj-pwni-2024 lines 328-344: the foot's figures stand under "Target", as printed. */
const TABEL_4: ComponentTable = {
  id: "tabel-4",
  name: (_node, year) => words.name({ year }),
  caption: (node, year) => [words.table4(), words.performanceInformationMatrix(), words.caption({ index: node.name, year })],
  captionOfChart: "last",
  columns: [
    { content: "no", header: HEADERS.no(), characters: 5 },
    { content: "komponen", header: HEADERS.komponen(), characters: 52 },
    { content: "bobot", header: HEADERS.bobot(), characters: 11 },
    { content: "realisasi", header: HEADERS.realisasi(), characters: 14 },
    { content: "target", header: HEADERS.target(), characters: 11 },
    { content: "bobotKaliRealisasi", header: HEADERS.bobotKaliRealisasi(), characters: 11 },
  ],
  weighed: "realisasi",
  rowLabel: codeAndName,
  footHeading: true,
  foot: {
    labelIn: "komponen",
    valueIn: "target",
    rows: [
      { content: "realisasi", label: () => FOOT.realisasi() },
      { content: "target", label: () => FOOT.target() },
      { content: "capaian", label: () => FOOT.capaian() },
    ],
  },
};

/** The table of the super index: its IKU, their weights and what they add up to. */
export const kind: TableKind = {
  id: TABEL_4.id,
  order: 10,
  group: "achievement",
  chapter: "overview",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  years: (catalogue) => yearsWith(catalogue, (year) => kind.indicators(catalogue, year).length > 0),
  indicators: (catalogue, year) =>
    allNodes(catalogue).filter((node) => isWhole(node, catalogue, year) && catalogue.components(node.code, year).length > 0),
  draw: (request, node) => drawComponentTable(TABEL_4, request, node),
};
