import type { Catalogue } from "../../catalogue/catalogue";
import type { CatalogueDocument, CatalogueNode } from "../../catalogue/types";
import { formulaString } from "../../formula/print";
import { indexWeighting, indexYears, type IndexTerm } from "../../measures";
import { namedAreas, writtenArea } from "./cellNames";
import { computationOf, surveyComputation } from "./computation";
import { positions } from "../../sheet/area";
import { gridOf } from "../../sheet/grid";
import { unitFormat } from "../../measures/unitFormat";
import { bobotFormat, MONEY_FORMAT, SHARE_FORMAT } from "../../sheet/numberFormats";
import type { Snapshot } from "../../sheet/snapshot";

export const insertKinds = ["indeks", "hitung", "survei", "target", "alokasi", "bobot", "nama"] as const;

export type InsertKind = (typeof insertKinds)[number];

/** The document where it is a plan: RENSTRA.* answer from those, PWNI.* from all others. */
function planOf(catalogue: Catalogue, source: string): CatalogueDocument | undefined {
  return catalogue.documents.find((document) => document.source.id === source && document.source.plan === true);
}

/** Years a formula can be asked for, newest first. An index needs weights for its year; a name has no year. */
export function insertableYears(catalogue: Catalogue, source: string, node: CatalogueNode, kind: InsertKind): readonly string[] {
  if (kind === "nama" || kind === "survei") return [];
  if (kind === "hitung") {
    const years = node.formula.flatMap((version) => version.years).filter((year) => computationOf(catalogue, source, node, year) !== null);
    return [...new Set(years)].sort().reverse();
  }
  const plan = planOf(catalogue, source) !== undefined;
  if (plan ? kind === "indeks" || kind === "bobot" : kind === "alokasi") return [];
  if (kind === "indeks") return [...indexYears(catalogue, node.code, source)].reverse();
  // A plan has targets that are words ("WTP"), which RENSTRA.TARGET gives as they are printed.
  const answered = node.facts.filter(
    ({ what, value, canonical, period }) => what === kind && !period.includes("-") && (plan ? canonical : value !== null),
  );
  return [...new Set(answered.map(({ period }) => period))].sort().reverse();
}

/** The formulas that make sense for an indicator: its name always, the others where a year has them. */
export function insertableKinds(catalogue: Catalogue, source: string, node: CatalogueNode): readonly InsertKind[] {
  return insertKinds.filter(
    (kind) =>
      kind === "nama" ||
      (kind === "survei" && surveyComputation(node) !== null) ||
      insertableYears(catalogue, source, node, kind).length > 0,
  );
}

/** The components of an index in the order PWNI.INDEX takes their values, each with what its value is: a perspective takes capaian. */
export function indexComponents(catalogue: Catalogue, source: string, code: string, year: string): readonly IndexTerm[] {
  const plan = indexWeighting(catalogue, { code, year, source });
  return plan.ok ? plan.value.terms : [];
}

/** What a formula is made of; an index has the cells of its components' values. */
export interface FormulaParts {
  readonly kind: InsertKind;
  readonly code: string;
  readonly year: string;
  readonly cells: Pick<NamedCells, "argument" | "blanks"> | null;
  /** What computes from counted figures, written whole where their cells are known. */
  readonly computed?: string | null;
}

/**
 * =PWNI.TARGET("C1.1",2024), =RENSTRA.TARGET("7798.IKK1",2025) and their like, en-US. An index counts its blank cells natively
 * first: what a blank cell arrives as in a function differs from Excel to Excel.
 */
export function capaianCall(catalogue: Catalogue, source: string, { kind, code, year, cells, computed }: FormulaParts): string | null {
  const family = planOf(catalogue, source) ? "RENSTRA" : "PWNI";
  switch (kind) {
    case "indeks":
      return cells && `=IF(${cells.blanks}>0,"",${family}.INDEX(${formulaString(code)},${cells.argument},${year}))`;
    case "hitung":
    case "survei":
      return computed ?? null;
    case "nama":
      return `=${family}.NAMA(${formulaString(code)})`;
    default:
      return `=${family}.${kind.toUpperCase()}(${formulaString(code)},${year})`;
  }
}

/** What a formula is about, for the format its answer is shown in. */
export interface FormulaAnswer {
  readonly kind: InsertKind;
  readonly code: string;
  readonly year: string;
  /** An index answers in the unit of its values: shares of 1, or out of 100; null where the cells do not tell. */
  readonly shares: boolean | null;
}

/** The en-US number format that the answer of a formula needs; "General" for a text and where nothing tells the unit. */
export function answerFormat(catalogue: Catalogue, source: string, { kind, code, year, shares }: FormulaAnswer): string {
  const isPrinted = kind === "target" || kind === "bobot" || kind === "alokasi";
  const value = !isPrinted ? null : (catalogue.fact({ code, what: kind, period: year, source })?.value ?? null);
  switch (kind) {
    case "nama":
      return "General";
    case "indeks":
      return shares === null ? "General" : shares ? SHARE_FORMAT : "0.00";
    case "hitung":
      return unitFormat(catalogue.node(code, source)?.unit ?? "", null);
    case "survei":
      return "0.00";
    case "bobot":
      return bobotFormat(value);
    case "alokasi":
      return MONEY_FORMAT;
    case "target":
      // "WTP" is a target too.
      return value === null ? "General" : unitFormat(catalogue.node(code, source)?.unit ?? "", value);
  }
}

/** Cells named by the user, checked. */
export interface NamedCells {
  /** As an argument of a formula, en-US. */
  readonly argument: string;
  /** How many of them are blank, as a native expression. */
  readonly blanks: string;
  readonly count: number;
  /** False when a range forms neither one row nor one column. */
  readonly line: boolean;
}

/**
 * Reads "Masukan!F5:F8", "'TW I 2024'!B2:B5" or a list "Masukan!F5; Masukan!F9"; null when a part is no address. Only checked
 * addresses go into a formula. Scattered cells become CHOOSE({1,2},...), which puts them in one row in every version of Excel.
 */
export function namedCells(text: string): NamedCells | null {
  const areas = namedAreas(text) ?? [];
  const [first] = areas;
  if (!first) return null;
  const written = areas.map(writtenArea);
  const blanks = written.map((address) => `COUNTBLANK(${address})`).join("+");
  if (areas.length === 1) {
    return {
      argument: written[0]!,
      blanks,
      count: first.area.rows * first.area.columns,
      line: first.area.rows === 1 || first.area.columns === 1,
    };
  }
  if (areas.some(({ area }) => area.rows * area.columns > 1)) return null;
  return {
    argument: `CHOOSE({${written.map((_, at) => at + 1).join(",")}},${written.join(",")})`,
    blanks,
    count: areas.length,
    line: true,
  };
}

/** Up to this size a value is a share, as the functions read it (167,78 % is 1,6778). */
const LARGEST_SHARE = 2;

/** Whether the named cells hold shares of 1 (0,8452, shown as 84,52%) rather than points; null where no number stands in them. */
export function holdShares(cells: string, { sheets }: Snapshot): boolean | null {
  const numbers = (namedAreas(cells) ?? []).flatMap(({ sheet, area }) => {
    const found = sheets.find(({ name }) => name === sheet);
    const grid = found && gridOf(found);
    return grid
      ? [...positions(area)]
          .flatMap(({ row, column }) => [grid.value(row, column)])
          .filter((value): value is number => typeof value === "number")
      : [];
  });
  return numbers.length === 0 ? null : numbers.every((value) => Math.abs(value) <= LARGEST_SHARE);
}
