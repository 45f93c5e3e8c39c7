import { drawComponentTable, type ComponentTable } from "../componentTable";
import type { TableKind } from "../kind";
import { allNodes, HEADERS, yearsWith } from "./labels";

/** Tabel 8 (lkj-pwni-2024 line 482) with the products and the sum that the text below it calculates. */
const NCKO: ComponentTable = {
  id: "ncko",
  name: (_node, year) => ({ id: `NCKO ${year}`, en: `NCKO ${year}` }),
  caption: (node, year) => [
    { id: "Penghitungan Perspektif Capaian Indikator Kinerja Utama (IKU)", en: "Achievement by Perspective" },
    { id: `${node.name} Tahun ${year}`, en: `${node.name}, ${year}` },
  ],
  columns: [
    { content: "komponen", header: { id: "Perspektif", en: "Perspective" }, characters: 34 },
    { content: "bobot", header: HEADERS.bobot, characters: 11 },
    { content: "realisasi", header: { id: "Nilai Perspektif (N)", en: "Perspective Value (N)" }, characters: 18 },
    { content: "bobotKaliRealisasi", header: { id: "B x N", en: "B x N" }, characters: 14 },
  ],
  weighed: "capaian",
  rowLabel: (component) => component.name,
  footHeading: false,
  foot: { labelColumn: 0, valueColumn: 3, rows: [{ content: "realisasi", label: (node) => ({ id: node.name, en: node.name }) }] },
};

/** The organisation's value: its perspectives, weighted. */
export const ncko: TableKind = {
  id: NCKO.id,
  title: { id: "NCKO - Nilai Capaian Kinerja Organisasi", en: "NCKO - organisational performance value" },
  about: {
    id: "Bobot dan nilai setiap perspektif, dan nilai organisasi yang terhitung darinya.",
    en: "Weight and value of every perspective, and the organisation's value calculated from them.",
  },
  needs: { id: "bobot dan nilai setiap perspektif", en: "weight and value of every perspective" },
  years: (catalogue) => yearsWith(catalogue, (year) => ncko.indicators(catalogue, year).length > 0),
  indicators: (catalogue, year) =>
    allNodes(catalogue).filter((node) => node.level === "organisasi" && catalogue.components(node.code, year).length > 0),
  draw: (request, node) => drawComponentTable(NCKO, request, node),
};
