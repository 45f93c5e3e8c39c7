import type { CatalogueNode, Printing, FactKind } from "../../catalogue/types";
import type { Period } from "../../periods/period";

/** The printings of one figure, canonical first. */
export type Printings = readonly Printing[];

export interface FigureRow {
  readonly period: Period;
  readonly target: Printings;
  readonly realisasi: Printings;
  readonly capaian: Printings;
  readonly alokasi: Printings;
}

function canonicalFirst(facts: readonly Printing[]): Printings {
  return [...facts].sort((a, b) => Number(b.canonical) - Number(a.canonical));
}

/** Target, realisasi, capaian and alokasi by period, newest first; years and quarters apart. */
export function figuresOf(node: CatalogueNode): { readonly years: readonly FigureRow[]; readonly quarters: readonly FigureRow[] } {
  const shown: readonly FactKind[] = ["target", "realisasi", "capaian", "alokasi"];
  const periods = [...new Set(node.facts.filter((fact) => shown.includes(fact.what)).map((fact) => fact.period))].sort().reverse();
  const of = (period: Period, what: FactKind): Printings =>
    canonicalFirst(node.facts.filter((fact) => fact.what === what && fact.period === period));
  const rows = periods.map((period) => ({
    period,
    target: of(period, "target"),
    realisasi: of(period, "realisasi"),
    capaian: of(period, "capaian"),
    alokasi: of(period, "alokasi"),
  }));
  // "2025-2029" is one figure over several years.
  const isQuarter = (period: Period): boolean => period.includes("-TW");
  return { years: rows.filter(({ period }) => !isQuarter(period)), quarters: rows.filter(({ period }) => isQuarter(period)) };
}

export interface WeightRow {
  /** Code of the component, or of the index the weight counts in. */
  readonly code: string;
  readonly name: string;
  /** By year, as in `years`. */
  readonly weights: readonly Printings[];
}

export interface WeightTable {
  /** Newest first. */
  readonly years: readonly string[];
  readonly rows: readonly WeightRow[];
}

function weightTable(parts: readonly { node: CatalogueNode; label: CatalogueNode; inside: string }[]): WeightTable {
  const weights = parts.flatMap(({ node, inside }) =>
    node.facts.filter((fact) => fact.what === "bobot" && (fact.in ?? node.parent) === inside),
  );
  const years = [...new Set(weights.map((fact) => fact.period))].sort().reverse();
  const rows = parts.map(({ node, label, inside }) => ({
    code: label.code,
    name: label.name,
    weights: years.map((year) =>
      canonicalFirst(node.facts.filter((fact) => fact.what === "bobot" && fact.period === year && (fact.in ?? node.parent) === inside)),
    ),
  }));
  return { years, rows };
}

/** The components of an index with their weights by year, in catalogue order. */
export function componentWeights(nodes: readonly CatalogueNode[], index: CatalogueNode): WeightTable {
  const parts = nodes.filter((node) => node.facts.some((fact) => fact.what === "bobot" && (fact.in ?? node.parent) === index.code));
  return weightTable(parts.map((node) => ({ node, label: node, inside: index.code })));
}

/** The indices an indicator counts in, with its weight by year. */
export function ownWeights(nodes: readonly CatalogueNode[], node: CatalogueNode): WeightTable {
  const inside = [...new Set(node.facts.filter((fact) => fact.what === "bobot").map((fact) => fact.in ?? node.parent))];
  const parents = inside.flatMap((code) => nodes.filter((other) => other.code === code));
  return weightTable(parents.map((parent) => ({ node, label: parent, inside: parent.code })));
}

export interface InputRow {
  readonly variable: string;
  readonly periods: readonly { readonly period: Period; readonly printings: Printings }[];
}

/** The counted inputs of the formula (KKS, KKT ...) by period, newest first. */
export function inputsOf(node: CatalogueNode): readonly InputRow[] {
  const facts = node.facts.filter((fact) => fact.what === "masukan");
  const variables = [...new Set(facts.map((fact) => fact.variable ?? ""))];
  return variables.map((variable) => {
    const own = facts.filter((fact) => (fact.variable ?? "") === variable);
    const periods = [...new Set(own.map((fact) => fact.period))].sort().reverse();
    return {
      variable,
      periods: periods.map((period) => ({ period, printings: canonicalFirst(own.filter((fact) => fact.period === period)) })),
    };
  });
}
