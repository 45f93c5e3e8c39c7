import type { Catalogue } from "../../catalogue/catalogue";
import type { CatalogueNode } from "../../catalogue/types";
import { indexPlan, indexYears } from "../../measures";
import type { RealisasiCells } from "../core";
import { areaAddress, parseAddress, quoteSheet, type Area } from "../../workbook/address";

export const insertKinds = ["indeks", "target", "bobot", "nama"] as const;

export type InsertKind = (typeof insertKinds)[number];

/** A text inside an Excel formula. */
function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** Years a formula can be asked for, newest first. An index needs weights for its year; a name has no year. */
export function insertableYears(catalogue: Catalogue, source: string, node: CatalogueNode, kind: InsertKind): readonly string[] {
  if (kind === "nama") return [];
  if (kind === "indeks") return [...indexYears(catalogue, node.code, source)].reverse();
  const years = node.facts.filter((fact) => fact.what === kind && fact.value !== null && !fact.period.includes("-")).map((fact) => fact.period);
  return [...new Set(years)].sort().reverse();
}

/** The formulas that make sense for an indicator. */
export function insertableKinds(catalogue: Catalogue, source: string, node: CatalogueNode): readonly InsertKind[] {
  return insertKinds.filter((kind) => kind === "nama" || insertableYears(catalogue, source, node, kind).length > 0);
}

/** The components of an index in the order PWNI.INDEX takes their values. */
export function indexComponents(catalogue: Catalogue, source: string, code: string, year: string): readonly CatalogueNode[] {
  const plan = indexPlan(catalogue, { code, year, source });
  return plan.ok ? plan.value.terms.map((term) => term.node) : [];
}

/** =PWNI.TARGET("C1.1",2024) and its like, en-US. Indices take the address of their component values. */
export function pwniFormula(kind: InsertKind, code: string, year: string, cells: string): string {
  switch (kind) {
    case "indeks":
      return `=PWNI.INDEX(${quoted(code)},${cells},${year})`;
    case "target":
      return `=PWNI.TARGET(${quoted(code)},${year})`;
    case "bobot":
      return `=PWNI.BOBOT(${quoted(code)},${year})`;
    case "nama":
      return `=PWNI.NAMA(${quoted(code)})`;
  }
}

/** Cells named by the user, checked. */
export interface NamedCells {
  /** As an argument of a formula, en-US. */
  readonly argument: string;
  readonly count: number;
  /** False when a range forms neither one row nor one column. */
  readonly line: boolean;
}

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!/;

/** One address with or without a sheet, or null. */
function namedArea(text: string): { readonly sheet: string | null; readonly area: Area } | null {
  const match = SHEET.exec(text);
  const local = match ? text.slice(match[0].length) : text;
  const area = local.includes("!") ? null : parseAddress(local);
  return area && { sheet: match ? (match[1]?.replace(/''/g, "'") ?? match[2] ?? "") : null, area };
}

/**
 * Reads "Masukan!F5:F8", "'TW I 2024'!B2:B5" or a list "Masukan!F5; Masukan!F9"; null when a part is no address. Only checked
 * addresses go into a formula. Scattered cells become CHOOSE({1,2},...), which puts them in one row in every version of Excel.
 */
export function namedCells(text: string): NamedCells | null {
  const named = text.split(/[;,]/).map((part) => namedArea(part.trim()));
  const areas = named.flatMap((part) => part ?? []);
  const [first] = areas;
  if (!first || areas.length < named.length) return null;
  const written = areas.map(({ sheet, area }) => (sheet === null ? "" : `${quoteSheet(sheet)}!`) + areaAddress(area));
  if (areas.length === 1) {
    return { argument: written[0]!, count: first.area.rows * first.area.columns, line: first.area.rows === 1 || first.area.columns === 1 };
  }
  if (areas.some(({ area }) => area.rows * area.columns > 1)) return null;
  return { argument: `CHOOSE({${written.map((_, at) => at + 1).join(",")}},${written.join(",")})`, count: areas.length, line: true };
}

/** Cells found in the workbook as the user would name them: a range where they stand below each other, otherwise a list. */
export function cellsText({ sheet, addresses }: RealisasiCells): string {
  const areas = addresses.flatMap((address) => parseAddress(address) ?? []);
  const [first] = areas;
  const prefix = `${quoteSheet(sheet)}!`;
  if (first && areas.every((area, at) => area.column === first.column && area.row === first.row + at)) {
    return prefix + areaAddress({ ...first, rows: areas.length, columns: 1 });
  }
  return addresses.map((address) => prefix + address).join("; ");
}

/** A formula as an Excel with decimal commas shows it: semicolons between arguments, backslashes inside {1,2}. Quoted texts stay. */
export function shownFormula(formula: string, decimalSeparator: "," | "."): string {
  if (decimalSeparator === ".") return formula;
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|,/g, (part) => {
    if (part === ",") return ";";
    return part.startsWith("{") ? part.replace(/,/g, "\\") : part;
  });
}
