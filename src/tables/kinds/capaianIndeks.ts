import { drawComponentTable, type ComponentTable } from "../componentTable";
import type { TableKind } from "../kind";
import { allNodes, codeAndName, FOOT, HEADERS, shortName, yearsWith } from "./labels";

/**
 * Columns of Tabel 17 (B1.1, lkj-pwni-2024 line 1046), which also holds everything the tables of C1.1 (line 535), B2.1 (line
 * 1294) and B3.1 (line 1550) show. No table number: the report numbers these tables twice in its own way, and Word counts anyway.
 */
const CAPAIAN_INDEKS: ComponentTable = {
  id: "capaian-indeks",
  name: (node, year) => ({ id: `Capaian ${shortName(node)} ${year}`, en: `Achievement ${shortName(node)} ${year}` }),
  caption: (node, year) => [
    { id: `Capaian Komponen ${shortName(node)} Tahun ${year}`, en: `Achievement of the Components of ${shortName(node)}, ${year}` },
    { id: node.name, en: node.name },
  ],
  columns: [
    { content: "komponen", header: HEADERS.komponen, characters: 52 },
    { content: "target", header: HEADERS.target, characters: 11 },
    { content: "realisasi", header: HEADERS.realisasi, characters: 14 },
    { content: "bobot", header: HEADERS.bobot, characters: 11 },
    { content: "capaian", header: { id: "Capaian Komponen", en: "Component Achievement" }, characters: 14 },
    { content: "bobotKaliRealisasi", header: HEADERS.bobotKaliRealisasi, characters: 11 },
  ],
  weighed: "realisasi",
  rowLabel: codeAndName,
  footHeading: false,
  foot: {
    labelColumn: 0,
    valueColumn: 5,
    rows: [
      {
        content: "realisasi",
        label: (node) => ({ id: `${FOOT.realisasi.id} ${shortName(node)}`, en: `${FOOT.realisasi.en} ${shortName(node)}` }),
      },
      { content: "target", label: (node) => ({ id: `${FOOT.target.id} ${shortName(node)}`, en: `${FOOT.target.en} ${shortName(node)}` }) },
      {
        content: "capaian",
        label: (node) => ({ id: `${FOOT.capaian.id} ${shortName(node)}`, en: `${FOOT.capaian.en} ${shortName(node)}` }),
      },
    ],
  },
};

/** The achievement table of any index with weighted components. */
export const capaianIndeks: TableKind = {
  id: CAPAIAN_INDEKS.id,
  title: { id: "Capaian komponen satu indeks", en: "Achievement of an index's components" },
  about: {
    id: "Satu indeks beserta komponennya: target, realisasi, bobot, capaian, dan bobot kali realisasi.",
    en: "One index with its components: target, actual, weight, achievement and weight times actual.",
  },
  needs: {
    id: "bobot, realisasi, dan target setiap komponen; target indeks",
    en: "weight, actual and target of every component; the target of the index",
  },
  years: (catalogue) => yearsWith(catalogue, (year) => capaianIndeks.indicators(catalogue, year).length > 0),
  indicators: (catalogue, year) =>
    allNodes(catalogue).filter((node) => ["iku", "super"].includes(node.level) && catalogue.components(node.code, year).length > 0),
  draw: (request, node) => drawComponentTable(CAPAIAN_INDEKS, request, node),
};
